"""The content of attachments, whole or in part."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Header, Response
from fastapi.responses import StreamingResponse
from sqlalchemy import select

from desktop.helpdesk import ids, ranges
from desktop.helpdesk.problems import Refusal, described, not_found
from desktop.helpdesk.schema import AnyRow, attachments, messages
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer

router = APIRouter()

_BYTES = {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}


@router.get(
    "/attachments/{id}",
    response_class=Response,
    responses={
        200: {"description": "The content, of the attachment's own type.", **_BYTES},
        206: {"description": "The part that was asked for.", **_BYTES},
        **described(401, 404, 416, 422),
    },
    summary="A file",
)
def get_attachment(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    id: str,
    wanted: Annotated[str, Header(alias="Range")] = "",
    if_range: Annotated[str, Header()] = "",
) -> Response:
    """Send the bytes of an attachment; `Range` asks for one part."""
    with helpdesk.database.read() as conn:
        row = conn.execute(
            select(attachments)
            .join(messages, messages.c.id == attachments.c.message_id)
            .where(attachments.c.id == ids.read("a", id), viewer.sees_message())
        ).one_or_none()
    if row is None:
        raise not_found("attachment")
    etag = f'"{row.sha256}"'
    if if_range not in ("", etag):
        wanted = ""
    try:
        part = ranges.parse(wanted, row.size)
    except ranges.Unsatisfiable:
        raise Refusal(
            416, "The range is beyond the file's end.", Content_Range=f"bytes */{row.size}"
        ) from None
    headers = _headers(row, etag)
    if part is not None:
        headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{row.size}"
    sent = range(row.size) if part is None else part
    headers["Content-Length"] = str(len(sent))
    path = helpdesk.uploads.path(row.upload_id)
    status = 200 if part is None else 206
    return StreamingResponse(ranges.pieces(path, sent), status, headers)


def _headers(row: AnyRow, etag: str) -> dict[str, str]:
    """Return the head of a file; nothing in it lets a browser take it for a page."""
    return {
        "Content-Type": row.content_type,
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(row.name, safe='')}",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox",
        "Accept-Ranges": "bytes",
        "ETag": etag,
    }
