"""Ties between tickets and sub-tasks: told from both ends, to staff alone."""

from typing import Any

import pytest

from tests.helpdesk.side import Side, key


@pytest.fixture
def three(customer: Side, stranger: Side) -> tuple[str, str, str]:
    """Two tickets of one customer, and one of another."""
    opened = (customer.open("One"), customer.open("Two"), stranger.open("Three"))
    one, two, other = (each["ticket"]["id"] for each in opened)
    return one, two, other


def link(kind: str, ticket: str) -> dict[str, str]:
    return {"kind": kind, "ticket": ticket}


def links(side: Side, ticket: str) -> list[Any]:
    return side.get(f"/tickets/{ticket}")["links"]


@pytest.mark.parametrize(
    ("kind", "inverse"),
    [
        ("parent", "child"),
        ("child", "parent"),
        ("related", "related"),
        ("depends_on", "needed_by"),
        ("needed_by", "depends_on"),
    ],
)
def test_both_ends_tell_their_side_and_both_change(
    agent: Side, three: tuple[str, str, str], kind: str, inverse: str
) -> None:
    one, _, other = three
    cursor = agent.cursor()

    agent.changed(one, add_links=[link(kind, other)])

    assert links(agent, one) == [link(kind, other)]
    assert links(agent, other) == [link(inverse, one)]
    changed = {change["ticket"]["id"] for change in agent.changes(cursor)[0]}
    assert changed == {one, other}
    assert [e["added"][0]["kind"] for e in agent.told(other, "links")] == [inverse]

    agent.changed(other, remove_links=[link(inverse, one)])
    assert links(agent, one) == links(agent, other) == []
    assert agent.told(one, "links")[-1]["removed"][0]["ticket"] == other


def test_a_tie_made_twice_is_there_once(agent: Side, three: tuple[str, str, str]) -> None:
    one, two, _ = three
    first = agent.changed(one, add_links=[link("related", two)])

    assert agent.changed(one, add_links=[link("related", two)]) == first
    assert agent.changed(two, add_links=[link("related", one)])["links"] == [link("related", one)]
    assert len(agent.told(one, "links")) == 1


@pytest.mark.parametrize("kind", ["parent", "depends_on"])
def test_nothing_is_above_itself(agent: Side, three: tuple[str, str, str], kind: str) -> None:
    one, two, other = three
    inverse = {"parent": "child", "depends_on": "needed_by"}[kind]
    agent.changed(one, add_links=[link(kind, two)])
    agent.changed(two, add_links=[link(kind, other)])

    for change in (
        {"ticket": other, "tie": link(kind, one)},
        {"ticket": one, "tie": link(inverse, other)},
        {"ticket": one, "tie": link(kind, one)},
        {"ticket": one, "tie": link("related", one)},
    ):
        answer = agent.change(change["ticket"], add_links=[change["tie"]])
        assert answer.status_code == 422, change
        assert "add_links" in answer.json()["detail"]


def test_a_ticket_is_part_of_one_other(agent: Side, three: tuple[str, str, str]) -> None:
    one, two, other = three
    agent.changed(one, add_links=[link("parent", two)])

    assert agent.change(one, add_links=[link("parent", other)]).status_code == 422
    swap = {"add_links": [link("parent", other)], "remove_links": [link("parent", two)]}
    assert agent.changed(one, **swap)["links"] == [link("parent", other)]


def test_customers_see_no_ties_and_notice_none(
    customer: Side, agent: Side, three: tuple[str, str, str]
) -> None:
    one, two, other = three
    before, cursor = customer.get(f"/tickets/{one}"), customer.cursor()

    agent.changed(one, add_links=[link("related", two), link("depends_on", other)])

    assert customer.get(f"/tickets/{one}") == before
    assert customer.changes(cursor)[0] == []


# --- sub-tasks ------------------------------------------------------------------------------------


def test_a_task_of_the_desk_never_shows_to_its_customer(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    cursor, position = customer.cursor(), customer.get(f"/tickets/{ticket}/queue")
    task = agent.open("Look at the disk of this customer", parent=ticket)
    inner = task["ticket"]["id"]
    agent.write(inner, "It is broken")
    agent.write(inner, "Ordered a new one", internal=True)
    agent.changed(inner, assignee=agent.get("/me")["id"])

    assert task["ticket"]["links"] == [link("parent", ticket)]
    assert links(agent, ticket) == [link("child", inner)]
    assert task["ticket"]["requester"]["id"] == agent.get("/me")["id"]
    assert customer.changes(cursor)[0] == []
    assert customer.get("/tickets")["total"] == 1
    assert customer.get("/messages")["total"] == 1
    assert customer.get(f"/tickets/{ticket}/queue") == position
    for path in ("", "/messages", "/queue"):
        assert customer.ask("GET", f"/tickets/{inner}{path}").status_code == 404
    assert inner in {t["id"] for t in agent.get("/tickets")["items"]}


def test_a_task_of_the_desk_promises_nothing_and_closes_by_hand(
    customer: Side, agent: Side
) -> None:
    task = agent.open(parent=customer.open()["ticket"]["id"])["ticket"]
    answered = agent.write(task["id"], "Done")["ticket"]

    assert task["due"] is None
    assert answered["due"] is None
    assert answered["status"]["id"] == "open"


def test_a_part_for_the_customer_is_theirs(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    email = customer.get("/me")["email"]

    part = agent.open("The second question", parent=ticket, requester=email)["ticket"]

    assert customer.get(f"/tickets/{part['id']}")["links"] == []
    assert part["links"] == [link("parent", ticket)]


@pytest.mark.parametrize("parent", ["t999", "x"])
def test_the_ticket_it_is_part_of_must_be_there(agent: Side, parent: str) -> None:
    body = {"department": "d3", "subject": "Part", "body": "Of nothing", "parent": parent}
    answer = agent.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})

    assert answer.status_code == 422
    assert "parent" in answer.json()["detail"]
    assert agent.get("/tickets")["total"] == 0


def test_customers_open_no_parts(customer: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    body = {"department": "d3", "subject": "Part", "body": "Of it", "parent": ticket}

    answer = customer.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})

    assert answer.status_code == 403
