"""What rules tell members of staff."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from desktop.helpdesk import rules_notices
from desktop.helpdesk.problems import described
from desktop.helpdesk.rules_requests import ReadNotices
from desktop.helpdesk.rules_wire import Notices
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import encode

router = APIRouter()


@router.get(
    "/notices",
    response_model=Notices,
    responses=described(401, 403, 422),
    summary="What rules told you",
)
def get_notices(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    unread: Annotated[bool, Query(description="Only what you have not read.")] = False,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> Response:
    """List your notices, the newest first. The event stream tells of new ones. Staff only."""
    with helpdesk.database.read() as conn:
        value = rules_notices.notices_of(conn, viewer, limit, unread=unread)
    return Response(encode(value), media_type="application/json")


@router.put(
    "/notices/read",
    status_code=204,
    response_class=Response,
    responses=described(400, 401, 403, 413, 422),
    summary="Mark notices as read",
)
def put_read(helpdesk: TheHelpdesk, viewer: TheViewer, read: ReadNotices) -> Response:
    """Remember which notices you have read. Needs no key."""
    with helpdesk.database.write() as write:
        rules_notices.read(write, viewer, read.ids)
    return Response(status_code=204)
