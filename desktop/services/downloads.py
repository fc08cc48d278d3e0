"""Fetches files of messages into the profile; what broke goes on where it was."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass

from desktop.backends.base import Backend
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    Conflict,
    ConnectionLost,
    DiskFull,
    FileProblem,
    Unreachable,
)
from desktop.domain.ids import FileId
from desktop.domain.message import Attachment, Message
from desktop.store.file_writer import FileWriter
from desktop.store.files import FileStore
from desktop.sync.worker import Worker

_PAUSES = (0.5, 2.0, 5.0)
"""Seconds before each new try; one that brings something starts them anew."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file, where it is, and who is told the bytes so far."""

    backend: Backend
    message: Message
    attachment: Attachment
    progress: Callable[[int], None]


class Downloads:
    """Fetches each file once at a time, however many ask for it. Raises only `Problem`."""

    def __init__(self, files: FileStore, worker: Worker) -> None:
        self._files = files
        self._worker = worker
        self._turns: dict[str, asyncio.Lock] = {}

    async def fetch(self, wanted: Wanted, *, resumable: bool) -> FileId:
        """Return the file in the profile; with *resumable*, going on where another try ended."""
        attachment = wanted.attachment
        key = attachment.sha256 or f"{wanted.message.ticket}/{attachment.id}"
        async with self._turns.setdefault(key, asyncio.Lock()):
            known = attachment.sha256
            if known is None or not resumable:
                return await self._whole(wanted)
            if self._files.has(known):
                return known
            return await self._in_parts(wanted, known)

    async def _whole(self, wanted: Wanted) -> FileId:
        """Fetch it in one go, or not at all."""
        writer = await self._worker.run(self._files.writer)
        try:
            await self._take(wanted, writer)
            return await self._worker.run(writer.finish)
        except BaseException:
            await self._worker.run(writer.abort)
            raise

    async def _in_parts(self, wanted: Wanted, expected: FileId) -> FileId:
        """Fetch what is missing; once more from the start where that does not fit together."""
        while True:
            writer = await self._worker.run(self._files.resumable_writer, expected)
            while await self._worker.run(writer.catch_up):
                pass
            begun = writer.size > 0
            try:
                await self._take_patiently(wanted, writer)
                return await self._worker.run(writer.finish, expected)
            except (Conflict, FileProblem):
                await self._worker.run(writer.abort)
                if not begun:
                    raise
            except DiskFull:
                await self._worker.run(writer.abort)
                raise
            except BaseException:
                await self._worker.run(writer.suspend)
                raise

    async def _take_patiently(self, wanted: Wanted, writer: FileWriter) -> None:
        """Take what is missing, trying again a few times where the line breaks."""
        size = wanted.attachment.size
        pauses = iter(_PAUSES)
        while writer.size < size:
            before = writer.size
            try:
                await self._take(wanted, writer)
            except (ConnectionLost, Unreachable):
                if writer.size > before:
                    pauses = iter(_PAUSES)
                pause = next(pauses, None)
                if pause is None or not writer.size:
                    raise
                await asyncio.sleep(pause)
        if writer.size > size:
            raise Conflict(what=QT_TRANSLATE_NOOP("Detail", "The file"))

    async def _take(self, wanted: Wanted, writer: FileWriter) -> None:
        """Take what comes in one try."""
        download = wanted.backend.download
        # Closed here, whatever ends it: else the line stays open until it is collected.
        async with aclosing(download(wanted.message, wanted.attachment, writer.size)) as pieces:
            async for piece in pieces:
                await self._worker.run(writer.write, piece)
                wanted.progress(writer.size)
