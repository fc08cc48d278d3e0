"""How tickets went, as staff are told: statuses over time, and who waited how long for whom."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from tests.helpdesk.side import Side, key

LONG_AGO = (datetime.now(UTC) - timedelta(days=400)).isoformat()


def told(side: Side, **asked: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    after = ""
    while True:
        page = side.get("/histories", **{"from": LONG_AGO, "after": after, **asked})
        found |= {item["id"]: item for item in page["items"]}
        after = page["next"]
        if after is None:
            return found


def a_key() -> dict[str, str]:
    return {"Idempotency-Key": key()}


def test_an_answer_ends_the_wait_and_a_close_is_a_step(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]
    one = told(agent)[ticket["id"]]
    assert [step["status"] for step in one["steps"]] == ["open"]
    assert [(w["answered"], w["by"]) for w in one["waits"]] == [(None, None)]
    assert one["waits"][0]["due"] is not None

    answer = agent.post(f"/tickets/{ticket['id']}/messages", {"body": "Done."})["message"]
    customer.post(f"/tickets/{ticket['id']}/messages", {"body": "Not quite"})
    customer.post(f"/tickets/{ticket['id']}/messages", {"body": "Still there?"})
    agent.post(f"/tickets/{ticket['id']}/messages", {"body": "To a colleague", "internal": True})
    two = told(agent)[ticket["id"]]
    assert [step["status"] for step in two["steps"]] == ["open", "answered", "waiting"]
    first, second = two["waits"]
    assert (first["answered"], first["by"]) == (answer["created"], answer["author"]["id"])
    assert (second["answered"], second["by"]) == (None, None)
    times = [step["time"] for step in two["steps"]]
    assert times == sorted(times)
    assert two["created"] == times[0]


def test_a_close_ends_a_wait_that_nobody_answered(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    agent.post(f"/tickets/{ticket}/messages", {"body": "Done."})
    customer.post(f"/tickets/{ticket}/messages", {"body": "Thanks!"})
    agent.ask("PATCH", f"/tickets/{ticket}", json={"status": "closed"}, headers=a_key())
    customer.post(f"/tickets/{ticket}/messages", {"body": "It is back."})
    agent.post(f"/tickets/{ticket}/messages", {"body": "Looking."})
    one = told(agent)[ticket]
    asked = [m["created"] for m in agent.thread(ticket) if m["author"]["role"] == "customer"]
    assert [wait["asked"] for wait in one["waits"]] == [asked[0], asked[2]]
    assert "closed" in [step["status"] for step in one["steps"]]
    assert one["steps"][-1]["status"] == "answered"


def test_an_answer_elsewhere_ends_no_wait(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    begun = {"body": "About the invoice", "conversation": {"id": uuid4().hex, "name": "Invoice"}}
    agent.post(f"/tickets/{ticket}/messages", begun)
    assert [wait["answered"] for wait in told(agent)[ticket]["waits"]] == [None]


def test_all_pages_together_hold_every_ticket_once(customer: Side, agent: Side) -> None:
    opened = {customer.open()["ticket"]["id"] for _ in range(5)}
    page = agent.get("/histories", **{"from": LONG_AGO, "limit": 2})
    assert len(page["items"]) == 2
    assert opened <= told(agent, limit=2).keys()
    assert told(agent, limit=2) == told(agent, limit=1000)


def test_customers_are_told_nothing_of_it(customer: Side) -> None:
    assert customer.ask("GET", "/histories", params={"from": LONG_AGO}).status_code == 403


def test_the_newest_come_first(customer: Side, agent: Side) -> None:
    opened = [customer.open()["ticket"]["id"] for _ in range(4)]
    assert [id for id in told(agent, limit=2) if id in opened] == opened[::-1]
