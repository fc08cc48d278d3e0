"""Finding out: what is here, who is signed in, what is offered."""

from typing import Any

from fastapi import APIRouter, Response

from desktop.helpdesk import ids
from desktop.helpdesk.accounts import account_shown
from desktop.helpdesk.catalog import catalog
from desktop.helpdesk.problems import described, not_found
from desktop.helpdesk.routes.consent import AUTHORIZE, EXCHANGE
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import encode
from desktop.helpdesk.wire_catalog import Catalog
from desktop.helpdesk.wire_people import Feature, Me, WellKnown

API = "/api/v1"
LOGO = "/logo.png"

OF_STAFF: list[Feature] = [
    "internal_notes",
    "on_behalf",
    "assign",
    "prioritise",
    "move",
    "retype",
    "tags",
    "followers",
    "links",
    "sub_tasks",
    "merge",
    "time",
    "saved_replies",
    "shared_views",
    "billable",
    "activity",
    "customer_card",
    "customer_notes",
    "histories",
    "conversations",
    "presence",
    "automation",
    "imports",
]

_PICTURE: dict[int | str, dict[str, Any]] = {200: {"content": {"image/png": {}}}}

router = APIRouter()
open_router = APIRouter()


@open_router.get("/.well-known/deskbell", response_model=WellKnown, summary="What is here")
def well_known(helpdesk: TheHelpdesk) -> Response:
    """Say that a helpdesk is here and where its API is; needs no sign-in."""
    value: WellKnown = {
        "deskbell": 1,
        "name": helpdesk.settings.name,
        "api": API,
        "sign_in": ["oauth", "password", "token"],
        "oauth": {"authorize": AUTHORIZE, "token": EXCHANGE},
    }
    if helpdesk.settings.colour:
        value["colour"] = helpdesk.settings.colour
    if helpdesk.settings.logo:
        value["logo"] = LOGO
    return Response(encode(value), media_type="application/json")


@open_router.get(
    LOGO,
    response_class=Response,
    responses=_PICTURE | described(404),
    summary="The helpdesk's logo",
)
def logo(helpdesk: TheHelpdesk) -> Response:
    """Answer the picture that people know it by; needs no sign-in."""
    if not helpdesk.settings.logo:
        raise not_found("logo")
    return Response(helpdesk.settings.logo, media_type="image/png")


@router.get("/me", response_model=Me, responses=described(401), summary="Who is signed in")
def me(helpdesk: TheHelpdesk, viewer: TheViewer) -> Response:
    """Say who the token signs in, and which features they have."""
    features: list[Feature] = [
        "push",
        "read_state",
        "uploads",
        "close",
        "reopen",
        "fields",
        "secrets",
    ]
    if viewer.is_staff:
        features += OF_STAFF
    with helpdesk.database.read() as conn:
        account = account_shown(conn, viewer)
    value: Me = {
        "id": ids.show("p", viewer.id),
        "name": viewer.name,
        "email": viewer.email,
        "role": "agent" if viewer.is_staff else "customer",
        "account": account,
        "helpdesk": {"name": helpdesk.settings.name},
        "features": features,
    }
    return Response(encode(value), media_type="application/json")


@router.get("/catalog", response_model=Catalog, responses=described(401), summary="What is offered")
def get_catalog(helpdesk: TheHelpdesk, viewer: TheViewer) -> Response:
    """Tell where to write, what can be chosen, what is promised, and what you have ordered."""
    with helpdesk.database.read() as conn:
        value = catalog(conn, viewer, helpdesk.settings)
    return Response(encode(value), media_type="application/json")
