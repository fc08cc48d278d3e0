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
from desktop.helpdesk.wire import encode

router = APIRouter()


@router.get(
    "/events",
    response_class=Response,
    responses={
        200: {
            "description": "Server-Sent Events: `changed`, with the newest sequence; "
            "for staff also `presence`, with who is at one ticket.",
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
    """Tell the newest sequence at once and whenever something visible changed.

    Staff also hear who of them is at which ticket.
    """
    del last_event_id  # the first event comes in any case, so nothing can be missed
    return StreamingResponse(
        _stream(helpdesk, viewer, token),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _stream(helpdesk: Helpdesk, viewer: Viewer, token: str) -> AsyncIterator[bytes]:
    listener = Listener(tokens.digest(token), viewer.id, viewer.account)
    helpdesk.hub.add(listener)  # before the sequence is read: what comes between wakes it
    try:
        newest = await run_in_threadpool(_newest, helpdesk, token)
        if newest is None:
            return
        yield _event(newest)
        if viewer.is_staff:
            for ticket in helpdesk.presence.tickets():
                yield _presence(helpdesk, ticket)
        while not listener.closed:
            told = await listener.next(helpdesk.settings.heartbeat_seconds)
            if listener.closed:
                return
            if told is None:
                yield b": still here\n\n"
                continue
            if told.seq is not None:
                yield _event(told.seq)
            for ticket in sorted(told.tickets):
                yield _presence(helpdesk, ticket)
    finally:
        helpdesk.hub.remove(listener)
        if not helpdesk.hub.listens(listener.token):
            helpdesk.presence.unheard(listener.token)


def _newest(helpdesk: Helpdesk, token: str) -> int | None:
    """Return the newest sequence; None where the token was revoked before anybody listened."""
    with helpdesk.database.read() as conn:
        return None if viewer_of(conn, token) is None else counter(conn, "seq")


def _event(seq: int) -> bytes:
    return f"event: changed\nid: {seq}\ndata: {seq}\n\n".encode()


def _presence(helpdesk: Helpdesk, ticket: int) -> bytes:
    return b"event: presence\ndata: " + encode(helpdesk.presence.at(ticket)) + b"\n\n"
