"""Reading tickets, messages and the feed."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from sqlalchemy import select

from desktop.helpdesk import ids
from desktop.helpdesk.activity import PLACE as EVENT
from desktop.helpdesk.activity import activity_of
from desktop.helpdesk.feed import changes
from desktop.helpdesk.pages import PLACE, message_page, ticket_page
from desktop.helpdesk.problems import described, not_found
from desktop.helpdesk.schema import messages
from desktop.helpdesk.show import messages_by_id, one_ticket
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import (
    Activity,
    Changes,
    Message,
    MessagePage,
    Thread,
    Ticket,
    TicketPage,
    encode,
)

router = APIRouter()

After = Annotated[
    str, Query(pattern=PLACE, description="`next` of the page before; empty: the first page.")
]
Cursor = Annotated[int, Query(ge=0, le=2**62, description="The `cursor` that came last.")]


Shown = TicketPage | MessagePage | Thread | Changes | Ticket | Message | Activity


def _json(value: Shown) -> Response:
    return Response(encode(value), media_type="application/json")


@router.get(
    "/tickets", response_model=TicketPage, responses=described(401, 422), summary="Tickets, a page"
)
def get_tickets(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    after: After = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 500,
) -> Response:
    """List tickets, newest first. `cursor` is where the feed stood when the page was read."""
    with helpdesk.database.read() as conn:
        return _json(ticket_page(conn, viewer, after, limit, helpdesk.settings.page_bytes))


@router.get(
    "/messages",
    response_model=MessagePage,
    responses=described(401, 422),
    summary="Messages of all tickets, a page",
)
def get_messages(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    after: After = "",
    limit: Annotated[int, Query(ge=1, le=1000)] = 1000,
) -> Response:
    """List every visible message, newest first. Big bodies make a page shorter than `limit`."""
    with helpdesk.database.read() as conn:
        return _json(message_page(conn, viewer, after, limit, helpdesk.settings.page_bytes))


@router.get(
    "/messages/{id}",
    response_model=Message,
    responses=described(401, 404, 422),
    summary="One message",
)
def get_message(helpdesk: TheHelpdesk, viewer: TheViewer, id: str) -> Response:
    """Show a message. None is ever changed or deleted: there are no other methods."""
    row = ids.read("m", id)
    with helpdesk.database.read() as conn:
        found = [] if row is None else messages_by_id(conn, viewer, [row])
    if not found:
        raise not_found("message")
    return _json(found[0])


@router.get(
    "/tickets/{id}/activity",
    response_model=Activity,
    responses=described(401, 403, 404, 422),
    summary="What happened to it",
)
def get_activity(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    id: str,
    before: Annotated[
        str,
        Query(pattern=EVENT, description="`next` of the later page; empty: the newest events."),
    ] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 200,
) -> Response:
    """List what happened to a ticket, oldest first; `next` leads to what was before. Staff only."""
    settings = helpdesk.settings
    with helpdesk.database.read() as conn:
        row = viewer.require_ticket(conn, ids.read("t", id))
        page = activity_of(
            conn,
            viewer,
            row,
            settings.name,
            before=before,
            limit=limit,
            page_bytes=settings.page_bytes,
        )
    return _json(page)


@router.get(
    "/changes",
    response_model=Changes,
    responses=described(401, 410, 422),
    summary="What changed since",
)
def get_changes(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    cursor: Cursor,
    limit: Annotated[int, Query(ge=1, le=1000)] = 500,
) -> Response:
    """List what changed after `cursor`, in the order of the server's sequence."""
    with helpdesk.database.read() as conn:
        return _json(changes(conn, viewer, cursor, limit, helpdesk.settings.page_bytes))


@router.get(
    "/tickets/{id}",
    response_model=Ticket,
    responses=described(401, 404, 422),
    summary="One ticket",
)
def get_ticket(helpdesk: TheHelpdesk, viewer: TheViewer, id: str) -> Response:
    """Show a ticket; `ETag` is its version."""
    with helpdesk.database.read() as conn:
        row = viewer.require_ticket(conn, ids.read("t", id))
        ticket = one_ticket(conn, viewer, row)
    response = _json(ticket)
    response.headers["ETag"] = f'"{ticket["version"]}"'
    return response


@router.get(
    "/tickets/{id}/messages",
    response_model=Thread,
    responses=described(401, 404, 422),
    summary="One conversation",
)
def get_thread(helpdesk: TheHelpdesk, viewer: TheViewer, id: str) -> Response:
    """List all messages of a ticket, oldest first."""
    with helpdesk.database.read() as conn:
        row = viewer.require_ticket(conn, ids.read("t", id))
        rows = conn.scalars(
            select(messages.c.id)
            .where(messages.c.ticket_id == row, viewer.sees_message())
            .order_by(messages.c.created, messages.c.id)
        )
        return _json({"items": messages_by_id(conn, viewer, list(rows))})
