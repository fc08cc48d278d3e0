"""Worked time: logged once, read by agent and day, mended by whoever logged it."""

from typing import Any

import httpx
import pytest

from tests.helpdesk.side import Side, key

MORNING, NOON, EVENING = (f"2026-11-20T{hour}:00:00Z" for hour in ("09", "12", "18"))


@pytest.fixture
def ticket(customer: Side) -> str:
    return customer.open()["ticket"]["id"]


def log(side: Side, ticket: str, minutes: int, worked: str = NOON, **more: Any) -> Any:
    return side.post(f"/tickets/{ticket}/time", {"minutes": minutes, "worked": worked, **more})


def mend(side: Side, entry: str, **more: Any) -> httpx.Response:
    return side.ask("PATCH", f"/time/{entry}", json=more, headers={"Idempotency-Key": key()})


def test_time_adds_up_on_its_ticket_and_reaches_other_staff(
    ticket: str, agent: Side, lena: Side
) -> None:
    cursor = lena.cursor()
    first = log(agent, ticket, 20, note="Looked into it", billable=False)
    second = log(lena, ticket, 15)

    told = {name: first["entry"][name] for name in ("ticket", "worked", "billable", "note")}
    assert told == {
        "ticket": ticket,
        "worked": NOON,
        "billable": False,
        "note": "Looked into it",
    }
    assert first["entry"]["agent"]["name"] == "Mira"
    assert [first["ticket"]["minutes"], second["ticket"]["minutes"]] == [20, 35]
    assert lena.changes(cursor)[0][-1]["ticket"]["minutes"] == 35
    assert [(e["minutes"], e["billable"]) for e in agent.told(ticket, "time")] == [
        (20, False),
        (15, True),
    ]


def test_time_is_read_by_agent_day_and_ticket(customer: Side, agent: Side, lena: Side) -> None:
    one, two = (customer.open()["ticket"]["id"] for _ in range(2))
    log(agent, one, 1, EVENING)
    log(lena, one, 2, MORNING)
    log(agent, two, 4, MORNING)
    log(agent, two, 8, NOON)

    def found(**asked: str) -> list[int]:
        page = agent.get("/time", **asked)
        minutes = [entry["minutes"] for entry in page["items"]]
        assert (page["total"], page["minutes"]) == (len(minutes), sum(minutes))
        return minutes

    assert found() == [2, 4, 8, 1]
    assert found(agent=lena.get("/me")["id"]) == [2]
    assert found(ticket=two) == [4, 8]
    assert found(**{"from": MORNING, "to": EVENING}) == [2, 4, 8]
    assert found(**{"from": NOON}) == [8, 1]
    assert found(agent="p0") == found(ticket="nothing") == []


def test_pages_of_time_are_bounded_and_whole(ticket: str, agent: Side) -> None:
    for minutes in range(1, 8):
        log(agent, ticket, minutes)

    assert [entry["minutes"] for entry in agent.pages("/time", 2)] == list(range(1, 8))


def test_time_logged_twice_with_one_key_is_logged_once(ticket: str, agent: Side) -> None:
    idempotency, body = key(), {"minutes": 20, "worked": NOON}
    path = f"/tickets/{ticket}/time"

    assert agent.post(path, body, idempotency) == agent.post(path, body, idempotency)
    assert agent.get("/time")["total"] == 1
    assert agent.get(f"/tickets/{ticket}")["minutes"] == 20


def test_ones_own_entry_is_mended_and_taken_back(ticket: str, agent: Side) -> None:
    entry = log(agent, ticket, 20)["entry"]["id"]

    mended = mend(agent, entry, minutes=50, note="It took longer").json()
    assert (mended["entry"]["minutes"], mended["entry"]["worked"]) == (50, NOON)
    assert mended["ticket"]["minutes"] == 50

    assert agent.ask("DELETE", f"/time/{entry}").status_code == 204
    assert agent.ask("DELETE", f"/time/{entry}").status_code == 404
    assert agent.get(f"/tickets/{ticket}")["minutes"] == 0
    assert agent.told(ticket, "time_changed")[0]["from"]["minutes"] == 20
    assert agent.told(ticket, "time_removed")[0]["minutes"] == 50


def test_an_entry_that_was_mended_elsewhere_is_left_as_it_is(ticket: str, agent: Side) -> None:
    entry = log(agent, ticket, 20)["entry"]["id"]
    assert mend(agent, entry, minutes=30, minutes_before=20).status_code == 200

    assert mend(agent, entry, minutes=50, minutes_before=20).status_code == 412
    path = f"/time/{entry}?minutes_before="
    assert agent.ask("DELETE", f"{path}20").status_code == 412
    assert agent.get(f"/tickets/{ticket}")["minutes"] == 30
    assert agent.ask("DELETE", f"{path}30").status_code == 204


def test_the_time_of_others_is_not_changed(ticket: str, agent: Side, lena: Side) -> None:
    entry = log(agent, ticket, 20)["entry"]["id"]

    assert mend(lena, entry, minutes=1).status_code == 403
    assert lena.ask("DELETE", f"/time/{entry}").status_code == 403
    assert agent.get("/time")["minutes"] == 20


@pytest.mark.parametrize(
    "wrong",
    [
        {"minutes": 0},
        {"minutes": -5},
        {"minutes": 10_081},
        {"minutes": "20"},
        {"minutes": 20, "worked": "yesterday"},
        {"minutes": 20, "worked": "2026-11-20T12:00:00"},
        {"minutes": 20, "note": "x" * 2001},
        {"minutes": 20, "billable": "yes"},
    ],
)
def test_what_is_no_time_is_refused(ticket: str, agent: Side, wrong: dict[str, Any]) -> None:
    headers = {"Idempotency-Key": key()}
    body = {"worked": NOON, **wrong}
    answer = agent.ask("POST", f"/tickets/{ticket}/time", json=body, headers=headers)

    assert answer.status_code == 422
    assert agent.get("/time")["total"] == 0


def test_customers_see_and_log_none(ticket: str, customer: Side, agent: Side) -> None:
    before, cursor = customer.get(f"/tickets/{ticket}"), customer.cursor()
    entry = log(agent, ticket, 20)["entry"]["id"]
    headers = {"Idempotency-Key": key()}
    body = {"minutes": 20, "worked": NOON}

    answers = [
        customer.ask("GET", "/time"),
        customer.ask("POST", f"/tickets/{ticket}/time", json=body, headers=headers),
        mend(customer, entry, minutes=1),
        customer.ask("DELETE", f"/time/{entry}"),
    ]

    assert [answer.status_code for answer in answers] == [403] * 4
    assert customer.get(f"/tickets/{ticket}") == before
    assert customer.changes(cursor)[0] == []
