"""The people of one's own customer account, for its primary person."""

from fastapi import APIRouter, Request, Response

from desktop.helpdesk import accounts, ids
from desktop.helpdesk.database import Write
from desktop.helpdesk.keys import Answer, KeyedRequest, once
from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import Key, NewPassword, NewPerson, RawBody
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import encode
from desktop.helpdesk.wire_people import AccountPeople, AddedPerson

router = APIRouter()


@router.get(
    "/account/people",
    response_model=AccountPeople,
    responses=described(401, 403),
    summary="Who is in your account",
)
def get_people(helpdesk: TheHelpdesk, viewer: TheViewer) -> Response:
    """List who may sign in to your account, you first. Primary people only."""
    with helpdesk.database.read() as conn:
        value: AccountPeople = {"items": accounts.people_of(conn, viewer)}
    return Response(encode(value), media_type="application/json")


@router.post(
    "/account/people",
    status_code=201,
    response_model=AddedPerson,
    responses=described(400, 401, 403, 409, 413, 422),
    summary="Let somebody in",
)
def post_person(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    key: Key,
    new: NewPerson,
    body: RawBody,
) -> Response:
    """Add somebody who sees all tickets of your account, once they have a password."""

    def do(write: Write) -> Answer:
        value: AddedPerson = {"person": accounts.add_authorised(write, viewer, new.name, new.email)}
        return Answer.of(201, value)

    keyed = KeyedRequest(key, request.method, request.url.path, body)
    return once(helpdesk.database, viewer, keyed, do).response()


@router.put(
    "/account/people/{id}/password",
    status_code=204,
    response_class=Response,
    responses=described(400, 401, 403, 404, 413, 422),
    summary="Give them a password",
)
def put_password(helpdesk: TheHelpdesk, viewer: TheViewer, id: str, new: NewPassword) -> Response:
    """Set an authorised person's password; what they had signed in to before ends. Needs no key."""
    hashed = helpdesk.passwords.hash(new.password)
    with helpdesk.database.write() as write:
        accounts.set_password_of(write, viewer, ids.read("p", id), hashed)
    return Response(status_code=204)


@router.delete(
    "/account/people/{id}",
    status_code=204,
    response_class=Response,
    responses=described(401, 403, 404, 422),
    summary="Take their access away",
)
def delete_person(helpdesk: TheHelpdesk, viewer: TheViewer, id: str) -> Response:
    """Revoke an authorised person at once, streams included; what they wrote stays."""
    with helpdesk.database.write() as write:
        accounts.revoke(write, viewer, ids.read("p", id))
    return Response(status_code=204)
