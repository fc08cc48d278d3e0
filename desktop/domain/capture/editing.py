"""What a person corrects in a conversation that was read, and what it becomes. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.capture.speakers import ROLE_WORDS, folded
from desktop.domain.capture.transcript import Spoken, Transcript
from desktop.domain.outbox import Said, Side
from desktop.domain.ticket import Person

Lines = tuple["Line", ...]
MOST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class Line:
    """A message as it stands in the preview."""

    spoken: Spoken
    left_out: bool = False
    internal: bool = False
    """Not said to the customer."""


def lines_of(transcript: Transcript, *, notes_apart: bool = True) -> Lines:
    """Return what was read, to be corrected.

    What has no speaker in a conversation is what the chat program noted: it is left out at first.
    Notes without any speaker are nobody's words to the customer, where a helpdesk keeps them apart.
    """
    notes = transcript.way is None
    return tuple(
        Line(spoken, left_out=not notes and not spoken.speaker, internal=notes and notes_apart)
        for spoken in transcript.messages
    )


def split(lines: Lines, place: int, offset: int) -> Lines:
    """Cut the message at *place* in two before *offset*; nothing where one part says nothing."""
    line = lines[place]
    first, second = line.spoken.text[:offset].rstrip(), line.spoken.text[offset:].lstrip()
    if not first or not second:
        return lines
    parts = (
        replace(line, spoken=replace(line.spoken, text=first)),
        replace(line, spoken=replace(line.spoken, text=second)),
    )
    return (*lines[:place], *parts, *lines[place + 1 :])


def joined(lines: Lines, place: int) -> Lines:
    """Put the message at *place* behind the one before it, whose speaker and time count."""
    if place < 1:
        return lines
    before, line = lines[place - 1], lines[place]
    whole = replace(before.spoken, text=f"{before.spoken.text}\n{line.spoken.text}")
    return (*lines[: place - 1], replace(before, spoken=whole), *lines[place + 1 :])


def spoken_by(lines: Lines, place: int, speaker: str) -> Lines:
    """Let somebody else have said the message at *place*."""
    line = replace(lines[place], spoken=replace(lines[place].spoken, speaker=speaker))
    return (*lines[:place], line, *lines[place + 1 :])


def with_line(lines: Lines, place: int, line: Line) -> Lines:
    """Put *line* at a place."""
    return (*lines[:place], line, *lines[place + 1 :])


def speakers_of(lines: Lines) -> tuple[str, ...]:
    """Return everybody who speaks, in the order in which they begin."""
    return tuple(dict.fromkeys(line.spoken.speaker for line in lines))


def said_of(
    lines: Lines,
    sides: Mapping[str, Side],
    *,
    customer: str,
    email: str,
    agents: Sequence[Person],
) -> list[Said]:
    """Return what stays, as messages; *customer* is the speaker whose address *email* is."""
    return [
        _said(line, sides.get(line.spoken.speaker, Side.CUSTOMER), customer, email, agents)
        for line in lines
        if not line.left_out and line.spoken.text.strip()
    ]


def _said(line: Line, side: Side, customer: str, email: str, agents: Sequence[Person]) -> Said:
    spoken, name, address = line.spoken, line.spoken.speaker, ""
    if side is Side.STAFF:
        found = _agent(name, agents)
        # A word such as "Agent", and none at all, is whoever brings it in.
        name = found.name if found else "" if folded(name) in ROLE_WORDS else name
        address = (found.email or "") if found else ""
    elif name == customer:
        address = email
    return Said(
        name=name[:MOST_NAME],
        email=address,
        side=side,
        when=None if spoken.when is None else spoken.when.timestamp(),
        body=spoken.text,
        internal=line.internal and side is Side.STAFF,
    )


def _agent(name: str, agents: Sequence[Person]) -> Person | None:
    """Return who of the staff goes by *name*; None where nobody or more than one does."""
    said = folded(name)
    if not said:
        return None
    whole = [agent for agent in agents if said in (folded(agent.name), folded(agent.email or ""))]
    first = [agent for agent in agents if folded(agent.name).split()[:1] == [said]]
    found = whole or first
    return found[0] if len(found) == 1 else None
