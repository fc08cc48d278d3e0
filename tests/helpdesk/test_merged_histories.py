"""What happened in a ticket that became part of another one is told, and counted, as its own."""

from typing import Any

import pytest

from tests.helpdesk.side import Side
from tests.helpdesk.test_histories import a_key, told
from tests.helpdesk.test_merging import merge


@pytest.fixture
def pair(customer: Side) -> tuple[str, str]:
    one, two = customer.open("One"), customer.open("Two")
    return one["ticket"]["id"], two["ticket"]["id"]


def statuses(history: dict[str, Any]) -> list[str]:
    return [step["status"] for step in history["steps"]]


def answered(history: dict[str, Any]) -> list[bool]:
    return [wait["answered"] is not None for wait in history["waits"]]


def closed(agent: Side, ticket: str) -> None:
    agent.ask("PATCH", f"/tickets/{ticket}", json={"status": "closed"}, headers=a_key())


def events(agent: Side, ticket: str, *what: str) -> list[tuple[str, str | None]]:
    items = agent.get(f"/tickets/{ticket}/activity")["items"]
    return [
        (e["what"], e["detail"].get("of", {}).get("ticket")) for e in items if e["what"] in what
    ]


def test_steps_of_the_one_are_no_steps_of_the_other(agent: Side, pair: tuple[str, str]) -> None:
    one, two = pair
    agent.ask("PATCH", f"/tickets/{two}", json={"status": "in_progress"}, headers=a_key())
    agent.write(one, "Answer")
    before = told(agent)
    assert statuses(before[one]) == ["open", "answered"]
    merge(agent, two, one).raise_for_status()
    after = told(agent)
    assert two not in after
    # Whoever waited in the other one waits here now.
    assert statuses(after[one]) == ["open", "answered", "waiting"]
    assert after[one]["steps"][:2] == before[one]["steps"]


def test_an_older_one_that_comes_makes_nothing_older(agent: Side, pair: tuple[str, str]) -> None:
    one, two = pair
    agent.write(one, "Answer")
    merge(agent, one, two).raise_for_status()
    history = told(agent)[two]
    times = [step["time"] for step in history["steps"]]
    assert statuses(history) == ["open"]
    assert times == [history["created"]]


def test_a_wait_that_ended_there_is_no_wait_here(agent: Side, pair: tuple[str, str]) -> None:
    one, two = pair
    closed(agent, two)
    merge(agent, two, one).raise_for_status()
    assert answered(told(agent)[one]) == [False]
    agent.write(one, "Answer to one")
    history = told(agent)[one]
    assert answered(history) == [True]
    # From when that one was opened, not the one that was over.
    assert history["waits"][0]["asked"] == history["created"]


def test_an_answer_before_the_merge_answers_its_own_alone(
    agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    agent.write(one, "Answer to one")
    merge(agent, two, one).raise_for_status()
    assert answered(told(agent)[one]) == [True, False]
    answer = agent.write(one, "Answer to both")["message"]
    first, second = told(agent)[one]["waits"]
    assert first["answered"] < second["answered"] == answer["created"]


def test_what_came_over_twice_has_its_first_origin(
    customer: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    three = customer.open("Three")["ticket"]["id"]
    closed(agent, two)
    merge(agent, two, one).raise_for_status()
    merge(agent, one, three).raise_for_status()
    assert events(agent, three, "opened", "status", "merged") == [
        ("opened", one),
        ("opened", two),
        ("opened", None),
        ("status", two),
        ("merged", one),
        ("merged", None),
    ]
    history = told(agent)[three]
    assert (statuses(history), answered(history)) == (["open"], [False])
    agent.write(three, "Answer to all")
    # The two that waited, and became one, are one wait; that of the second was over.
    [wait] = told(agent)[three]["waits"]
    opened = agent.thread(three)[0]["created"]
    assert (wait["asked"], wait["answered"] is not None) == (opened, True)
