"""Who asks whom: the helpdesk that serves a request, and the person behind its token."""

from typing import Annotated, cast

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.people import viewer_of
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.viewer import Viewer


def helpdesk_of(request: Request) -> Helpdesk:
    """Return the helpdesk that serves *request*."""
    return cast("Helpdesk", request.app.state.helpdesk)


TheHelpdesk = Annotated[Helpdesk, Depends(helpdesk_of)]

_bearer = HTTPBearer(auto_error=False, scheme_name="token", description="An access token.")


def presented(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> str:
    """Return the token that came with the request; "" where there was none."""
    return "" if credentials is None else credentials.credentials


TheToken = Annotated[str, Depends(presented)]


def signed_in(helpdesk: TheHelpdesk, token: TheToken) -> Viewer:
    """Return who sent the request; refuses with 401 where the token is none of ours."""
    with helpdesk.database.read() as conn:
        viewer = viewer_of(conn, token)
    if viewer is None:
        raise Refusal(401, "Sign in to this helpdesk.", WWW_Authenticate="Bearer")
    return viewer


TheViewer = Annotated[Viewer, Depends(signed_in)]
