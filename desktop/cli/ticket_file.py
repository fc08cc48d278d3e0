"""The JSON file from which `deskbell new` opens a ticket."""

import stat
import sys
from pathlib import Path

import msgspec

from desktop.domain.errors import FileProblem

STANDARD_INPUT = Path("-")


class TicketFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A ticket as it stands in the file; `fields` are not looked into yet."""

    department: str
    """Its id or its name."""
    account: str | None = None
    topic: str | None = None
    """Its id or its name."""
    subject: str = ""
    body: str = ""
    fields: dict[str, object] = {}
    """By the ids of the department's form."""
    requester: str = ""
    """The e-mail address of the customer for whom staff open it."""
    channel: str = "app"
    follows: str | int | None = None
    """The number of the closed ticket that it goes on from."""

    def __repr__(self) -> str:
        return f"TicketFile({self.department!r})"  # its fields may hold passwords


def read_ticket_file(path: Path) -> TicketFile:
    """Return the ticket in a file, or on standard input for "-"; raises `FileProblem`."""
    try:
        return msgspec.json.decode(_content(path).removeprefix(b"\xef\xbb\xbf"), type=TicketFile)
    except OSError as error:
        raise FileProblem(path=path, detail=error.strerror or "it cannot be read") from None
    except msgspec.MsgspecError as error:
        # Such an error tells names and places of the file, never what stands there.
        raise FileProblem(path=path, detail=f"it is not a ticket as JSON: {error}") from None
    except (RecursionError, UnicodeDecodeError):
        raise FileProblem(path=path, detail="it is not a ticket as JSON") from None


def _content(path: Path) -> bytes:
    if path != STANDARD_INPUT:
        return path.read_bytes()
    raw = getattr(sys.stdin, "buffer", None)
    return sys.stdin.read().encode() if raw is None else raw.read()


def others_can_read(path: Path) -> bool:
    """Tell whether other people of this computer can read a file; False where nobody can tell."""
    if path == STANDARD_INPUT or sys.platform == "win32":
        return False
    return bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))
