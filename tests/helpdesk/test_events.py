"""The event stream."""

import json
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side


class Stream:
    """The lines of an open event stream, as they come."""

    def __init__(self, response: httpx.Response) -> None:
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._response = response

    def read(self) -> None:
        try:
            for line in self._response.iter_lines():
                self._lines.put(line)
        except httpx.HTTPError:
            pass  # the helpdesk stopped
        self._lines.put(None)

    def event(self) -> int:
        """Return the next event's sequence; comments are skipped."""
        while (line := self._next()).startswith(":") or not line:
            pass
        assert line == "event: changed"
        id, data = self._next(), self._next()
        assert id.removeprefix("id: ") == data.removeprefix("data: ")
        return int(data.removeprefix("data: "))

    def presence(self) -> Any:
        """Return who is at a ticket by the next event that tells it; what else comes is skipped."""
        while self._next() != "event: presence":
            pass
        return json.loads(self._next().removeprefix("data: "))

    def comment(self) -> str:
        """Return the next line that is a comment."""
        while not (line := self._next()).startswith(":"):
            pass
        return line

    def ended(self) -> bool:
        while self._lines.get(timeout=60) is not None:
            pass
        return True

    def _next(self) -> str:
        line = self._lines.get(timeout=60)
        assert line is not None, "the stream ended"
        return line


@contextmanager
def listening(helpdesk: RunningHelpdesk, token: str) -> Iterator[Stream]:
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.stream(
        "GET", f"{helpdesk.url}/api/v1/events", headers=headers, timeout=10
    ) as response:
        assert response.headers["Content-Type"].startswith("text/event-stream")
        stream = Stream(response)
        reader = threading.Thread(target=stream.read)
        reader.start()
        try:
            yield stream
        finally:
            helpdesk.stop()
            reader.join()


def test_one_event_comes_at_once_and_one_for_each_change(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    with listening(helpdesk, helpdesk.tokens["customer"]) as stream:
        assert stream.event() == customer.cursor()
        agent.write(ticket, "Answer")
        assert stream.event() == customer.cursor()
        customer.set_status(ticket, "closed")
        assert stream.event() == customer.cursor()


def test_what_one_may_not_see_wakes_nobody(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side, stranger: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    with listening(helpdesk, helpdesk.tokens["customer"]) as stream:
        stream.event()
        agent.write(ticket, "Note", internal=True)
        stranger.open()
        agent.ask("PUT", f"/tickets/{ticket}/read", json={"until": "2100-01-01T00:00:00Z"})
        after = customer.write(ticket, "Hello?")["ticket"]
        newest = customer.cursor()
        assert after["messages"] == 2
        assert stream.event() == newest


def test_staff_hear_of_notes(helpdesk: RunningHelpdesk, customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    with listening(helpdesk, helpdesk.tokens["agent"]) as stream:
        stream.event()
        agent.write(ticket, "Note", internal=True)
        assert stream.event() == agent.cursor()


def test_a_comment_keeps_a_quiet_line_open(helpdesk: RunningHelpdesk) -> None:
    with listening(helpdesk, helpdesk.tokens["customer"]) as stream:
        stream.event()
        assert stream.comment() == ": still here"


@pytest.mark.timeout(20)
def test_an_open_stream_does_not_hold_the_helpdesk(helpdesk: RunningHelpdesk) -> None:
    with listening(helpdesk, helpdesk.tokens["customer"]) as stream:
        stream.event()
        helpdesk.stop()
        assert stream.ended()


def test_what_staff_keep_to_themselves_wakes_staff_alone(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    tokens = helpdesk.tokens

    with (
        listening(helpdesk, tokens["customer"]) as theirs,
        listening(helpdesk, tokens["agent"]) as ours,
    ):
        theirs.event()
        ours.event()
        tagged = agent.changed(ticket, add_tags=["x"])
        heard = ours.event()
        answered = agent.write(ticket, "Answer")

        # The first that the customer hears of is what they can see.
        assert tagged["tags"] == ["x"]
        assert theirs.event() > heard
        assert answered["message"]["number"] == 2
