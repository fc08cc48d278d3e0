"""Seeing a login that a ticket carries."""

from fastapi import APIRouter, Response

from desktop.helpdesk import ids
from desktop.helpdesk.credentials import reveal
from desktop.helpdesk.problems import described
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import RevealedSecret, encode

router = APIRouter()


@router.post(
    "/tickets/{id}/secrets/{secret}/reveal",
    response_model=RevealedSecret,
    responses=described(401, 404, 410, 422),
    summary="See a login",
)
def post_reveal(helpdesk: TheHelpdesk, viewer: TheViewer, id: str, secret: str) -> Response:
    """Show a login to staff or to its customer's people; each time is logged. Needs no key."""
    with helpdesk.database.write() as write:
        ticket = viewer.require_ticket(write.conn, ids.read("t", id))
        value = reveal(write, viewer, ticket, ids.read("k", secret))
    return Response(encode(value), 200, {"Cache-Control": "no-store"}, "application/json")
