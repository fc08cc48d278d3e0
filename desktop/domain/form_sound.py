"""Makes a usable form of what a helpdesk sends, or says why that cannot be.

A catalog is a stranger's data: nothing in it may raise, hang or fill the memory here.
"""

from dataclasses import dataclass
from typing import Any

import msgspec

from desktop.domain.fields import Field, FieldKind
from desktop.domain.form_bounds import MOST_ROWS
from desktop.domain.form_sound_parts import (
    Unsound,
    among,
    choices,
    count,
    credential_kinds,
    flag,
    identifier,
    items,
    limits,
    object_of,
    pattern,
    purpose,
    words,
)

MOST_FIELDS = 200
"""Of one form, those in groups among them."""
MOST_LENGTH = 1_000_000
"""The longest answer that `most_characters` can ask for."""

_KINDS = {kind.value: kind for kind in FieldKind}
_CHOICE_KINDS = frozenset({FieldKind.CHOICE, FieldKind.MULTI_CHOICE, FieldKind.NOTIFY})


def sound(raw: object) -> tuple[tuple[Field, ...], str]:
    """Return the form that the decoded JSON *raw* describes, and ""; or () and why it is none.

    The reason is one plain sentence. A field of an unknown kind is left out with what depends on
    it; a required one is asked as a line. Whatever *raw* is, nothing is raised.
    """
    try:
        if isinstance(raw, msgspec.Raw):
            raw = msgspec.json.decode(raw)
        return _Reader().fields(raw), ""
    except Unsound as unsound:
        return (), f"The form of this department cannot be used: {unsound.reason}."
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return (), "The form of this department cannot be used: it is not readable."


@dataclass
class _Known:
    """The fields so far of one level, which conditions may name."""

    ids: set[str]
    left_out: set[str]


class _Reader:
    def __init__(self) -> None:
        self._count = 0

    def fields(self, raw: object, outer: _Known | None = None) -> tuple[Field, ...]:
        """Return the fields of the form, or of a group in it where *outer* is given."""
        known = _Known({"topic"}, set())
        if outer is not None:
            known = _Known(set(outer.ids), set(outer.left_out))
        own: set[str] = set()
        found: list[Field] = []
        for entry in items(raw, "the form"):
            self._count += 1
            if self._count > MOST_FIELDS:
                raise Unsound(f"it has over {MOST_FIELDS} fields")
            field = object_of(entry, "a field")
            id = identifier(field.get("id"), "a field")
            if id in own or id == "topic":
                raise Unsound(f"two fields are called “{id}”")
            own.add(id)
            read = self._field(id, field, known, inner=outer is not None)
            known.ids.add(id)
            known.left_out.discard(id)
            if read is None:
                known.left_out.add(id)
            else:
                found.append(read)
        return tuple(found)

    def _field(self, id: str, raw: dict[str, Any], known: _Known, *, inner: bool) -> Field | None:
        """Return one field; None where it is left out."""
        name = f"the field “{id}”"
        when = among(raw.get("when"), name)
        for condition in when:
            if condition.field not in known.ids:
                raise Unsound(f"{name} depends on “{condition.field}”, which does not come before")
        required = flag(raw.get("required"), f"“required” of {name}")
        kind = _kind(raw.get("kind"), name)
        if kind is None and required:
            kind = FieldKind.LINE
        if kind is None or any(condition.field in known.left_out for condition in when):
            return None
        if kind is FieldKind.GROUP and inner:
            raise Unsound(f"{name} is a group within a group")
        least, most = limits(raw, kind, name)
        offered = choices(raw.get("choices"), name) if kind in _CHOICE_KINDS else ()
        if kind in _CHOICE_KINDS and not offered:
            raise Unsound(f"{name} has nothing to choose from")
        least_rows, most_rows = _rows(raw, name)
        return Field(
            id=id,
            kind=kind,
            label=words(raw.get("label"), f"the label of {name}", needed=True),
            help=words(raw.get("help"), f"the help of {name}"),
            required=required,
            when=when,
            choices=offered,
            pattern=pattern(raw.get("pattern"), name),
            message=words(raw.get("message"), f"the message of {name}"),
            most_characters=_most_characters(raw, name),
            least=least,
            most=most,
            purpose=purpose(raw.get("purpose")),
            credential_kinds=credential_kinds(raw.get("credential_kinds"), name),
            fields=self._inner(raw, known, name) if kind is FieldKind.GROUP else (),
            least_rows=least_rows,
            most_rows=most_rows,
            editable=flag(raw.get("editable"), f"“editable” of {name}"),
        )

    def _inner(self, raw: dict[str, Any], known: _Known, name: str) -> tuple[Field, ...]:
        fields = self.fields(raw.get("fields"), known)
        if not fields:
            raise Unsound(f"{name} is a group without fields")
        return fields


def _kind(raw: object, name: str) -> FieldKind | None:
    if not isinstance(raw, str):
        raise Unsound(f"{name} has no kind")
    return _KINDS.get(raw)


def _rows(raw: dict[str, Any], name: str) -> tuple[int, int | None]:
    least = count(raw.get("least_rows"), f"“least_rows” of {name}") or 0
    most = count(raw.get("most_rows"), f"“most_rows” of {name}")
    if least > MOST_ROWS:
        raise Unsound(f"{name} asks for over {MOST_ROWS} rows")
    if most is not None and (most < least or most < 1):
        raise Unsound(f"{name} takes fewer rows than it needs")
    return least, None if most is None else min(most, MOST_ROWS)


def _most_characters(raw: dict[str, Any], name: str) -> int | None:
    most = count(raw.get("most_characters"), f"“most_characters” of {name}")
    if most == 0:
        raise Unsound(f"{name} takes no characters")
    return None if most is None else min(most, MOST_LENGTH)
