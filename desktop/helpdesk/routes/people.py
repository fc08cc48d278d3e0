"""Customers, for staff who open a ticket for one of them."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from desktop.helpdesk.customers import find_customers
from desktop.helpdesk.problems import described
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import encode
from desktop.helpdesk.wire_people import Customers

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
