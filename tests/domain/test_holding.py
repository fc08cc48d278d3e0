"""Which changes of a ticket matter to a reply that was written before them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.basis import Basis, basis_of, is_after
from desktop.domain.holding import can_be_held, held_by
from desktop.domain.ids import AccountId, OutboxId, RemoteId
from desktop.domain.message import BodyFormat, Message
from desktop.domain.outbox import OutboxItem, Reply
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role, Ticket

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
CUSTOMER = Person(RemoteId("c"), "Casey", Role.CUSTOMER)
PARTNER = Person(RemoteId("p"), "Pat", Role.CUSTOMER)
AGENT = Person(RemoteId("a"), "Ada", Role.AGENT)
COLLEAGUE = Person(RemoteId("b"), "Bo", Role.AGENT)
ROBOT = Person(RemoteId("r"), "Robot", Role.SYSTEM)
TICKET = Ticket(
    id=RemoteId("1"),
    number="1",
    subject="s",
    department=RemoteId("d"),
    department_name="d",
    status=Status.ANSWERED,
    status_id="answered",
    status_label="Answered",
    created=NOW,
    updated=NOW,
    last_message=NOW,
    last_role=Role.AGENT,
)


def message(id: str, by: Person, minutes: float = 1, *, internal: bool = False) -> Message:
    return Message(
        id=RemoteId(id),
        ticket=TICKET.id,
        number=None,
        author=by,
        created=NOW + timedelta(minutes=minutes),
        body="words",
        format=BodyFormat.TEXT,
        internal=internal,
    )


OLD = message("9", AGENT, 0)
BASIS = basis_of(TICKET, OLD)
ITEM = OutboxItem(
    id=OutboxId("o"),
    account=AccountId("x"),
    command=Reply(ticket=TICKET.id, body="mine"),
    created=0.0,
    sequence=1,
    basis=BASIS,
)


@pytest.mark.parametrize(
    ("me", "by", "holds"),
    [
        (CUSTOMER, AGENT, True),
        (CUSTOMER, CUSTOMER, False),
        (CUSTOMER, PARTNER, False),
        (CUSTOMER, ROBOT, False),
        (AGENT, CUSTOMER, True),
        (AGENT, COLLEAGUE, True),
        (AGENT, AGENT, False),
        (AGENT, ROBOT, False),
    ],
)
def test_whose_answer_holds(me: Person, by: Person, holds: bool) -> None:
    found = held_by(ITEM, TICKET, [OLD, message("10", by)], me)
    assert (found is not None) is holds
    if found is not None:
        assert (found.code, found.fields["who"]) == ("AnsweredMeanwhile", by.name)
        assert found.fields["message"] == "10"


def test_notes_hold_no_reply_and_no_note_is_held() -> None:
    note = message("10", COLLEAGUE, internal=True)
    assert held_by(ITEM, TICKET, [OLD, note], AGENT) is None
    mine = replace(ITEM, command=Reply(ticket=TICKET.id, body="n", internal=True))
    assert not can_be_held(mine)
    assert held_by(mine, TICKET, [OLD, message("10", CUSTOMER)], AGENT) is None


@pytest.mark.parametrize("status", list(Status))
def test_of_changes_of_status_only_closing_matters(status: Status) -> None:
    found = held_by(ITEM, replace(TICKET, status=status), [OLD], CUSTOMER)
    assert (None if found is None else found.code) == (
        "ClosedSince" if status is Status.CLOSED else None
    )


def test_a_ticket_that_was_known_to_be_closed_is_no_news() -> None:
    closed = replace(TICKET, status=Status.CLOSED)
    knowing = replace(ITEM, basis=basis_of(closed, OLD))
    assert held_by(knowing, closed, [OLD], CUSTOMER) is None


def test_an_answer_with_a_closing_tells_both() -> None:
    closed = replace(TICKET, status=Status.CLOSED)
    found = held_by(ITEM, closed, [OLD, message("10", AGENT)], CUSTOMER)
    assert found is not None
    assert found.code == "AnsweredAndClosed"


@pytest.mark.parametrize("basis", [None, Basis()])
def test_ignorance_holds_nothing(basis: Basis | None) -> None:
    unknown = replace(ITEM, basis=basis)
    closed = replace(TICKET, status=Status.CLOSED)
    assert held_by(unknown, closed, [message("10", AGENT)], CUSTOMER) is None


def test_a_conversation_that_was_not_here_is_judged_by_when_its_ticket_was_written_to() -> None:
    basis = basis_of(TICKET, None)
    assert not is_after(OLD, basis)
    assert is_after(message("10", AGENT), basis)


@pytest.mark.parametrize(("id", "after"), [("8", False), ("9", False), ("10", True), ("100", True)])
def test_within_one_second_the_order_of_ids_decides(id: str, after: bool) -> None:
    assert is_after(message(id, AGENT, 0), BASIS) is after


def test_what_may_have_arrived_is_not_held() -> None:
    assert not can_be_held(replace(ITEM, doubted=True))


def test_an_answer_in_another_conversation_holds_nothing_back() -> None:
    aside = RemoteId("f" * 32)
    there = replace(ITEM, command=Reply(ticket=TICKET.id, body="mine", conversation=aside))
    elsewhere = message("10", CUSTOMER)
    same = replace(elsewhere, conversation=aside)

    assert held_by(ITEM, TICKET, [OLD, elsewhere], AGENT) is not None
    assert held_by(there, TICKET, [OLD, elsewhere], AGENT) is None
    assert held_by(ITEM, TICKET, [OLD, same], AGENT) is None
    assert held_by(there, TICKET, [OLD, same], AGENT) is not None
    assert held_by(there, replace(TICKET, status=Status.CLOSED), [OLD], AGENT) is not None
