"""Staff tell each other at which ticket they are."""

from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, StrictStr

from desktop.helpdesk import ids, tokens
from desktop.helpdesk.presence import Doing, Present, Stay
from desktop.helpdesk.problems import described
from desktop.helpdesk.sign_in import TheHelpdesk, TheToken, TheViewer
from desktop.helpdesk.wire import encode

router = APIRouter()

WindowId = Annotated[
    str,
    Path(pattern="^[0-9a-f]{32}$", description="Any 32 hexadecimal digits that a window chose."),
]


class Here(BaseModel):
    """Where a window is, and what is done in it."""

    ticket: StrictStr
    doing: Doing


@router.get(
    "/presence",
    response_model=Present,
    responses=described(401, 403),
    summary="Who is at which ticket",
)
def get_presence(helpdesk: TheHelpdesk, viewer: TheViewer) -> Response:
    """List the tickets at which members of staff are by now, yourself among them. Staff only."""
    viewer.require_staff("Who looks at a ticket is")
    presence = helpdesk.presence
    found = [presence.at(ticket) for ticket in presence.tickets()]
    value: Present = {"items": [at for at in found if at["people"]]}
    return Response(encode(value), media_type="application/json")


@router.put(
    "/presence/{window}",
    response_model=Stay,
    responses=described(400, 401, 403, 404, 413, 422),
    summary="Say where you are",
)
def put_presence(
    helpdesk: TheHelpdesk, viewer: TheViewer, token: TheToken, window: WindowId, here: Here
) -> Response:
    """Tell the other staff which ticket a window shows; say it again before it lapses. No key."""
    viewer.require_staff("Who looks at a ticket is")
    with helpdesk.database.read() as conn:
        ticket = viewer.require_ticket(conn, ids.read("t", here.ticket))
    helpdesk.presence.say(viewer.id, viewer.name, window, ticket, here.doing, tokens.digest(token))
    value: Stay = {"seconds": helpdesk.presence.seconds}
    return Response(encode(value), media_type="application/json")


@router.delete(
    "/presence/{window}",
    status_code=204,
    response_class=Response,
    responses=described(401, 403, 422),
    summary="Say that you are gone",
)
def delete_presence(helpdesk: TheHelpdesk, viewer: TheViewer, window: WindowId) -> Response:
    """Tell the other staff that a window shows no ticket any more; again is no error. No key."""
    viewer.require_staff("Who looks at a ticket is")
    helpdesk.presence.leave(viewer.id, window)
    return Response(status_code=204)
