"""Checks of single answers: what is sent for each, and what is wrong with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain import form_addresses as addresses
from desktop.domain import form_faults as say
from desktop.domain.catalog import Catalog
from desktop.domain.fields import Credentials, Field, FieldKind, Rows, Scalar, Value
from desktop.domain.form_faults import Wrong
from desktop.domain.form_logins import login_wrongs
from desktop.domain.form_numbers import amount, ascii_digits, day, normal
from desktop.domain.form_pattern import matches

TYPED = frozenset(
    {
        FieldKind.LINE,
        FieldKind.TEXT,
        FieldKind.NUMBER,
        FieldKind.DATE,
        FieldKind.EMAIL,
        FieldKind.DOMAIN,
        FieldKind.URL,
    }
)
"""Kinds that are written; their values are text as it was typed."""

CHOSEN = frozenset(
    {
        FieldKind.CHOICE,
        FieldKind.NOTIFY,
        FieldKind.SERVICE,
        FieldKind.PRIORITY,
        FieldKind.TICKET_TYPE,
    }
)
"""Kinds of which one is chosen; their values are its id."""

LISTED = frozenset({FieldKind.MULTI_CHOICE, FieldKind.FOLLOWERS})
"""Kinds whose values are several texts."""


@dataclass(frozen=True, slots=True)
class Context:
    """What answers are checked against beside the form."""

    topic: str | None = None
    services: frozenset[str] = frozenset()
    priorities: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    lenient: bool = False
    """Nothing is required: staff write down what they were told."""

    def offered(self, field: Field) -> frozenset[str]:
        """Return the ids that can be chosen in *field*."""
        match field.kind:
            case FieldKind.SERVICE:
                return self.services
            case FieldKind.PRIORITY:
                return self.priorities
            case FieldKind.TICKET_TYPE:
                return self.types
            case _:
                return frozenset(choice.id for choice in field.choices)


def context_of(catalog: Catalog, topic: str | None, *, lenient: bool = False) -> Context:
    """Return what the answers of a ticket about *topic* are checked against."""
    return Context(
        topic=topic,
        services=frozenset(service.id for service in catalog.services),
        priorities=frozenset(priority.id for priority in catalog.priorities),
        types=frozenset(type.id for type in catalog.types),
        lenient=lenient,
    )


def answer(field: Field, value: Value | None) -> Scalar | None:
    """Return what is sent for *value*: trimmed, in the canonical form; None where nothing is said.

    A value of another shape than the field's says nothing; a checkbox always says something. What
    is wrong is only trimmed.
    """
    match value:
        case str() if field.kind in TYPED:
            return _typed(field, value) or None
        case str() if field.kind in CHOSEN:
            return value if value.strip() else None
        case _ if field.kind is FieldKind.CHECKBOX:
            return value is True
        case tuple() if field.kind is FieldKind.MULTI_CHOICE:
            return tuple(dict.fromkeys(value)) or None
        case tuple() if field.kind is FieldKind.FOLLOWERS:
            trimmed = (addresses.email(one) or one.strip() for one in value)
            return tuple(dict.fromkeys(one for one in trimmed if one)) or None
        case Credentials() if field.kind is FieldKind.CREDENTIALS and not value.is_empty:
            return Credentials(
                kind=value.kind,
                login=value.login.strip(),
                password=value.password,
                host=addresses.bare(value.host),
                port=value.port,
            )
        case _:
            return None


def is_answered(field: Field, value: Value | None) -> bool:
    """Tell whether a person said anything there; an empty box says nothing."""
    if isinstance(value, Rows):
        rows = value.rows if field.kind is FieldKind.GROUP else ()
        return any(is_answered(inner, row.get(inner.id)) for row in rows for inner in field.fields)
    said = answer(field, value)
    return said is not None and said is not False


def _typed(field: Field, text: str) -> str:
    """Return a typed answer as it is sent."""
    match field.kind:
        case FieldKind.TEXT:
            return text.strip()
        case FieldKind.LINE:
            return _line(field, text)
        case FieldKind.NUMBER:
            found = normal(text)
        case FieldKind.DATE:
            found = day(text)
        case FieldKind.EMAIL:
            found = addresses.email(text)
        case FieldKind.DOMAIN:
            found = addresses.domain(text)
        case _:
            found = addresses.url(text)
    return found if found is not None else text.strip()


def _line(field: Field, text: str) -> str:
    """Return a line; with Latin digits where only so it is what the helpdesk expects."""
    line = " ".join(part for part in text.splitlines() if part).strip()
    if field.pattern and not matches(field.pattern, line):
        plain = ascii_digits(line)
        return plain if matches(field.pattern, plain) else line
    return line


# --- what is wrong -----------------------------------------------------------------------------


def wrongs(field: Field, value: Value | None, context: Context) -> list[Wrong]:
    """Return everything that is wrong with one answer; rows are not looked into."""
    said = answer(field, value)
    if said is None or said is False:
        return [missing] if (missing := _missing(field, context)) else []
    match said:
        case str():
            return list(_text_wrongs(field, said, context))
        case tuple():
            return list(_list_wrongs(field, said))
        case Credentials():
            return list(login_wrongs(field, said))
        case bool():
            return []


def _missing(field: Field, context: Context) -> Wrong | None:
    """Return what to say of an open answer; None where it may stay open.

    A choice of which the helpdesk offers nothing, as orders to somebody without any, stays open.
    """
    if not field.required or context.lenient:
        return None
    if field.kind is FieldKind.CHECKBOX:
        return Wrong(template=say.TICK)
    if field.kind in CHOSEN:
        return Wrong(template=say.CHOOSE) if context.offered(field) else None
    return Wrong(template=say.NEEDED)


def _text_wrongs(field: Field, said: str, context: Context) -> Iterator[Wrong]:
    if field.kind in CHOSEN:
        if said not in context.offered(field):
            yield Wrong(template=say.NOT_OFFERED)
        return
    most = field.most_characters
    if most is not None and len(said) > most:
        yield Wrong(template=say.TOO_LONG, fields={"most": most, "count": len(said)})
    check = _CHECKS.get(field.kind)
    found = check(field, said) if check else None
    if found:
        yield found


def _pattern(field: Field, said: str) -> Wrong | None:
    if field.pattern and not matches(field.pattern, said):
        return Wrong(template=say.NOT_LIKE_THAT, words=field.message)
    return None


def _number(field: Field, said: str) -> Wrong | None:
    if normal(said) != said:
        return Wrong(template=say.NO_NUMBER)
    if field.least is not None and amount(said) < amount(field.least):
        return Wrong(template=say.TOO_LOW, fields={"least": field.least})
    if field.most is not None and amount(said) > amount(field.most):
        return Wrong(template=say.TOO_HIGH, fields={"most": field.most})
    return None


def _date(field: Field, said: str) -> Wrong | None:
    if day(said) != said:
        return Wrong(template=say.NO_DATE)
    if field.least is not None and said < field.least:
        return Wrong(template=say.TOO_EARLY, fields={"least": field.least})
    if field.most is not None and said > field.most:
        return Wrong(template=say.TOO_LATE, fields={"most": field.most})
    return None


def _email(_field: Field, said: str) -> Wrong | None:
    if addresses.email(said) is not None:
        return None
    return Wrong(template=say.NO_EMAIL, offer=addresses.email_in(said) or "")


def _domain(_field: Field, said: str) -> Wrong | None:
    if addresses.domain(said) is not None:
        return None
    if offer := addresses.domain_in(said):
        return Wrong(template=say.DOMAIN_ONLY, fields={"offer": offer}, offer=offer)
    return Wrong(template=say.NO_DOMAIN)


def _url(_field: Field, said: str) -> Wrong | None:
    if addresses.holds_login(said):
        return Wrong(template=say.URL_PASSWORD)
    if addresses.url(said) is not None:
        return None
    offer = f"https://{addresses.bare(said)}"
    if "://" not in said and addresses.domain_in(said) and addresses.url(offer):
        return Wrong(template=say.URL_SCHEME, fields={"offer": offer}, offer=offer)
    return Wrong(template=say.NO_URL)


_CHECKS: dict[FieldKind, Callable[[Field, str], Wrong | None]] = {
    FieldKind.LINE: _pattern,
    FieldKind.TEXT: _pattern,
    FieldKind.NUMBER: _number,
    FieldKind.DATE: _date,
    FieldKind.EMAIL: _email,
    FieldKind.DOMAIN: _domain,
    FieldKind.URL: _url,
}


def _list_wrongs(field: Field, said: tuple[str, ...]) -> Iterator[Wrong]:
    if field.kind is FieldKind.MULTI_CHOICE:
        if not {choice.id for choice in field.choices}.issuperset(said):
            yield Wrong(template=say.NOT_OFFERED)
        return
    for address in said:
        if addresses.email(address) is None:
            offer = addresses.email_in(address) or ""
            yield Wrong(template=say.NO_EMAILS, fields={"address": address}, offer=offer)
