"""Saved replies fill in what is known and show what is not; macros do their deeds in order."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.deeds import follow_ups, resolved
from desktop.domain.ids import RemoteId
from desktop.domain.macros import (
    ANY,
    VARIABLES,
    Macro,
    filled,
    open_places,
    usable,
    values_of,
)
from desktop.domain.outbox import SetStatus
from desktop.domain.status import Status, StatusChoice
from desktop.domain.ticket import Person, Role, Ticket
from desktop.domain.work import ME, ChangeTicket, Deeds

NOW = datetime(2026, 3, 4, tzinfo=UTC)
TICKET = RemoteId("t1")
KIM = Person(RemoteId("p1"), "Kim de Vries", Role.AGENT)


def ticket(requester: str = "سارا احمدی") -> Ticket:
    return Ticket(
        id=TICKET,
        number="1042",
        subject="It {{agent.name}} broke",
        department=RemoteId("d1"),
        department_name="Support",
        status=Status.NEW,
        status_id="open",
        status_label="Open",
        created=NOW,
        updated=NOW,
        last_message=NOW,
        last_role=Role.CUSTOMER,
        requester=Person(RemoteId("p2"), requester, Role.CUSTOMER),
    )


def test_every_variable_is_known() -> None:
    assert set(values_of(ticket(), KIM, "Desk")) == set(VARIABLES)


def test_what_is_known_is_filled_in_once_and_the_rest_stays_to_be_seen() -> None:
    values = values_of(ticket(), KIM, "Desk")
    text = filled("سلام {{customer.first_name}}، #{{ ticket.number }}: {{order.id}}", values)
    assert text == "سلام سارا، #1042: {{order.id}}"
    assert open_places(text) == ("{{order.id}}",)
    # What somebody wrote is no template of ours.
    assert filled("{{ticket.subject}}", values) == "It {{agent.name}} broke"


def test_an_address_is_no_first_name() -> None:
    values = values_of(ticket("sara@example.com"), KIM, "Desk")
    assert open_places(filled("Dear {{customer.first_name}}", values)) == (
        "{{customer.first_name}}",
    )


@given(st.text(), st.dictionaries(st.sampled_from(VARIABLES), st.text()))
def test_any_text_can_be_filled(text: str, values: dict[str, str]) -> None:
    assert isinstance(filled(text, values), str)


@pytest.mark.parametrize(
    ("languages", "text"),
    [(["fa", "en"], "سلام"), (["de"], "Hello"), (["nl"], "Hoi"), ([], "Hello")],
)
def test_words_come_in_the_first_language_there_is(languages: list[str], text: str) -> None:
    macro = Macro(id="m", name="Greet", texts={"fa": "سلام", "nl": "Hoi", ANY: "Hello"})
    assert macro.text(languages) == text


def test_deeds_are_done_in_order_and_as_oneself() -> None:
    deeds = Deeds(assignee=ME, add_tags=("vip",), status_id="closed", meaning=Status.CLOSED)
    assert follow_ups(TICKET, resolved(deeds, KIM.id)) == (
        ChangeTicket(ticket=TICKET, assignee=KIM.id, add_tags=("vip",)),
        SetStatus(ticket=TICKET, status_id="closed", meaning=Status.CLOSED),
    )
    assert follow_ups(TICKET, Deeds()) == ()
    assert follow_ups(TICKET, None) == ()


def test_a_status_that_is_gone_makes_a_macro_unusable() -> None:
    macro = Macro(id="m", name="Close", then=Deeds(status_id="closed", meaning=Status.CLOSED))
    assert usable(macro, [StatusChoice("closed", "Closed", Status.CLOSED)])
    assert not usable(macro, [])
    assert macro.does
    assert not Macro(id="m", name="Greet", texts={ANY: "Hello"}).does
