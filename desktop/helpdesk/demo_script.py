"""Reads the demo's conversations from TOML: a ticket's facts, and its talk as people wrote it.

A line of a talk that begins with "@" begins a message: who, how long ago, and then any of
"markdown", "html", "note" and a channel, and in which conversation beside the main one: in "Name".
Lines like "[name.png screenshot]" at its end are its
files; "{screenshot name.png}" within HTML becomes that file as a data URL.
"""

import re
import tomllib
import zlib
from base64 import b64encode
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.helpdesk.demo_files import make
from desktop.helpdesk.times import HOUR, MINUTE

CONTENT = Path(__file__).parent / "demo_content"
LANGUAGES = ("en", "nl", "de", "ru", "fa")

CHANNELS = ("email", "phone", "chat")

_HEAD = re.compile(
    r"@(\w+) (\S+)((?: (?:markdown|html|note|email|phone|chat))*)(?: in \"([^\"]+)\")?"
)
_PICTURE = re.compile(r"\{(\w+) ([^{}]+)\}")
_FILE = re.compile(r"\[(.+) (\w+)\]")
_AGO = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?")


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a talk."""

    author: str
    ago: int
    """Microseconds before now."""
    format: str
    internal: bool
    channel: str
    body: str
    files: tuple[tuple[str, str], ...]
    """Names and kinds (`demo_files`)."""
    conversation: str = ""
    """The name of that one; "" for the main one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One ticket of the demo."""

    source: str
    subject: str
    department: str
    status: str
    topic: str | None = None
    priority: str = "normal"
    assignee: str | None = None
    tags: list[str] = field(default_factory=list[str])
    unread: bool = False
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    """Answers to its department's form."""
    logins: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    parent: str | None = None
    """The source of the ticket that it is a part of: it is a task of the desk's own."""
    lines: list[Line]

    @property
    def requester(self) -> str:
        """Who opened it."""
        return self.lines[0].author


def house() -> dict[str, Any]:
    """Return the vendor's name, departments, staff and customers."""
    return tomllib.loads((CONTENT / "house.toml").read_text("utf-8"))


def stories() -> list[Story]:
    """Return all tickets and the desk's own tasks, the oldest first."""
    found: list[Story] = []
    for language in LANGUAGES:
        raw = tomllib.loads((CONTENT / f"{language}.toml").read_text("utf-8"))
        found += [
            _story(f"demo-{language}-{number}", ticket)
            for number, ticket in enumerate(raw["ticket"], 1)
        ]
    desk = tomllib.loads((CONTENT / "desk.toml").read_text("utf-8"))
    found += [_story(f"demo-desk-{number}", task) for number, task in enumerate(desk["task"], 1)]
    return sorted(found, key=lambda story: -story.lines[0].ago)


def _story(source: str, raw: dict[str, Any]) -> Story:
    facts = {key: raw[key] for key in raw.keys() - {"talk"}}
    return Story(source=source, lines=read_talk(raw["talk"]), **facts)


def read_talk(talk: str) -> list[Line]:
    """Return the messages of a talk; raises ValueError where it does not begin with one."""
    lines: list[Line] = []
    head: re.Match[str] | None = None
    body: list[str] = []
    for text in talk.strip("\n").split("\n"):
        begun = _HEAD.fullmatch(text)
        if begun is None:
            body.append(text)
            continue
        if head is not None:
            lines.append(_line(head, body))
        head, body = begun, []
    if head is None:
        raise ValueError("a talk begins with @Name and how long ago")
    return _spread([*lines, _line(head, body)])


def _spread(lines: list[Line]) -> list[Line]:
    """Let the times differ by minutes, as those of people do, and keep their order."""
    spread: list[Line] = []
    for line in lines:
        ago = line.ago
        if ago >= HOUR:
            ago -= zlib.crc32(line.body.encode()) % (45 * MINUTE)
        if spread:
            ago = min(ago, spread[-1].ago - 2 * MINUTE)
        spread.append(replace(line, ago=ago))
    return spread


def _line(head: re.Match[str], body: list[str]) -> Line:
    files: list[tuple[str, str]] = []
    while body and (found := _FILE.fullmatch(body[-1])):
        files.insert(0, (found[1], found[2]))
        body.pop()
    flags = head[3].split()
    body_format = next((flag for flag in flags if flag in ("markdown", "html")), "text")
    text = "\n".join(body).strip()
    return Line(
        author=head[1],
        ago=ago(head[2]),
        format=body_format,
        internal="note" in flags,
        channel=next((flag for flag in flags if flag in CHANNELS), "app"),
        body=_PICTURE.sub(_data_url, text) if body_format == "html" else text,
        files=tuple(files),
        conversation=head[4] or "",
    )


def _data_url(found: re.Match[str]) -> str:
    made = make(found[1], found[2])
    return f"data:{made.content_type};base64,{b64encode(made.content).decode()}"


def ago(text: str) -> int:
    """Return a time such as "2d6h30m" in microseconds; raises ValueError."""
    found = _AGO.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no time ago")
    days, hours, minutes = (int(part or 0) for part in found.groups())
    return ((days * 24 + hours) * 60 + minutes) * MINUTE
