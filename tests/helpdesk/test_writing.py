"""What writing does to a ticket."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from desktop.helpdesk.changing import close_answered
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.schema import tickets
from tests.helpdesk.side import Side, key


def meaning(answer: Any) -> str:
    return answer["ticket"]["status"]["meaning"]


def test_staff_answers_and_customers_put_staff_in_turn(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]

    assert meaning(agent.write(ticket, "Try again.")) == "answered"
    assert meaning(agent.write(ticket, "To myself", internal=True)) == "answered"
    assert meaning(customer.write(ticket, "No luck.")) == "waiting_for_staff"
    assert customer.set_status(ticket, "closed").json()["ticket"]["status"]["label"] == "Closed"
    assert meaning(customer.write(ticket, "It is back.")) == "waiting_for_staff"


@pytest.mark.parametrize("status", ["open", "hold", "progress", "engineers"])
def test_a_customers_reply_leaves_other_statuses(customer: Side, agent: Side, status: str) -> None:
    ticket = customer.open()["ticket"]["id"]
    agent.set_status(ticket, status).raise_for_status()

    assert customer.write(ticket, "One more thing")["ticket"]["status"]["id"] == status


def test_customers_close_and_reopen_and_no_more(customer: Side) -> None:
    ticket = customer.open()["ticket"]["id"]

    for status in ("answered", "hold", "progress", "engineers", "waiting"):
        assert customer.set_status(ticket, status).status_code == 403
    assert customer.set_status(ticket, "closed").status_code == 200
    assert customer.set_status(ticket, "open").status_code == 403
    assert customer.set_status(ticket, "waiting").json()["ticket"]["status"]["meaning"] == (
        "waiting_for_staff"
    )


def test_setting_the_status_it_has_changes_nothing(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]

    assert agent.set_status(ticket["id"], "open").json()["ticket"]["version"] == ticket["version"]


def test_a_guarded_change_of_a_stale_ticket_is_refused(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    seen = customer.ask("GET", f"/tickets/{ticket}").headers["ETag"]
    agent.write(ticket, "Wait!")

    stale = customer.set_status(ticket, "closed", **{"If-Match": seen})
    fresh = customer.ask("GET", f"/tickets/{ticket}").headers["ETag"]
    weak = customer.set_status(ticket, "closed", **{"If-Match": f"W/{fresh}"})
    taken = customer.set_status(ticket, "closed", **{"If-Match": f'"x", {fresh}'})

    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    assert weak.status_code == 412
    assert taken.status_code == 200
    assert taken.headers["ETag"] == f'"{taken.json()["ticket"]["version"]}"' != fresh


def test_read_marks_are_each_persons_own_and_never_go_back(
    customer: Side, colleague: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    path = f"/tickets/{ticket}"
    agent.write(ticket, "Answer")
    first, second = (m["created"] for m in customer.thread(ticket))
    etag = customer.ask("GET", path).headers["ETag"]
    start = customer.cursor()

    def read(until: str) -> str:
        answer = customer.ask("PUT", f"{path}/read", json={"until": until})
        assert answer.status_code == 204
        return customer.get(path)["read_until"]

    assert customer.get(path)["read_until"] is None
    assert read(first) == first
    assert read((datetime.now(UTC) + timedelta(days=3650)).isoformat()) == second
    assert read(first) == second
    assert colleague.get(path)["read_until"] is None
    assert agent.get(path)["read_until"] is None
    assert customer.ask("GET", path).headers["ETag"] == etag
    assert [c["ticket"]["read_until"] for c in customer.changes(start)[0]] == [second]
    assert colleague.changes(start)[0] == []


def test_a_read_mark_of_a_customer_is_not_moved_by_notes(customer: Side, agent: Side) -> None:
    opened = customer.open()
    path = f"/tickets/{opened['ticket']['id']}"
    agent.write(opened["ticket"]["id"], "Note", internal=True)

    customer.ask("PUT", f"{path}/read", json={"until": "2100-01-01T00:00:00Z"})

    assert customer.get(path)["read_until"] == opened["message"]["created"]


def test_answered_tickets_close_when_their_time_has_come(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    due, replied = customer.open()["ticket"]["id"], customer.open()["ticket"]["id"]
    fresh = customer.open()["ticket"]["id"]
    for ticket in (due, replied, fresh):
        agent.write(ticket, "Does it work?")
    make_due(helpdesk.helpdesk, due, replied)
    customer.write(replied, "No.")
    start = customer.cursor()

    with helpdesk.helpdesk.database.write() as write:
        assert close_answered(write) == 1

    found = {t["id"]: t["status"]["meaning"] for t in customer.get("/tickets")["items"]}
    assert found == {due: "closed", replied: "waiting_for_staff", fresh: "answered"}
    assert [c["ticket"]["id"] for c in customer.changes(start)[0]] == [due]


def make_due(helpdesk: Helpdesk, *ids: str) -> None:
    """Let the time of answered tickets come now."""
    with helpdesk.database.write() as write:
        rows = [int(id[1:]) for id in ids]
        write.conn.execute(update(tickets).where(tickets.c.id.in_(rows)).values(closes=write.now))


@pytest.mark.parametrize(
    ("change", "status", "word"),
    [
        ({"subject": " \n "}, 422, "subject"),
        ({"subject": "x" * 501}, 422, "subject"),
        ({"body": " \n\t"}, 422, "body"),
        ({"body": "x" * 10_001}, 413, "body"),
        ({"body": None}, 422, "body"),
        ({"format": "rtf"}, 422, "format"),
        ({"department": "d99"}, 422, "department"),
        ({"department": "Sales"}, 422, "department"),
        ({"topic": "none"}, 422, "topic"),
        ({"uploads": ["nothing"]}, 422, "uploads"),
        ({"uploads": "nothing"}, 422, "uploads"),
    ],
)
def test_a_ticket_that_is_not_right_is_refused_and_says_where(
    customer: Side, change: dict[str, Any], status: int, word: str
) -> None:
    body = {"department": "d1", "subject": "Subject", "body": "Body", **change}
    answer = customer.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})

    assert answer.status_code == status
    assert word in answer.json()["detail"]
    assert customer.get("/tickets")["total"] == 0


def test_staff_do_not_open_tickets(agent: Side) -> None:
    body = {"department": "d1", "subject": "Subject", "body": "Body"}
    answer = agent.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})

    assert answer.status_code == 403
