"""A conversation with its files in one ZIP: as mails, or as JSON."""

import io
import secrets
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum
from pathlib import Path
from typing import IO, Final

from desktop.domain.errors import Problem
from desktop.domain.ids import FileId, RemoteId
from desktop.domain.message import Attachment, Message
from desktop.services import thread_mail as mail
from desktop.services.actions import Actions
from desktop.services.library import Conversation
from desktop.services.part_file import PartFile
from desktop.services.ticket_json import as_json
from desktop.sync.worker import Worker

_MISSING: Final = "missing-files.txt"

Progress = Callable[[int, int], None]
"""Told how many steps are done, and of how many."""


class Kind(StrEnum):
    """What the ZIP holds."""

    MAILS = "mails"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be saved where."""

    conversation: Conversation
    kind: Kind
    internal: bool
    url: str
    """The helpdesk's address."""
    target: Path
    named: Callable[[str], str]
    """Makes of any text the name of a file that every system takes."""
    missing: str
    """The sentence over the list of files that could not be fetched."""

    @property
    def messages(self) -> list[Message]:
        """What is saved, oldest first."""
        return [m for m in self.conversation.messages if self.internal or not m.internal]


class ThreadArchive:
    """Fetches the files that are not here and writes the ZIP, whole or not at all."""

    def __init__(self, actions: Actions, aside: Worker) -> None:
        self._actions = actions
        self._aside = aside

    async def save(self, wish: Wish, progress: Progress) -> list[str]:
        """Write what *wish* says; return the names of the files that could not be had.

        Raises `Problem` where nothing could be written; then no file is left.
        """
        messages = wish.messages
        total = sum(len(m.attachments) for m in messages) + len(messages)
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            progress(done, total)

        here: dict[RemoteId, FileId | None] = {}
        for message in messages:
            for file in message.attachments:
                here[file.id] = await self._fetched(wish, message, file)
                step()
        part = await self._aside.run(PartFile, wish.target)
        zip = _Zip(part, f"ticket-{wish.named(wish.conversation.row.ticket.number)}")
        try:
            parts = _Parts(wish, here, self._actions.pieces)
            walk = parts.mails() if wish.kind is Kind.MAILS else parts.json()
            async for name, data in walk:
                if name:
                    await self._aside.run(zip.begin, name)
                    step()
                else:
                    await self._aside.run(zip.write, data)
            await self._aside.run(zip.finish)
            await self._aside.run(part.finish)
        except BaseException:
            await self._aside.run(zip.abort)
            await self._aside.run(part.abort)
            raise
        return parts.missing

    async def _fetched(self, wish: Wish, message: Message, file: Attachment) -> FileId | None:
        try:
            return await self._actions.open_attachment(wish.conversation.row.ref, message, file)
        except Problem:
            return None


class _Parts:
    """The files of the ZIP: a name begins one, data without a name goes on with it."""

    def __init__(
        self,
        wish: Wish,
        here: Mapping[RemoteId, FileId | None],
        pieces: Callable[[FileId], AsyncIterator[bytes]],
    ) -> None:
        self._wish = wish
        self._here = here
        self._pieces = pieces
        self.missing = [
            file.name for m in wish.messages for file in m.attachments if here[file.id] is None
        ]

    async def mails(self) -> AsyncIterator[tuple[str, bytes]]:
        thread = mail.MailThread(self._wish.conversation.row.ticket, self._wish.url)
        for place, message in enumerate(self._wish.messages, start=1):
            yield f"{_stem(place, message)}.eml", b""
            files = self._files(message)
            boundary = f"=_{secrets.token_hex(16)}" if files else ""
            for piece in mail.front(thread.head(message), message, boundary):
                yield "", piece
            for file, id, name in files:
                yield "", mail.file_front(file, name, boundary)
                lines = mail.Base64()
                async for piece in self._pieces(id):
                    yield "", lines.feed(piece)
                yield "", lines.finish()
            if boundary:
                yield "", mail.end(boundary)
        for told in self._told_missing():
            yield told

    async def json(self) -> AsyncIterator[tuple[str, bytes]]:
        wish = self._wish
        names: dict[RemoteId, str] = {}
        for place, message in enumerate(wish.messages, start=1):
            for count, (file, id, name) in enumerate(self._files(message), start=1):
                names[file.id] = f"files/{place:04}-{count:02}-{name}"
                yield names[file.id], b""
                async for piece in self._pieces(id):
                    yield "", piece
        yield "ticket.json", b""
        yield "", as_json(wish.conversation, internal=wish.internal, files=names)
        for told in self._told_missing():
            yield told

    def _files(self, message: Message) -> Sequence[tuple[Attachment, FileId, str]]:
        found = ((file, self._here[file.id]) for file in message.attachments)
        return [(file, id, self._wish.named(file.name)) for file, id in found if id is not None]

    def _told_missing(self) -> Iterator[tuple[str, bytes]]:
        if self.missing:
            names = "\r\n".join(self._wish.named(name) for name in self.missing)
            yield _MISSING, b""
            yield "", f"{self._wish.missing}\r\n\r\n{names}\r\n".encode()


def _stem(place: int, message: Message) -> str:
    kind = "-note" if message.internal else ""
    return f"{place:04}-{message.created.astimezone(UTC):%Y-%m-%d}{kind}"


class _Zip:
    """Writes one file after the other into a ZIP, all in one folder. Blocks on the disk."""

    def __init__(self, part: PartFile, folder: str) -> None:
        self._stream = _Stream(part)
        self._zip = zipfile.ZipFile(self._stream, "w", zipfile.ZIP_DEFLATED)
        self._folder = folder
        self._file: IO[bytes] | None = None

    def begin(self, name: str) -> None:
        """End the file before and begin another one."""
        self._end()
        self._file = self._zip.open(f"{self._folder}/{name}", "w", force_zip64=True)

    def write(self, data: bytes) -> None:
        """Go on with the file that was begun last."""
        if self._file is not None:
            self._file.write(data)

    def finish(self) -> None:
        """End the ZIP."""
        self._end()
        self._zip.close()

    def abort(self) -> None:
        """Let go of it; nothing more is written."""
        self._stream.wanted = False
        self.finish()

    def _end(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


class _Stream(io.RawIOBase):
    """What `zipfile` writes to."""

    def __init__(self, part: PartFile) -> None:
        super().__init__()
        self._part = part
        self.wanted = True

    def writable(self) -> bool:
        return True

    def write(self, data: "bytes | bytearray | memoryview", /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        if self.wanted:
            self._part.write(bytes(data))
        return len(data)
