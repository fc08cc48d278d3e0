"""Files of messages: taken into the profile to be sent, fetched from the helpdesk, saved."""

import io
import mimetypes
import os
import stat
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop.domain.changes import Change
from desktop.domain.errors import QT_TRANSLATE_NOOP, FileProblem, Nothing, Unreachable
from desktop.domain.ids import AccountId, FileId, TicketRef
from desktop.domain.message import Attachment, Message
from desktop.domain.outbox import OutgoingFile
from desktop.services.part_file import PartFile
from desktop.store.files import FileWriter
from desktop.store.profile import Profile
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    # It syncs, and so waits until the window has been painted.
    from desktop.services.downloads import Downloads
    from desktop.sync.engine import Engine

PIECE = 2**20
PREVIEW_BYTES = 20 * 2**20
HEAD_BYTES = 4096

Progress = Callable[[int], None]


class FileActions:
    """Moves files in and out of the profile; every method raises only `Problem`."""

    def __init__(
        self,
        profile: Profile,
        worker: Worker,
        publish: Callable[[Change], None],
        engine: "Callable[[AccountId], Engine | None]",
    ) -> None:
        self._profile = profile
        self._worker = worker
        self._publish = publish
        self._engine = engine
        self._downloads: Downloads | None = None

    async def attach_path(self, path: Path, progress: Progress | None = None) -> OutgoingFile:
        """Copy a file into the profile, so that it can be sent even when it is gone meanwhile.

        *progress* is told the bytes so far.
        """
        content_type = content_type_of(path.name)
        source = await self._worker.run(_open_to_read, path)
        try:
            size = await self._worker.run(_size_of, source)
            await self._worker.run(self._profile.files.check_room, size)
            return await self._put(source, path, content_type, progress)
        finally:
            await self._worker.run(source.close)

    async def attach_bytes(self, data: bytes, name: str, content_type: str) -> OutgoingFile:
        """Keep *data* (a pasted screenshot, say) in the profile as a file to be sent."""
        return await self._put(io.BytesIO(data), Path(name), content_type, None)

    async def _put(
        self, source: BinaryIO, path: Path, content_type: str, progress: Progress | None
    ) -> OutgoingFile:
        # Each piece is a job of its own: the thread that saves and sends must not wait for a file.
        writer = await self._worker.run(self._profile.files.outgoing_writer)
        try:
            while await self._worker.run(_copy_piece, source, writer, path):
                if progress is not None:
                    progress(writer.size)
            file = await self._worker.run(writer.finish)
        except BaseException:
            await self._worker.run(writer.abort)
            raise
        return OutgoingFile(file=file, name=path.name, size=writer.size, content_type=content_type)

    def is_here(self, attachment: Attachment) -> bool:
        """Tell whether an attachment's file lies in the profile."""
        return attachment.sha256 is not None and self._profile.files.has(attachment.sha256)

    async def open_attachment(
        self,
        ref: TicketRef,
        message: Message,
        attachment: Attachment,
        progress: Progress | None = None,
    ) -> FileId:
        """Return the attachment's file in the profile, fetching it where it is not there yet.

        *progress* is told the bytes so far.
        """
        if attachment.sha256 and self._profile.files.has(attachment.sha256):
            return attachment.sha256
        engine = self._engine(ref.account)
        if engine is None:
            raise Unreachable(host=QT_TRANSLATE_NOOP("Detail", "the helpdesk"))
        # Not before the first paint.
        from desktop.services.downloads import Downloads, Wanted

        identity = await engine.context.identify()
        if self._downloads is None:
            self._downloads = Downloads(self._profile.files, self._worker)
        wanted = Wanted(engine.context.backend, message, attachment, progress or _tell_nobody)
        resumable = identity.capabilities.resumable_downloads
        file = await self._downloads.fetch(wanted, resumable=resumable)
        await self._worker.run(self._profile.tickets.set_sha256, ref, attachment.id, file)
        return file

    async def read_file(self, file: FileId) -> bytes:
        """Return the content of a small file of the profile, for a preview."""
        size = self._profile.files.size(file)
        if size is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such file in the profile"))
        if size > PREVIEW_BYTES:
            raise FileProblem(
                path=QT_TRANSLATE_NOOP("Detail", "of this message"),
                detail=QT_TRANSLATE_NOOP("Detail", "it is too large for a preview"),
            )
        return await self._worker.run(self._profile.files.read, file, 0, PREVIEW_BYTES)

    async def head_of(self, file: FileId) -> bytes:
        """Return the first bytes of a file of the profile: they tell what it really is."""
        return await self._worker.run(self._profile.files.read, file, 0, HEAD_BYTES)

    async def pieces(self, file: FileId) -> AsyncIterator[bytes]:
        """Yield the content of a file of the profile, piece by piece."""
        offset = 0
        while piece := await self._worker.run(self._profile.files.read, file, offset, PIECE):
            yield piece
            offset += len(piece)

    async def save_attachment(
        self,
        ref: TicketRef,
        message: Message,
        attachment: Attachment,
        target: Path,
        progress: Progress | None = None,
    ) -> Path:
        """Write the attachment to *target*, whole or not at all, marked as from the internet."""
        file = await self.open_attachment(ref, message, attachment, progress)
        part = await self._worker.run(PartFile, target)
        try:
            async for piece in self.pieces(file):
                await self._worker.run(part.write, piece)
            await self._worker.run(part.finish)
        except BaseException:
            await self._worker.run(part.abort)
            raise
        return target


def content_type_of(name: str) -> str:
    """Return the media type that a file's name tells; a general one where it tells none."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def _tell_nobody(done: int) -> None:
    del done


def _open_to_read(path: Path) -> BinaryIO:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileProblem(
                path=path,
                detail=QT_TRANSLATE_NOOP("Detail", "it is a folder; attach the files in it"),
            )
        if not stat.S_ISREG(mode):
            # A pipe or a device has no end, or never begins.
            raise FileProblem(path=path, detail=QT_TRANSLATE_NOOP("Detail", "it is not a file"))
        return path.open("rb")
    except OSError as error:
        raise FileProblem(
            path=path, detail=error.strerror or QT_TRANSLATE_NOOP("Detail", "it cannot be read")
        ) from None


def _size_of(source: BinaryIO) -> int:
    return os.fstat(source.fileno()).st_size


def _copy_piece(source: BinaryIO, writer: FileWriter, path: Path) -> bool:
    """Copy one piece; return whether there may be more."""
    try:
        piece = source.read(PIECE)
    except OSError as error:
        raise FileProblem(
            path=path, detail=error.strerror or QT_TRANSLATE_NOOP("Detail", "it cannot be read")
        ) from None
    writer.write(piece)
    return bool(piece)
