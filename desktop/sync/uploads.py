"""The third journey: files of a message on their way, remembered so that they can resume."""

import asyncio
import time
from collections.abc import Coroutine
from typing import Any

from desktop.backends.base import Outgoing
from desktop.domain.changes import UploadProgress
from desktop.domain.ids import FileId, OutboxId
from desktop.domain.outbox import OutboxItem, OutgoingFile
from desktop.sync.context import Context

PROGRESS_SECONDS = 0.1


class Stopped(Exception):  # noqa: N818 - nothing is wrong: the person asked for it
    """The person paused an upload."""


class Uploading:
    """What goes ahead of its message at this moment, each with a way to stop it."""

    def __init__(self) -> None:
        self._scopes: dict[OutboxId, asyncio.Timeout] = {}

    async def run(self, item: OutboxId, work: Coroutine[Any, Any, None]) -> None:
        """Do *work* for *item*; raises `Stopped` where `stop` came before its end."""
        scope = asyncio.timeout(None)
        try:
            async with scope:
                self._scopes[item] = scope
                await work
        except TimeoutError:
            if not scope.expired():
                raise
            raise Stopped from None
        finally:
            self._scopes.pop(item, None)

    def stop(self, item: OutboxId) -> bool:
        """Stop the upload of *item* soon; tell whether there was one to stop."""
        scope = self._scopes.pop(item, None)
        if scope is None:
            return False
        scope.reschedule(0.0)
        return True


class Transfer:
    """The files of one item in one try to send it."""

    def __init__(self, context: Context, item: OutboxItem) -> None:
        self._context = context
        self._item = item
        self._uploads: dict[FileId, str] = dict(item.uploads)
        self._began: dict[int, int] = {}
        self._sent: dict[int, int] = {}
        self._told = 0.0
        self.outgoing = Outgoing(
            key=item.id,
            files=context.profile.files,
            uploads=self._uploads,
            uploaded=self._uploaded,
            progress=self._progress,
        )
        """What a backend needs to send the item: its key, its files, uploads begun before."""

    @property
    def moved(self) -> bool:
        """Whether any byte left in this try."""
        return any(sent > self._began[place] for place, sent in self._sent.items())

    async def _uploaded(self, file: FileId, upload: str) -> None:
        self._uploads[file] = upload
        known = tuple(self._uploads.items())
        outbox = self._context.profile.outbox
        await self._context.worker.run(outbox.set_uploads, self._item.id, known)

    def _progress(self, file: OutgoingFile, sent: int) -> None:
        place = self._place(file)
        self._began.setdefault(place, sent)
        self._sent[place] = sent
        now = time.monotonic()
        if sent < file.size and now - self._told < PROGRESS_SECONDS:
            return
        self._told = now
        self._context.publish(
            UploadProgress(
                self._item.id,
                file.name,
                sent,
                file.size,
                file=place,
            )
        )

    def _place(self, file: OutgoingFile) -> int:
        """Return which file of the item that is; a backend may have given it another name.

        The same one may be attached twice: they go in order, one after the other.
        """
        same = [i for i, mine in enumerate(self._item.files) if mine.file == file.file]
        return next((i for i in same if self._sent.get(i, -1) < file.size), same[-1])
