"""What happened to a ticket, in words."""

from datetime import UTC, datetime

from desktop.domain.activity import Event, EventDetail, Happening
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person, Role
from desktop.ui.desk.activity_words import event_words
from desktop.ui.i18n import isolate
from desktop.ui.speech import Language, Speech
from tests.ui.speech_stage import speech

__all__ = ["speech"]


def words(what: Happening, detail: EventDetail) -> str:
    who = Person(RemoteId("p1"), "Mira", Role.AGENT)
    time = datetime(2026, 11, 23, tzinfo=UTC)
    event = Event(id=RemoteId("e1"), time=time, who=who, what=what, detail=detail)
    return event_words(event, {})


def test_what_happened_in_a_merged_ticket_names_it() -> None:
    assert words(Happening.OPENED, EventDetail()) == "opened the ticket"
    merged = words(Happening.OPENED, EventDetail(of="1002"))
    assert merged == f"opened the ticket (in #{isolate('1002')})"


def test_values_are_in_the_persons_language_and_what_was_typed_is_not(speech: Speech) -> None:
    speech.choose(Language.DUTCH)
    status = words(Happening.STATUS, EventDetail(before="Open", after="On hold"))
    assert isolate("In de wacht") in status
    answer = words(Happening.FIELDS, EventDetail(before="Open", after="Closed", field="State"))
    assert isolate("Closed") in answer
