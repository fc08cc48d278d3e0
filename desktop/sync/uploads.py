"""The third journey: files of a message on their way, remembered so that they can resume."""

import time

from desktop.backends.base import Outgoing
from desktop.domain.changes import UploadProgress
from desktop.domain.ids import FileId
from desktop.domain.outbox import OutboxItem, OutgoingFile
from desktop.sync.context import Context

PROGRESS_SECONDS = 0.1


def outgoing(context: Context, item: OutboxItem) -> Outgoing:
    """Return what a backend needs to send *item*: its key, its files, uploads begun before."""
    uploads: dict[FileId, str] = dict(item.uploads)
    shown: dict[FileId, float] = {}

    async def uploaded(file: FileId, upload: str) -> None:
        uploads[file] = upload
        known = tuple(uploads.items())
        await context.worker.run(context.profile.outbox.set_uploads, item.id, known)

    def progress(file: OutgoingFile, sent: int) -> None:
        now = time.monotonic()
        if sent < file.size and now - shown.get(file.file, 0.0) < PROGRESS_SECONDS:
            return
        shown[file.file] = now
        context.publish(UploadProgress(item.id, file.name, sent, file.size))

    return Outgoing(
        key=item.id,
        files=context.profile.files,
        uploads=uploads,
        uploaded=uploaded,
        progress=progress,
    )
