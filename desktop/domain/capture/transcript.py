"""A pasted conversation read as messages: who said what, and when. Pure, in linear time."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import Final

from desktop.domain.capture.moments import Clock, Order, day_of, order_of, plain, unmarked
from desktop.domain.capture.speakers import ROLE_WORDS, folded
from desktop.domain.capture.transcript_lines import (
    Head,
    Way,
    day_alone,
    head_of,
    time_alone,
)

LONGEST: Final = 1_000_000
"""Characters of a transcript that are read; more is no conversation that somebody looks through."""
MOST: Final = 2_000
"""Messages it is split into; what is said beyond them belongs to the last one."""
_PROBED: Final = 4_000
"""Lines by which it is found out how the transcript is written."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message of a conversation."""

    speaker: str
    """As the transcript names them; "" where it does not."""
    text: str
    when: datetime | None = None
    """None where it does not tell."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was read: its messages in their order, and in which way they were found."""

    messages: tuple[Spoken, ...]
    way: Way | None = None
    """None: no speaker was found, and all of it is one message, such as the notes of a call."""
    cut: bool = False
    """Whether it was longer than `LONGEST` and its end left out."""

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody who speaks, in the order in which they began."""
        return tuple(dict.fromkeys(message.speaker for message in self.messages))


def read_transcript(text: str, zone: tzinfo, now: datetime) -> Transcript:
    """Read what somebody pasted; whatever it is, its words are all in the messages."""
    cut = len(text) > LONGEST
    text = text[:LONGEST].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    plains = [plain(line).strip() for line in lines]
    way = _way(plains[:_PROBED])
    if way is None:
        whole = "\n".join(unmarked(line) for line in lines).strip()
        return Transcript((Spoken("", whole),) if whole else (), None, cut)
    clock = Clock(_order(plains, way), zone, now)
    messages = tuple(message for message in _messages(lines, plains, way, clock) if message.text)
    if not clock.dated:
        messages = _settled(messages, now)
    return Transcript(messages, way, cut)


def _way(plains: list[str]) -> Way | None:
    """Return the way in which most messages are found; None for words without speakers."""
    best: Way | None = None
    most = 0
    for way in Way:
        if way is Way.NAMED:
            continue
        heads = [head for line in plains if (head := head_of(line, way)) is not None]
        named = [head for head in heads if head.name]
        count = len(named)
        if way in (Way.HEADED, Way.HEADED_TIME) and not _bodies(plains, way):
            continue
        if count > most:
            best, most = way, count
    if best is not None:
        return best
    return Way.NAMED if _is_dialogue(plains) else None


def _bodies(plains: list[str], way: Way) -> bool:
    """Tell whether something is said below the headings: else they are no headings."""
    heads = [place for place, line in enumerate(plains) if head_of(line, way) is not None]
    said = sum(bool(line) for line in plains) - len(heads)
    return bool(heads) and said >= len(heads) / 2


def _is_dialogue(plains: list[str]) -> bool:
    """Tell whether colons set speakers apart, and not the headings of notes."""
    names = [folded(h.name) for line in plains if (h := head_of(line, Way.NAMED)) is not None]
    counts = Counter(names)
    if not names:
        return False
    if any(name in ROLE_WORDS for name in counts):
        return True
    lines = sum(bool(line) for line in plains)
    again = sum(count > 1 for count in counts.values())
    # Notes have a heading once ("Domain:", "Problem:"); people speak again.
    return (
        2 <= len(counts) <= 12
        and again >= 1
        and 2 * len(counts) < len(names) + again + 1
        and (len(names) * 3 >= lines)
    )


def _order(plains: list[str], way: Way) -> Order:
    days = [
        head.day
        for line in plains[:_PROBED]
        if (head := head_of(line, way)) is not None and head.day
    ]
    order = order_of([*days, *(day for line in plains[:_PROBED] if (day := day_alone(line)))])
    if order is Order.DAY and days and _fits_month(days):
        return Order.MONTH
    return order


def _fits_month(days: list[str]) -> bool:
    """Tell whether dates make more sense with the month first.

    A conversation is written down in its order, and takes rather days than months.
    """
    first = [day for text in days if (day := day_of(text, Order.DAY)) is not None]
    other = [day for text in days if (day := day_of(text, Order.MONTH)) is not None]
    if first == other or other != sorted(other):
        return False
    return first != sorted(first) or other[-1] - other[0] < first[-1] - first[0]


def _messages(lines: list[str], plains: list[str], way: Way, clock: Clock) -> Iterator[Spoken]:
    """Yield the messages with their texts; the first may be what stands before any speaker."""
    speaker, when, said = "", None, list[str]()
    count = 0
    for line, flat in zip(lines, plains, strict=True):
        head = None if count >= MOST else head_of(flat, way)
        alone = time_alone(flat) if way in (Way.HEADED, Way.HEADED_TIME) and speaker else ""
        if head is None and alone and count < MOST:
            head = Head(speaker, "", alone, "")
        if head is None:
            if day_alone(flat) and clock.turn(day_alone(flat)):
                continue
            said.append(unmarked(line).rstrip())
            continue
        yield _spoken(speaker, when, said)
        count += 1
        speaker, when = head.name, clock.read(head.day, head.at)
        # In its own characters: the head is as long in both, but for marks that went.
        said = [_own(line, head.said)]
    yield _spoken(speaker, when, said)


def _own(line: str, said: str) -> str:
    """Return the end of *line* that reads *said* once it is plain."""
    bare = unmarked(line).strip()
    return bare[len(bare) - len(said) :].strip() if said else ""


def _spoken(speaker: str, when: datetime | None, said: list[str]) -> Spoken:
    return Spoken(speaker, "\n".join(said).strip("\n").strip(), when)


def _settled(messages: tuple[Spoken, ...], now: datetime) -> tuple[Spoken, ...]:
    """Return messages of which none is yet to come: a clock without a date told of days before."""
    told = [message.when for message in messages if message.when is not None]
    if not told or max(told) <= now:
        return messages
    late = max(told)
    days = (late.date() - now.astimezone(late.tzinfo).date()).days
    shift = timedelta(days=days if late - timedelta(days=days) <= now else days + 1)
    return tuple(
        message if message.when is None else replace(message, when=message.when - shift)
        for message in messages
    )
