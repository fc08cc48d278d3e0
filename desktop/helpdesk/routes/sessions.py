"""Signing in with a password, and out."""

from fastapi import APIRouter, Response

from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import SignIn
from desktop.helpdesk.sessions import sign_in, sign_out
from desktop.helpdesk.show import person_shown
from desktop.helpdesk.sign_in import TheHelpdesk, TheToken, TheViewer
from desktop.helpdesk.wire import encode
from desktop.helpdesk.wire_people import Session

router = APIRouter()


@router.post(
    "/sessions",
    status_code=201,
    response_model=Session,
    responses=described(400, 401, 413, 422, 429),
    summary="Sign in",
)
def post_session(helpdesk: TheHelpdesk, wanted: SignIn) -> Response:
    """Give a token to whoever knows a login and its password; needs no token, and no key."""
    person, token = sign_in(helpdesk, wanted.login, wanted.password)
    with helpdesk.database.read() as conn:
        value: Session = {"token": token, "person": person_shown(conn, person)}
    return Response(encode(value), 201, {"Cache-Control": "no-store"}, "application/json")


@router.delete(
    "/sessions/current",
    status_code=204,
    response_class=Response,
    responses=described(401, 403),
    summary="Sign out",
)
def delete_session(helpdesk: TheHelpdesk, viewer: TheViewer, token: TheToken) -> Response:
    """Revoke the token that asks, if signing in made it; its event streams end."""
    del viewer  # signed in is enough
    with helpdesk.database.write() as write:
        sign_out(write, token)
    return Response(status_code=204)
