"""The answers in a ticket's file, read as the form's fields ask for them."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import msgspec

from desktop.brand import BRAND
from desktop.cli.ticket_troubles import Trouble
from desktop.domain.fields import (
    CredentialKind,
    Credentials,
    Field,
    FieldKind,
    Rows,
    Scalar,
    Value,
)
from desktop.domain.form_checks import LISTED
from desktop.domain.form_faults import Place
from desktop.domain.secret import Secret


class _Login(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: str = ""
    login: str = ""
    password: str = ""
    host: str = ""
    port: int | None = None


class _Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    rows: list[dict[str, Any]]


class _Misfit(Exception):  # noqa: N818 - it is what the person is told
    """Why a value is none for its field."""


def read_values(
    form: Sequence[Field], raw: Mapping[str, Any]
) -> tuple[dict[str, Value], list[Trouble]]:
    """Return the answers that can be read, and what is wrong with the others; null is no answer."""
    values: dict[str, Value] = {}
    troubles: list[Trouble] = []
    known = {field.id: field for field in form}
    for id, said in raw.items():
        field = known.get(id)
        if field is None:
            troubles.append(_unknown(Place(id)))
        elif field.kind is FieldKind.GROUP:
            rows, inner = _rows(field, said)
            values[id] = rows
            troubles.extend(inner)
        elif said is not None:
            try:
                values[id] = _value(field, said)
            except _Misfit as misfit:
                troubles.append(Trouble(Place(id), str(misfit), field))
    return values, troubles


def _unknown(place: Place) -> Trouble:
    text = f"The form has no such field; {BRAND.id} departments --json lists them."
    return Trouble(place, text)


def _rows(group: Field, raw: object) -> tuple[Rows, list[Trouble]]:
    try:
        given = [] if raw is None else msgspec.convert(raw, _Group).rows
    except msgspec.ValidationError:
        text = 'Give the rows as {"rows": [{…}, …]}.'
        return Rows(), [Trouble(Place(group.id), text, group)]
    known = {field.id: field for field in group.fields}
    rows: list[dict[str, Scalar]] = []
    troubles: list[Trouble] = []
    for index, row in enumerate(given):
        cells: dict[str, Scalar] = {}
        for id, said in row.items():
            place = Place(group.id, index, id)
            if id not in known:
                troubles.append(_unknown(place))
            elif said is not None:
                try:
                    cells[id] = _value(known[id], said)
                except _Misfit as misfit:
                    troubles.append(Trouble(place, str(misfit), known[id]))
        rows.append(cells)
    return Rows(tuple(rows)), troubles


def _value(field: Field, raw: object) -> Scalar:
    """Return what JSON says as the field's value; raises `_Misfit`."""
    match raw:
        case bool() if field.kind is FieldKind.CHECKBOX:
            return raw
        case dict() if field.kind is FieldKind.CREDENTIALS:
            return _login(field, cast("dict[str, object]", raw))
        case list() if field.kind in LISTED:
            entries = cast("list[object]", raw)
            if all(isinstance(entry, str) for entry in entries):
                return tuple(cast("list[str]", entries))
        case str() | int() | float() if not isinstance(raw, bool) and field.kind not in _NO_TEXT:
            return str(raw)
        case _:
            pass
    raise _Misfit(_WANTED.get(field.kind, "Give a text."))


_NO_TEXT = LISTED | {FieldKind.CHECKBOX, FieldKind.CREDENTIALS}
_WANTED = {
    FieldKind.CHECKBOX: "Give true or false.",
    FieldKind.CREDENTIALS: 'Give {"kind", "login", "password", "host", "port"}.',
    FieldKind.MULTI_CHOICE: "Give a list of texts.",
    FieldKind.FOLLOWERS: "Give a list of texts.",
}


def _login(field: Field, raw: dict[str, object]) -> Credentials:
    try:
        given = msgspec.convert(raw, _Login)
    except msgspec.ValidationError:
        # Not a word of what was given: it may be a password in the wrong place.
        raise _Misfit(_WANTED[FieldKind.CREDENTIALS]) from None
    kinds = field.credential_kinds or tuple(CredentialKind)
    kind = next((kind for kind in kinds if kind.value == given.kind), None)
    if kind is None and (given.kind or len(kinds) > 1):
        raise _Misfit(f"Name its kind: {', '.join(kind.value for kind in kinds)}.")
    return Credentials(
        kind=kind or next(iter(kinds)),
        login=given.login,
        password=Secret(given.password),
        host=given.host,
        port=given.port,
    )
