"""Customers, as staff look them up: to open a ticket for one of them, and what is known of one."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from desktop.helpdesk import ids
from desktop.helpdesk.customer_card import card, write_notes
from desktop.helpdesk.customers import find_customers
from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import CustomerNotes, IfMatch
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import encode
from desktop.helpdesk.wire_people import Customers
from desktop.helpdesk.wire_work import CustomerCard

router = APIRouter()


@router.get(
    "/people",
    response_model=Customers,
    responses=described(401, 403, 422),
    summary="Look up customers",
)
def get_customers(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    search: Annotated[
        str,
        Query(
            min_length=1,
            max_length=200,
            pattern=r"\S",
            description="Words of the name or the e-mail address.",
        ),
    ],
) -> Response:
    """List whom staff may name as `requester`, with what their account has ordered. Staff only."""
    with helpdesk.database.read() as conn:
        value: Customers = {"items": find_customers(conn, viewer, search)}
    return Response(encode(value), media_type="application/json")


@router.get(
    "/people/{id}",
    response_model=CustomerCard,
    responses=described(401, 403, 404, 422),
    summary="What is known of a customer",
)
def get_customer(helpdesk: TheHelpdesk, viewer: TheViewer, id: str) -> Response:
    """Show a customer with their account, its tickets and staff's notes. Staff only.

    `ETag` is the version of the notes.
    """
    with helpdesk.database.read() as conn:
        value = card(conn, viewer, ids.read("p", id))
    return _card(value)


@router.put(
    "/people/{id}/notes",
    response_model=CustomerCard,
    responses=described(400, 401, 403, 404, 412, 413, 422),
    summary="Note something about a customer",
)
def put_notes(
    helpdesk: TheHelpdesk, viewer: TheViewer, id: str, notes: CustomerNotes, versions: IfMatch
) -> Response:
    """Replace the notes about a customer's account, with `If-Match` only while they are that.

    No customer ever sees them. Staff only. Needs no key: writing the same again changes nothing.
    """
    with helpdesk.database.write() as write:
        write_notes(write, viewer, ids.read("p", id), notes.text, versions)
        value = card(write.conn, viewer, ids.read("p", id))
    return _card(value)


def _card(value: CustomerCard) -> Response:
    etag = {"ETag": f'"{value["notes"]["version"]}"', "Cache-Control": "no-store"}
    return Response(encode(value), 200, etag, "application/json")
