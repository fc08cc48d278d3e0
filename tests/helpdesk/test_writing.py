"""What writing does to a ticket."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from desktop.helpdesk import times
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.rules_run import Rules
from desktop.helpdesk.rules_schema import rules
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

    assert KEEPER.keep_time(helpdesk.helpdesk.database) == 1

    found = {t["id"]: t["status"]["meaning"] for t in customer.get("/tickets")["items"]}
    assert found == {due: "closed", replied: "waiting_for_staff", fresh: "answered"}
    assert [c["ticket"]["id"] for c in customer.changes(start)[0]] == [due]


HOUR = timedelta(hours=1) // timedelta(microseconds=1)
KEEPER = Rules("Helpdesk")


def test_an_answered_ticket_closes_after_a_day_and_reopens_with_a_reply(tmp_path: Path) -> None:
    now = times.now()
    with RunningHelpdesk(tmp_path / "data", clock=lambda: now) as running:
        customer = Side(running.url, running.tokens["customer"])
        with customer.http:
            ticket = customer.open()["ticket"]["id"]
            now += HOUR
            running.reply_as_agent(ticket, "Does it work?")

            def status() -> str:
                KEEPER.keep_time(running.helpdesk.database)
                return customer.get(f"/tickets/{ticket}")["status"]["meaning"]

            now += 24 * HOUR - 1
            assert status() == "answered"
            now += 1
            assert status() == "closed"
            now += 24 * HOUR
            assert meaning(customer.write(ticket, "It is back.")) == "waiting_for_staff"
            now += 240 * HOUR
            assert status() == "waiting_for_staff"


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("side", ["customer", "agent"])
def test_messages_are_neither_changed_nor_deleted(
    customer: Side, agent: Side, side: str, method: str
) -> None:
    opened = customer.open()
    message, ticket = opened["message"], opened["ticket"]["id"]
    asking = {"customer": customer, "agent": agent}[side]

    headers = {"Idempotency-Key": key()}
    for path in (f"/messages/{message['id']}", f"/tickets/{ticket}/messages", "/messages"):
        answer = asking.ask(method, path, json={"body": "Other words"}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (405, "method"), path
    assert customer.get(f"/messages/{message['id']}") == message
    assert customer.get("/messages")["items"] == [message]


def test_one_message_is_shown_to_those_who_may_see_it(
    customer: Side, stranger: Side, agent: Side
) -> None:
    opened = customer.open()
    note = agent.write(opened["ticket"]["id"], "Note", internal=True)["message"]

    assert agent.get(f"/messages/{note['id']}") == note
    assert customer.ask("GET", f"/messages/{note['id']}").status_code == 404
    assert stranger.ask("GET", f"/messages/{opened['message']['id']}").status_code == 404
    for id in ("m999", "t1", "m", "x"):
        assert agent.ask("GET", f"/messages/{id}").status_code == 404


def test_numbers_are_unique_however_many_open_tickets_at_once(
    customer: Side, stranger: Side
) -> None:
    with ThreadPoolExecutor(max_workers=8) as pool:
        opened = list(
            pool.map(lambda n: (customer, stranger)[n % 2].open(f"Ticket {n}"), range(40))
        )

    numbers = [o["ticket"]["number"] for o in opened]
    assert len(set(numbers)) == len({o["ticket"]["id"] for o in opened}) == 40
    assert sorted(map(int, numbers)) == list(range(int(min(numbers)), int(min(numbers)) + 40))


def test_replies_at_once_are_numbered_without_a_gap(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    with ThreadPoolExecutor(max_workers=8) as pool:
        list(pool.map(lambda n: (customer, agent)[n % 2].write(ticket, f"{n}"), range(20)))

    assert [m["number"] for m in customer.thread(ticket)] == list(range(1, 22))


@pytest.mark.parametrize("channel", ["email", "phone", "chat"])
def test_staff_say_by_which_channel_a_message_came(
    customer: Side, agent: Side, channel: str
) -> None:
    opened = customer.open()
    ticket = opened["ticket"]["id"]

    written = agent.write(ticket, "We spoke about it.", channel=channel)

    assert opened["message"]["channel"] == "app"
    assert written["message"]["channel"] == channel
    assert [m["channel"] for m in customer.thread(ticket)] == ["app", channel]


def test_customers_write_by_the_app_alone(customer: Side) -> None:
    ticket = customer.open()["ticket"]["id"]

    assert customer.write(ticket, "x", channel="app")["message"]["channel"] == "app"
    for channel, status in (("phone", 403), ("pigeon", 422)):
        body = {"body": "x", "channel": channel}
        answer = customer.ask(
            "POST", f"/tickets/{ticket}/messages", json=body, headers={"Idempotency-Key": key()}
        )
        assert answer.status_code == status
    assert len(customer.thread(ticket)) == 2


def make_due(helpdesk: Helpdesk, *ids: str) -> None:
    """Let the time of answered tickets come now."""
    with helpdesk.database.write() as write:
        rows = [int(id[1:]) for id in ids]
        long_ago = {"last_message": write.now - 24 * HOUR}
        write.conn.execute(update(tickets).where(tickets.c.id.in_(rows)).values(long_ago))
        write.conn.execute(update(rules).values(since=0))


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


def test_staff_do_not_open_tickets_of_their_own(agent: Side) -> None:
    body = {"department": "d1", "subject": "Subject", "body": "Body"}
    answer = agent.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})

    assert answer.status_code == 422
    assert "requester" in answer.json()["detail"]
