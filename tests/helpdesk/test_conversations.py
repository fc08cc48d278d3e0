"""Several conversations in one ticket: what is begun, by whom, who sees it, and what waits."""

import sqlite3
import uuid
from pathlib import Path
from typing import Any

import pytest

from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.migrations import FIRST
from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.schema import LAYOUT
from tests.helpdesk.side import Side, key

SUPPLIER, INVOICE = uuid.uuid4().hex, uuid.uuid4().hex


def begin(agent: Side, ticket: str, id: str, name: str, **more: Any) -> Any:
    return agent.write(ticket, "First words", conversation={"id": id, "name": name}, **more)


def refused(side: Side, ticket: str, **more: Any) -> tuple[int, str]:
    answer = side.ask(
        "POST",
        f"/tickets/{ticket}/messages",
        json={"body": "x", **more},
        headers={"Idempotency-Key": key()},
    )
    return answer.status_code, answer.json()["detail"]


@pytest.fixture
def ticket(customer: Side) -> str:
    return str(customer.open()["ticket"]["id"])


def test_staff_begin_conversations_with_their_first_message(
    customer: Side, agent: Side, ticket: str
) -> None:
    noted = begin(agent, ticket, SUPPLIER, "  Colocation \n supplier ", internal=True)
    asked = begin(agent, ticket, INVOICE, "Second question: invoice")
    again = agent.write(ticket, "More", conversation={"id": INVOICE, "name": "Another name"})

    assert noted["message"]["conversation"] == SUPPLIER
    assert [c["name"] for c in noted["ticket"]["conversations"]] == ["Colocation supplier"]
    assert again["ticket"]["conversations"] == [
        {
            "id": SUPPLIER,
            "name": "Colocation supplier",
            "internal": True,
            "messages": 1,
            "last_message": noted["message"]["created"],
        },
        {
            "id": INVOICE,
            "name": "Second question: invoice",
            "internal": False,
            "messages": 2,
            "last_message": again["message"]["created"],
        },
    ]
    assert [m["conversation"] for m in agent.thread(ticket)] == ["", SUPPLIER, INVOICE, INVOICE]
    # Both sides count what both see.
    assert [m["number"] for m in agent.thread(ticket)] == [1, None, 2, 3]
    assert (asked["message"]["number"], asked["ticket"]["messages"]) == (2, 2)
    assert agent.told(ticket, "conversation")[1] == {
        "conversation": INVOICE,
        "from": None,
        "to": "Second question: invoice",
        "internal": False,
    }


def test_a_repeat_begins_nothing_twice(agent: Side, ticket: str) -> None:
    body = {"body": "x", "internal": True, "conversation": {"id": SUPPLIER, "name": "Supplier"}}
    once = key()

    first = agent.post(f"/tickets/{ticket}/messages", body, once)
    second = agent.post(f"/tickets/{ticket}/messages", body, once)

    assert first == second
    told = agent.get(f"/tickets/{ticket}")["conversations"]
    assert [(c["id"], c["messages"]) for c in told] == [(SUPPLIER, 1)]


def test_a_customer_answers_in_public_ones_and_begins_none(
    customer: Side, agent: Side, ticket: str
) -> None:
    begin(agent, ticket, SUPPLIER, "Supplier", internal=True)
    begin(agent, ticket, INVOICE, "Invoice")

    answered = customer.write(ticket, "It was paid.", conversation={"id": INVOICE})

    assert answered["message"]["conversation"] == INVOICE
    assert [c["id"] for c in answered["ticket"]["conversations"]] == [INVOICE]
    # Of an internal one they hear no more than of one that is not there.
    unknown = uuid.uuid4().hex
    for id, name in ((SUPPLIER, None), (SUPPLIER, "Mine"), (unknown, None), (unknown, "Mine")):
        told = refused(customer, ticket, conversation={"id": id, "name": name})
        assert told == (422, "conversation: not a conversation of this ticket")


def test_a_conversation_keeps_its_kind(agent: Side, ticket: str) -> None:
    begin(agent, ticket, SUPPLIER, "Supplier", internal=True)
    begin(agent, ticket, INVOICE, "Invoice")

    public = refused(agent, ticket, conversation={"id": SUPPLIER, "name": "Supplier"})
    internal = refused(agent, ticket, conversation={"id": INVOICE}, internal=True)

    assert public == (422, "conversation: everything in this conversation is internal")
    assert internal == (422, "conversation: everything in this conversation is with the customer")
    assert len(agent.thread(ticket)) == 3


def test_a_conversation_belongs_to_one_ticket(customer: Side, agent: Side, ticket: str) -> None:
    other = customer.open()["ticket"]["id"]
    begin(agent, ticket, INVOICE, "Invoice")

    assert refused(agent, other, conversation={"id": INVOICE, "name": "Invoice"})[0] == 422
    assert refused(agent, other, conversation={"id": uuid.uuid4().hex})[0] == 422


def test_a_customer_who_writes_into_any_public_one_waits(
    customer: Side, agent: Side, ticket: str
) -> None:
    answered = begin(agent, ticket, INVOICE, "Invoice")
    # What was asked in the main conversation is not answered by that.
    assert answered["ticket"]["status"]["id"] == "open"
    assert answered["ticket"]["due"]
    both = agent.write(ticket, "And here is your answer.")
    assert (both["ticket"]["status"]["id"], both["ticket"]["due"]) == ("answered", None)

    waits = customer.write(ticket, "Which invoice?", conversation={"id": INVOICE})["ticket"]
    assert (waits["status"]["id"], waits["preview"]) == ("waiting", "Which invoice?")
    assert agent.write(ticket, "Anything else?")["ticket"]["status"]["id"] == "waiting"
    told = agent.write(ticket, "That of May.", conversation={"id": INVOICE})["ticket"]
    assert told["status"]["id"] == "answered"


def test_what_staff_called_answered_by_hand_keeps_nothing_waiting(
    customer: Side, agent: Side, ticket: str
) -> None:
    agent.set_status(ticket, "answered").raise_for_status()

    begin(agent, ticket, INVOICE, "Invoice")
    customer.write(ticket, "Which one?", conversation={"id": INVOICE})
    told = agent.write(ticket, "That of May.", conversation={"id": INVOICE})

    assert told["ticket"]["status"]["id"] == "answered"


def test_an_internal_one_moves_nothing_that_a_customer_sees(
    customer: Side, agent: Side, ticket: str
) -> None:
    before, cursor = customer.ask("GET", f"/tickets/{ticket}"), customer.cursor()
    mine = agent.cursor()

    begin(agent, ticket, SUPPLIER, "Supplier", internal=True)
    agent.changed(ticket, rename_conversations=[{"id": SUPPLIER, "name": "Colocation"}])

    after = customer.ask("GET", f"/tickets/{ticket}")
    assert (after.content, after.headers["ETag"]) == (before.content, before.headers["ETag"])
    assert customer.changes(cursor)[0] == []
    (told,) = [c["ticket"] for c in agent.changes(mine)[0] if c["op"] == "ticket"]
    assert [c["name"] for c in told["conversations"]] == ["Colocation"]


def test_staff_rename_a_conversation(customer: Side, agent: Side, ticket: str) -> None:
    begin(agent, ticket, INVOICE, "Invoice")
    cursor = customer.cursor()

    agent.changed(ticket, rename_conversations=[{"id": INVOICE, "name": "Invoice of May"}])

    (change,) = customer.changes(cursor)[0]
    assert [c["name"] for c in change["ticket"]["conversations"]] == ["Invoice of May"]
    names = agent.told(ticket, "conversation")[-1]
    assert (names["from"], names["to"]) == ("Invoice", "Invoice of May")
    wanted = [{"id": INVOICE, "name": "Mine"}]
    assert customer.change(ticket, rename_conversations=wanted).status_code == 403
    unknown = [{"id": uuid.uuid4().hex, "name": "x"}]
    assert agent.change(ticket, rename_conversations=unknown).status_code == 422


def test_conversations_go_along_when_tickets_merge(
    customer: Side, agent: Side, ticket: str
) -> None:
    into = customer.open()["ticket"]["id"]
    begin(agent, ticket, INVOICE, "Invoice")

    merged = agent.post(f"/tickets/{ticket}/merge", {"into": into})["ticket"]

    assert [c["id"] for c in merged["conversations"]] == [INVOICE]
    customer.write(into, "Thanks", conversation={"id": INVOICE})
    assert [m["conversation"] for m in customer.thread(into)] == ["", "", INVOICE, INVOICE]


def test_a_folder_of_the_layout_before_is_brought_up_to_date(tmp_path: Path) -> None:
    with RunningHelpdesk(tmp_path) as running:
        customer = Side(running.url, running.tokens["customer"])
        with customer.http:
            ticket = customer.open()["ticket"]["id"]
    with sqlite3.connect(tmp_path / "helpdesk.db") as old:
        old.execute("ALTER TABLE messages DROP COLUMN conversation")
        old.execute("DROP TABLE conversations")
        old.execute("DROP TABLE merged_messages")
        old.execute("ALTER TABLE notices DROP COLUMN trigger")
        old.execute(f"PRAGMA user_version={FIRST}")
    old.close()

    with RunningHelpdesk(tmp_path) as running:
        agent = Side(running.url, running.tokens["agent"])
        with agent.http:
            begin(agent, ticket, INVOICE, "Invoice")
            assert [m["conversation"] for m in agent.thread(ticket)] == ["", INVOICE]
    with sqlite3.connect(tmp_path / "helpdesk.db") as now:
        assert now.execute("PRAGMA user_version").fetchone() == (LAYOUT,)
    now.close()


def test_a_folder_of_a_later_layout_is_left_alone(tmp_path: Path) -> None:
    Helpdesk.open(tmp_path).close()
    with sqlite3.connect(tmp_path / "helpdesk.db") as later:
        later.execute(f"PRAGMA user_version={LAYOUT + 1}")
    later.close()

    with pytest.raises(OSError, match="another version"):
        Helpdesk.open(tmp_path)
