"""Ties between tickets. Each is told from both ends, and only to staff."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select

from desktop.helpdesk import ids
from desktop.helpdesk.activity import log
from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import invalid
from desktop.helpdesk.promises import change_for_staff
from desktop.helpdesk.schema import links, tickets
from desktop.helpdesk.wire import LinkKind

MOST = 100
"""Of one ticket."""

INVERSE: Mapping[LinkKind, LinkKind] = {
    "parent": "child",
    "child": "parent",
    "related": "related",
    "depends_on": "needed_by",
    "needed_by": "depends_on",
}
"""What a ticket is to another one, by what that one is to it."""

_UPWARD: Mapping[LinkKind, LinkKind] = {
    "parent": "parent",
    "child": "parent",
    "depends_on": "depends_on",
    "needed_by": "depends_on",
}
"""Kinds that lead somewhere, and never back to where they began."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What another ticket is to one."""

    kind: LinkKind
    other: int


def relink(
    write: Write, person: int | None, ticket: int, add: Iterable[Tie], remove: Iterable[Tie]
) -> None:
    """Tie a ticket to others and untie it; both ends change, and both remember who did it.

    What is so already is let be. Refuses with 422 what cannot be.
    """
    gone = [tie for tie in dict.fromkeys(remove) if _drop(write, ticket, tie)]
    new = [tie for tie in dict.fromkeys(add) if not _exists(write.conn, ticket, tie)]
    for tie in new:
        _check(write.conn, ticket, tie)
        put(write, ticket, tie)
    if not gone and not new:
        return
    change_for_staff(write, ticket)
    log(write, ticket, person, "links", _told(write.conn, new, gone))
    for tie, added in [*((tie, True) for tie in new), *((tie, False) for tie in gone)]:
        seen = [Tie(INVERSE[tie.kind], ticket)]
        change_for_staff(write, tie.other)
        told = _told(write.conn, seen if added else [], [] if added else seen)
        log(write, tie.other, person, "links", told)


def put(write: Write, ticket: int, tie: Tie) -> None:
    """Write down both ends of a tie that is not there yet."""
    ends = ((ticket, tie.kind, tie.other), (tie.other, INVERSE[tie.kind], ticket))
    write.conn.execute(
        insert(links),
        [dict(zip(("ticket_id", "kind", "other_id"), end, strict=True)) for end in ends],
    )


def fits(conn: Connection, ticket: int, tie: Tie) -> str:
    """Return why a tie cannot be, in words; "" where it can."""
    if tie.other == ticket:
        return "a ticket cannot be linked with itself"
    upward = _UPWARD.get(tie.kind)
    if upward is not None:
        lower, upper = (ticket, tie.other) if tie.kind == upward else (tie.other, ticket)
        if lower in _above(conn, upper, upward):
            return "the two would be above each other, by way of the tickets between them"
        if upward == "parent" and _has_parent(conn, lower):
            return "a ticket is part of one other at most; take that link away first"
    if _count(conn, ticket) >= MOST or _count(conn, tie.other) >= MOST:
        return f"a ticket has {MOST} links at most"
    return ""


def ties_of(conn: Connection, ticket: int) -> list[Tie]:
    """Return what a ticket is tied to."""
    found = conn.execute(select(links.c.kind, links.c.other_id).where(links.c.ticket_id == ticket))
    return [Tie(row.kind, row.other_id) for row in found]


def cut(write: Write, ticket: int) -> list[Tie]:
    """Untie a ticket that is about to go from all others, which change; return those ties."""
    ties = ties_of(write.conn, ticket)
    for tie in ties:
        change_for_staff(write, tie.other)
    write.conn.execute(
        delete(links).where((links.c.ticket_id == ticket) | (links.c.other_id == ticket))
    )
    return ties


def _check(conn: Connection, ticket: int, tie: Tie) -> None:
    why = fits(conn, ticket, tie)
    if why:
        raise invalid("add_links", why)


def _exists(conn: Connection, ticket: int, tie: Tie) -> bool:
    return conn.scalar(select(links.c.kind).where(_is(ticket, tie.kind, tie.other))) is not None


def _drop(write: Write, ticket: int, tie: Tie) -> bool:
    ends = _is(ticket, tie.kind, tie.other) | _is(tie.other, INVERSE[tie.kind], ticket)
    return write.conn.execute(delete(links).where(ends)).rowcount > 0


def _is(ticket: int, kind: LinkKind, other: int) -> ColumnElement[bool]:
    return (links.c.ticket_id == ticket) & (links.c.kind == kind) & (links.c.other_id == other)


def _above(conn: Connection, ticket: int, upward: LinkKind) -> set[int]:
    """Return a ticket with all that are above it."""
    found, new = {ticket}, [ticket]
    while new:
        above = conn.scalars(
            select(links.c.other_id).where(links.c.ticket_id.in_(new), links.c.kind == upward)
        )
        new = [row for row in above if row not in found]
        found.update(new)
    return found


def _has_parent(conn: Connection, ticket: int) -> bool:
    mine = (links.c.ticket_id == ticket) & (links.c.kind == "parent")
    return conn.scalar(select(links.c.other_id).where(mine)) is not None


def _count(conn: Connection, ticket: int) -> int:
    of_ticket = select(func.count()).select_from(links).where(links.c.ticket_id == ticket)
    return int(conn.scalar(of_ticket) or 0)


def _told(
    conn: Connection, added: Sequence[Tie], removed: Sequence[Tie]
) -> dict[str, list[dict[str, str]]]:
    return {
        "added": [_shown(conn, t) for t in added],
        "removed": [_shown(conn, t) for t in removed],
    }


def _shown(conn: Connection, tie: Tie) -> dict[str, str]:
    number = conn.scalar(select(tickets.c.number).where(tickets.c.id == tie.other))
    return {"kind": tie.kind, "ticket": ids.show("t", tie.other), "number": str(number)}
