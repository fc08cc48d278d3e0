"""Files as RT takes them: names, types and the two forms of a request that carry them."""

import base64
from collections.abc import AsyncIterator, Callable, Mapping, Sequence

import msgspec

from desktop.backends.ask import Stream
from desktop.backends.bodies import Files, Part, multipart
from desktop.backends.rt.markers import marked
from desktop.domain.outbox import OutgoingFile

_TEXTUAL = frozenset({"text/plain", "text/html"})
_NAME_LIMIT = 240
"""Bytes: RT cuts names at 255."""
_SUFFIX_LIMIT = 20
_BINARY = "application/octet-stream"

Progress = Callable[[OutgoingFile, int], None]


def kept_name(name: str) -> str:
    """Return the name under which RT keeps a file: one line, no folders, not too long."""
    plain = "".join(" " if char in "\r\n" else char for char in name).replace("/", "_")
    plain = plain.encode(errors="replace").decode()
    if not plain.strip():
        return "file"
    if len(plain.encode()) <= _NAME_LIMIT:
        return plain
    stem, dot, suffix = plain.rpartition(".")
    ending = dot + suffix if stem and len(suffix.encode()) <= _SUFFIX_LIMIT else ""
    room = _NAME_LIMIT - len(ending.encode())
    return plain.encode()[:room].decode(errors="ignore") + ending


def needs_look(file: OutgoingFile) -> bool:
    """Tell whether `fit` must know if the content is UTF-8."""
    return _kind(file) in _TEXTUAL


def fit(file: OutgoingFile, *, is_utf8: bool, opens: bool, key: str = "") -> OutgoingFile:
    """Return *file* with the name and type under which RT keeps its bytes as they are.

    *opens* tells that it goes with a new ticket, where RT takes names as they are. With a *key* it
    bears the mark of the whole message.

    RT rewrites texts that are not UTF-8, unless it does not know that they are texts.
    """
    kind = _kind(file) or _BINARY
    if kind in _TEXTUAL and not is_utf8:
        kind = _BINARY
    name = kept_name(file.name)
    name = name if opens else _message_name(name)
    return msgspec.structs.replace(file, name=name, content_type=marked(kind, key))


def request_body(
    fields: Mapping[str, object], files: Sequence[OutgoingFile], reader: Files, progress: Progress
) -> Stream:
    """Return a write's body: *fields* as JSON, and *files* that `fit` has made fit.

    RT refuses empty files in a form; in JSON a blank stands for no bytes at all. Its parser of
    forms knows no escape for a quotation mark in a name; JSON has one.
    """
    if all(file.size and '"' not in file.name for file in files):
        attached = [Part(name="Attachments", content=file) for file in files]
        return multipart(
            [Part(name="JSON", content=msgspec.json.encode(fields)), *attached], reader, progress
        )
    return _json(fields, files, reader, progress)


def _json(
    fields: Mapping[str, object], files: Sequence[OutgoingFile], reader: Files, progress: Progress
) -> Stream:
    """Return one JSON object with the files in base64, made while it is sent."""
    start = msgspec.json.encode(fields)[:-1] + b',"Attachments":['
    heads = [_json_head(file, first=index == 0) for index, file in enumerate(files)]
    tail = b'"}'
    sizes = [_encoded_size(file) + len(tail) for file in files]
    length = len(start) + sum(map(len, heads)) + sum(sizes)

    async def chunks() -> AsyncIterator[bytes]:
        yield start
        for head, file in zip(heads, files, strict=True):
            yield head
            async for piece in _encoded(file, reader, progress):
                yield piece
            yield tail
        yield b"]}"

    return Stream(length + 2, chunks, "application/json")


def _json_head(file: OutgoingFile, *, first: bool) -> bytes:
    # RT takes each character of a name in JSON for a byte of UTF-8.
    name = file.name.encode().decode("latin-1")
    described = msgspec.json.encode({"FileName": name, "FileType": file.content_type})
    return (b"" if first else b",") + described[:-1] + b',"FileContent":"'


def _encoded_size(file: OutgoingFile) -> int:
    return (file.size + 2) // 3 * 4 if file.size else 1


async def _encoded(file: OutgoingFile, reader: Files, progress: Progress) -> AsyncIterator[bytes]:
    if not file.size:
        yield b" "
        return
    rest = b""
    sent = 0
    async for piece in reader.pieces(file):
        whole = rest + piece
        cut = len(whole) - len(whole) % 3
        rest = whole[cut:]
        yield base64.b64encode(whole[:cut])
        sent += len(piece)
        progress(file, sent)
    if rest:
        yield base64.b64encode(rest)


def _kind(file: OutgoingFile) -> str:
    kind = file.content_type.split(";")[0].strip().lower()
    return kind if kind.isascii() and kind.isprintable() and "/" in kind else ""


def _message_name(name: str) -> str:
    """Return *name* as it must be sent with a message to be kept.

    RT decodes the encoded words of mail headers here too, so that nothing need be escaped where
    its own parser knows no escape.
    """
    awkward = '"' in name or "=?" in name or not name.isprintable()
    return f"=?UTF-8?B?{base64.b64encode(name.encode()).decode()}?=" if awkward else name
