"""Real attacks and odd texts as bodies of messages, read from the shared data where it is there."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message as Mail
from pathlib import Path

from desktop.domain.message import BodyFormat
from tests.real_data import SHARED_DATA

MAILS = ("mail-mikel-mail", "mail-mimekit", "mail-zbateson")
_NO_DATA = ("LICENSE", "SOURCE")


@dataclass(frozen=True, slots=True)
class Body:
    """One body, as a helpdesk would hand it out."""

    text: str
    format: BodyFormat


@dataclass(frozen=True, slots=True)
class Corpus:
    """What was found; empty where there is no shared data."""

    bodies: tuple[Body, ...]
    names: tuple[str, ...]
    """File names, subjects and other short texts."""


def read() -> Corpus:
    """Return every body and every short text of the shared data, in a fixed order."""
    bodies = [*_attacks(), *_nasty(), *_mails(), *_naughty()]
    names = [*_names(), *(body.text for body in _naughty() if len(body.text) < 200)]
    return Corpus(tuple(dict.fromkeys(bodies)), tuple(dict.fromkeys(names)))


def strings(value: object) -> Iterator[str]:
    """Yield every string in decoded JSON."""
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from strings(inner)
        case list():
            for inner in value:
                yield from strings(inner)
        case _:
            return


def _files(folder: str) -> Iterator[Path]:
    for path in sorted((SHARED_DATA / folder).rglob("*")):
        if path.is_file() and not path.name.startswith(_NO_DATA):
            yield path


def _attacks() -> Iterator[Body]:
    for path in _files("html-xss"):
        text = path.read_text("utf-8", errors="replace")
        yield Body(text, BodyFormat.HTML)
        found = strings(json.loads(text)) if path.suffix == ".json" else text.splitlines()
        for attack in found:
            yield Body(attack, BodyFormat.HTML)


def _nasty() -> Iterator[Body]:
    path = SHARED_DATA / "threads-nasty" / "tickets.jsonl"
    if path.exists():
        for line in path.read_text("utf-8").split("\n"):
            for message in json.loads(line)["messages"] if line else ():
                yield Body(message["html"], BodyFormat.HTML)


def _naughty() -> Iterator[Body]:
    for path in _files("unicode-naughty"):
        if path.suffix == ".json":
            for text in strings(json.loads(path.read_text("utf-8"))):
                yield Body(text, BodyFormat.TEXT)


def _mails() -> Iterator[Body]:
    for folder in MAILS:
        for path in _files(folder):
            raw = path.read_bytes()
            if path.suffix in {".png", ".jpg", ".gif", ".tiff", ".pdf", ".zip", ".doc"}:
                continue
            if path.suffix in {".html", ".htm"}:
                yield Body(raw.decode("utf-8", "replace"), BodyFormat.HTML)
                continue
            # The raw mail too: helpdesks hand such out when their own reading failed.
            yield Body(raw[:200_000].decode("utf-8", "replace"), BodyFormat.TEXT)
            yield from _parts(message_from_bytes(raw))


def _parts(mail: Mail) -> Iterator[Body]:
    for part in mail.walk():
        kind = part.get_content_type()
        if part.is_multipart() or not kind.startswith("text/"):
            continue
        payload = part.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
        yield Body(text, BodyFormat.HTML if kind == "text/html" else BodyFormat.TEXT)


def _names() -> Iterator[str]:
    for path in _files("attachment-names"):
        if path.suffix == ".json":
            yield from strings(json.loads(path.read_text("utf-8")))
