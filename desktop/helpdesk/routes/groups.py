"""Groups of staff, which rules assign to in turn and notify."""

from fastapi import APIRouter, Request, Response

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write
from desktop.helpdesk.groups import (
    group_shown,
    groups_shown,
    remove_group,
    require_group,
    save_group,
)
from desktop.helpdesk.keys import Answer, KeyedRequest, once
from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import IfMatch, Key, RawBody
from desktop.helpdesk.rules_groups import require_manager, require_staff
from desktop.helpdesk.rules_requests import NewGroup
from desktop.helpdesk.rules_wire import Groups, OneGroup
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import encode

router = APIRouter()


@router.get("/groups", response_model=Groups, responses=described(401, 403), summary="All groups")
def get_groups(helpdesk: TheHelpdesk, viewer: TheViewer) -> Response:
    """List the groups of staff by name. Staff only."""
    require_staff(viewer)
    with helpdesk.database.read() as conn:
        value: Groups = {"items": groups_shown(conn)}
    return Response(encode(value), media_type="application/json")


@router.post(
    "/groups",
    status_code=201,
    response_model=OneGroup,
    responses=described(400, 401, 403, 409, 413, 422),
    summary="Add a group",
)
def post_group(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    key: Key,
    new: NewGroup,
    body: RawBody,
) -> Response:
    """Add a group of staff. Managers only."""

    def do(write: Write) -> Answer:
        require_manager(write.conn, viewer)
        return _answer(write, 201, save_group(write, None, new))

    keyed = KeyedRequest(key, request.method, request.url.path, body)
    return once(helpdesk.database, viewer, keyed, do).response()


@router.put(
    "/groups/{id}",
    response_model=OneGroup,
    responses=described(400, 401, 403, 404, 409, 412, 413, 422),
    summary="Change a group",
)
def put_group(
    helpdesk: TheHelpdesk, viewer: TheViewer, id: str, new: NewGroup, versions: IfMatch
) -> Response:
    """Give a group a name, a department and members; with `If-Match` only that version.

    What is left out is none. Managers only; needs no key.
    """
    with helpdesk.database.write() as write:
        require_manager(write.conn, viewer)
        row = require_group(write.conn, ids.read("g", id), versions)
        return _answer(write, 200, save_group(write, row, new)).response()


@router.delete(
    "/groups/{id}",
    status_code=204,
    response_class=Response,
    responses=described(401, 403, 404, 409, 412, 422),
    summary="Remove a group",
)
def delete_group(helpdesk: TheHelpdesk, viewer: TheViewer, id: str, versions: IfMatch) -> Response:
    """Remove a group that no rule names; with `If-Match` only that version. Needs no key."""
    with helpdesk.database.write() as write:
        require_manager(write.conn, viewer)
        remove_group(write, require_group(write.conn, ids.read("g", id), versions))
    return Response(status_code=204)


def _answer(write: Write, status: int, row: int) -> Answer:
    group = group_shown(write.conn, row)
    value: OneGroup = {"group": group}
    return Answer.of(status, value, group["version"])
