"""Time as the model tells it: nothing here ever sleeps."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from unittest.mock import patch

START = 1_900_000_000.0
YEARS = 10 * 365 * 24 * 3600.0
TOLD = (
    "services.actions",
    "services.queueing",
    "services.accounts",
    "store.files",
    "store.file_writer",
)
"""The modules that ask what time it is, beside those that are handed a clock."""


class Clocks:
    """The person's clock, which may jump; the steady one, which only goes on; the helpdesks'."""

    def __init__(self) -> None:
        self.wall = START
        self.steady = 1_000.0
        self._server = int(START * 1_000_000)

    def go_on(self, seconds: float) -> None:
        """Let *seconds* pass for everybody."""
        self.wall += seconds
        self.steady += seconds
        self._server += int(seconds * 1_000_000)

    def server_micros(self) -> int:
        """Return the helpdesk's time, which no two writes share."""
        self._server += 1
        return self._server

    def server_now(self) -> datetime:
        """Return the helpdesk's time."""
        return datetime.fromtimestamp(self.server_micros() / 1_000_000, UTC)

    @contextmanager
    def told(self) -> Iterator[None]:
        """Let the client's modules read the person's clock here."""
        with ExitStack() as stack:
            for module in TOLD:
                time = SimpleNamespace(time=lambda: self.wall)
                stack.enter_context(patch(f"desktop.{module}.time", time))
            yield
