"""What the makers of the program need to know of a problem, and nothing of the person's.

The parts are made of what `diagnostics` allows anyway; names, addresses, tokens and folders that
the profile knows are blacked out on top, wherever they should come from. Nothing here sends them.
"""

import os
import platform
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from desktop import __version__
from desktop.brand import BRAND
from desktop.diagnostics import log
from desktop.diagnostics.crashes import reports
from desktop.services import keys
from desktop.services.session import Session

LOG_LINES: Final = 200
_LONGEST_LOG: Final = 256 * 1024
_SHORTEST_SECRET: Final = 3
"""Shorter words would black out half of a log."""
_BLACK: Final = "[…]"
_ADDRESSES = re.compile(r"\b(?:[a-z][a-z0-9+.-]*://\S+|[\w.+-]+@[\w-]+\.[\w.-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a report; the person may leave it out."""

    name: str
    """A stable word: program, accounts, crash, log."""
    text: str


def parts(session: Session, more: Sequence[str] = ()) -> list[Part]:
    """Return the parts of a report; *more* are lines about the window. Blocks on small files."""
    hidden = _private(session)
    found = [
        Part("program", "\n".join([*_program(session), *more])),
        Part("accounts", "\n".join(_accounts(session))),
    ]
    directory = session.profile.directory
    crashes = reports(directory)
    if crashes:
        found.append(Part("crash", _tail(crashes[0])))
    found.append(Part("log", "\n".join(_tail(directory / log.FILE).splitlines()[-LOG_LINES:])))
    return [Part(part.name, blacked_out(part.text, hidden)) for part in found if part.text]


def blacked_out(text: str, hidden: Iterable[str]) -> str:
    """Return *text* without any of *hidden*, in any case, nor any address of web or mail."""
    words = sorted(
        {word for word in hidden if len(word) >= _SHORTEST_SECRET}, key=len, reverse=True
    )
    for word in words:
        text = re.sub(re.escape(word), _BLACK, text, flags=re.IGNORECASE)
    return _ADDRESSES.sub(_BLACK, text)


def _program(session: Session) -> list[str]:
    return [
        f"{BRAND.name} {__version__}",
        f"Python {platform.python_version()}, {platform.platform()}",
        f"keyring: {keys.keyring_state()}",
        f"profile opened by: {session.opened.note.mode.value}",
    ]


def _accounts(session: Session) -> list[str]:
    lines: list[str] = []
    for account in session.library.accounts():
        state = session.library.sync_state(account.id)
        problem = "" if state.problem is None else f", {type(state.problem).__name__}"
        lines.append(f"{account.kind}, {account.person.role.value}: {state.phase.value}{problem}")
    lines.append(f"outbox: {len(session.library.outbox())} waiting")
    lines.append(f"search index: {session.profile.search.waiting()} tickets to go")
    return lines


def _private(session: Session) -> set[str]:
    """Return what names the person, their helpdesks, or a place on their computer."""
    directory = session.profile.directory
    found = {str(directory), str(Path.home()), os.environ.get("USER", "")}
    for account in session.library.accounts():
        parts = urlsplit(account.url)
        found |= {account.url, parts.netloc, parts.hostname or ""}
        found |= {account.name, account.helpdesk, account.person.name, account.person.email or ""}
    # The program's own name is no secret, also where an account is called by it.
    return found - {BRAND.name, BRAND.id}


def _tail(file: Path) -> str:
    try:
        with file.open("rb") as source:
            source.seek(max(0, file.stat().st_size - _LONGEST_LOG))
            return source.read().decode("utf-8", "replace")
    except OSError:
        return ""
