"""A change by staff: what RT is asked to do, and whether it did. Pure.

RT replaces sets as a whole, so what is sent follows from what was just read; it is sent under that
entity tag, and worked out anew where the ticket changed in between.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.backends.rt.desk import Detail
from desktop.backends.rt.forms import QueueForm
from desktop.backends.rt.links import link_changes, links_of
from desktop.backends.rt.people import NOBODY as RT_NOBODY
from desktop.backends.rt.people import Me, display_name
from desktop.backends.rt.priorities import is_priority
from desktop.backends.rt.shapes import RtTicket, RtUser, number
from desktop.backends.rt.writes import subject_line
from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem, Refused, Unsupported
from desktop.domain.held import TakenMeanwhile
from desktop.domain.ids import RemoteId
from desktop.domain.work import NOBODY, ChangeTicket

_ADDRESS = re.compile(r"[^\s@,;:<>()\"\[\]]+@[^\s@,;:<>()\"\[\]]+\Z")


@dataclass(frozen=True, slots=True)
class Seen:
    """A ticket as it was just read."""

    row: RtTicket
    detail: Detail
    form: QueueForm

    @property
    def owner(self) -> RemoteId:
        """Who has it."""
        user = self.row.owner
        name = str(user.id) if isinstance(user, RtUser) else user or RT_NOBODY
        return NOBODY if name == RT_NOBODY else RemoteId(name)

    @property
    def owner_name(self) -> str:
        """What people call who has it."""
        return display_name(self.row.owner) if isinstance(self.row.owner, RtUser) else self.owner

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags."""
        return self.form.tags_of(self.detail.told.custom_fields)


@dataclass(frozen=True, slots=True)
class Plan:
    """What RT is asked: below which address of the ticket, and what the request says."""

    action: str
    """"/take" or "/steal": RT does these only where nobody, or somebody else, has the ticket."""
    fields: Mapping[str, object]

    @property
    def is_empty(self) -> bool:
        """Whether the ticket is as it should be already."""
        return not self.action and not self.fields


def plan(command: ChangeTicket, seen: Seen, me: Me) -> Plan:
    """Return what is missing of *command*.

    Raises `TakenMeanwhile` where somebody else has it than the person saw, `Refused` or
    `Unsupported` for what RT would make something else of.
    """
    fields: dict[str, object] = {}
    action = ""
    if command.assignee is not None and command.assignee != seen.owner:
        if (taken := taken_meanwhile(command, seen)) is not None:
            raise taken
        if command.assignee == me.name:
            action = "/steal" if seen.owner else "/take"
        else:
            fields["Owner"] = command.assignee or RT_NOBODY
    fields |= _plain_fields(command, seen)
    if (members := _members(command, seen)) is not None:
        fields["Cc"] = members
    if (tags := _tags(command, seen)) is not None:
        fields["CustomFields"] = {seen.form.tags: tags}
    present = links_of(seen.detail.told.hyperlinks)
    return Plan(action, fields | link_changes(present, command.add_links, command.remove_links))


def taken_meanwhile(command: ChangeTicket, seen: Seen) -> Problem | None:
    """Return the problem of a ticket that somebody else has than *command* was told; else None."""
    before = command.assigned_before
    if before is None or seen.owner in (NOBODY, before, command.assignee):
        return None
    return TakenMeanwhile(who=seen.owner_name, number=str(seen.row.id))


def is_done(command: ChangeTicket, seen: Seen) -> bool:
    """Tell whether the ticket is what *command* wants it to be."""
    row = seen.row
    tags = _folded(seen.tags)
    present = set(links_of(seen.detail.told.hyperlinks))
    return (
        command.assignee in (None, seen.owner)
        and (command.priority is None or number(row.priority) == number(command.priority))
        and command.department in (None, str(row.queue.id))
        and (command.subject is None or _subject(row) == subject_line(command.subject))
        and tags.issuperset(_folded(command.add_tags))
        and tags.isdisjoint(_folded(command.remove_tags))
        and all(_follows(address, row.ccs) for address in command.add_followers)
        and not any(_follows(address, row.ccs) for address in command.remove_followers)
        and present.issuperset(command.add_links)
        and present.isdisjoint(command.remove_links)
    )


def _plain_fields(command: ChangeTicket, seen: Seen) -> dict[str, object]:
    row = seen.row
    fields: dict[str, object] = {}
    if command.type_id is not None:
        raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "types of tickets"))
    if command.priority is not None and not is_priority(command.priority):
        raise Refused(detail=f"“{command.priority}” is no priority: here they are numbers")
    if command.priority is not None and number(row.priority) != number(command.priority):
        fields["Priority"] = command.priority
    if command.department not in (None, str(row.queue.id)):
        fields["Queue"] = command.department
    if command.subject is not None and _subject(row) != subject_line(command.subject):
        fields["Subject"] = subject_line(command.subject)
    return fields


def _members(command: ChangeTicket, seen: Seen) -> list[str] | None:
    """Return who shall be in copy, None where they are already.

    RT fails on what is no address, after it has done a part.
    """
    here = seen.row.ccs
    wanted = {address.strip().casefold(): address.strip() for address in command.add_followers}
    for address in wanted.values():
        if not _ADDRESS.match(address):
            raise Refused(detail=f"“{address}” is no e-mail address")
    gone = [user for user in here if _is_any(user, command.remove_followers)]
    new = [address for address in wanted.values() if not _follows(address, here)]
    if not gone and not new:
        return None
    return [*(_reference(user) for user in here if user not in gone), *new]


def _tags(command: ChangeTicket, seen: Seen) -> list[str] | None:
    """Return the tags that it shall have, None where it has them already."""
    here = seen.tags
    wanted = {_fold(tag): " ".join(tag.split()) for tag in command.add_tags}
    new = [tag for folded, tag in wanted.items() if folded and folded not in _folded(here)]
    kept = [tag for tag in here if _fold(tag) not in _folded(command.remove_tags)]
    if new and not seen.form.tags:
        raise Refused(detail=QT_TRANSLATE_NOOP("Detail", "tickets of this queue have no tags"))
    return [*kept, *new] if new or len(kept) < len(here) else None


def _subject(row: RtTicket) -> str:
    return subject_line(row.subject or "")


def _reference(user: RtUser) -> str:
    """Return how RT knows a member again: it takes a name of figures alone for a number."""
    name = str(user.id)
    return user.email if user.type == "user" and name.isdecimal() and user.email else name


def _follows(address: str, ccs: Iterable[RtUser]) -> bool:
    return any(_is_any(user, (address,)) for user in ccs)


def _is_any(user: RtUser, addresses: Iterable[str]) -> bool:
    names = {(user.email or "").casefold(), str(user.id).casefold()} - {""}
    return any(address.strip().casefold() in names for address in addresses)


def _folded(tags: Iterable[str]) -> set[str]:
    return {_fold(tag) for tag in tags} - {""}


def _fold(tag: str) -> str:
    return " ".join(tag.split()).casefold()
