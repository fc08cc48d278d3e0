"""A message's MIME parts: which is the body, which are files. Pure.

RT hands out the parts of a mail as a flat list in the order of their ids: containers first, then
what is in them. Which part belongs to which container it does not say (asking is an error).
"""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.backends.rt.markers import key_in
from desktop.backends.rt.shapes import RtAttachment, number
from desktop.domain.ids import RemoteId
from desktop.domain.message import Attachment, BodyFormat

MAX_TEXT = 4 * 1024 * 1024
"""Bytes of one body; a longer one is offered as a file."""
TEXTS_AT_ONCE = 1024 * 1024
"""Bytes of bodies asked for in one request: JSON may make six of one."""
IDS_AT_ONCE = 100

_CONTENT_ID = re.compile(r"^content-id:\s*<?([^>\s]+)", re.IGNORECASE | re.MULTILINE)
_AS_FILE = re.compile(r"^content-disposition:\s*attachment", re.IGNORECASE | re.MULTILINE)
_CID = re.compile(r"""(\bsrc\s*=\s*["']?)cid:([^"'>\s]+)""", re.IGNORECASE)
_SUFFIXES = {"text/html": ".html", "text/plain": ".txt", "text/calendar": ".ics"}


@dataclass(frozen=True, slots=True)
class Layout:
    """How the parts of one message are to be read."""

    texts: tuple[RtAttachment, ...]
    """The bodies to show, in order: of alternatives only the richest."""
    files: tuple[Attachment, ...]
    inline: Mapping[str, RemoteId]
    """Content-ID → the file that an HTML body shows in its place."""
    key: str
    """The key that the message was sent with, where this client sent it; else ""."""


@dataclass(frozen=True, slots=True)
class Body:
    """What a person reads."""

    text: str
    format: BodyFormat


def lay_out(parts: Sequence[RtAttachment]) -> Layout:
    """Tell bodies from files; *parts* are those of one message."""
    texts: list[RtAttachment] = []
    files: list[Attachment] = []
    inline: dict[str, RemoteId] = {}
    choice: int | None = None  # where in `texts` the open alternative stands; -1: nothing yet
    for part in sorted(parts, key=lambda part: number(part.id)):
        kind = _kind(part)
        if kind.startswith("multipart/"):
            if kind == "multipart/alternative":
                choice = -1
        elif not part.filename and not number(part.length):
            continue  # RT makes an empty part where a message has no words
        elif not _is_body(part, kind):
            files.append(_file(part, kind))
            if match := _CONTENT_ID.search(part.headers or ""):
                inline[match[1]] = RemoteId(str(part.id))
        elif choice is None:
            texts.append(part)
        elif choice < 0:
            texts.append(part)
            choice = len(texts) - 1
        else:
            # The same words twice: the person sees the rich ones, as in RT.
            if kind == "text/html":
                texts[choice] = part
            choice = None
    return Layout(tuple(texts), tuple(files), inline, key_in(part.headers or "" for part in parts))


def body(layout: Layout, contents: Mapping[str, str]) -> Body:
    """Join the bodies of a message; *contents* holds the text of each part by id."""
    pieces = [(_kind(part), contents.get(str(part.id), "")) for part in layout.texts]
    if all(kind != "text/html" for kind, _ in pieces):
        return Body("\n".join(text for _, text in pieces), BodyFormat.TEXT)
    rich = [
        _with_pictures(text, layout.inline) if kind == "text/html" else _preformatted(text)
        for kind, text in pieces
    ]
    return Body("\n".join(rich), BodyFormat.HTML)


def batches(parts: Sequence[RtAttachment]) -> list[list[str]]:
    """Group the ids of bodies so that no answer grows beyond what may be read at once."""
    groups: list[list[str]] = []
    room = 0
    for part in parts:
        size = number(part.length)
        if not groups or size > room or len(groups[-1]) >= IDS_AT_ONCE:
            groups.append([])
            room = TEXTS_AT_ONCE
        groups[-1].append(str(part.id))
        room -= size
    return groups


def _kind(part: RtAttachment) -> str:
    return (part.content_type or "text/plain").split(";")[0].strip().lower()


def _is_body(part: RtAttachment, kind: str) -> bool:
    if part.filename or kind not in {"text/plain", "text/html"}:
        return False
    return number(part.length) <= MAX_TEXT and not _AS_FILE.search(part.headers or "")


def _file(part: RtAttachment, kind: str) -> Attachment:
    subtype = "".join(char for char in kind.partition("/")[2] if char.isalnum())
    name = part.filename or f"part-{part.id}{_SUFFIXES.get(kind, f'.{subtype}' if subtype else '')}"
    return Attachment(
        id=RemoteId(str(part.id)), name=name, size=number(part.length), content_type=kind
    )


def _with_pictures(source: str, inline: Mapping[str, RemoteId]) -> str:
    """Let an HTML body name its own pictures by the id of the file, as `attachment:ID`."""
    if not inline:
        return source

    def named(match: re.Match[str]) -> str:
        found = inline.get(html.unescape(match[2]))
        return match[0] if found is None else f"{match[1]}attachment:{found}"

    return _CID.sub(named, source)


def _preformatted(text: str) -> str:
    lines = html.escape(text.strip("\n"), quote=False).replace("\n", "<br>\n")
    return f"<p>{lines}</p>"
