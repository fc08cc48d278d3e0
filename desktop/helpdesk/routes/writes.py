"""Writing: every door takes an idempotency key, except that of the read mark."""

from fastapi import APIRouter, Request, Response

from desktop.helpdesk import changing, ids, opening, writing
from desktop.helpdesk.database import Write
from desktop.helpdesk.keys import Answer, keyed, once
from desktop.helpdesk.merging import merge
from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import (
    IfMatch,
    Key,
    Merge,
    NewMessage,
    NewTicket,
    RawBody,
    Read,
    TicketChange,
)
from desktop.helpdesk.show import messages_by_id, one_ticket
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.times import to_micros
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import Updated, Written

router = APIRouter()


def written(write: Write, viewer: Viewer, ticket: int, message: int) -> Answer:
    """Return the answer to a message that was written."""
    shown = one_ticket(write.conn, viewer, ticket)
    (new,) = messages_by_id(write.conn, viewer, [message])
    value: Written = {"ticket": shown, "message": new}
    return Answer.of(201, value, shown["version"])


@router.post(
    "/tickets",
    status_code=201,
    response_model=Written,
    responses=described(400, 401, 403, 409, 413, 422),
    summary="Open a ticket",
)
def post_ticket(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    key: Key,
    new: NewTicket,
    body: RawBody,
) -> Response:
    """Open a ticket with its first message: for yourself, or as staff for a `requester`."""
    draft = writing.Draft(
        new.body,
        new.format,
        uploads=new.uploads,
        token=key,
        channel=new.channel,
        secrets=new.secrets,
    )
    helpdesk.uploads.finish_whole(viewer, new.uploads)
    wanted = opening.Opening(
        new.department,
        new.topic,
        new.subject,
        new.fields,
        new.requester,
        new.follows,
        new.parent,
    )

    def do(write: Write) -> Answer:
        rows = opening.open_ticket(write, helpdesk.settings, viewer, wanted, draft)
        return written(write, viewer, *rows)

    return once(helpdesk.database, viewer, keyed(request, key, body), do).response()


@router.post(
    "/tickets/{id}/messages",
    status_code=201,
    response_model=Written,
    responses=described(400, 401, 403, 404, 409, 413, 422),
    summary="Write a message",
)
def post_message(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    id: str,
    key: Key,
    new: NewMessage,
    body: RawBody,
) -> Response:
    """Reply to a ticket, or note something for staff."""
    draft = writing.Draft(
        new.body,
        new.format,
        new.internal,
        new.uploads,
        key,
        new.channel,
        new.secrets,
        new.place(),
    )
    helpdesk.uploads.finish_whole(viewer, new.uploads)

    def do(write: Write) -> Answer:
        ticket = viewer.require_ticket(write.conn, ids.read("t", id))
        message = writing.reply(write, helpdesk.settings, viewer, ticket, draft)
        return written(write, viewer, ticket, message)

    return once(helpdesk.database, viewer, keyed(request, key, body), do).response()


@router.patch(
    "/tickets/{id}",
    response_model=Updated,
    responses=described(400, 401, 403, 404, 409, 412, 413, 422),
    summary="Change a ticket",
)
def patch_ticket(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    id: str,
    key: Key,
    change: TicketChange,
    versions: IfMatch,
    body: RawBody,
) -> Response:
    """Change a ticket; with `If-Match` only while it still is that version.

    Customers set the status and answers that are `editable`; everything else is for staff.
    """
    wanted = changing.Edit(change.status, change.fields, change.work())

    def do(write: Write) -> Answer:
        ticket = viewer.require_ticket(write.conn, ids.read("t", id))
        changing.edit(write, viewer, ticket, wanted, versions)
        shown = one_ticket(write.conn, viewer, ticket)
        value: Updated = {"ticket": shown}
        return Answer.of(200, value, shown["version"])

    return once(helpdesk.database, viewer, keyed(request, key, body), do).response()


@router.post(
    "/tickets/{id}/merge",
    response_model=Updated,
    responses=described(400, 401, 403, 404, 409, 413, 422),
    summary="Make it part of another ticket",
)
def post_merge(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    id: str,
    key: Key,
    wanted: Merge,
    body: RawBody,
) -> Response:
    """Move everything into another ticket of the same customer; this one is gone. Staff only."""

    def do(write: Write) -> Answer:
        viewer.require_staff("Merging is")
        ticket = viewer.require_ticket(write.conn, ids.read("t", id))
        into = merge(write, viewer, ticket, wanted.into)
        shown = one_ticket(write.conn, viewer, into)
        value: Updated = {"ticket": shown}
        return Answer.of(200, value, shown["version"])

    return once(helpdesk.database, viewer, keyed(request, key, body), do).response()


@router.put(
    "/tickets/{id}/read",
    status_code=204,
    response_class=Response,
    responses=described(400, 401, 404, 422),
    summary="Mark as read",
)
def put_read(helpdesk: TheHelpdesk, viewer: TheViewer, id: str, read: Read) -> Response:
    """Remember up to when you have read the ticket; it never moves back."""
    with helpdesk.database.write() as write:
        ticket = viewer.require_ticket(write.conn, ids.read("t", id))
        changing.mark_read(write, viewer, ticket, to_micros(read.until))
    return Response(status_code=204)
