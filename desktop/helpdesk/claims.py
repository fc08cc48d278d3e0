"""Finished uploads become attachments of a message, each of them once."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select, update

from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.schema import attachments, uploads
from desktop.helpdesk.viewer import Viewer


def claim(conn: Connection, viewer: Viewer, wanted: Sequence[str], message: int) -> None:
    """Give *message* these uploads, in this order; refuses unless all are the viewer's to claim."""
    for upload in wanted:
        row = conn.execute(
            select(uploads).where(uploads.c.id == upload, uploads.c.person_id == viewer.id)
        ).one_or_none()
        if row is None:
            raise invalid("uploads", "not an upload of yours")
        if row.message_id is not None:
            raise Refusal(409, "This upload is in a message already.", code="upload_claimed")
        if row.sha256 is None:
            raise Refusal(409, "This upload is not complete.", code="upload_incomplete")
        conn.execute(update(uploads).where(uploads.c.id == upload).values(message_id=message))
        conn.execute(
            insert(attachments).values(
                message_id=message,
                upload_id=upload,
                name=row.name,
                size=row.length,
                content_type=row.content_type,
                sha256=row.sha256,
            )
        )
