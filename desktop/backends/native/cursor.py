"""Where a pull stands: in the pages of the first sync, or in the feed of changes. Pure."""

from typing import Literal

import msgspec


class Cursor(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the opaque cursor of `Backend.pull` holds."""

    phase: Literal["tickets", "messages", "changes"]
    feed: int
    """The feed's position before the very first page was read, or the newest one followed."""
    after: str | None = None
    """The next page's token; None is the first page."""
    done: int = 0
    """Objects pulled so far in the first sync."""
    tickets: int = 0
    """How many of them are tickets."""

    def at(self, feed: int) -> "Cursor":
        """Return the same place with the feed followed to *feed*."""
        return msgspec.structs.replace(self, feed=feed)

    def behind(self, after: str, done: int) -> "Cursor":
        """Return the place behind the page whose token is *after*."""
        return msgspec.structs.replace(self, after=after, done=done)

    def write(self) -> str:
        """Return the string that the store keeps."""
        return msgspec.json.encode(self).decode()


def read_cursor(text: str) -> Cursor | None:
    """Return what `Cursor.write` wrote; None for anything else, such as another version's."""
    try:
        return msgspec.json.decode(text, type=Cursor)
    except (msgspec.MsgspecError, ValueError):
        return None
