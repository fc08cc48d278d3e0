"""Where a running window listens to a later start of the program, and what may be said there.

It is a socket that only this person can open: in the profile, or, where that path is too long for
a socket, in the person's folder for what runs; a named pipe on Windows.
"""

import hashlib
import os
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QStandardPaths

from desktop.brand import BRAND

LONGEST = 2048
"""Bytes that may be said at a time."""
HEARD = b"heard\n"
"""The answer to what was understood."""
_SOCKET = "window.sock"
_LONGEST_PATH = 80
"""Systems take 104 bytes and more; while it is made, the socket lies in a folder beside."""


class Show(msgspec.Struct, frozen=True, tag="show", tag_field="ask"):
    """Come to the front."""


class Follow(msgspec.Struct, frozen=True, tag="follow", tag_field="ask"):
    """Come to the front, and go where a link leads; "" for one that leads nowhere."""

    link: str


class Stay(msgspec.Struct, frozen=True, tag="stay", tag_field="ask"):
    """Go on as you are: the program was to start unseen, and runs already."""


Ask = Show | Follow | Stay
"""All that a later start may ask for; another kind is another struct with a tag of its own."""


def written(ask: Ask) -> bytes:
    """Return *ask* as the line that is said."""
    return msgspec.json.encode(ask) + b"\n"


def read(line: bytes) -> Ask | None:
    """Return what was asked, or None where it is nothing that can be asked."""
    try:
        return msgspec.json.decode(line, type=Ask)
    except msgspec.MsgspecError:
        return None


def address(profile: Path) -> str:
    """Return where the window of that profile listens, as Qt's local sockets name it."""
    name = f"{BRAND.id}-{hashlib.sha256(os.fsencode(profile.resolve())).hexdigest()[:24]}"
    if sys.platform == "win32":
        return name
    beside = profile / _SOCKET
    if len(os.fsencode(beside)) <= _LONGEST_PATH:
        return str(beside)
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return str(Path(folder) / name)
