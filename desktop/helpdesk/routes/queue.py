"""Waiting: a ticket's place in the queue, and for staff the queue itself."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from desktop.helpdesk import ids
from desktop.helpdesk.pages import PLACE
from desktop.helpdesk.problems import described
from desktop.helpdesk.queues import queue_page, queue_place
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import QueuePage, QueuePlace, encode

router = APIRouter()


@router.get(
    "/tickets/{id}/queue",
    response_model=QueuePlace,
    responses=described(401, 404, 422),
    summary="Its place in the queue",
)
def get_place(helpdesk: TheHelpdesk, viewer: TheViewer, id: str) -> Response:
    """Tell how many tickets of its department are answered before it."""
    with helpdesk.database.read() as conn:
        value = queue_place(conn, viewer.require_ticket(conn, ids.read("t", id)))
    return Response(encode(value), media_type="application/json")


@router.get(
    "/queue",
    response_model=QueuePage,
    responses=described(401, 403, 422),
    summary="Who waits, a page",
)
def get_queue(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    department: Annotated[
        str | None, Query(description="A department's id; without it, all of them.")
    ] = None,
    after: Annotated[
        str, Query(pattern=PLACE, description="`next` of the page before; empty: the first.")
    ] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> Response:
    """List the tickets that wait for staff, the next to be answered first. Staff only."""
    with helpdesk.database.read() as conn:
        value = queue_page(conn, viewer, department, after, limit, helpdesk.settings.page_bytes)
    return Response(encode(value), media_type="application/json")
