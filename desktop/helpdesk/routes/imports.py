"""Bringing in what was said elsewhere."""

from fastapi import APIRouter, Request, Response

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write
from desktop.helpdesk.importing import (
    Bringing,
    Said,
    add_imported,
    known_origins,
    open_imported,
)
from desktop.helpdesk.imports_wire import KnownOrigins, NewImport, NewImportedTicket, Origins
from desktop.helpdesk.keys import Answer, keyed, once
from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import Key, RawBody
from desktop.helpdesk.routes.writes import written
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.times import to_micros
from desktop.helpdesk.wire import Written, encode
from desktop.helpdesk.writing import Draft

router = APIRouter()


@router.post(
    "/imports",
    status_code=201,
    response_model=Written,
    responses=described(400, 401, 403, 409, 413, 422),
    summary="Open a ticket of what was said elsewhere",
)
def post_import(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    key: Key,
    new: NewImportedTicket,
    body: RawBody,
) -> Response:
    """Open a ticket of a call, a chat or mails. For staff; nobody is told of it."""
    bringing = _bringing(new, key)
    helpdesk.uploads.finish_whole(viewer, _uploads(new))

    def do(write: Write) -> Answer:
        rows = open_imported(write, helpdesk.settings, viewer, bringing)
        return written(write, viewer, *rows)

    return once(helpdesk.database, viewer, keyed(request, key, body), do).response()


@router.post(
    "/tickets/{id}/imports",
    status_code=201,
    response_model=Written,
    responses=described(400, 401, 403, 404, 409, 413, 422),
    summary="Add what was said elsewhere",
)
def post_import_into(
    helpdesk: TheHelpdesk,
    viewer: TheViewer,
    request: Request,
    id: str,
    key: Key,
    new: NewImport,
    body: RawBody,
) -> Response:
    """Add messages of a call, a chat or mails to a ticket. For staff; its status stays."""
    bringing = _bringing(new, key)
    helpdesk.uploads.finish_whole(viewer, _uploads(new))

    def do(write: Write) -> Answer:
        ticket = viewer.require_ticket(write.conn, ids.read("t", id))
        message = add_imported(write, helpdesk.settings, viewer, ticket, bringing)
        return written(write, viewer, ticket, message)

    return once(helpdesk.database, viewer, keyed(request, key, body), do).response()


@router.post(
    "/imports/known",
    response_model=KnownOrigins,
    responses=described(400, 401, 403, 413, 422),
    summary="What is here already",
)
def post_known(helpdesk: TheHelpdesk, viewer: TheViewer, asked: Origins) -> Response:
    """Tell which mails are in the helpdesk already, and in which tickets. For staff."""
    viewer.require_staff("What was brought in is")
    with helpdesk.database.read() as conn:
        found = known_origins(conn, asked.origins)
    value: KnownOrigins = {
        "known": [
            {"origin": origin, "ticket": {"id": ids.show("t", row.id), "number": row.number}}
            for origin, row in found.items()
        ]
    }
    return Response(encode(value), media_type="application/json")


def _bringing(new: NewImport, key: str) -> Bringing:
    said = [
        Said(
            draft=Draft(
                one.body,
                one.format,
                internal=one.internal,
                uploads=one.uploads,
                token=key,
                channel=new.channel,
            ),
            name=" ".join(one.name.split()),
            email=one.email,
            role=one.role,
            created=None if one.created is None else to_micros(one.created),
            origin=one.origin,
        )
        for one in new.messages
    ]
    source = " ".join(new.source.split())
    if not isinstance(new, NewImportedTicket):
        return Bringing(said=said, channel=new.channel, source=source)
    return Bringing(
        said=said,
        channel=new.channel,
        source=source,
        department=new.department,
        subject=new.subject,
        requester=new.requester,
    )


def _uploads(new: NewImport) -> list[str]:
    return [upload for one in new.messages for upload in one.uploads]
