"""Saved replies and macros: they are read with the catalog, and changed here."""

from fastapi import APIRouter, Response

from desktop.helpdesk.macros import MacroId, NewMacro, keep_macro, remove_macro
from desktop.helpdesk.problems import described
from desktop.helpdesk.requests import IfMatch
from desktop.helpdesk.sign_in import TheHelpdesk, TheViewer
from desktop.helpdesk.wire import encode
from desktop.helpdesk.wire_macros import Macro

router = APIRouter()


@router.put(
    "/macros/{id}",
    response_model=Macro,
    responses=described(400, 401, 403, 412, 413, 422),
    summary="Keep a saved reply",
)
def put_macro(
    helpdesk: TheHelpdesk, viewer: TheViewer, id: MacroId, new: NewMacro, versions: IfMatch
) -> Response:
    """Write a saved reply or macro under an id that you choose; the same again changes nothing."""
    with helpdesk.database.write() as write:
        value = keep_macro(write, viewer, id, new, versions)
    return Response(encode(value), media_type="application/json")


@router.delete(
    "/macros/{id}",
    status_code=204,
    response_class=Response,
    responses=described(401, 403, 422),
    summary="Remove a saved reply",
)
def delete_macro(helpdesk: TheHelpdesk, viewer: TheViewer, id: MacroId) -> Response:
    """Remove a saved reply or macro; one that is gone already is no error."""
    with helpdesk.database.write() as write:
        remove_macro(write, viewer, id)
    return Response(status_code=204)
