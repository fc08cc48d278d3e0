"""Files on their way by tus 1.0: in chunks, resumed where the helpdesk says it stands."""

import base64
import re
from collections import Counter
from collections.abc import AsyncIterator

from desktop.backends.address import segment
from desktop.backends.ask import Ask, Stream
from desktop.backends.base import Outgoing
from desktop.backends.bodies import Files
from desktop.backends.http import Http
from desktop.backends.native.asks import API
from desktop.domain.errors import QT_TRANSLATE_NOOP, Busy, Conflict, UnexpectedAnswer
from desktop.domain.ids import FileId
from desktop.domain.outbox import OutgoingFile

CHUNK = 4 * 1024 * 1024
"""Bytes of one PATCH: what is sent again at most after a crash, a drop or a pause."""
_TUS = {"Tus-Resumable": "1.0.0"}
_LOCATION = re.compile(r".*/uploads/([A-Za-z0-9._~-]{1,200})")
_STUMBLES = 3
_PATIENCE = 2.0


class Uploads:
    """Brings the files of one write to the helpdesk."""

    def __init__(self, http: Http, files: Files, outgoing: Outgoing) -> None:
        self._http = http
        self._files = files
        self._outgoing = outgoing

    async def all(self, files: tuple[OutgoingFile, ...]) -> list[str]:
        """Return the ids of finished uploads of *files*, in order.

        The same content may be attached twice, under two names: each place has an upload of its
        own, and what is remembered for a content are the uploads of its places, in order.
        """
        places: Counter[FileId] = Counter()
        finished: list[str] = []
        for file in files:
            finished.append(await self._one(file, places[file.file]))
            places[file.file] += 1
        return finished

    async def _one(self, file: OutgoingFile, place: int) -> str:
        known = self._outgoing.uploads.get(file.file, "").split()
        upload = known[place] if place < len(known) else None
        if upload is not None and upload in self._outgoing.whole:
            return upload
        offset = None if upload is None else await self._offset(upload)
        if upload is None or offset is None:
            upload, offset = await self._begin(file), 0
            known[place : place + 1] = [upload]
            await self._outgoing.uploaded(file.file, " ".join(known))
        await self._send(file, upload, offset)
        self._outgoing.whole.add(upload)
        return upload

    async def _begin(self, file: OutgoingFile) -> str:
        """Create an upload and return its id, taken out of whatever address the server gives."""
        metadata = f"filename {_b64(file.name)},filetype {_b64(file.content_type)}"
        headers = _TUS | {"Upload-Length": str(file.size), "Upload-Metadata": metadata}
        answer = await self._http.send(
            Ask(
                method="POST",
                path=f"{API}/uploads",
                headers=headers,
                what=QT_TRANSLATE_NOOP("Detail", "The upload"),
            )
        )
        found = _LOCATION.fullmatch(answer.header("location"))
        if answer.status != 201 or found is None:
            raise self._unexpected("an upload without a place")
        return found.group(1)

    async def _offset(self, upload: str) -> int | None:
        """Return how much of an upload has arrived; None where the helpdesk has it no more."""
        answer = await self._http.send(
            Ask(method="HEAD", path=self._path(upload), headers=_TUS),
            accept=frozenset({403, 404, 410}),
        )
        return None if answer.status >= 400 else self._number(answer.header("upload-offset"))

    async def _send(self, file: OutgoingFile, upload: str, offset: int) -> None:
        stumbles = 0
        self._outgoing.progress(file, offset)
        while offset < file.size:
            try:
                arrived = await self._chunk(file, upload, offset)
            except Conflict:
                # An earlier chunk of ours arrived after all, or is still being written down there.
                stumbles += 1
                arrived = await self._offset(upload)
                if arrived is None:
                    raise
                if stumbles > _STUMBLES:
                    raise Busy(host=self._http.host, seconds=_PATIENCE) from None
            else:
                if arrived <= offset:
                    raise self._unexpected("an upload that stands still")
            offset = arrived
            self._outgoing.progress(file, offset)
        if offset > file.size:
            raise self._unexpected("an upload longer than its file")

    async def _chunk(self, file: OutgoingFile, upload: str, offset: int) -> int:
        """Send one chunk and return where the upload stands then."""
        size = min(CHUNK, file.size - offset)
        answer = await self._http.send(
            Ask(
                method="PATCH",
                path=self._path(upload),
                headers=_TUS | {"Upload-Offset": str(offset)},
                body=Stream(
                    size,
                    lambda: self._pieces(file, offset, size),
                    "application/offset+octet-stream",
                ),
                what=QT_TRANSLATE_NOOP("Detail", "The upload"),
            )
        )
        return self._number(answer.header("upload-offset"))

    async def _pieces(self, file: OutgoingFile, offset: int, size: int) -> AsyncIterator[bytes]:
        """Yield the bytes of one chunk, and tell how they leave."""
        sent = offset
        async for piece in self._files.pieces(file, offset, size):
            yield piece
            sent += len(piece)
            if sent < offset + size:
                self._outgoing.progress(file, sent)

    def _path(self, upload: str) -> str:
        return f"{API}/uploads/{segment(upload, 'The upload')}"

    def _number(self, text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,18}", text):
            raise self._unexpected("an upload without an offset")
        return int(text)

    def _unexpected(self, detail: str) -> UnexpectedAnswer:
        return UnexpectedAnswer(host=self._http.host, detail=detail)


def _b64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
