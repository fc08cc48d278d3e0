"""How chats put a speaker and a time before what was said: one pattern for each way. Pure.

A line is only ever looked at up to `LONGEST` characters, so that no line takes long.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from desktop.domain.capture.moments import DATE, TIME

LONGEST: Final = 240
"""Characters of a line in which its speaker and its time must stand."""
_NAME: Final = r"(?P<name>[^\s:\[\]()<>,][^:\[\]<>\n]{0,79}?)"
_NICK: Final = r"<[@+%~&\s]?(?P<name>[^<>\n]{1,60})>"
_DAY: Final = rf"(?P<day>{DATE})"
_AT: Final = rf"(?P<at>{TIME})"
_GAP: Final = r"[,\s]\s*(?:um\s|at\s|om\s|в\s)?\s*"
_SAID: Final = r"(?:\s+(?P<said>.*))?"


class Way(Enum):
    """Where speaker and time stand."""

    DATED = auto()
    """`22.11.26, 10:42 - Name: text`, `[22/11/2026, 10:42:01] Name: text` (WhatsApp)."""
    TIMED = auto()
    """`[10:42] Name: text`, `(10:42:01) Name: text`, `10:42 Name: text`."""
    NAME_TIME = auto()
    """`Name (10:42): text`, `Name [22.11.2026 10:42]: text`."""
    NICK = auto()
    """`<name> text`, `[10:42] <name> text` (IRC)."""
    HEADED = auto()
    """`Name, 10:42` on a line of its own, the text below (Slack, Telegram, Teams)."""
    HEADED_TIME = auto()
    """`[10:42] Name` on a line of its own, the text below."""
    NAMED = auto()
    """`Name: text`, no time at all."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a line says before its words."""

    name: str
    """"" for a line that the chat program itself wrote."""
    day: str
    at: str
    said: str
    """What follows on the same line, as plain as the line that was read."""


_PATTERNS: Final = {
    Way.DATED: (
        re.compile(rf"\[{_DAY}{_GAP}{_AT}\]\s+{_NAME}\s?:{_SAID}$"),
        re.compile(rf"{_DAY}{_GAP}{_AT}\s+[-–]\s+{_NAME}:{_SAID}$"),
        re.compile(rf"\[{_AT}{_GAP}{_DAY}\]\s+{_NAME}\s?:{_SAID}$"),
        re.compile(rf"\(?{_DAY}{_GAP}{_AT}\)?\s+{_NAME}\s?:{_SAID}$"),
        # What the chat program itself notes has no speaker.
        re.compile(rf"(?:\[{_DAY}{_GAP}{_AT}\]|{_DAY.replace('day', 'day2')}{_GAP}"
                   rf"{_AT.replace('at>', 'at2>')}\s+[-–])\s+(?P<said>\S.*)$"),
    ),
    Way.TIMED: (
        re.compile(rf"[\[(]{_AT}[\])]\s*[-–]?\s*{_NAME}\s?:{_SAID}$"),
        re.compile(rf"{_AT}\s+(?:[-–|]\s+)?{_NAME}\s?:{_SAID}$"),
    ),
    Way.NAME_TIME: (
        re.compile(rf"{_NAME}\s*[\[(](?:{_DAY}{_GAP})?{_AT}[\])]\s?:{_SAID}$"),
        re.compile(rf"{_NAME},?\s+(?:{_DAY}{_GAP})?{_AT}\s?:{_SAID}$"),
    ),
    Way.NICK: (
        re.compile(rf"(?:\[?(?:{_DAY}{_GAP})?{_AT}\]?\s+)?{_NICK}{_SAID}$"),
    ),
    Way.HEADED: (
        re.compile(rf"{_NAME},?\s+\[?(?:{_DAY}{_GAP})?{_AT}\]?$"),
        re.compile(rf"{_NAME}\s*\((?:{_DAY}{_GAP})?{_AT}\)$"),
    ),
    Way.HEADED_TIME: (
        re.compile(rf"\[(?:{_DAY}{_GAP})?{_AT}\]\s+{_NAME}$"),
    ),
    Way.NAMED: (
        re.compile(rf"{_NAME}\s?[:：](?!//){_SAID}$"),
    ),
}  # fmt: skip
_ALONE: Final = re.compile(rf"\[?(?:{_AT})\]?$")
_DIVIDER: Final = re.compile(rf"[\s\-–—=*•|]*(?:[^\W\d]{{2,14}}\.?,?\s+)?{_DAY}[\s\-–—=*•|]*$")
_NUMBER: Final = re.compile(r"\d")
_ENDED: Final = re.compile(r"[.!?…]$")


def head_of(line: str, way: Way) -> Head | None:
    """Return what a plain *line* begins with, read in one way; None where it goes on."""
    if way not in (Way.NAMED, Way.NICK) and not _NUMBER.search(line, 0, LONGEST):
        return None
    front, rest = line[:LONGEST], line[LONGEST:]
    for pattern in _PATTERNS[way]:
        found = pattern.match(front)
        if found is None:
            continue
        parts = found.groupdict()
        name = " ".join((parts.get("name") or "").split()).strip(" ,-–~*")
        if way in (Way.HEADED, Way.HEADED_TIME) and (rest or not _is_name(name)):
            return None
        if "name" in parts and not (_is_named(name) if way is Way.NAMED else name):
            return None
        return Head(
            name,
            parts.get("day") or parts.get("day2") or "",
            parts.get("at") or parts.get("at2") or "",
            (parts.get("said") or "") + rest,
        )
    return None


def time_alone(line: str) -> str:
    """Return the time that is all a plain *line* says; "" where it says more."""
    found = _ALONE.match(line.strip()) if len(line) < 24 else None
    return found["at"] if found else ""


def day_alone(line: str) -> str:
    """Return the date that is all a plain *line* says; "" where it says more."""
    found = _DIVIDER.match(line) if len(line) < 60 else None
    return found["day"] if found else ""


def _is_name(text: str) -> bool:
    """Tell whether *text* may be a speaker on a line of its own: no sentence."""
    return 0 < len(text) <= 50 and len(text.split()) <= 5 and not _ENDED.search(text)


def _is_named(text: str) -> bool:
    """Tell whether *text* may be a speaker where nothing but a colon tells."""
    return (
        0 < len(text) <= 40
        and len(text.split()) <= 4
        and not text.lower().startswith(("http", "https", "mailto"))
        and not any(sign in text for sign in '/\\=@"?!;|')
        and not text[0].isdigit()
    )
