"""What was said elsewhere is brought in: by whom it was said and when, once, and without fuss."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.conftest import SignIn
from tests.helpdesk.side import Side, key

LONG_AGO = datetime(2024, 3, 1, 10, 0, tzinfo=UTC)


def said(body: str, role: str = "customer", minutes: int = 0, **more: Any) -> dict[str, Any]:
    when = (LONG_AGO + timedelta(minutes=minutes)).isoformat()
    return {"body": body, "role": role, "created": when, "name": "Noor Vries", **more}


def opening(side: Side, *messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    del side
    return {
        "department": "d3",
        "subject": "Mail of last spring",
        "requester": "noor@elsewhere.example",
        "source": "old.mbox",
        "messages": list(messages),
        **more,
    }


def refused(side: Side, path: str, body: dict[str, Any]) -> tuple[int, str]:
    answer = side.ask("POST", path, json=body, headers={"Idempotency-Key": key()})
    return answer.status_code, answer.json()["code"]


def test_a_conversation_becomes_a_ticket_of_a_customer_whom_nobody_knew(
    agent: Side, lena: Side
) -> None:
    upload = agent.upload(b"traceback", "error.log")
    written = agent.post(
        "/imports",
        opening(
            agent,
            said("It is broken.", email="noor@elsewhere.example", uploads=[upload]),
            said("Which page?", "agent", 5, name="Kim", email="kim@old.example"),
            said("Looked it up meanwhile.", "agent", 6, internal=True, name="", email=None),
            said("All of them.", minutes=9),
        ),
    )
    ticket = written["ticket"]
    assert ticket["requester"]["email"] == "noor@elsewhere.example"
    assert ticket["requester"]["name"] == "Noor Vries"
    assert (ticket["messages"], ticket["attachments"]) == (3, 1)
    assert ticket["status"]["meaning"] == "new"
    assert ticket["preview"] == "All of them."
    thread = lena.thread(ticket["id"])
    assert [m["body"] for m in thread] == [
        "It is broken.", "Which page?", "Looked it up meanwhile.", "All of them.",
    ]  # fmt: skip
    assert [m["number"] for m in thread] == [1, 2, None, 3]
    assert thread[0]["created"].startswith("2024-03-01T10:00:00")
    assert thread[0]["author"]["id"] == ticket["requester"]["id"]
    kim = thread[1]["author"]
    assert (kim["name"], kim["role"], kim["email"]) == ("Kim", "agent", "kim@old.example")
    assert not kim["id"].startswith("p")
    assert thread[2]["author"]["name"] == agent.get("/me")["name"]
    assert thread[0]["attachments"][0]["name"] == "error.log"
    assert {m["imported"]["by"] for m in thread} == {agent.get("/me")["name"]}
    assert {m["imported"]["source"] for m in thread} == {"old.mbox"}
    assert agent.told(ticket["id"], "imported") == [{"messages": 4, "source": "old.mbox"}]
    # What was said long ago is due from now on, and not since then.
    assert ticket["due"] is None or ticket["due"] > "2025"
    assert [c["name"] for c in agent.get("/people", search="elsewhere")["items"]] == ["Noor Vries"]


def test_customers_see_what_was_said_to_them_and_no_more(agent: Side, customer: Side) -> None:
    mine = customer.get("/me")
    written = agent.post(
        "/imports",
        opening(
            agent,
            said("Hello?", email=mine["email"].upper()),
            said("Good day", "agent", 1, name="Kim", email="kim@old.example"),
            said("A difficult one", "agent", 2, internal=True, name="Kim"),
            requester=mine["email"],
        ),
    )
    id = written["ticket"]["id"]
    thread = customer.thread(id)
    assert [m["body"] for m in thread] == ["Hello?", "Good day"]
    assert thread[0]["author"]["id"] == mine["id"]
    assert thread[1]["author"]["email"] is None
    assert all(m["imported"]["source"] == "" and m["token"] is None for m in thread)
    assert refused(customer, "/imports", opening(agent, said("x"))) == (403, "forbidden")
    assert refused(customer, f"/tickets/{id}/imports", {"messages": [said("x")]})[0] == 403
    asked = customer.ask("POST", "/imports/known", json={"origins": ["x"]})
    assert asked.status_code == 403


def test_nobody_is_told_as_if_it_were_fresh(
    agent: Side, lena: Side, customer: Side, helpdesk: RunningHelpdesk
) -> None:
    mine = customer.get("/me")["email"]
    body = opening(agent, said("Hello?"), said("Done", "agent", 3, name="Kim"), requester=mine)
    ticket = agent.post("/imports", body)["ticket"]
    # Answered long ago: it neither waits nor closes by itself, and all have read it.
    assert ticket["status"]["meaning"] == "in_progress"
    assert ticket["due"] is None
    for side in (agent, lena, customer):
        seen = side.get(f"/tickets/{ticket['id']}")
        assert seen["read_until"] == seen["last_message"]
    assert agent.told(ticket["id"], "rule") == []
    assert agent.told(ticket["id"], "status") == []


def test_messages_find_their_places_in_a_ticket_that_is_there(agent: Side, customer: Side) -> None:
    ticket = customer.open()["ticket"]
    agent.write(ticket["id"], "We look into it.")
    before = agent.get(f"/tickets/{ticket['id']}")
    cursor = customer.get("/tickets")["cursor"]
    written = agent.post(
        f"/tickets/{ticket['id']}/imports",
        {"messages": [said("It began then."), said("I see.", "agent", 1, name="Kim")]},
    )
    after = written["ticket"]
    thread = customer.thread(ticket["id"])
    assert [m["body"] for m in thread] == [
        "It began then.", "I see.", "Since this morning.", "We look into it.",
    ]  # fmt: skip
    assert sorted(m["number"] for m in thread) == [1, 2, 3, 4]
    assert thread[2]["number"] == 1, "numbers that people know stay"
    assert after["messages"] == 4
    same = ("status", "last_message", "last_role", "preview", "assignee", "due")
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    changes, _ = customer.changes(cursor)
    assert {c["op"] for c in changes} >= {"ticket", "message"}
    assert [c["message"]["body"] for c in changes if c["op"] == "message"][-2:] == [
        "It began then.", "I see.",
    ]  # fmt: skip


def test_notes_that_are_brought_in_show_through_nothing(agent: Side, customer: Side) -> None:
    ticket = customer.open()["ticket"]
    before = customer.get(f"/tickets/{ticket['id']}")
    cursor = customer.get("/tickets")["cursor"]
    note = said("Said among us", "agent", internal=True, name="")
    agent.post(f"/tickets/{ticket['id']}/imports", {"messages": [note]})
    assert customer.get(f"/tickets/{ticket['id']}") == before
    assert customer.changes(cursor)[0] == []


def test_a_mail_is_brought_in_once(agent: Side, lena: Side) -> None:
    first = opening(agent, said("Hello", origin="1@a.example"))
    once = agent.post("/imports", first, idempotency := key())
    assert agent.post("/imports", first, idempotency) == once, "the same key is the same write"
    answer = lena.ask("POST", "/imports", json=first, headers={"Idempotency-Key": key()})
    number = once["ticket"]["number"]
    assert (answer.status_code, answer.json()["code"]) == (409, "known")
    assert answer.json()["into"] == {"id": once["ticket"]["id"], "number": number}
    more = opening(agent, said("Hello", origin="1@a.example"), said("And", origin="2@a.example"))
    other = lena.post("/imports", more)["ticket"]
    assert [m["body"] for m in lena.thread(other["id"])] == ["And"], "only what was not there"
    asked = {"origins": ["1@a.example", "3@a.example"]}
    known = lena.ask("POST", "/imports/known", json=asked).raise_for_status().json()["known"]
    assert known == [{"origin": "1@a.example", "ticket": {"id": once["ticket"]["id"], "number": number}}]  # noqa: E501  # fmt: skip


def test_moments_ascend_and_none_is_yet_to_come(agent: Side) -> None:
    late = (datetime.now(UTC) + timedelta(days=900)).isoformat()
    messages = [
        said("one", created=None),
        said("two"),
        said("three"),
        said("four", created=late),
        said("five", created="1970-01-01T00:00:00Z"),
        said("six", created=None),
    ]
    ticket = agent.post("/imports", opening(agent, *messages))["ticket"]
    thread = agent.thread(ticket["id"])
    assert [m["body"] for m in thread] == ["one", "two", "three", "four", "five", "six"]
    moments = [datetime.fromisoformat(m["created"]) for m in thread]
    assert moments == sorted(set(moments))
    assert moments[-1] <= datetime.now(UTC)
    replied = agent.write(ticket["id"], "Fresh")["message"]
    assert datetime.fromisoformat(replied["created"]) > moments[-1]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"department": "d999"}, 422),
        ({"requester": "nobody"}, 422),
        ({"subject": "  "}, 422),
        ({"messages": []}, 422),
        ({"messages": [said("x")] * 201}, 422),
        ({"messages": [said("x" * 10_001)]}, 413),
        ({"messages": [said(" ")]}, 422),
        ({"messages": [said("x", role="system")]}, 422),
        ({"messages": [said("x", uploads=["nope"])]}, 422),
        ({"messages": [said("x", uploads=["a", "b", "c", "d"])]}, 422),
    ],
)
def test_what_cannot_be_is_refused_as_a_whole(
    agent: Side, change: dict[str, Any], status: int
) -> None:
    before = agent.get("/tickets")["total"]
    assert refused(agent, "/imports", opening(agent, said("x")) | change)[0] == status
    assert agent.get("/tickets")["total"] == before


def test_whoever_works_here_is_no_customer(agent: Side) -> None:
    mine = agent.get("/me")["email"]
    if mine is not None:
        assert refused(agent, "/imports", opening(agent, said("x"), requester=mine))[0] == 422


def test_what_was_said_by_colleagues_is_theirs_and_of_strangers_it_is_not(
    agent: Side, lena: Side, helpdesk: RunningHelpdesk, sign_in: SignIn, customer: Side
) -> None:
    stranger = sign_in(helpdesk.add_customer("Stranger"))
    theirs = stranger.get("/me")["email"]
    mine = customer.get("/me")["email"]
    body = opening(agent, said("x", name="S", email=theirs), requester=mine)
    ticket = agent.post("/imports", body)["ticket"]
    [message] = customer.thread(ticket["id"])
    # Somebody of another account is named as the mail names them, and not as who they are here.
    assert message["author"]["name"] == "S"
    assert message["author"]["id"] != stranger.get("/me")["id"]
    hers = lena.get("/me")
    if hers["email"] is not None:
        note = said("y", "agent", name="L", email=hers["email"])
        agent.post(f"/tickets/{ticket['id']}/imports", {"messages": [note]})
        assert agent.thread(ticket["id"])[-1]["author"]["id"] == hers["id"]


def test_a_removed_ticket_lets_its_mails_come_again(agent: Side, helpdesk: RunningHelpdesk) -> None:
    from desktop.helpdesk import ids
    from desktop.helpdesk.changing import remove_ticket

    body = opening(agent, said("Hello", origin="1@a.example"))
    ticket = agent.post("/imports", body)["ticket"]
    with helpdesk.helpdesk.database.write() as write:
        row = ids.read("t", ticket["id"])
        assert row is not None
        remove_ticket(write, row)
    assert agent.post("/imports", body)["ticket"]["id"] != ticket["id"]


def test_notes_alone_open_no_ticket_that_a_customer_would_see(agent: Side) -> None:
    body = opening(agent, said("Suspicious.", "agent", internal=True, name="", email=None))
    status, code = refused(agent, "/imports", body)
    assert (status, code) == (422, "invalid")


def test_a_note_brought_in_moves_nothing_that_its_customer_is_told(
    agent: Side, customer: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    until = customer.get(f"/tickets/{ticket}")["last_message"]
    customer.ask("PUT", f"/tickets/{ticket}/read", json={"until": until})
    before, cursor = customer.get(f"/tickets/{ticket}"), customer.cursor()
    note = said("Between us.", "agent", internal=True, name="", email=None)
    agent.post(f"/tickets/{ticket}/imports", {"source": "old.mbox", "messages": [note]})
    assert customer.changes(cursor)[0] == []
    assert customer.get(f"/tickets/{ticket}")["read_until"] == before["read_until"]
