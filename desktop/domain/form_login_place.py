"""Where a login found in a message fits into a form without anything being lost."""

from collections.abc import Iterator, Sequence

import msgspec

from desktop.domain.fields import (
    DEFAULT_PORTS,
    Credentials,
    Field,
    FieldKind,
    Rows,
    Value,
    Values,
)
from desktop.domain.form import rows_of, shown, shown_in_row


def asks_login(form: Sequence[Field], values: Values, topic: str | None) -> bool:
    """Tell whether anything that is asked now takes a login."""
    return any(_takes(field) for field in shown(form, values, topic))


def placed(
    form: Sequence[Field], values: Values, topic: str | None, login: Credentials
) -> tuple[str, Value] | None:
    """Return the id of the first asked field that has room for *login*, and its whole answer then.

    A begun login is completed where it agrees with *login*; nothing that stands there is replaced.
    None where there is no room.
    """
    for field in shown(form, values, topic):
        if field.kind is FieldKind.CREDENTIALS:
            whole = _joined(values.get(field.id), login, field)
            if whole is not None:
                return field.id, whole
        elif _takes(field):
            rows = _in_rows(form, values, topic, field, login)
            if rows is not None:
                return field.id, rows
    return None


def _takes(field: Field) -> bool:
    inner = field.fields if field.kind is FieldKind.GROUP else (field,)
    return any(one.kind is FieldKind.CREDENTIALS for one in inner)


def _in_rows(
    form: Sequence[Field], values: Values, topic: str | None, group: Field, login: Credentials
) -> Rows | None:
    rows = [*rows_of(group, values)]
    if group.most_rows is None or len(rows) < group.most_rows:
        rows.append({})
    for position, row in enumerate(rows):
        for field in _logins(shown_in_row(form, values, topic, group, row)):
            whole = _joined(row.get(field.id), login, field)
            if whole is not None:
                rows[position] = {**row, field.id: whole}
                return Rows(tuple(dict(row) for row in rows))
    return None


def _logins(fields: Sequence[Field]) -> Iterator[Field]:
    return (field for field in fields if field.kind is FieldKind.CREDENTIALS)


def _joined(before: object, login: Credentials, field: Field) -> Credentials | None:
    """Return what was begun in *field* with what *login* adds; None where the two disagree."""
    if field.credential_kinds and login.kind not in field.credential_kinds:
        kind = field.credential_kinds[0]
        port = DEFAULT_PORTS[kind] if _usual_port(login) else login.port
        login = msgspec.structs.replace(login, kind=kind, port=port)
    if not isinstance(before, Credentials) or before.is_empty:
        return login
    ports = _usual_port(before) or _usual_port(login) or before.port == login.port
    if not ports or not all(
        mine in ("", other) or not other
        for mine, other in (
            (before.login, login.login),
            (before.host, login.host),
            (before.password.reveal(), login.password.reveal()),
        )
    ):
        return None
    return msgspec.structs.replace(
        before,
        login=before.login or login.login,
        password=before.password or login.password,
        host=before.host or login.host,
        port=login.port if _usual_port(before) and not _usual_port(login) else before.port,
    )


def _usual_port(login: Credentials) -> bool:
    return login.port in (None, DEFAULT_PORTS[login.kind])
