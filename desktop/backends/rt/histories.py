"""A ticket's history as what happened to it. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.backends.rt.forms import hints_of_secret
from desktop.backends.rt.links import kind_in_history
from desktop.backends.rt.people import People
from desktop.backends.rt.priorities import priority_name
from desktop.backends.rt.shapes import RtHistoryEntry, RtTicket, moment, whole
from desktop.backends.rt.tickets import PER_PAGE, Query
from desktop.domain.activity import Event, EventDetail, Happening
from desktop.domain.ids import RemoteId

MOST = 2_000
"""Events of one ticket."""

_HIDDEN = frozenset({"EmailRecord", "CommentEmailRecord", "SetWatcher", "Told"})
"""What RT notes of its own mails, and twice of one change."""
_OWNERS = frozenset({"Take", "Untake", "Steal", "Give", "Force"})
_SET = frozenset({"Set", "Status", *_OWNERS})
_VALUES = {
    "Priority": Happening.PRIORITY,
    "Subject": Happening.SUBJECT,
    "Status": Happening.STATUS,
    "TimeWorked": Happening.TIME_CHANGED,
}
_WATCHERS = frozenset({"AddWatcher", "DelWatcher"})
_LINKS = frozenset({"AddLink", "DeleteLink"})
_TICKET = re.compile(r"/ticket/(\d{1,18})\Z")
_VALUE_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Names:
    """What the numbers in a history stand for."""

    people: Mapping[str, str] = field(default_factory=dict[str, str])
    queues: Mapping[str, str] = field(default_factory=dict[str, str])
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    tags: str = ""
    """The custom field that holds tags."""
    notes: Mapping[str, str] = field(default_factory=dict[str, str])
    """What was written with logged time, by transactions."""


def query(page: int) -> Query:
    """Ask for a page of a history, the newest entry first."""
    return (
        ("fields", "Type,Created,Creator,ObjectId,Field,OldValue,NewValue,TimeTaken"),
        ("fields[Creator]", "RealName"),
        ("orderby", "id"),
        ("order", "DESC"),
        ("per_page", PER_PAGE),
        ("page", page),
    )


def is_told(entry: RtHistoryEntry) -> bool:
    """Tell whether an entry is about something that people did."""
    silent = entry.type == "Set" and entry.field_name == "Told"
    return entry.type not in _HIDDEN and not silent


def people_in(entries: Sequence[RtHistoryEntry]) -> set[str]:
    """Return the numbers of the people whom *entries* name."""
    told = (entry for entry in entries if _is_owner(entry) or entry.type in _WATCHERS)
    values = {value for entry in told for value in (entry.old_value, entry.new_value)}
    return {value for value in values if value and value.isdecimal() and value != "0"}


def fields_in(entries: Sequence[RtHistoryEntry]) -> set[str]:
    """Return the numbers of the custom fields that *entries* are about."""
    return {entry.field_name or "" for entry in entries if entry.type == "CustomField"} - {""}


def names_a_queue(entries: Sequence[RtHistoryEntry]) -> bool:
    """Tell whether a ticket was moved."""
    return any(entry.type == "Set" and entry.field_name == "Queue" for entry in entries)


def event(entry: RtHistoryEntry, row: RtTicket, crowd: People, names: Names) -> Event | None:
    """Return what *entry* tells; None for the other half of what another one tells."""
    told = _told(entry, str(row.id), names)
    if told is None:
        return None
    what, detail = told
    return Event(
        id=RemoteId(str(entry.id)),
        time=moment(entry.created),
        who=crowd.person(entry.creator, row),
        what=what,
        detail=detail,
    )


def _told(entry: RtHistoryEntry, ticket: str, names: Names) -> tuple[Happening, EventDetail] | None:
    match entry.type:
        case "Create" | "Correspond" | "Comment":
            return _message(entry, names)
        case "CustomField":
            return _answer(entry, names)
        case kind if kind in _LINKS:
            return _link(entry, ticket)
        case kind if kind in _WATCHERS:
            return _watcher(entry, names)
        case kind if kind in _SET:
            return _set(entry, names)
        case _:
            return Happening.OTHER, EventDetail(words=_cut(entry.type))


def _message(entry: RtHistoryEntry, names: Names) -> tuple[Happening, EventDetail]:
    minutes = max(0, whole(entry.time_taken))
    note = names.notes.get(str(entry.id), "")
    detail = EventDetail(message=RemoteId(str(entry.id)), minutes=minutes, words=note)
    match entry.type:
        case "Create":
            return Happening.OPENED, detail
        case "Correspond":
            return Happening.REPLIED, detail
        case _:
            return Happening.TIME if minutes else Happening.NOTE, detail


def _set(entry: RtHistoryEntry, names: Names) -> tuple[Happening, EventDetail]:
    before, after = _cut(entry.old_value), _cut(entry.new_value)
    name = entry.type if entry.type == "Status" else entry.field_name or ""
    taken = whole(entry.time_taken)
    if _is_owner(entry):
        detail = EventDetail(before=_person(before, names), after=_person(after, names))
        return Happening.ASSIGNEE, detail
    if name == "Queue":
        here, there = names.queues.get(before, before), names.queues.get(after, after)
        return Happening.DEPARTMENT, EventDetail(before=here, after=there)
    if name == "TimeWorked" and taken > 0:
        return Happening.TIME, EventDetail(minutes=taken)
    words = "" if name in _VALUES else name
    what = _VALUES.get(name, Happening.OTHER)
    if what is Happening.PRIORITY:
        before, after = priority_name(before), priority_name(after)
    return what, EventDetail(words=words, before=before, after=after)


def _answer(entry: RtHistoryEntry, names: Names) -> tuple[Happening, EventDetail]:
    before, after = _cut(entry.old_value), _cut(entry.new_value)
    name = names.fields.get(entry.field_name or "", "")
    if entry.field_name == names.tags:
        added, removed = ((text,) if text else () for text in (after, before))
        return Happening.TAGS, EventDetail(added=added, removed=removed)
    if hints_of_secret(name):
        return Happening.FIELDS, EventDetail(field=name)
    return Happening.FIELDS, EventDetail(field=name, before=before, after=after)


def _watcher(entry: RtHistoryEntry, names: Names) -> tuple[Happening, EventDetail]:
    who = _person(entry.new_value or entry.old_value or "", names)
    added = (who,) if entry.type == "AddWatcher" and who else ()
    removed = (who,) if entry.type == "DelWatcher" and who else ()
    if entry.field_name == "Cc":
        return Happening.FOLLOWERS, EventDetail(added=added, removed=removed)
    words = entry.field_name or ""
    return Happening.OTHER, EventDetail(words=words, added=added, removed=removed)


def _link(entry: RtHistoryEntry, ticket: str) -> tuple[Happening, EventDetail] | None:
    if entry.field_name == "MergedInto":
        if str(entry.object_id) == ticket:
            return None
        return Happening.MERGED, EventDetail(words=str(entry.object_id))
    target = entry.new_value or entry.old_value or ""
    kind, match = kind_in_history(entry.field_name or ""), _TICKET.search(target)
    if kind is None or match is None:
        return Happening.OTHER, EventDetail(words=_cut(target))
    tie = (f"{kind} {match[1]}",)
    if entry.type == "AddLink":
        return Happening.LINKS, EventDetail(added=tie)
    return Happening.LINKS, EventDetail(removed=tie)


def _is_owner(entry: RtHistoryEntry) -> bool:
    return entry.type in _OWNERS or (entry.type == "Set" and entry.field_name == "Owner")


def _person(value: str, names: Names) -> str:
    """Return a name; "" for nobody."""
    return names.people.get(value, value)


def _cut(value: str | None) -> str:
    return (value or "")[:_VALUE_LIMIT]
