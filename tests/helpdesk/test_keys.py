"""Idempotency keys: whatever is repeated is done once and answered alike."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side, key

NEW = {"department": "d3", "subject": "Subject", "body": "Body"}

UUID = "6b1f8f5e-3a37-4a43-9d5c-0f4f1c9f2a10"


def post(side: Side, path: str, body: Any, idempotency: str) -> httpx.Response:
    return side.ask("POST", path, json=body, headers={"Idempotency-Key": idempotency})


def test_a_repeated_write_gets_the_first_answer_however_much_happened_since(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    idempotency = key()
    first = post(customer, "/tickets", NEW, idempotency)
    ticket = first.json()["ticket"]["id"]
    agent.write(ticket, "Answer")
    helpdesk.stop()
    helpdesk.start()

    again = post(customer, "/tickets", NEW, idempotency)

    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert again.headers["ETag"] == first.headers["ETag"]
    assert customer.get("/tickets")["total"] == 1
    assert customer.get("/messages")["total"] == 2


def test_a_key_is_one_key_in_whatever_case_it_is_written(customer: Side) -> None:
    idempotency = key()
    first = post(customer, "/tickets", NEW, idempotency.upper())

    assert post(customer, "/tickets", NEW, idempotency).content == first.content
    assert first.json()["message"]["token"] == idempotency


@pytest.mark.parametrize(
    "body",
    [{**NEW, "body": "Body!"}, {**NEW, "topic": None}, {"body": "Body"}],
)
def test_a_key_for_another_body_is_refused(customer: Side, body: dict[str, Any]) -> None:
    idempotency = key()
    ticket = post(customer, "/tickets", NEW, idempotency).json()["ticket"]["id"]
    path = "/tickets" if "subject" in body else f"/tickets/{ticket}/messages"

    answer = post(customer, path, body, idempotency)

    assert (answer.status_code, answer.json()["code"]) == (409, "key_reused")
    assert customer.get("/messages")["total"] == 1


def test_a_key_for_another_ticket_is_refused(customer: Side) -> None:
    one, two = customer.open()["ticket"]["id"], customer.open()["ticket"]["id"]
    idempotency = key()
    customer.post(f"/tickets/{one}/messages", {"body": "Hello"}, idempotency)

    answer = post(customer, f"/tickets/{two}/messages", {"body": "Hello"}, idempotency)

    assert answer.json()["code"] == "key_reused"


def test_keys_of_different_people_do_not_meet(customer: Side, stranger: Side) -> None:
    idempotency = key()

    assert post(customer, "/tickets", NEW, idempotency).status_code == 201
    assert post(stranger, "/tickets", NEW, idempotency).status_code == 201


def test_a_refused_write_leaves_its_key_free(customer: Side) -> None:
    idempotency = key()
    upload = customer.begin_upload(3)
    body = {**NEW, "uploads": [upload.rpartition("/")[2]]}

    refused = post(customer, "/tickets", body, idempotency)
    customer.append(upload, 0, b"abc").raise_for_status()
    taken = post(customer, "/tickets", body, idempotency)

    assert refused.json()["code"] == "upload_incomplete"
    assert taken.status_code == 201
    assert customer.get("/tickets")["total"] == 1


def test_a_repeated_change_of_status_does_not_ask_for_the_version_again(
    customer: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]
    headers = {"Idempotency-Key": key(), "If-Match": f'"{ticket["version"]}"'}
    first = customer.set_status(ticket["id"], "closed", **headers)
    agent.set_status(ticket["id"], "progress")

    again = customer.set_status(ticket["id"], "closed", **headers)

    assert (again.status_code, again.content) == (200, first.content)
    assert customer.get(f"/tickets/{ticket['id']}")["status"]["id"] == "progress"


@pytest.mark.parametrize("idempotency", ["", "1", "not-a-uuid", UUID + "0", "{" + UUID + "}"])
def test_a_key_that_is_no_uuid_is_refused(customer: Side, idempotency: str) -> None:
    answer = post(customer, "/tickets", NEW, idempotency)

    assert answer.status_code == 422
    assert "idempotency-key" in answer.json()["detail"]


def test_a_write_without_a_key_is_refused(customer: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    doors = [
        ("POST", "/tickets", NEW),
        ("POST", f"/tickets/{ticket}/messages", {"body": "Hello"}),
        ("PATCH", f"/tickets/{ticket}", {"status": "closed"}),
    ]
    for method, path, body in doors:
        assert customer.ask(method, path, json=body).status_code == 422


def test_duplicates_at_the_same_moment_are_done_once(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    path = f"/tickets/{ticket}/messages"
    start = agent.cursor()
    keys = [key() for _ in range(8)]

    def send(idempotency: str) -> tuple[str, int, bytes]:
        answer = post(customer, path, {"body": idempotency}, idempotency)
        return idempotency, answer.status_code, answer.content

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(send, keys * 4))

    assert {status for _, status, _ in answers} == {201}
    assert len({(idempotency, content) for idempotency, _, content in answers}) == len(keys)
    thread = customer.thread(ticket)[1:]
    assert sorted(m["body"] for m in thread) == sorted(keys)
    assert [m["number"] for m in thread] == list(range(2, len(keys) + 2))
    assert [m["body"] for m in thread] == [
        c["message"]["body"] for c in agent.changes(start)[0] if c["op"] == "message"
    ]
