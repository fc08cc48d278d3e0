"""Logged time as a sheet: a line for each ticket, a column for each day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from desktop.domain.ids import RemoteId
from desktop.domain.outbox import OutboxItem
from desktop.domain.ticket import Person
from desktop.domain.timesheet import TimeEntry
from desktop.domain.work import ChangeTime, LogTime


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """What was worked on one ticket; the days are those of the sheet."""

    ticket: RemoteId
    minutes: tuple[int, ...]
    entries: tuple[TimeEntry, ...]
    """Earliest first."""

    @property
    def total(self) -> int:
        """All of it."""
        return sum(self.minutes)

    @property
    def billable(self) -> int:
        """What of it is billed."""
        return sum(entry.minutes for entry in self.entries if entry.billable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Some days of work, by ticket; the ticket worked on last comes first."""

    first: date
    days: int
    lines: tuple[SheetLine, ...]

    @property
    def by_day(self) -> tuple[int, ...]:
        """Return the minutes of each day."""
        return tuple(sum(line.minutes[day] for line in self.lines) for day in range(self.days))

    @property
    def total(self) -> int:
        """All of it."""
        return sum(line.total for line in self.lines)

    @property
    def billable(self) -> int:
        """What of it is billed."""
        return sum(line.billable for line in self.lines)


def week_of(day: date, starts: int = 0) -> date:
    """Return the first day of *day*'s week, which *starts* on 0 (Monday) to 6 (Sunday)."""
    return day - timedelta(days=(day.weekday() - starts) % 7)


def bounds(first: date, days: int, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
    """Return when those days begin and end, in the computer's own zone where none is given."""
    begin = datetime(first.year, first.month, first.day, tzinfo=zone)
    last = first + timedelta(days=days)
    end = datetime(last.year, last.month, last.day, tzinfo=zone)
    return begin.astimezone(UTC), end.astimezone(UTC)


def sheet(
    entries: Iterable[TimeEntry], first: date, days: int = 7, zone: tzinfo | None = None
) -> Sheet:
    """Return the sheet of *entries* for those days; what lies outside of them is left out."""
    known: defaultdict[RemoteId, list[TimeEntry]] = defaultdict(list)
    for entry in entries:
        if 0 <= _day(entry, first, zone) < days:
            known[entry.ticket].append(entry)
    lines: list[SheetLine] = []
    for ticket, worked in known.items():
        minutes = [0] * days
        for entry in worked:
            minutes[_day(entry, first, zone)] += entry.minutes
        in_order = sorted(worked, key=lambda entry: (entry.worked, entry.id))
        lines.append(SheetLine(ticket=ticket, minutes=tuple(minutes), entries=tuple(in_order)))
    lines.sort(key=lambda line: (line.entries[-1].worked, line.ticket), reverse=True)
    return Sheet(first=first, days=days, lines=tuple(lines))


def _day(entry: TimeEntry, first: date, zone: tzinfo | None) -> int:
    return (entry.worked.astimezone(zone).date() - first).days


def mended(entries: Iterable[TimeEntry], changes: Iterable[ChangeTime]) -> list[TimeEntry]:
    """Return *entries* as they will be once *changes* have arrived."""
    last = {change.entry: change for change in changes}
    found: list[TimeEntry] = []
    for entry in entries:
        change = last.get(entry.id)
        if change is None:
            found.append(entry)
        elif change.minutes:
            found.append(
                replace(
                    entry,
                    minutes=change.minutes,
                    worked=datetime.fromtimestamp(change.worked, UTC),
                    billable=change.billable,
                    note=change.note,
                )
            )
    return found


def waiting(items: Sequence[OutboxItem], me: Person) -> list[TimeEntry]:
    """Return the entries of my own that have not arrived yet."""
    return [
        TimeEntry(
            id=RemoteId(item.id),
            ticket=item.command.ticket,
            agent=me,
            worked=datetime.fromtimestamp(item.command.worked, UTC),
            minutes=item.command.minutes,
            billable=item.command.billable,
            note=item.command.note,
        )
        for item in items
        if isinstance(item.command, LogTime)
    ]
