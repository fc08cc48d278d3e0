"""Worked time: logging it, reading it, mending one's own."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import AwareDatetime

from desktop.helpdesk import ids, timekeeping
from desktop.helpdesk.database import Write
from desktop.helpdesk.keys import Answer, keyed, once
from desktop.helpdesk.pages import PLACE
from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import Key, NewTime, RawBody, TimeChange
from desktop.helpdesk.show import one_ticket
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.times import to_micros
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import encode
from desktop.helpdesk.wire_work import TimeLogged, TimePage

router = APIRouter()


def _logged(write: Write, viewer: Viewer, ticket: int, entry: int, status: int) -> Answer:
    shown = one_ticket(write.conn, viewer, ticket)
    (new,) = timekeeping.entries_by_id(write.conn, viewer, [entry])
    value: TimeLogged = {"ticket": shown, "entry": new}
    return Answer.of(status, value, shown["version"])


@router.post(
    "/tickets/{id}/time",
    status_code=201,
    response_model=TimeLogged,
    responses=described(400, 401, 403, 404, 409, 413, 422),
    summary="Log time",
)
def post_time(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    id: str,
    key: Key,
    new: NewTime,
    body: RawBody,
) -> Response:
    """Note time that you worked on a ticket. Staff only; its customer sees nothing of it."""
    work = timekeeping.Worked(new.minutes, to_micros(new.worked), new.billable, new.note)

    def do(write: Write) -> Answer:
        ticket = viewer.require_ticket(write.conn, ids.read("t", id))
        entry = timekeeping.log_time(write, viewer, ticket, work)
        return _logged(write, viewer, ticket, entry, 201)

    return once(helpdesk.database, viewer, keyed(request, key, body), do).response()


@router.get(
    "/time",
    response_model=TimePage,
    responses=described(401, 403, 422),
    summary="Worked time, a page",
)
def get_time(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    agent: Annotated[str | None, Query(description="A person's id; without it, all staff.")] = None,
    since: Annotated[AwareDatetime | None, Query(alias="from", description="Included.")] = None,
    until: Annotated[AwareDatetime | None, Query(alias="to", description="Not included.")] = None,
    ticket: Annotated[str | None, Query(description="A ticket's id; without it, all.")] = None,
    after: Annotated[
        str, Query(pattern=PLACE, description="`next` of the page before; empty: the first.")
    ] = "",
    limit: Annotated[int, Query(ge=1, le=1000)] = 500,
) -> Response:
    """List worked time by when the work ended, the earliest first. Staff only."""
    sheet = timekeeping.Sheet(
        agent,
        None if since is None else to_micros(since),
        None if until is None else to_micros(until),
        ticket,
    )
    with helpdesk.database.read() as conn:
        value = timekeeping.time_page(conn, viewer, sheet, after=after, limit=limit)
    return Response(encode(value), media_type="application/json")


@router.patch(
    "/time/{id}",
    response_model=TimeLogged,
    responses=described(400, 401, 403, 404, 409, 412, 413, 422),
    summary="Mend an entry",
)
def patch_time(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    id: str,
    key: Key,
    change: TimeChange,
    body: RawBody,
) -> Response:
    """Change an entry of your own."""
    wanted = timekeeping.Mended(
        change.minutes,
        None if change.worked is None else to_micros(change.worked),
        change.billable,
        change.note,
        change.minutes_before,
    )

    def do(write: Write) -> Answer:
        entry = ids.read("w", id)
        ticket = timekeeping.mend(write, viewer, entry, wanted)
        return _logged(write, viewer, ticket, entry or 0, 200)

    return once(helpdesk.database, viewer, keyed(request, key, body), do).response()


@router.delete(
    "/time/{id}",
    status_code=204,
    response_class=Response,
    responses=described(401, 403, 404, 412, 422),
    summary="Take an entry back",
)
def delete_time(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    id: str,
    minutes_before: Annotated[
        int | None, Query(ge=1, description="How long it was as you saw it; else 412.")
    ] = None,
) -> Response:
    """Remove an entry of your own; the ticket's activity remembers it. Needs no key."""
    with helpdesk.database.write() as write:
        timekeeping.take_back(write, viewer, ids.read("w", id), minutes_before)
    return Response(status_code=204)
