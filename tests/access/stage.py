"""The program on a desktop, signed in at a demo helpdesk, and somebody who cannot see it."""

import shutil
import sys
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.access.person import Person
from tests.demo_copy import demo_in
from tests.desktop.desktop import on_a_desktop, until

_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


class Truth:
    """What the helpdesk has, asked over its own API as *role*."""

    def __init__(self, helpdesk: RunningHelpdesk, role: str) -> None:
        token = helpdesk.tokens[role]
        self._client = httpx.Client(
            base_url=f"{helpdesk.url}/api/v1", headers={"Authorization": f"Bearer {token}"}
        )

    def close(self) -> None:
        self._client.close()

    def tickets(self, subject: str) -> list[dict[str, Any]]:
        """Return the tickets with that subject."""
        told = self._get("/tickets?limit=500")["items"]
        return [ticket for ticket in told if ticket["subject"] == subject]

    def ticket(self, number: str) -> dict[str, Any]:
        """Return what is told of a ticket."""
        told = self._get("/tickets?limit=500")["items"]
        return next(ticket for ticket in told if ticket["number"] == number)

    def messages(self, ticket: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the messages of a ticket, oldest first."""
        return self._get(f"/tickets/{ticket['id']}/messages")["items"]

    def content(self, attachment: str) -> bytes:
        """Return what is in a file."""
        return self._client.get(f"/attachments/{attachment}").raise_for_status().content

    def reply(self, ticket: dict[str, Any], body: str) -> None:
        """Answer, from somewhere else."""
        self._client.post(
            f"/tickets/{ticket['id']}/messages",
            headers={"Idempotency-Key": str(uuid.uuid4())},
            json={"body": body, "format": "text"},
        ).raise_for_status()

    def _get(self, path: str) -> Any:
        return self._client.get(path).raise_for_status().json()


@contextmanager
def at_work(
    role: str, directory: Path, factory: pytest.TempPathFactory
) -> Generator[tuple[Person, Truth, Truth]]:
    """Start everything; hands out a person, what they see of the truth, and what others do."""
    if not _SERVICE.exists() and sys.platform == "linux":
        pytest.fail("at-spi2-core is missing: make test installs it where it may")
    if not _SERVICE.exists():
        pytest.skip("there is no at-spi2-core here")
    other = "agent" if role == "customer" else "customer"
    with (
        demo_in(directory / "helpdesk", factory) as helpdesk,
        on_a_desktop(directory / "home") as desktop,
    ):
        here = ("--profile", str(directory / "home" / "profile"))
        sign_in = ("account", "add", "--kind", "native", "--url", helpdesk.url)
        desktop.deskbell(*sign_in, *here, given=f"{helpdesk.tokens[role]}\n")
        # Else the window's first wish is that it be kept.
        desktop.deskbell("key", "recovery", *here)
        person = Person(desktop)
        own, others = Truth(helpdesk, role), Truth(helpdesk, other)
        try:
            desktop.start(sys.executable, "-m", "desktop", *here)
            until(lambda: desktop.window("Deskbell"), "the window")
            person.find("list item", "^All tickets, [5-9]")
            yield person, own, others
        finally:
            person.close()
            own.close()
            others.close()
    shutil.rmtree(directory)
