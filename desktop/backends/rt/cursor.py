"""Where a pull stands, as an opaque text. Pure.

Tickets are walked from the newest change down, page by page. What changes meanwhile moves up, so a
walk meets some tickets twice and misses only those that the next walk begins with. RT reads every
date in a query in the person's own time zone, whatever offset is written behind it, so no query
holds one: a walk simply ends at the first change that is old enough.

RT dates changes to the second, and one may become visible late (a long upload), so a walk goes on
for two minutes of changes beyond the newest known one and leaves out what was handed out before.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec import Struct, field

from desktop.backends.rt.shapes import RtTicket, moment, number

OVERLAP = timedelta(seconds=120)
LATE_ENTRIES = 300
START = datetime(1970, 1, 2, tzinfo=UTC)


class Known(Struct, frozen=True):
    """A change that was handed out."""

    updated: datetime
    tag: str
    """The ticket's entity tag; "" where it was not asked for."""


class Place(Struct, frozen=True):
    """How far a walk has come."""

    page: int = 1
    """The page to be read next."""
    total: int | None = None
    """How many tickets there were; when they become fewer, the others move up."""


class Listing(Struct, frozen=True, tag="list"):
    """A first sync under way."""

    since: datetime
    """The newest change before it began."""
    transaction: int
    """The newest entry of any history then known."""
    place: Place = field(default_factory=Place)
    done: int = 0
    known: dict[str, Known] = field(default_factory=dict[str, Known])
    """What was listed of the newest changes: it needs no second telling."""


class Following(Struct, frozen=True, tag="follow"):
    """Changes after the first sync."""

    since: datetime
    """Walks end here."""
    transaction: int
    """Deletions are looked for behind this entry of all histories."""
    known: dict[str, Known] = field(default_factory=dict[str, Known])
    """Changes after `since` that were handed out, by ticket."""
    place: Place = field(default_factory=Place)
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


# --- the first sync -------------------------------------------------------------------------------


def recent(listing: Listing, rows: Sequence[RtTicket]) -> list[RtTicket]:
    """Return the rows that the first walk through changes will meet again."""
    return [row for row in rows if moment(row.updated) > listing.since - OVERLAP]


def listed(
    listing: Listing, rows: Sequence[RtTicket], known: Mapping[str, Known], place: Place
) -> Listing:
    """Return the cursor after a page of a first sync; the next one is at *place*."""
    done = listing.done + len(rows)
    return msgspec.structs.replace(
        listing, place=place, done=done, known={**listing.known, **known}
    )


def followed(listing: Listing, now: float) -> Following:
    """Return the cursor with which changes are followed after a first sync."""
    return Following(
        max(START, listing.since - OVERLAP),
        max(0, listing.transaction - LATE_ENTRIES),
        listing.known,
        quiet_from=now,
    )


# --- changes --------------------------------------------------------------------------------------


def is_old(row: RtTicket, cursor: Following) -> bool:
    """Tell whether a walk ends at *row*."""
    return moment(row.updated) <= cursor.since


def is_news(row: RtTicket, cursor: Following) -> bool:
    """Tell whether *row* shows a change that was not handed out yet."""
    if is_old(row, cursor):
        return False
    known = cursor.known.get(str(row.id))
    return known is None or known.updated != moment(row.updated)


def doubtful(rows: Iterable[RtTicket], cursor: Following, limit: int) -> list[RtTicket]:
    """Return the rows of known changes that may have changed once more within the same second."""
    same = [row for row in rows if not is_old(row, cursor) and not is_news(row, cursor)]
    return [row for row in same if cursor.known[str(row.id)].tag][:limit]


def next_place(place: Place, total: int | None, *, page_done: bool) -> Place:
    """Return where a walk goes on: a page before where tickets became fewer and moved up."""
    fewer = total is not None and place.total is not None and total < place.total
    page = place.page + (1 if page_done else 0)
    return Place(max(1, page - 1) if fewer else page, total)


def walking(cursor: Following, handed_out: Mapping[str, Known], place: Place) -> Following:
    """Return the cursor in the midst of a walk that goes on at *place*."""
    known = {**cursor.known, **handed_out}
    return msgspec.structs.replace(cursor, known=known, place=place)


def arrived(cursor: Following, handed_out: Mapping[str, Known], now: float) -> Following:
    """Return the cursor at the end of a walk; *now* is our own clock.

    When nothing new came for as long as the overlap, nothing can come late any more: what is known
    is forgotten, and walks end at the newest known change itself.
    """
    known = {**cursor.known, **handed_out}
    newest = max((entry.updated for entry in known.values()), default=cursor.since)
    # A walk of several steps is news, and so is a clock that was put back.
    news = bool(handed_out) or cursor.place.page > 1 or now < cursor.quiet_from
    quiet_from = now if news else cursor.quiet_from
    if now - quiet_from >= OVERLAP.total_seconds():
        return Following(newest, cursor.transaction, quiet_from=quiet_from)
    since = max(cursor.since, newest - OVERLAP)
    kept = {id: entry for id, entry in known.items() if entry.updated > since}
    return Following(since, cursor.transaction, kept, quiet_from=quiet_from)


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
