"""What staff do to a ticket beside answering it, as frozen commands for the outbox."""

from enum import StrEnum

import msgspec

from desktop.domain.ids import RemoteId
from desktop.domain.status import Status

NOBODY = RemoteId("")
"""The assignee of a ticket that nobody has."""


class LinkKind(StrEnum):
    """What the other ticket is to this one; the value is the wire code."""

    PARENT = "parent"
    CHILD = "child"
    RELATED = "related"
    DEPENDS_ON = "depends_on"
    NEEDED_BY = "needed_by"
    """The other ticket depends on this one."""


class Link(msgspec.Struct, frozen=True, order=True):
    """A tie to another ticket of the same helpdesk; each end tells its own side of it."""

    kind: LinkKind
    ticket: RemoteId


class ChangeTicket(msgspec.Struct, frozen=True, kw_only=True, tag="change"):
    """Other values for what staff may set; None, and what is empty, stays as it is."""

    ticket: RemoteId
    assignee: RemoteId | None = None
    """A person's id, or `NOBODY`."""
    assigned_before: RemoteId | None = None
    """Whom the person saw there (`NOBODY` for nobody): it is refused with `TakenMeanwhile` where
    somebody else has it by now. None assigns whoever has it (steal)."""
    priority: str | None = None
    department: RemoteId | None = None
    type_id: str | None = None
    subject: str | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    add_followers: tuple[str, ...] = ()
    """E-mail addresses."""
    remove_followers: tuple[str, ...] = ()
    add_links: tuple[Link, ...] = ()
    remove_links: tuple[Link, ...] = ()
    rename_conversations: tuple[tuple[RemoteId, str], ...] = ()


class MergeTicket(msgspec.Struct, frozen=True, kw_only=True, tag="merge"):
    """Make a ticket part of another one: its messages move there, and it is gone."""

    ticket: RemoteId
    into: RemoteId


class LogTime(msgspec.Struct, frozen=True, kw_only=True, tag="time"):
    """Time that the person worked on a ticket."""

    ticket: RemoteId
    minutes: int
    """At least 1."""
    worked: float
    """Unix time at which the work ended; its day is the one it counts for."""
    billable: bool = True
    note: str = ""


class ChangeTime(msgspec.Struct, frozen=True, kw_only=True, tag="change_time"):
    """Other values for an entry of worked time of one's own; or it goes."""

    ticket: RemoteId
    entry: RemoteId
    minutes_before: int
    """As the person saw it: refused with `Conflict` where it is not so any more."""
    minutes: int
    """0 takes the entry away."""
    worked: float = 0.0
    """As of `LogTime`; these are the whole entry, changed or not."""
    billable: bool = True
    note: str = ""


class Deeds(msgspec.Struct, frozen=True, kw_only=True):
    """What a macro does to a ticket beside writing; None, and what is empty, stays as it is."""

    status_id: str | None = None
    meaning: Status | None = None
    """What that status means; given with it."""
    assignee: RemoteId | None = None
    """A person's id, `NOBODY`, or `ME`."""
    priority: str | None = None
    type_id: str | None = None
    department: RemoteId | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()


ME = RemoteId("@me")
"""Whoever runs a macro: stands for their id until it is run."""

Work = ChangeTicket | MergeTicket | LogTime | ChangeTime
