"""What the palette lists for what was typed: which lines, under which headings, in which order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.fuzzy import match
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.recent import Recent
from desktop.ui.commands.registry import Commands
from desktop.ui.commands.source import Entry, Source

COMMANDS_MARK: Final = ">"
_MOST_RECENT: Final = 6
_MOST: Final = 8
"""Lines of a section, where several sections answer."""
_MOST_ALONE: Final = 60
_FOUND: Final = 30.0
"""The merit of what a source found by itself, in other places than its words."""
_ELSEWHERE: Final = 0.7
_LATELY: Final = 25.0
_IMPOSSIBLE: Final = 30.0
_GROUPS: Final = list(Group)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines below it are."""

    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """An entry, and which characters of its words were meant."""

    entry: Entry
    places: tuple[int, ...] = ()
    more: tuple[str, ...] = ()
    """Other keys that do the same, where they are to be shown."""
    own: bool = False
    """Whether its keys are the person's own choice: the map marks them."""


Row = Heading | Line
_Weighed = tuple[float, Line]


def by_group(commands: Iterable[Command]) -> list[tuple[Group, list[Command]]]:
    """Return *commands* under their headings; under one of them they keep their order."""
    ordered = sorted(commands, key=lambda command: _GROUPS.index(command.group))
    return [(group, list(found)) for group, found in groupby(ordered, lambda one: one.group)]


def entry_of(commands: Commands, command: Command) -> Entry:
    """Return the line of a command as it stands now."""
    keys = (*commands.short_keys(command.id), *commands.keys(command.id))
    return Entry(
        key=f"do:{command.id}",
        words=command.words,
        run=partial(_run, commands, command.id),
        icon=command.icon,
        also=command.also,
        keys=next(iter(keys), ""),
        why_not=commands.why_not(command.id),
    )


def lines(commands: Commands, recent: Recent, text: str) -> list[Row]:
    """Return what the palette shows for *text*: everything, the last used first, for ""."""
    typed = text.strip()
    for source in commands.sources():
        if source.mark and typed.startswith(source.mark):
            return of_source(source, recent, typed.removeprefix(source.mark).strip())
    alone = typed.startswith(COMMANDS_MARK)
    typed = typed.removeprefix(COMMANDS_MARK).strip()
    # While tickets are marked, the deed on all of them stands for the one on a single ticket.
    entries = [
        (command.group, entry_of(commands, command))
        for command in commands.all()
        if command.listed and commands.meant(command.id) is command
    ]
    sources = [] if alone else commands.sources()
    if not typed:
        return _everything(entries, sources, recent)
    heading = QCoreApplication.translate("Palette", "Actions")
    sections = [(heading, _weighed((entry for _, entry in entries), typed, recent))]
    sections += [(source.heading, _of_source(source, typed, recent)) for source in sources]
    found = [(name, lines) for name, lines in sections if lines]
    found.sort(key=lambda section: -section[1][0][0])
    most = _MOST if len(found) > 1 else _MOST_ALONE
    rows: list[Row] = []
    for name, weighed in found:
        rows += [Heading(name), *(line for _, line in weighed[:most])]
    return rows


def of_source(source: Source, recent: Recent, text: str) -> list[Row]:
    """Return what *source* alone has for *text*."""
    typed = text.strip()
    found = _of_source(source, typed, recent)
    return [Heading(source.heading), *(line for _, line in found[:_MOST_ALONE])] if found else []


def _everything(
    entries: list[tuple[Group, Entry]], sources: Sequence[Source], recent: Recent
) -> list[Row]:
    """Return what was used last, then the commands by group, then the sources."""
    others = [(source, list(source.entries(""))) for source in sources]
    known = {entry.key: entry for _, entry in entries}
    known |= {entry.key: entry for _, found in others for entry in found}
    last: list[Entry] = []
    for key in recent.keys:
        entry = known.get(key) or _recalled(sources, key)
        if entry is not None and not entry.why_not and len(last) < _MOST_RECENT:
            last.append(entry)
    rows: list[Row] = []
    if last:
        rows.append(Heading(QCoreApplication.translate("Palette", "Used last")))
        rows += map(Line, last)
    shown = {entry.key for entry in last}
    for group, members in groupby(
        sorted(entries, key=lambda one: (_GROUPS.index(one[0]), bool(one[1].why_not))),
        lambda one: one[0],
    ):
        rows += _section(group.words(), [entry for _, entry in members], shown)
    for source, found in others:
        rows += _section(source.heading, found, shown)
    return rows


def _section(heading: str, entries: Sequence[Entry], shown: set[str]) -> list[Row]:
    left = [Line(entry) for entry in entries if entry.key not in shown]
    return [Heading(heading), *left] if left else []


def _recalled(sources: Sequence[Source], key: str) -> Entry | None:
    for source in sources:
        entry = source.recall(key) if source.recall is not None else None
        if entry is not None:
            return entry
    return None


def _of_source(source: Source, text: str, recent: Recent) -> list[_Weighed]:
    entries = source.entries(text)
    if not source.finds:
        return _weighed(entries, text, recent)
    found: list[_Weighed] = []
    for entry in entries:
        own = _weigh(entry, text)
        found.append((_FOUND, Line(entry)) if own is None else own)
    # They come in the source's order: it knows best. The section stands where its best one would.
    best = max((merit for merit, _ in found), default=0.0)
    return [(best, line) for _, line in found]


def _weighed(entries: Iterable[Entry], text: str, recent: Recent) -> list[_Weighed]:
    """Return the entries that *text* means, the best first."""
    found: list[_Weighed] = []
    for entry in entries:
        own = _weigh(entry, text)
        if own is not None:
            merit, line = own
            merit += _LATELY * recent.weight(entry.key) - (_IMPOSSIBLE if entry.why_not else 0)
            found.append((merit, line))
    found.sort(key=lambda one: -one[0])
    return found


def _weigh(entry: Entry, text: str) -> _Weighed | None:
    own = match(entry.words, text)
    if own is not None:
        return own.merit, Line(entry, own.places)
    whole = match(f"{entry.words} {entry.also}", text)
    if whole is None:
        return None
    inside = tuple(place for place in whole.places if place < len(entry.words))
    return whole.merit * _ELSEWHERE, Line(entry, inside)


def _run(commands: Commands, id: str) -> None:
    commands.run(id)
