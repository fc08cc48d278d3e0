"""How tickets went, for overviews."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import AwareDatetime

from desktop.helpdesk.histories import PAGE, history_page
from desktop.helpdesk.problems import described
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.times import to_micros
from desktop.helpdesk.wire import encode
from desktop.helpdesk.wire_history import HistoryPage

router = APIRouter()


@router.get(
    "/histories",
    response_model=HistoryPage,
    responses=described(401, 403, 422),
    summary="How tickets went, a page",
)
def get_histories(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    since: Annotated[
        AwareDatetime, Query(alias="from", description="Those open or changed since then.")
    ],
    after: Annotated[
        str, Query(pattern=PAGE, description="`next` of the page before; empty: the first.")
    ] = "",
    limit: Annotated[int, Query(ge=1, le=1000)] = 500,
) -> Response:
    """Tell statuses over time and who waited how long for an answer, without anybody's words.

    Staff only. A client works out backlog, times and kept promises from it.
    """
    zone = helpdesk.settings.time_zone
    with helpdesk.database.read() as conn:
        value = history_page(conn, viewer, zone, since=to_micros(since), after=after, limit=limit)
    return Response(encode(value), media_type="application/json")
