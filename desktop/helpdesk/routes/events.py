"""The event stream that says that something changed."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from desktop.helpdesk import tokens
from desktop.helpdesk.database import counter
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.hub import Listener
from desktop.helpdesk.people import viewer_of
from desktop.helpdesk.problems import described
from desktop.helpdesk.sign_in import TheHelpdesk, TheToken, TheViewer
from desktop.helpdesk.viewer import Viewer

router = APIRouter()


@router.get(
    "/events",
    response_class=Response,
    responses={
        200: {
            "description": "Server-Sent Events: `changed`, with the newest sequence.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        },
        **described(401, 422),
    },
    summary="Hear of changes",
)
async def events(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    token: TheToken,
    last_event_id: Annotated[str, Header()] = "",
) -> Response:
    """Tell the newest sequence at once and whenever something visible changed."""
    del last_event_id  # the first event comes in any case, so nothing can be missed
    return StreamingResponse(
        _stream(helpdesk, viewer, token),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _stream(helpdesk: Helpdesk, viewer: Viewer, token: str) -> AsyncIterator[bytes]:
    listener = Listener(tokens.digest(token), viewer.id, viewer.account, 0)
    helpdesk.hub.add(listener)  # before the sequence is read: what comes between wakes it
    try:
        newest = await run_in_threadpool(_newest, helpdesk, token)
        if newest is None:
            return
        yield _event(newest)
        while not listener.closed:
            seq = await listener.next(helpdesk.settings.heartbeat_seconds)
            if not listener.closed:
                yield b": still here\n\n" if seq is None else _event(seq)
    finally:
        helpdesk.hub.remove(listener)


def _newest(helpdesk: Helpdesk, token: str) -> int | None:
    """Return the newest sequence; None where the token was revoked before anybody listened."""
    with helpdesk.database.read() as conn:
        return None if viewer_of(conn, token) is None else counter(conn, "seq")


def _event(seq: int) -> bytes:
    return f"event: changed\nid: {seq}\ndata: {seq}\n\n".encode()
