"""RT's custom fields as the form of a queue. Pure."""

import re
from collections.abc import Sequence

from desktop.backends.rt.forms import LOGIN, QueueForm, hints_of_secret
from desktop.backends.rt.logins import LoginFields
from desktop.backends.rt.shapes import RtCustomField, number
from desktop.backends.rt.tags import holds_tags
from desktop.domain.fields import Choice, Field, FieldKind
from desktop.domain.form_pattern import compiled

_LOGIN_LABEL = {
    "en": "Login",
    "nl": "Inloggegevens",
    "de": "Zugangsdaten",
    "ru": "Доступ",
    "fa": "اطلاعات ورود",
}
_COMMENT = re.compile(r"\(\?#([^)]*)\)")


def queue_form(
    asked: Sequence[RtCustomField], logins: LoginFields | None, *, staff: bool
) -> QueueForm:
    """Return the form of a queue with the custom fields *asked*, in their order.

    The parts that *logins* names become one login; what is named as its password is never asked
    alone. Only *staff* may change answers later: of customers RT does not tell it.
    """
    usable = [cf for cf in asked if cf.name and str(cf.disabled or "0") == "0"]
    login = logins.parts(usable) if logins else ()
    of_login = {id for _, id in login}
    fields: list[Field] = []
    for cf in usable:
        if str(cf.id) in of_login:
            if not any(field.id == LOGIN for field in fields):
                fields.append(_login([c for c in usable if str(c.id) in of_login]))
        elif not (logins and logins.is_password(cf)):
            field = _field(cf, staff=staff)
            fields += [field] if field is not None else []
    several = frozenset(str(cf.id) for cf in usable if cf.type in _LINES and _is_several(cf))
    types = {str(cf.id): cf.type for cf in usable}
    tags = next((str(cf.id) for cf in usable if holds_tags(cf)), "")
    return QueueForm(tuple(fields), several, types, login, tags)


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


def _login(parts: Sequence[RtCustomField]) -> Field:
    needed = any(_needed(cf.pattern or "") for cf in parts)
    label = dict(_LOGIN_LABEL)
    return Field(id=LOGIN, kind=FieldKind.CREDENTIALS, label=label, required=needed)


def _field(cf: RtCustomField, *, staff: bool) -> Field | None:
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
        # What is never read back cannot be shown to be changed either.
        editable=staff and not hints_of_secret(cf.name or ""),
    )


def _needed(pattern: str) -> bool:
    """Tell whether RT wants an answer: a pattern that nothing at all does not match says so."""
    found = compiled(rf"[\s\S]*(?:{pattern})[\s\S]*") if pattern else None
    return found is not None and not found.matches("")


def _is_several(cf: RtCustomField) -> bool:
    return number(cf.max_values) != 1
