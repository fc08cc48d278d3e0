"""Views that staff share."""

from fastapi import APIRouter, Response

from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import IfMatch
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.views import (
    NewView,
    View,
    ViewId,
    Views,
    keep_view,
    remove_view,
    views_of,
)
from desktop.helpdesk.wire import encode

router = APIRouter()


@router.get("/views", response_model=Views, responses=described(401, 403), summary="Shared views")
def get_views(helpdesk: TheHelpdesk, viewer: TheViewer) -> Response:
    """List the views of tickets that staff share."""
    with helpdesk.database.read() as conn:
        value = views_of(conn, viewer)
    return Response(encode(value), media_type="application/json")


@router.put(
    "/views/{id}",
    response_model=View,
    responses=described(400, 401, 403, 412, 413, 422),
    summary="Share a view",
)
def put_view(
    helpdesk: TheHelpdesk, viewer: TheViewer, id: ViewId, new: NewView, versions: IfMatch
) -> Response:
    """Write a shared view under an id that you choose; the same again changes nothing."""
    with helpdesk.database.write() as write:
        value = keep_view(write, viewer, id, new, versions)
    return Response(encode(value), media_type="application/json")


@router.delete(
    "/views/{id}",
    status_code=204,
    response_class=Response,
    responses=described(401, 403, 422),
    summary="Take a view away",
)
def delete_view(helpdesk: TheHelpdesk, viewer: TheViewer, id: ViewId) -> Response:
    """Remove a shared view for everybody; one that is gone already is no error."""
    with helpdesk.database.write() as write:
        remove_view(write, viewer, id)
    return Response(status_code=204)
