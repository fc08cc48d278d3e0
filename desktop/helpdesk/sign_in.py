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


def signed_in(
    helpdesk: TheHelpdesk,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Viewer:
    """Return who sent the request; refuses with 401 where the token is none of ours."""
    if credentials is not None:
        with helpdesk.database.read() as conn:
            viewer = viewer_of(conn, credentials.credentials)
        if viewer is not None:
            return viewer
    raise Refusal(401, "Sign in with a token of this helpdesk.", WWW_Authenticate="Bearer")


TheViewer = Annotated[Viewer, Depends(signed_in)]
