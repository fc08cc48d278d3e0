"""The logins that a filled form or a message holds, and the same without them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from msgspec import structs

from desktop.domain.drafts import Draft
from desktop.domain.fields import Credentials, Rows, Value, Values
from desktop.domain.outbox import Command, NewTicket, Reply


@dataclass(frozen=True, slots=True)
class GivenLogin:
    """A login with the place of the form it was given in."""

    credentials: Credentials
    field: str = ""
    """"" with a reply."""
    row: int | None = None
    """Of a group: which row; then *field* is the group."""
    within: str | None = None
    """The field within the row."""


def logins_in_reply(credentials: Iterable[Credentials]) -> tuple[GivenLogin, ...]:
    """Return the logins given with a reply, those that hold nothing left out."""
    return tuple(GivenLogin(login) for login in credentials if not login.is_empty)


def logins_in_form(values: Values) -> tuple[GivenLogin, ...]:
    """Return every login of a filled form, those that hold nothing left out."""
    return tuple(login for login in _logins(values) if not login.credentials.is_empty)


def without_logins(values: Values) -> dict[str, Value]:
    """Return the answers of a filled form, logins and what says nothing left out.

    The rows of a group stay where they are, even those of nothing but a login: it is given by the
    number of its row.
    """
    return {
        field: Rows(tuple(_row_without(row) for row in value.rows))
        if isinstance(value, Rows)
        else value
        for field, value in values.items()
        if not (isinstance(value, Credentials) or _is_blank(value))
    }


def logins_held(by: Draft | Command) -> tuple[Credentials, ...]:
    """Return every login that unsent writing holds."""
    match by:
        case Draft():
            given = (*logins_in_reply(by.credentials), *logins_in_form(by.fields))
        case Reply():
            given = logins_in_reply(by.credentials)
        case NewTicket():
            given = logins_in_form(by.fields)
        case _:
            given = ()
    return tuple(login.credentials for login in given)


def draft_without_logins(draft: Draft) -> Draft:
    """Return *draft* with everything but its logins."""
    return replace(draft, credentials=(), fields=without_logins(draft.fields))


def reply_without_logins(reply: Reply) -> Reply:
    """Return *reply* with everything but its logins."""
    return structs.replace(reply, credentials=())


def _row_without(
    row: dict[str, str | bool | tuple[str, ...] | Credentials],
) -> dict[str, str | bool | tuple[str, ...] | Credentials]:
    return {
        field: cell
        for field, cell in row.items()
        if not (isinstance(cell, Credentials) or _is_blank(cell))
    }


def _logins(values: Values) -> Iterable[GivenLogin]:
    for field, value in values.items():
        match value:
            case Credentials():
                yield GivenLogin(value, field)
            case Rows(rows=rows):
                for number, row in enumerate(rows):
                    for within, cell in row.items():
                        if isinstance(cell, Credentials):
                            yield GivenLogin(cell, field, number, within)
            case _:
                pass


def _is_blank(value: Value) -> bool:
    match value:
        case str():
            return not value.strip()
        case tuple():
            return not value
        case Rows(rows=rows):
            return not rows
        case _:
            return False
