"""Whether one answer is of the kind that its field asks for."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from urllib.parse import urlsplit

from desktop.helpdesk.form import CHOOSING, FormField
from desktop.helpdesk.wire_form import Answer

MOST_CHARACTERS = 200_000
"""Of an answer whose field names no bound of its own, and of all answers of a ticket."""

_NUMBER = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EMAIL = re.compile(r"[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f]+")
# In any script: all but the ASCII characters that no name has.
_LABEL = r"(?!-)[^\s\x00-,./:-@[-`{-\x7f]{1,63}(?<!-)"
_DOMAIN = re.compile(rf"{_LABEL}(\.{_LABEL})+\.?")
MOST_IN_EMAIL = 320
MOST_IN_DOMAIN = 254


class Unfit(Exception):  # noqa: N818 - an answer, not a fault
    """The value is not what the field asks for; the text says why, never the value."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen at this helpdesk by one customer."""

    services: Collection[str]
    priorities: Collection[str]
    types: Collection[str]

    def choices(self, field: FormField) -> Collection[str] | None:
        """Return what can be chosen in a field; None for one in which nothing is chosen."""
        if field.kind in CHOOSING:
            return [choice.id for choice in field.choices]
        return {
            "service": self.services,
            "priority": self.priorities,
            "ticket_type": self.types,
        }.get(field.kind)


def is_blank(value: Answer | None) -> bool:
    """Whether nothing was answered; an unticked checkbox is an answer."""
    return value is None or (isinstance(value, str) and not value.strip()) or value == []


def check_value(field: FormField, value: Answer, offered: Offered) -> None:
    """Raise `Unfit` unless *value*, which is not blank, answers *field*. Groups have none."""
    match field.kind:
        case "checkbox":
            if not isinstance(value, bool):
                raise Unfit("neither true nor false")
            if field.required and not value:
                raise Unfit("must be ticked")
        case "multi_choice" | "followers":
            if not isinstance(value, list):
                raise Unfit("not a list")
            _check_list(field, value, offered)
        case _:
            if not isinstance(value, str):
                raise Unfit("not a text")
            _check_text(field, value, offered)


def _check_list(field: FormField, values: list[str], offered: Offered) -> None:
    if len(set(values)) != len(values):
        raise Unfit("something comes twice")
    if field.kind == "multi_choice":
        for value in values:
            _among(value, offered.choices(field) or ())
        return
    for value in values:
        check_email(value)


def _check_text(field: FormField, value: str, offered: Offered) -> None:
    most = MOST_CHARACTERS if field.most_characters is None else field.most_characters
    if len(value) > most:
        raise Unfit(f"longer than {most} characters")
    if field.kind != "text" and re.search(r"[\r\n]", value):
        raise Unfit("more than one line")
    choices = offered.choices(field)
    if choices is not None:
        _among(value, choices)
    elif field.kind in _SHAPES:
        _SHAPES[field.kind](value)
    _check_range(field, value)
    if field.kind == "line" and field.pattern and not re.fullmatch(field.pattern, value):
        raise Unfit(field.message.get("en") or "not of the form that is asked for")


def _check_range(field: FormField, value: str) -> None:
    if field.kind == "number":
        number = Decimal(value)
        below = field.least is not None and number < Decimal(field.least)
        above = field.most is not None and number > Decimal(field.most)
    elif field.kind == "date":
        below = field.least is not None and value < field.least
        above = field.most is not None and value > field.most
    else:
        return
    if below:
        raise Unfit(f"before {field.least}" if field.kind == "date" else f"below {field.least}")
    if above:
        raise Unfit(f"after {field.most}" if field.kind == "date" else f"above {field.most}")


def _among(value: str, choices: Collection[str]) -> None:
    if value not in choices:
        raise Unfit("not one of the choices")


def _number(value: str) -> None:
    if not _NUMBER.fullmatch(value):
        raise Unfit('not a number such as "12.5"')


def _date(value: str) -> None:
    try:
        fits = bool(_DATE.fullmatch(value) and date.fromisoformat(value))
    except ValueError:
        fits = False
    if not fits:
        raise Unfit('not a date such as "2026-11-22"')


def check_email(value: str) -> None:
    """Raise `Unfit` unless *value* is an e-mail address."""
    if len(value) > MOST_IN_EMAIL or not _EMAIL.fullmatch(value):
        raise Unfit("not an e-mail address")


def _domain(value: str) -> None:
    if len(value) > MOST_IN_DOMAIN or not _DOMAIN.fullmatch(value):
        raise Unfit("not a domain name such as example.com")


def _url(value: str) -> None:
    try:
        parts = urlsplit(value)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname)
        if "@" in parts.netloc:
            raise Unfit("take the login out of this web address")
    except ValueError:
        fits = False
    if not fits or re.search(r"\s", value):
        raise Unfit("not a web address that begins with https:// or http://")


_SHAPES: dict[str, Callable[[str], None]] = {
    "number": _number,
    "date": _date,
    "email": check_email,
    "domain": _domain,
    "url": _url,
}
