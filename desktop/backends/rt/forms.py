"""RT's custom fields as a form, and the answers of a form as custom fields. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from msgspec import structs

from desktop.backends.rt.shapes import RtCustomField, RtCustomFieldValues, number
from desktop.domain.fields import Choice, Credentials, Field, FieldKind, Value, Values
from desktop.domain.form_pattern import compiled
from desktop.domain.ids import RemoteId
from desktop.domain.logins import GivenLogin, logins_in_form

LOGIN = "login"
"""The id of the field into which an account's mapping gathers a login's custom fields."""

_LOGIN_LABEL = {
    "en": "Login",
    "nl": "Inloggegevens",
    "de": "Zugangsdaten",
    "ru": "Доступ",
    "fa": "اطلاعات ورود",
}
_PARTS = ("login", "password", "host", "port")
_HINTS_OF_SECRETS = re.compile(
    r"pass(word|wort|phrase)|wachtwoord|kennwort|secret|парол|رمز|گذرواژه", re.IGNORECASE
)
_COMMENT = re.compile(r"\(\?#([^)]*)\)")


@dataclass(frozen=True, slots=True)
class LoginFields:
    """Which custom fields, by name, hold the parts of a login; "" where there is none for one."""

    login: str = ""
    password: str = ""
    host: str = ""
    port: str = ""

    @classmethod
    def of(cls, options: Mapping[str, str]) -> "LoginFields | None":
        """Return an account's mapping; None unless it names a login and a password."""
        names = {part: options.get(part, "").strip() for part in _PARTS}
        return cls(**names) if names["login"] and names["password"] else None

    def named(self) -> dict[str, str]:
        """Return the parts that have a custom field: name → part."""
        return {name.casefold(): part for part in _PARTS if (name := getattr(self, part))}


@dataclass(frozen=True, slots=True)
class QueueForm:
    """What a queue asks, and where its answers belong."""

    fields: tuple[Field, ...] = ()
    several: frozenset[str] = frozenset()
    """Fields that RT keeps as a list of values, and the form as lines."""
    login: tuple[tuple[str, str], ...] = ()
    """(part, custom field id) of each part of the login; () where the queue cannot keep one."""

    def custom_fields(self, values: Values) -> dict[str, str | list[str]]:
        """Return *values* as RT takes them, by the ids of the custom fields."""
        found: dict[str, str | list[str]] = {}
        for field in self.fields:
            value = values.get(field.id)
            if isinstance(value, Credentials):
                found |= {id: _part(value, part) for part, id in self.login}
            elif value is not None:
                found[field.id] = self._sent(field.id, value)
        return {id: value for id, value in found.items() if value}

    def emptied(self, values: Values) -> dict[str, str | list[str]]:
        """Return what takes the answers away that *values* has emptied."""
        return {id: "" for id, value in values.items() if not value and self._has(id)}

    def unmapped(self, values: Values) -> tuple[Credentials, ...]:
        """Return what of the logins in *values* this queue has no custom fields for."""
        kept = frozenset(part for part, _ in self.login)
        given = logins_in_form(values)
        rest = (one.credentials if one.field != LOGIN else _rest(one, kept) for one in given)
        return tuple(login for login in rest if login_words(login))

    def would_expose(self, values: Values) -> bool:
        """Tell whether a login was given into fields of its own that this queue has no more."""
        return not self.login and any(one.field == LOGIN for one in logins_in_form(values))

    def answers(self, kept: Iterable[RtCustomFieldValues]) -> dict[str, Value]:
        """Return what a ticket says, without anything that may be a password."""
        by_id = {str(one.id): [text for text in one.values if text] for one in kept}
        found: dict[str, Value] = {}
        for field in self.fields:
            values = by_id.get(field.id)
            if not values or _HINTS_OF_SECRETS.search(field.label.get("en", "")):
                continue
            many = field.kind is FieldKind.MULTI_CHOICE
            found[field.id] = tuple(values) if many else "\n".join(values)
        return found

    def untaken(self, values: Values, kept: Iterable[RtCustomFieldValues]) -> tuple[str, ...]:
        """Return the names of the fields of which RT has less than was sent: it tells no refusal.

        RT may write a value otherwise than it was sent; nothing at all is what a refusal looks
        like.
        """
        held = {str(one.id) for one in kept if any(one.values)}
        missing = {id for id in self.custom_fields(values) if id not in held}
        of_login = {id for _, id in self.login}
        return tuple(
            field.label.get("en", field.id)
            for field in self.fields
            if field.id in missing or (field.id == LOGIN and missing & of_login)
        )

    def _has(self, id: str) -> bool:
        return any(field.id == id for field in self.fields)

    def _sent(self, id: str, value: Value) -> str | list[str]:
        if isinstance(value, tuple):
            return list(value)
        text = value if isinstance(value, str) else ""
        return [line for line in text.splitlines() if line.strip()] if id in self.several else text


def queue_form(
    asked: Sequence[RtCustomField], logins: LoginFields | None, *, staff: bool
) -> QueueForm:
    """Return the form of a queue with the custom fields *asked*, in their order.

    The parts that *logins* names become one login where the queue has them all. Only *staff* may
    change answers later: of customers RT does not tell it.
    """
    usable = [cf for cf in asked if cf.name and str(cf.disabled or "0") == "0"]
    login = _login_parts(usable, logins)
    of_login = {id for _, id in login}
    fields: list[Field] = []
    for cf in usable:
        if str(cf.id) not in of_login:
            field = _field(cf, editable=staff)
            fields += [field] if field is not None else []
        elif not any(field.id == LOGIN for field in fields):
            needed = any(_needed(c.pattern or "") for c in usable if str(c.id) in of_login)
            label = dict(_LOGIN_LABEL)
            fields.append(Field(id=LOGIN, kind=FieldKind.CREDENTIALS, label=label, required=needed))
    several = {str(cf.id) for cf in usable if cf.type in _LINES and _is_several(cf)}
    return QueueForm(tuple(fields), frozenset(several), login)


def login_words(login: Credentials) -> str:
    """Return a login as lines of a message, for where RT has no fields for it."""
    parts = (
        ("Login", login.login),
        ("Password", login.password.reveal()),
        ("Host", login.host),
        ("Port", str(login.port or "")),
    )
    return "\n".join(f"{name}: {text}" for name, text in parts if text)


_LINES = frozenset({"Freeform", "Autocomplete", "Combobox", "IPAddress", "IPAddressRange"})
_KINDS = {
    "Text": FieldKind.TEXT,
    "Wikitext": FieldKind.TEXT,
    "HTML": FieldKind.TEXT,
    "Date": FieldKind.DATE,
    "DateTime": FieldKind.LINE,
    **dict.fromkeys(_LINES, FieldKind.LINE),
}
"""By RT's types; "Select" is a choice. Files and images belong to messages and are not asked."""


def _field(cf: RtCustomField, *, editable: bool) -> Field | None:
    kind = _KINDS.get(cf.type)
    choices = tuple(Choice(value, {"en": value}) for value in cf.values or () if value)
    if cf.type == "Select":
        kind = FieldKind.MULTI_CHOICE if _is_several(cf) else FieldKind.CHOICE
        if not choices:
            return None
    if kind is None:
        return None
    if kind is FieldKind.LINE and _is_several(cf):
        kind = FieldKind.TEXT
    pattern = cf.pattern or ""
    # RT looks for a pattern anywhere in a value; a form matches the whole.
    whole = rf"[\s\S]*(?:{pattern})[\s\S]*" if pattern and kind is FieldKind.LINE else ""
    comment = _COMMENT.search(pattern)
    return Field(
        id=str(cf.id),
        kind=kind,
        label={"en": cf.name or ""},
        help={"en": cf.description} if cf.description else {},
        required=_needed(pattern),
        choices=choices if kind in (FieldKind.CHOICE, FieldKind.MULTI_CHOICE) else (),
        pattern=whole if compiled(whole) else "",
        message={"en": comment[1]} if comment and comment[1] != "Mandatory" else {},
        editable=editable,
    )


def _needed(pattern: str) -> bool:
    """Tell whether RT wants an answer: a pattern that nothing at all does not match says so."""
    found = compiled(rf"[\s\S]*(?:{pattern})[\s\S]*") if pattern else None
    return found is not None and not found.matches("")


def _is_several(cf: RtCustomField) -> bool:
    return number(cf.max_values) != 1


def _login_parts(
    usable: Sequence[RtCustomField], logins: LoginFields | None
) -> tuple[tuple[str, str], ...]:
    if logins is None:
        return ()
    wanted = logins.named()
    found = {
        wanted[name]: str(cf.id) for cf in usable if (name := (cf.name or "").casefold()) in wanted
    }
    return tuple(found.items()) if found.keys() == set(wanted.values()) else ()


def _rest(given: GivenLogin, kept: frozenset[str]) -> Credentials:
    """Return a login without the parts that are *kept* apart."""
    whole = given.credentials
    empty = Credentials(kind=whole.kind)
    return structs.replace(whole, **{part: getattr(empty, part) for part in kept})


def _part(login: Credentials, part: str) -> str:
    match part:
        case "login":
            return login.login
        case "password":
            return login.password.reveal()
        case "host":
            return login.host
        case _:
            return str(login.port or "")


def referred(follows: RemoteId | None) -> dict[str, object]:
    """Return the link of a new ticket to the closed one it goes on from."""
    return {} if follows is None else {"RefersTo": [follows]}
