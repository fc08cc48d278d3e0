"""Timesheets: what was worked, by agent and week, and as a file for a spreadsheet."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem, Unsupported
from desktop.domain.ids import AccountId, RemoteId
from desktop.domain.outbox import State
from desktop.domain.timesheet import TimeEntry
from desktop.domain.timesheet_week import bounds, mended, waiting
from desktop.domain.work import ChangeTime
from desktop.services.csv_cells import as_file, harmless
from desktop.services.library import Library

if TYPE_CHECKING:
    from desktop.backends.base import Backend


@dataclass(frozen=True, slots=True)
class Worked:
    """Entries of some days, and how sure they are."""

    entries: tuple[TimeEntry, ...]
    waiting: frozenset[RemoteId]
    """Those of them that have not arrived at the helpdesk yet."""
    problem: Problem | None = None
    """Why the helpdesk's own entries are missing; None where they are all here."""


class Timesheets:
    """Reads logged time; the helpdesk is asked each time, nothing of it is kept here."""

    def __init__(self, library: Library, online: Callable[[AccountId], "Backend"]) -> None:
        self._library = library
        self._online = online

    async def worked(
        self, account: AccountId, agent: RemoteId | None, first: date, days: int = 7
    ) -> Worked:
        """Return what *agent* (None: everybody) worked on those days of this computer's zone.

        Where the helpdesk cannot be asked, what waits here is returned with the reason.
        """
        begin, end = bounds(first, days)
        me = self._library.me(account)
        items = [
            item
            for item in self._library.outbox()
            if item.account == account and item.state is not State.PARKED
        ]
        mine = waiting(items, me) if agent in (None, me.id) else []
        changes = [item.command for item in items if isinstance(item.command, ChangeTime)]
        here = [entry for entry in mine if begin <= entry.worked < end]
        problem: Problem | None = None
        there: tuple[TimeEntry, ...] = ()
        try:
            desk = self._online(account).staff
            if desk is None:
                raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "logging time"))
            there = await desk.time_entries(agent=agent, since=begin, until=end)
        except Problem as caught:
            problem = caught
        arrived = {entry.id: entry for entry in there}
        on_its_way = {change.entry for change in changes} & arrived.keys()
        shown = mended(arrived.values(), changes)
        waits = frozenset({*(entry.id for entry in here), *on_its_way})
        return Worked((*shown, *here), waits, problem)


def as_csv(entries: Iterable[TimeEntry], numbers: Mapping[RemoteId, tuple[str, str]]) -> bytes:
    """Return *entries* as a file that spreadsheets open: UTF-8 with its mark, a comma between.

    *numbers* tells number and subject of tickets. Times are those of this computer. What a
    spreadsheet would take for a formula is kept from being one.
    """
    rows: list[list[object]] = [
        ["date", "time", "agent", "ticket", "subject", "minutes", "hours", "billable", "note"]
    ]
    for entry in sorted(entries, key=lambda entry: (entry.worked, entry.id)):
        local = entry.worked.astimezone()
        number, subject = numbers.get(entry.ticket, (str(entry.ticket), ""))
        rows.append(
            [
                local.date().isoformat(),
                local.strftime("%H:%M"),
                harmless(entry.agent.name),
                harmless(number),
                harmless(subject),
                entry.minutes,
                f"{entry.minutes / 60:.2f}",
                "yes" if entry.billable else "no",
                harmless(entry.note),
            ]
        )
    return as_file(rows)
