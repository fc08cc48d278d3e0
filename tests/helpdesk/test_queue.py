"""The queue: who waits longest since they last wrote is answered next."""

import pytest

from tests.helpdesk.side import Side


def place(side: Side, ticket: str) -> tuple[int | None, int]:
    found = side.get(f"/tickets/{ticket}/queue")
    return found["position"], found["waiting"]


def test_writing_again_moves_back(customer: Side, stranger: Side) -> None:
    first, second = customer.open()["ticket"]["id"], stranger.open()["ticket"]["id"]
    third = customer.open()["ticket"]["id"]

    assert [place(customer, first), place(stranger, second), place(customer, third)] == [
        (1, 3),
        (2, 3),
        (3, 3),
    ]
    customer.write(first, "Any news?")
    assert [place(customer, first), place(stranger, second), place(customer, third)] == [
        (3, 3),
        (1, 3),
        (2, 3),
    ]


def test_only_what_waits_for_staff_has_a_place(customer: Side, agent: Side) -> None:
    first, second = customer.open()["ticket"]["id"], customer.open()["ticket"]["id"]

    agent.write(first, "Try again.")
    assert place(customer, first) == (None, 1)
    assert place(customer, second) == (1, 1)
    customer.write(first, "No luck.")
    assert place(customer, first) == (2, 2)
    for status in ("hold", "progress", "engineers", "closed"):
        agent.set_status(second, status).raise_for_status()
        assert place(customer, second) == (None, 1)
        assert place(customer, first) == (1, 1)


def test_staffs_words_do_not_move_a_ticket(customer: Side, agent: Side) -> None:
    first, second = customer.open()["ticket"]["id"], customer.open()["ticket"]["id"]

    agent.write(first, "Note", internal=True)
    assert place(customer, first) == (1, 2)
    agent.write(first, "We are looking into it.")
    agent.set_status(first, "waiting").raise_for_status()

    assert place(customer, first) == (1, 2)
    assert place(customer, second) == (2, 2)


def test_every_department_has_its_own(customer: Side) -> None:
    sales = customer.open(department="d1")["ticket"]["id"]
    support = customer.open(department="d3")["ticket"]["id"]

    assert place(customer, sales) == (1, 1)
    assert place(customer, support) == (1, 1)


def test_staff_see_the_queue_in_its_order(customer: Side, stranger: Side, agent: Side) -> None:
    first, second = customer.open()["ticket"]["id"], stranger.open()["ticket"]["id"]
    third = customer.open()["ticket"]["id"]
    sales = customer.open(department="d1")["ticket"]["id"]
    answered = customer.open()["ticket"]["id"]
    agent.write(answered, "Done")
    customer.write(first, "Hello?")

    found = agent.get("/queue", department="d3")
    assert [t["id"] for t in found["items"]] == [second, third, first]
    assert (found["total"], found["next"]) == (3, None)
    assert found["items"][0] == agent.get(f"/tickets/{second}")
    assert [t["id"] for t in agent.get("/queue")["items"]] == [second, third, sales, first]
    assert [t["id"] for t in agent.get("/queue", department="d2")["items"]] == []
    for position, ticket in enumerate([second, third, first], 1):
        assert place(agent, ticket) == (position, 3)


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_its_pages_hold_every_ticket_once(customer: Side, agent: Side, limit: int) -> None:
    opened = [customer.open()["ticket"]["id"] for _ in range(5)]

    assert [t["id"] for t in agent.pages("/queue", limit)] == opened


def test_the_queue_is_for_staff(customer: Side, stranger: Side) -> None:
    ticket = customer.open()["ticket"]["id"]

    assert customer.ask("GET", "/queue").status_code == 403
    assert stranger.ask("GET", f"/tickets/{ticket}/queue").status_code == 404


def test_an_unknown_department_is_refused(agent: Side) -> None:
    answer = agent.ask("GET", "/queue", params={"department": "d99"})

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
