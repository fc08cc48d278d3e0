"""Request bodies that are read from the profile while they are sent, in bounded memory."""

import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass

from desktop.backends.ask import Stream
from desktop.backends.base import FileSource
from desktop.backends.offload import Offload
from desktop.domain.errors import QT_TRANSLATE_NOOP, FileProblem
from desktop.domain.outbox import OutgoingFile

READ_PIECE = 1024 * 1024
"""Bytes read from the profile at a time: it keeps files in pieces of this size."""
LINE_PIECE = 128 * 1024
"""Bytes handed to the line at a time: on a slow one, too, something is seen to move."""


@dataclass(frozen=True, slots=True)
class Files:
    """Reads outgoing files off the loop's thread."""

    source: FileSource
    offload: Offload

    async def pieces(
        self, file: OutgoingFile, offset: int = 0, size: int | None = None
    ) -> AsyncIterator[bytes]:
        """Yield *size* bytes (all that follow, without it) of *file* from *offset*.

        Raises `FileProblem` where the profile holds less than the file was said to have.
        """
        end = file.size if size is None else min(file.size, offset + size)
        while offset < end:
            # Whole pieces of the profile: each is decrypted once.
            room = min(READ_PIECE - offset % READ_PIECE, end - offset)
            read = await self.offload(self.source.read, file.file, offset, room)
            if not read:
                raise FileProblem(
                    path=file.name, detail=QT_TRANSLATE_NOOP("Detail", "part of it is missing")
                )
            offset += len(read)
            for start in range(0, len(read), LINE_PIECE):
                yield read[start : start + LINE_PIECE]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a multipart form: a field with its bytes, or a file."""

    name: str
    content: bytes | OutgoingFile
    content_type: str = ""


def multipart(
    parts: Sequence[Part],
    files: Files,
    progress: Callable[[OutgoingFile, int], None] = lambda _file, _sent: None,
) -> Stream:
    """Return multipart/form-data over *parts*; file names travel as UTF-8, as browsers send them.

    *progress* hears how many bytes of each file were handed to the line.
    """
    boundary = uuid.uuid4().hex
    heads = [_head(part, boundary) for part in parts]
    tail = f"--{boundary}--\r\n".encode()
    length = sum(len(head) + _size(part) + 2 for head, part in zip(heads, parts, strict=True))

    async def chunks() -> AsyncIterator[bytes]:
        for head, part in zip(heads, parts, strict=True):
            yield head
            if isinstance(part.content, OutgoingFile):
                sent = 0
                async for piece in files.pieces(part.content):
                    yield piece
                    sent += len(piece)
                    progress(part.content, sent)
            else:
                yield part.content
            yield b"\r\n"
        yield tail

    return Stream(length + len(tail), chunks, f"multipart/form-data; boundary={boundary}")


def _head(part: Part, boundary: str) -> bytes:
    lines = [f"--{boundary}"]
    disposition = f'Content-Disposition: form-data; name="{_escape(part.name)}"'
    kind = part.content_type
    if isinstance(part.content, OutgoingFile):
        disposition += f'; filename="{_escape(part.content.name)}"'
        kind = kind or part.content.content_type
    lines.append(disposition)
    if kind and kind.isascii() and kind.isprintable():
        lines.append(f"Content-Type: {kind}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "replace")


def _size(part: Part) -> int:
    return part.content.size if isinstance(part.content, OutgoingFile) else len(part.content)


def _escape(name: str) -> str:
    """Escape a name as the HTML standard does, so that it cannot end its header."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
