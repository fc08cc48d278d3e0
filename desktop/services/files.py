"""Files of messages: taken into the profile to be sent, fetched from the helpdesk, saved."""

import io
import mimetypes
import os
from collections.abc import Callable
from pathlib import Path

from desktop.domain.changes import Change
from desktop.domain.errors import DiskFull, FileProblem, Nothing, Unreachable
from desktop.domain.ids import AccountId, FileId, TicketRef
from desktop.domain.message import Attachment, Message
from desktop.domain.outbox import OutgoingFile
from desktop.store.profile import Profile
from desktop.sync.engine import Engine
from desktop.sync.worker import Worker

PIECE = 2**20
PREVIEW_BYTES = 20 * 2**20

Progress = Callable[[int], None]


class FileActions:
    """Moves files in and out of the profile; every method raises only `Problem`."""

    def __init__(
        self,
        profile: Profile,
        worker: Worker,
        publish: Callable[[Change], None],
        engine: Callable[[AccountId], Engine | None],
    ) -> None:
        self._profile = profile
        self._worker = worker
        self._publish = publish
        self._engine = engine

    async def attach_path(self, path: Path) -> OutgoingFile:
        """Copy a file into the profile, so that it can be sent even when it is gone meanwhile."""
        return await self._worker.run(self._take, path)

    async def attach_bytes(self, data: bytes, name: str, content_type: str) -> OutgoingFile:
        """Keep *data* (a pasted screenshot, say) in the profile as a file to be sent."""
        return await self._worker.run(self._profile.files.put, io.BytesIO(data), name, content_type)

    def _take(self, path: Path) -> OutgoingFile:
        if path.is_dir():
            raise FileProblem(path=path, detail="it is a folder; attach the files in it")
        content_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        try:
            with path.open("rb") as source:
                return self._profile.files.put(source, path.name, content_type)
        except OSError as error:
            raise FileProblem(path=path, detail=error.strerror or "it cannot be read") from None

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
            raise Unreachable(host="the helpdesk")
        writer = await self._worker.run(self._profile.files.writer)
        done = 0
        try:
            async for piece in engine.context.backend.download(message, attachment):
                await self._worker.run(writer.write, piece)
                done += len(piece)
                if progress is not None:
                    progress(done)
            file = await self._worker.run(writer.finish)
        except BaseException:
            await self._worker.run(writer.abort)
            raise
        await self._worker.run(self._profile.tickets.set_sha256, ref, attachment.id, file)
        return file

    async def read_file(self, file: FileId) -> bytes:
        """Return the content of a small file of the profile, for a preview."""
        size = self._profile.files.size(file)
        if size is None:
            raise Nothing(what="such file in the profile")
        if size > PREVIEW_BYTES:
            raise FileProblem(path="of this message", detail="it is too large for a preview")
        return await self._worker.run(self._profile.files.read, file, 0, PREVIEW_BYTES)

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
        await self._worker.run(self._write, file, target)
        return target

    def _write(self, file: FileId, target: Path) -> None:
        part = target.with_name(target.name + ".part")
        try:
            with part.open("wb") as sink:
                offset = 0
                while piece := self._profile.files.read(file, offset, PIECE):
                    sink.write(piece)
                    offset += len(piece)
            part.replace(target)
        except OSError as error:
            part.unlink(missing_ok=True)
            if error.errno == 28:  # ENOSPC
                raise DiskFull(directory=target.parent) from None
            raise FileProblem(
                path=target, detail=error.strerror or "it cannot be written"
            ) from None
        _mark_as_downloaded(target)


def _mark_as_downloaded(path: Path) -> None:
    """Tell the system that the file came from outside, where it has a way to be told."""
    try:
        if os.name == "nt":
            Path(f"{path}:Zone.Identifier").write_text("[ZoneTransfer]\r\nZoneId=3\r\n", "utf-8")
        elif hasattr(os, "setxattr"):
            os.setxattr(path, "user.xdg.origin.url", b"about:helpdesk")
    except OSError:
        # A file system without such marks is no reason to refuse the file.
        return
