"""Uploads on disk: a row each and a file each, whose length is the truth about how far it came."""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, update

from desktop.helpdesk.database import Database, Write
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.schema import uploads
from desktop.helpdesk.times import HOUR
from desktop.helpdesk.viewer import Viewer

FORGET_AFTER = 7 * 24 * HOUR
"""How long an upload that no message claimed is kept."""


@dataclass(frozen=True, slots=True)
class Upload:
    """One upload."""

    id: str
    length: int
    offset: int
    finished: bool = False
    claimed: bool = False


def check_type(content_type: str, taken: Sequence[str]) -> None:
    """Refuse with 415 a file of a type that is not *taken*; where none is named, any is."""
    major = content_type.partition("/")[0]
    if taken and content_type not in taken and f"{major}/*" not in taken:
        raise Refusal(
            415,
            f"This helpdesk takes no files of the type {content_type}.",
        )


class UploadStore:
    """The uploads of one helpdesk. Its methods block, and may be called from any thread."""

    def __init__(self, directory: Path, database: Database) -> None:
        self._directory = directory
        self._database = database
        self._busy: set[str] = set()

    def path(self, upload: str) -> Path:
        """Return the file of an upload; its id comes from the database, never from a request."""
        return self._directory / upload

    def create(self, viewer: Viewer, name: str, content_type: str, length: int) -> Upload:
        """Begin an upload of *length* bytes."""
        upload = secrets.token_hex(16)
        self.path(upload).touch(mode=0o600)
        with self._database.write() as write:
            write.conn.execute(
                insert(uploads).values(
                    id=upload,
                    person_id=viewer.id,
                    name=name,
                    content_type=content_type,
                    length=length,
                    created=write.now,
                )
            )
        if length == 0:
            self.finish(upload)
        return Upload(upload, length, 0, finished=length == 0)

    def get(self, viewer: Viewer, upload: str) -> Upload:
        """Return an upload of the viewer's; refuses with 404 any other.

        One whose last byte came, but whose end was never noted since the helpdesk died in
        between, is finished now.
        """
        with self._database.read() as conn:
            found = self._get(conn, viewer, upload)
        if found.offset == found.length and not found.finished:
            self.finish(upload)
            found = replace(found, finished=True)
        return found

    def finish_whole(self, viewer: Viewer, wanted: Iterable[str]) -> None:
        """Finish those of *wanted* that are whole, as `get` does; others are let be."""
        for upload in wanted:
            with suppress(Refusal):
                self.get(viewer, upload)

    def append(self, upload: Upload, offset: int, piece: bytes) -> None:
        """Write *piece* at *offset*, which is the file's end."""
        try:
            with self.path(upload.id).open("r+b") as file:
                file.seek(offset)
                file.write(piece)
        except FileNotFoundError:  # dropped meanwhile
            raise not_found("upload") from None

    def finish(self, upload: str) -> None:
        """Remember that the upload is complete, and the hash of its content."""
        try:
            with self.path(upload).open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError:  # dropped meanwhile
            raise not_found("upload") from None
        with self._database.write() as write:
            write.conn.execute(update(uploads).where(uploads.c.id == upload).values(sha256=digest))

    def drop(self, viewer: Viewer, upload: str) -> None:
        """Forget an upload; refuses with 409 when a message has it."""
        with self._database.write() as write:
            if self._get(write.conn, viewer, upload).claimed:
                raise Refusal(409, "This upload is in a message.", code="upload_claimed")
            if upload in self._busy:
                raise Refusal(409, "A request is writing to this upload.", code="upload_offset")
            write.conn.execute(delete(uploads).where(uploads.c.id == upload))
        self.path(upload).unlink(missing_ok=True)

    def drop_forgotten(self) -> None:
        """Forget old uploads that no message claimed, and files without a row."""
        with self._database.write() as write:
            self._drop_old(write)
            known = set(write.conn.scalars(select(uploads.c.id)))
        for file in self._directory.iterdir():
            if file.name not in known:
                file.unlink(missing_ok=True)

    def begin(self, upload: str) -> bool:
        """Take an upload for appending; False while another request has it.

        Call `begin` and `end` from the event loop's thread alone.
        """
        if upload in self._busy:
            return False
        self._busy.add(upload)
        return True

    def end(self, upload: str) -> None:
        """Give back what `begin` took."""
        self._busy.discard(upload)

    def _get(self, conn: Connection, viewer: Viewer, upload: str) -> Upload:
        row = conn.execute(
            select(uploads).where(uploads.c.id == upload, uploads.c.person_id == viewer.id)
        ).one_or_none()
        if row is None:
            raise not_found("upload")
        try:
            offset = self.path(row.id).stat().st_size
        except FileNotFoundError:
            raise not_found("upload") from None
        finished, claimed = row.sha256 is not None, row.message_id is not None
        return Upload(row.id, row.length, offset, finished, claimed)

    def _drop_old(self, write: Write) -> None:
        old = uploads.c.message_id.is_(None) & (uploads.c.created < write.now - FORGET_AFTER)
        write.conn.execute(delete(uploads).where(old))
