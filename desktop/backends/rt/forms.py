"""The form of an RT queue: its answers as custom fields, and custom fields as answers. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as with_default

from desktop.backends.rt.kept_values import is_kept
from desktop.backends.rt.logins import Parts, login_words, part_of, without
from desktop.backends.rt.shapes import RtCustomFieldValues
from desktop.domain.fields import Credentials, Field, FieldKind, Rows, Value, Values
from desktop.domain.logins import logins_in_form, without_logins
from desktop.domain.secret import Secret

LOGIN = "login"
"""The id of the field into which an account's mapping gathers a login's custom fields."""

_HINTS_OF_SECRETS = re.compile(
    r"pass(word|wort|phrase)|wachtwoord|kennwort|secret|парол|رمز|گذرواژه", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class QueueForm:
    """What a queue asks, and where its answers belong."""

    fields: tuple[Field, ...] = ()
    several: frozenset[str] = frozenset()
    """Fields that RT keeps as a list of values, and the form as lines."""
    types: Mapping[str, str] = with_default(default_factory=dict[str, str])
    """RT's types of the custom fields, by their ids."""
    login: Parts = ()
    """Where the parts of the login go; () where the queue cannot keep one."""
    tags: str = ""
    """The custom field that holds tags; "" where the queue has none."""

    def custom_fields(self, values: Values) -> dict[str, str | list[str]]:
        """Return *values* as RT takes them, by the ids of the custom fields."""
        found: dict[str, str | list[str]] = {}
        for field in self.fields:
            value = values.get(field.id)
            if isinstance(value, Credentials):
                found |= {id: part_of(value, part) for part, id in self.login}
            elif value is not None:
                found[field.id] = self._sent(field.id, value)
        return {id: value for id, value in found.items() if value}

    def changes(self, values: Values) -> dict[str, str | list[str]]:
        """Return *values* as a change: what they have emptied is taken away."""
        emptied = {id: "" for id, value in values.items() if not value and self._has(id)}
        return self.custom_fields(values) | emptied

    def unasked(self, values: Values) -> tuple[str, ...]:
        """Return the ids of the answers in *values* that this queue has no field for.

        Logins are not among them: see `unmapped` and `would_expose`.
        """
        return tuple(
            id
            for id, value in without_logins(values).items()
            if value and not (isinstance(value, Rows) and not any(value.rows)) and not self._has(id)
        )

    def unmapped(self, values: Values) -> tuple[Credentials, ...]:
        """Return what of the logins in *values* this queue has no custom fields for."""
        kept = frozenset(part for part, _ in self.login)
        given = logins_in_form(values)
        rest = (
            without(one.credentials, kept) if one.field == LOGIN else one.credentials
            for one in given
        )
        return tuple(login for login in rest if login_words(login))

    def would_expose(self, values: Values) -> bool:
        """Tell whether a login was given into fields of its own that this queue has no more."""
        return not self.login and any(one.field == LOGIN for one in logins_in_form(values))

    def secrets(self, values: Values) -> tuple[Secret, ...]:
        """Return what of *values* RT's words must not bring back."""
        hinted = (values.get(field.id) for field in self.fields if _is_secret(field))
        lines = (value for value in hinted if isinstance(value, str))
        return (
            *(one.credentials.password for one in logins_in_form(values)),
            *(Secret(line.strip()) for line in lines),
        )

    def answers(self, kept: Iterable[RtCustomFieldValues]) -> dict[str, Value]:
        """Return what a ticket says, without anything that may be a password."""
        by_id = {str(one.id): one.texts for one in kept}
        found: dict[str, Value] = {}
        for field in self.fields:
            values = by_id.get(field.id)
            if not values or _is_secret(field):
                continue
            many = field.kind is FieldKind.MULTI_CHOICE
            found[field.id] = tuple(values) if many else "\n".join(values)
        return found

    @property
    def offered_tags(self) -> tuple[str, ...]:
        """The tags to choose from; () where they are written freely."""
        found = (field.choices for field in self.fields if self.tags and field.id == self.tags)
        return tuple(choice.id for choices in found for choice in choices)

    def tags_of(self, kept: Iterable[RtCustomFieldValues]) -> tuple[str, ...]:
        """Return the tags of a ticket."""
        found = (one.texts for one in kept if self.tags and str(one.id) == self.tags)
        return tuple(tag for texts in found for tag in texts)

    def took(self, values: Values, kept: Iterable[RtCustomFieldValues]) -> bool:
        """Tell whether a ticket says what the change *values* wants it to."""
        by_id = {str(one.id): one.texts for one in kept}
        return not self.unasked(values) and all(
            is_kept(self.types.get(id, ""), _listed(value), by_id.get(id, []))
            for id, value in self.changes(values).items()
        )

    def untaken(self, values: Values, kept: Iterable[RtCustomFieldValues]) -> tuple[str, ...]:
        """Return the names of the fields of which RT has less than was sent: it tells no refusal.

        RT may write a value otherwise than it was sent; nothing at all is what a refusal looks
        like.
        """
        held = {str(one.id) for one in kept if one.texts}
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


def hints_of_secret(name: str) -> bool:
    """Tell whether a field of that name asks for what must not be shown."""
    return _HINTS_OF_SECRETS.search(name) is not None


def _is_secret(field: Field) -> bool:
    return hints_of_secret(field.label.get("en", ""))


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
