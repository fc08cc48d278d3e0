"""What happened to a ticket, in words."""

from datetime import UTC, datetime

from desktop.domain.activity import Event, EventDetail, Happening
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person, Role
from desktop.ui.desk.activity_words import event_words
from desktop.ui.i18n import isolate


def test_what_happened_in_a_merged_ticket_names_it() -> None:
    def words(detail: EventDetail) -> str:
        who = Person(RemoteId("p1"), "Mira", Role.AGENT)
        time = datetime(2026, 11, 23, tzinfo=UTC)
        event = Event(id=RemoteId("e1"), time=time, who=who, what=Happening.OPENED, detail=detail)
        return event_words(event, {})

    assert words(EventDetail()) == "opened the ticket"
    assert words(EventDetail(of="1002")) == f"opened the ticket (in #{isolate('1002')})"
