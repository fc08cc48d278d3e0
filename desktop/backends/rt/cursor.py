"""Where a pull stands, as an opaque text. Pure.

A first sync walks the tickets from the newest change down, each page behind the last row of the
one before: what changes meanwhile moves up, out of its way, and is found later, because it
remembers the newest change from before it began. From there on changes are followed by the
server's own `LastUpdated`, whose grain is a second and which may become visible late (a long
upload), so the last two minutes are asked for again each time and what is known is left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec import Struct, field

from desktop.backends.rt.shapes import RtTicket, moment, number
from desktop.backends.rt.tickets import when

_SECOND = timedelta(seconds=1)
OVERLAP = timedelta(seconds=120)
LATE_ENTRIES = 300
START = datetime(1970, 1, 2, tzinfo=UTC)


class Listing(Struct, frozen=True, tag="list"):
    """A first sync under way."""

    since: datetime
    """The newest change before it began."""
    transaction: int
    """The newest entry of any history then known."""
    at: tuple[datetime, int] | None = None
    """The row behind which the next page begins; None before the first one."""
    done: int = 0
    total: int | None = None
    known: dict[str, "Known"] = field(default_factory=dict[str, "Known"])
    """What was listed of the newest changes: it needs no second telling."""


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
    """Deletions are looked for behind this entry of all histories."""
    known: dict[str, Known] = field(default_factory=dict[str, Known])
    """Changes after `since` that were handed out, by ticket."""
    at: tuple[datetime, int] | None = None
    """The row behind which a walk through many changes goes on; None at its beginning."""
    quiet_from: float = 0.0
    """Our own time at which the newest of them came in; only differences of it count."""


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


def listed_sql(at: tuple[datetime, int] | None) -> str:
    """Return the search for tickets whose newest change is older than that of the row *at*."""
    if at is None:
        return "id > 0"
    updated, id = at
    return f"LastUpdated < {when(updated)} OR ({_within(updated)} AND id < {id})"


def changed_sql(since: datetime, at: tuple[datetime, int] | None) -> str:
    """Return the search for changes after *since*, going on behind the row *at*."""
    if at is None:
        return f"LastUpdated > {when(since)}"
    updated, id = at
    later = f"LastUpdated >= {when(updated + _SECOND)}"
    return f"({_within(updated)} AND id > {id}) OR {later}"


def _within(second: datetime) -> str:
    """Say "changed in that second"; `LastUpdated = '…'` would mean the whole day."""
    return f"LastUpdated >= {when(second)} AND LastUpdated < {when(second + _SECOND)}"


def is_news(row: RtTicket, cursor: Following) -> bool:
    """Tell whether *row* shows a change that was not handed out yet."""
    known = cursor.known.get(str(row.id))
    return known is None or known.updated != moment(row.updated)


def doubtful(rows: Iterable[RtTicket], cursor: Following, limit: int) -> list[RtTicket]:
    """Return the rows of known changes that may have changed once more within the same second."""
    same = [row for row in rows if not is_news(row, cursor)]
    return [row for row in same if cursor.known[str(row.id)].tag][-limit:]


def position(row: RtTicket) -> tuple[datetime, int]:
    """Return where *row* stands in a walk through changes."""
    return moment(row.updated), number(row.id)


def walking(
    cursor: Following, handed_out: Mapping[str, Known], at: tuple[datetime, int]
) -> Following:
    """Return the cursor in the midst of a walk that goes on behind *at*."""
    known = {**cursor.known, **handed_out}
    return msgspec.structs.replace(cursor, known=known, at=at)


def arrived(cursor: Following, handed_out: Mapping[str, Known], now: float) -> Following:
    """Return the cursor at the end of a walk; *now* is our own clock.

    When nothing new came for as long as the overlap, nothing can come late any more: what is known
    is forgotten and only strictly newer changes are asked for, so that a quiet helpdesk answers
    with no row at all.
    """
    known = {**cursor.known, **handed_out}
    newest = max((entry.updated for entry in known.values()), default=cursor.since)
    # A walk of several steps is news, and so is a clock that was put back.
    news = bool(handed_out) or cursor.at is not None or now < cursor.quiet_from
    quiet_from = now if news else cursor.quiet_from
    if now - quiet_from >= OVERLAP.total_seconds():
        return Following(newest, cursor.transaction, {}, None, quiet_from)
    since = max(cursor.since, newest - OVERLAP)
    kept = {id: entry for id, entry in known.items() if entry.updated > since}
    return Following(since, cursor.transaction, kept, None, quiet_from)


def listed(listing: Listing, rows: Sequence[RtTicket], done: int, total: int | None) -> Listing:
    """Return the cursor after a page of a first sync."""
    horizon = listing.since - OVERLAP
    near = {str(row.id): moment(row.updated) for row in rows}
    known = {id: Known(updated, "") for id, updated in near.items() if updated > horizon}
    return msgspec.structs.replace(
        listing,
        at=position(rows[-1]) if rows else listing.at,
        done=done,
        total=total,
        known={**listing.known, **known},
    )


def followed(listing: Listing, now: float) -> Following:
    """Return the cursor with which changes are followed after a first sync."""
    return Following(
        max(START, listing.since - OVERLAP),
        max(0, listing.transaction - LATE_ENTRIES),
        listing.known,
        None,
        now,
    )


def deletions_sql(cursor: Following) -> str:
    """Return the search for deletions; searches for tickets never show the deleted."""
    return (
        "ObjectType = 'RT::Ticket' AND Type = 'Status' AND NewValue = 'deleted' "
        f"AND id > {cursor.transaction}"
    )


def past_deletions(cursor: Following, found: Iterable[int]) -> Following:
    """Return the cursor behind the deletions *found*, and not far behind the newest change known.

    Numbers are given before changes become visible, so a few hundred may still come late.
    """
    tags = [number(known.tag) for known in cursor.known.values()]
    behind = max([*found, max(tags, default=0) - LATE_ENTRIES, cursor.transaction])
    return msgspec.structs.replace(cursor, transaction=behind)
