"""Uploads by tus 1.0: begun, asked about, continued and dropped; streamed to disk as they come."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request, Response
from fastapi.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from desktop.helpdesk import tus
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.problems import Refusal, described
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer, signed_in
from desktop.helpdesk.uploads import Upload, check_type

router = APIRouter()

CONTENT_TYPE = "application/offset+octet-stream"
PIECE = 1024 * 1024
"""How much is gathered in memory before it is written."""

_STREAM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {CONTENT_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    }
}


@router.options("/uploads", status_code=204, response_class=Response, summary="What tus can do")
def options_uploads(helpdesk: TheHelpdesk) -> Response:
    """Tell version, extensions and the biggest upload; needs no sign-in."""
    return Response(
        status_code=204,
        headers=tus.headers(
            Tus_Version=tus.VERSION,
            Tus_Extension=tus.EXTENSIONS,
            Tus_Max_Size=str(helpdesk.settings.attachment_bytes),
        ),
    )


@router.post(
    "/uploads",
    status_code=201,
    response_class=Response,
    dependencies=[Depends(signed_in), tus.SpeaksTus],
    responses=described(401, 412, 413, 415, 422),
    summary="Begin an upload",
)
def post_upload(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    upload_length: tus.Number,
    upload_metadata: Annotated[str, Header(max_length=8000)] = "",
) -> Response:
    """Begin an upload of a known length; `Location` is where it goes on."""
    most = helpdesk.settings.attachment_bytes
    if upload_length > most:
        raise Refusal(413, f"Files can have at most {most} bytes.")
    name, content_type = tus.read_metadata(upload_metadata)
    check_type(content_type, helpdesk.settings.attachment_types)
    upload = helpdesk.uploads.create(viewer, name, content_type, upload_length)
    place = f"{request.url.path}/{upload.id}"
    return Response(status_code=201, headers=tus.headers(Location=place, Upload_Offset="0"))


@router.head(
    "/uploads/{id}",
    response_class=Response,
    dependencies=[Depends(signed_in), tus.SpeaksTus],
    responses=described(401, 404, 412, 422),
    summary="Ask how far it came",
)
def head_upload(helpdesk: TheHelpdesk, viewer: TheViewer, id: str) -> Response:
    """Tell `Upload-Offset` and `Upload-Length`, also when a message has the upload already."""
    upload = helpdesk.uploads.get(viewer, id)
    return Response(
        headers=tus.headers(Upload_Offset=str(upload.offset), Upload_Length=str(upload.length))
    )


@router.patch(
    "/uploads/{id}",
    status_code=204,
    response_class=Response,
    dependencies=[Depends(signed_in), tus.SpeaksTus],
    responses=described(401, 404, 409, 412, 413, 415, 422),
    openapi_extra=_STREAM,
    summary="Go on uploading",
)
async def patch_upload(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    id: str,
    upload_offset: tus.Number,
) -> Response:
    """Append from `Upload-Offset` on; what has arrived stays, however the request ends."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != CONTENT_TYPE:
        raise Refusal(415, f"The content must be {CONTENT_TYPE}.")
    upload = await run_in_threadpool(helpdesk.uploads.get, viewer, id)
    if not helpdesk.uploads.begin(upload.id):
        raise Refusal(409, "Another request is writing to this upload.", code="upload_offset")
    try:
        # Only now: the offset may have moved before this request had the upload to itself.
        upload = await run_in_threadpool(helpdesk.uploads.get, viewer, id)
        if upload_offset != upload.offset:
            raise Refusal(
                409,
                f"The upload stands at {upload.offset}.",
                code="upload_offset",
                Upload_Offset=str(upload.offset),
            )
        offset = await _receive(helpdesk, request, upload)
        if offset == upload.length and not upload.finished:
            await run_in_threadpool(helpdesk.uploads.finish, upload.id)
    finally:
        helpdesk.uploads.end(upload.id)
    return Response(status_code=204, headers=tus.headers(Upload_Offset=str(offset)))


@router.delete(
    "/uploads/{id}",
    status_code=204,
    response_class=Response,
    dependencies=[Depends(signed_in), tus.SpeaksTus],
    responses=described(401, 404, 409, 412, 422),
    summary="Drop an upload",
)
def delete_upload(helpdesk: TheHelpdesk, viewer: TheViewer, id: str) -> Response:
    """Drop an upload that no message has."""
    helpdesk.uploads.drop(viewer, id)
    return Response(status_code=204, headers=tus.headers())


async def _receive(helpdesk: Helpdesk, request: Request, upload: Upload) -> int:
    """Append the request's body as it comes and return the new offset."""
    offset = upload.offset
    gathered = bytearray()

    async def write() -> None:
        nonlocal offset, gathered
        piece, gathered = bytes(gathered), bytearray()
        if offset + len(piece) > upload.length:
            raise Refusal(413, f"The upload has {upload.length} bytes in all.")
        await run_in_threadpool(helpdesk.uploads.append, upload, offset, piece)
        offset += len(piece)

    try:
        async for piece in request.stream():
            gathered += piece
            if len(gathered) >= PIECE:
                await write()
    except ClientDisconnect:
        pass  # nobody hears the answer, but what came is kept: the next request goes on from there
    await write()
    return offset
