"""Who of the staff is at which ticket: told to colleagues alone, and never for long."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx

from desktop.helpdesk.hub import Hub
from desktop.helpdesk.presence import GRACE_SECONDS, MOST_WINDOWS, Presence
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.conftest import SETTINGS
from tests.helpdesk.side import Side
from tests.helpdesk.test_events import listening

WINDOW, OTHER = "0" * 32, "1" * 32


def say(side: Side, ticket: str, doing: str = "viewing", window: str = WINDOW) -> httpx.Response:
    return side.ask("PUT", f"/presence/{window}", json={"ticket": ticket, "doing": doing})


def people(at: Any) -> list[tuple[str, str]]:
    return [(who["name"], who["doing"]) for who in at["people"]]


def present(side: Side) -> dict[str, list[tuple[str, str]]]:
    return {at["ticket"]: people(at) for at in side.get("/presence")["items"]}


def test_a_colleague_hears_who_comes_writes_moves_on_and_leaves(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side, lena: Side
) -> None:
    one, two = (customer.open()["ticket"]["id"] for _ in range(2))
    assert say(lena, two).json() == {"seconds": SETTINGS.presence_seconds}
    with listening(helpdesk, helpdesk.tokens["agent"]) as stream:
        # Who was there before is told at once.
        assert stream.presence() == {
            "ticket": two,
            "people": [{"id": lena.get("/me")["id"], "name": "Lena", "doing": "viewing"}],
        }
        say(lena, one, "replying")
        told = {at["ticket"]: people(at) for at in (stream.presence(), stream.presence())}
        assert told == {one: [("Lena", "replying")], two: []}
        say(lena, one, "noting")
        assert people(stream.presence()) == [("Lena", "noting")]
        say(agent, one, "viewing")
        # Whoever writes comes first.
        assert people(stream.presence()) == [("Lena", "noting"), ("Mira", "viewing")]
        assert lena.ask("DELETE", f"/presence/{WINDOW}").status_code == 204
        assert people(stream.presence()) == [("Mira", "viewing")]
        assert lena.ask("DELETE", f"/presence/{WINDOW}").status_code == 204


def test_the_same_again_wakes_nobody(helpdesk: RunningHelpdesk, customer: Side, lena: Side) -> None:
    one, two = (customer.open()["ticket"]["id"] for _ in range(2))
    with listening(helpdesk, helpdesk.tokens["agent"]) as stream:
        stream.event()
        for _ in range(3):
            say(lena, one)
        say(lena, two, window=OTHER)
        assert [stream.presence()["ticket"] for _ in range(2)] == [one, two]


def test_customers_neither_learn_of_it_nor_take_part(
    helpdesk: RunningHelpdesk, customer: Side, lena: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    assert customer.ask("GET", "/presence").status_code == 403
    assert say(customer, ticket).status_code == 403
    assert customer.ask("DELETE", f"/presence/{WINDOW}").status_code == 403
    assert "presence" not in customer.get("/me")["features"]
    assert "presence" in lena.get("/me")["features"]
    say(lena, ticket, "replying")
    with listening(helpdesk, helpdesk.tokens["customer"]) as stream:
        stream.event()
        say(lena, ticket, "viewing")
        lena.write(ticket, "Answer")
        # The very next thing that is told is the answer.
        assert stream.event() == customer.cursor()


def test_nothing_of_it_is_kept(helpdesk: RunningHelpdesk, customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    cursor, version = agent.cursor(), agent.get(f"/tickets/{ticket}")["version"]
    say(agent, ticket, "replying")
    assert (agent.cursor(), agent.get(f"/tickets/{ticket}")["version"]) == (cursor, version)
    helpdesk.stop()
    helpdesk.start()
    assert present(agent) == {}


def test_an_unknown_ticket_and_nonsense_are_refused(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    assert say(agent, "t999").status_code == 404
    assert say(agent, ticket, "sleeping").status_code == 422
    assert say(agent, ticket, window="mine").status_code == 422
    assert present(agent) == {}


@contextmanager
def patient(directory: Path, seconds: float) -> Iterator[tuple[RunningHelpdesk, Side, str]]:
    """Run a helpdesk that thinks people to be there for *seconds*, with Lena and a ticket in it."""
    settings = replace(SETTINGS, presence_seconds=seconds)
    with ExitStack() as stack:
        running = stack.enter_context(RunningHelpdesk(directory, settings=settings))
        lena = Side(running.url, running.add_agent("Lena"))
        customer = Side(running.url, running.tokens["customer"])
        stack.enter_context(lena.http)
        with customer.http:
            ticket = customer.open()["ticket"]["id"]
        yield running, lena, ticket


def test_who_says_no_more_is_gone_by_and_by(tmp_path: Path) -> None:
    with (
        patient(tmp_path, 1.0) as (running, lena, ticket),
        listening(running, running.tokens["agent"]) as stream,
    ):
        say(lena, ticket)
        assert people(stream.presence()) == [("Lena", "viewing")]
        assert people(stream.presence()) == []


def test_whose_last_stream_ended_is_gone_soon(tmp_path: Path) -> None:
    with (
        patient(tmp_path, 3_600.0) as (running, lena, ticket),
        listening(running, running.tokens["agent"]) as stream,
    ):
        with lena.http.stream("GET", "/events") as line:
            lines = line.iter_lines()  # the line ends with it
            next(lines)
            say(lena, ticket)
            assert people(stream.presence()) == [("Lena", "viewing")]
        # Nobody said good-bye: the window died, and its line with it.
        assert people(stream.presence()) == []


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_windows_of_one_person_are_told_as_one_and_bounded() -> None:
    clock = Clock()
    presence = Presence(Hub(), 45.0, clock)
    for window in range(100):
        presence.say(1, "Kim", f"{window}", 7 if window % 2 else 8, "viewing", b"token")
    presence.say(1, "Kim", "99", 7, "replying", b"token")
    assert people(presence.at(7)) == [("Kim", "replying")]
    assert len(presence._seen) == MOST_WINDOWS
    presence.unheard(b"another")
    presence.unheard(b"token")
    clock.now = GRACE_SECONDS + 1
    presence.say(1, "Kim", "98", 8, "viewing", b"token")
    presence.sweep()
    assert presence.tickets() == [8]
    clock.now += 46
    presence.sweep()
    assert presence.tickets() == []
