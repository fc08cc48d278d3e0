"""The real program on a whole desktop: its secrets in the keyring, its news in notifications."""

import asyncio
import json
import sys
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from desktop.domain.drafts import Draft
from desktop.domain.status import Status
from desktop.domain.ticket import Ticket
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from tests.demo_copy import demo_in
from tests.desktop.desktop import Desktop, on_a_desktop, until


@pytest.fixture
def helpdesk(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[RunningHelpdesk]:
    with demo_in(tmp_path / "helpdesk", tmp_path_factory) as running:
        yield running


@pytest.fixture
def desktop(tmp_path: Path) -> Generator[Desktop]:
    with on_a_desktop(tmp_path / "home") as desktop:
        yield desktop


def forms_of(secret: str) -> list[bytes]:
    """Return how a secret might stand in a file or an environment."""
    forms = [secret.encode(), secret.encode("utf-16-le"), secret.encode().hex().encode()]
    if all(c in "0123456789abcdef" for c in secret):
        forms.append(bytes.fromhex(secret))
    return forms


def holders(secrets: list[str], desktop: Desktop, home: Path, pids: list[int]) -> list[str]:
    """Return the files, command lines and environments in which a secret stands."""
    places = [path for path in home.rglob("*") if path.is_file() and "keyrings" not in path.parts]
    places += [Path(f"/proc/{pid}/{what}") for pid in pids for what in ("environ", "cmdline")]
    assert places
    return [
        str(place)
        for place in places
        for secret in secrets
        for form in forms_of(secret)
        if form in place.read_bytes()
    ]


@contextmanager
def beside(profile: Path, key: keys.Opened) -> Generator[Session]:
    """Read the profile as another process beside the window does."""
    guest = Session(profile, key, owner=False)
    try:
        yield guest
    finally:
        asyncio.run(guest.stop())


def open_tickets(profile: Path, key: keys.Opened) -> list[Ticket]:
    """Return the open tickets once the first sync is over, the last changed first."""
    with beside(profile, key) as guest:
        (account,) = guest.library.accounts()
        cursor = guest.profile.tickets.cursor(account.id)
        if cursor is None or json.loads(cursor)["phase"] != "changes":
            return []
        found = guest.library.tickets(TicketQuery()).rows(0, 50)
        return [row.ticket for row in found if row.ticket.status is not Status.CLOSED]


def drafts(profile: Path, key: keys.Opened) -> list[Draft]:
    """Return what is begun."""
    with beside(profile, key) as guest:
        return guest.library.drafts()


def test_secrets_stay_in_the_keyring_and_a_reply_begins_in_a_notification(
    desktop: Desktop, helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    profile = tmp_path / "home" / "profile"
    token = helpdesk.tokens["customer"]
    here = ("--profile", str(profile))
    sign_in = ("account", "add", "--kind", "native", "--url", helpdesk.url)
    desktop.deskbell(*sign_in, *here, given=f"{token}\n")
    # Else the window's first wish is that it be kept.
    desktop.deskbell("key", "recovery", *here)
    window = desktop.start(sys.executable, "-m", "desktop", *here)
    shown = until(lambda: desktop.window("Deskbell"), "the window")

    kept = desktop.secrets()
    note = keys.read_note(profile)
    assert note is not None
    key = kept[note.entry]
    assert sorted(kept.values()) == sorted([token, key])
    opened = keys.Opened(bytes.fromhex(key), note)

    ticket = until(lambda: open_tickets(profile, opened), "the first sync")[3]
    assert desktop.notifications() == 0
    desktop.minimise(shown)
    answer = httpx.post(
        f"{helpdesk.url}/api/v1/tickets/{ticket.id}/messages",
        headers={
            "Authorization": f"Bearer {helpdesk.tokens['agent']}",
            "Idempotency-Key": str(uuid.uuid4()),
        },
        json={"body": "It works again.", "format": "text"},
    )
    assert answer.is_success, answer.text
    until(lambda: desktop.notifications() == 1, "a notification")

    def replied() -> bool:
        desktop.press("Reply")
        return desktop.active() == shown and desktop.notifications() == 0

    until(replied, "the window in front")
    desktop.type("Thank you")
    begun = until(lambda: drafts(profile, opened), "a draft")
    assert [(d.ticket, d.internal) for d in begun] == [(ticket.id, False)]
    until(lambda: [d.body for d in drafts(profile, opened)] == ["Thank you"], "all that was typed")
    [(title, text)] = desktop.past()
    assert f"#{ticket.number}" in title.replace("\u2068", "")
    assert "works again" not in title + text

    assert holders([token, key], desktop, tmp_path / "home", [window.pid]) == []
