"""Where a pull stands, as an opaque text. Pure.

A first sync walks the tickets by falling id, which nothing that happens meanwhile can disturb; it
remembers the newest change from before it began. From there on changes are followed by the
server's own `LastUpdated`, whose grain is a second and which may become visible late (a long
upload), so the last two minutes are asked for again each time and what is known is left out.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec import Struct, field

from desktop.backends.rt.shapes import RtTicket, moment
from desktop.backends.rt.tickets import when

OVERLAP = timedelta(seconds=120)
START = datetime(1970, 1, 2, tzinfo=UTC)


class Listing(Struct, frozen=True, tag="list"):
    """A first sync under way."""

    since: datetime
    """The newest change before it began."""
    transaction: int
    """The newest entry of any history then known."""
    below: int = 0
    """The smallest id listed so far; 0 before the first page."""
    done: int = 0
    total: int | None = None


class Known(Struct, frozen=True):
    """A change that was handed out."""

    updated: datetime
    tag: str
    """The ticket's entity tag; "" where it was not asked for."""


class Following(Struct, frozen=True, tag="follow"):
    """Changes after the first sync."""

    since: datetime
    """Changes after this moment are asked for."""
    transaction: int
    known: dict[str, Known] = field(default_factory=dict[str, Known])
    """Changes after `since` that were handed out, by ticket."""
    quiet_from: float = 0.0
    """Our own time at which the newest of them came in; only differences of it count."""
    deletions: tuple[int, ...] = ()
    """Entries of histories, newer than `transaction`, whose deletions were handed out."""


Cursor = Listing | Following


def decode(text: str | None) -> Cursor | None:
    """Return the cursor that *text* stands for; None begins anew, as for one of another version."""
    if text is None:
        return None
    try:
        return msgspec.json.decode(text, type=Cursor)
    except (msgspec.MsgspecError, ValueError):
        return None


def encode(cursor: Cursor) -> str:
    """Return *cursor* as text."""
    return msgspec.json.encode(cursor).decode()


def changed_sql(since: datetime, after: tuple[datetime, int] | None) -> str:
    """Return the search for changes after *since*, continued behind the row *after* of the last page.

    `LastUpdated = '…'` would mean the whole day.
    """
    if after is None:
        return f"LastUpdated > {when(since)}"
    moment_, id = after
    following = moment_ + timedelta(seconds=1)
    same = f"LastUpdated >= {when(moment_)} AND LastUpdated < {when(following)} AND id > {id}"
    return f"({same}) OR LastUpdated >= {when(following)}"


def is_news(row: RtTicket, cursor: Following) -> bool:
    """Tell whether *row* shows a change that was not handed out yet."""
    known = cursor.known.get(str(row.id))
    return known is None or known.updated != moment(row.updated)


def doubtful(rows: Iterable[RtTicket], cursor: Following, limit: int) -> list[str]:
    """Return the known tickets that may have changed once more within the same second."""
    same = [row for row in rows if not is_news(row, cursor)]
    tagged = [str(row.id) for row in same if cursor.known[str(row.id)].tag]
    return tagged[-limit:]


def advanced(
    cursor: Following,
    handed_out: Iterable[tuple[str, Known]],
    *,
    now: float,
    walked_to_the_end: bool,
) -> Following:
    """Return the cursor after *handed_out*; *now* is our own clock.

    When nothing new came for as long as the overlap, nothing can come late any more: what is known
    is forgotten and only strictly newer changes are asked for, so that a quiet helpdesk answers
    with no row at all.
    """
    fresh = dict(handed_out)
    known = {**cursor.known, **fresh}
    newest = max((entry.updated for entry in known.values()), default=cursor.since)
    quiet_from = now if fresh or not 0 <= now - cursor.quiet_from else cursor.quiet_from
    if walked_to_the_end and not fresh and now - quiet_from >= OVERLAP.total_seconds():
        return Following(
            newest, cursor.transaction, {}, quiet_from, cursor.deletions
        )
    since = max(cursor.since, newest - OVERLAP)
    kept = {id: entry for id, entry in known.items() if entry.updated > since}
    return Following(since, cursor.transaction, kept, quiet_from, cursor.deletions)
