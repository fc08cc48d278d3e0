"""What of a filled form still fits when another department is chosen."""

from collections.abc import Callable, Mapping, Sequence
from itertools import count

import msgspec

from desktop.domain.fields import Credentials, Field, FieldKind, Rows, Scalar, Value, Values
from desktop.domain.form_checks import CHOSEN, LISTED, TYPED, is_answered
from desktop.domain.text import fold, words

_TELLING = frozenset(
    {
        FieldKind.SERVICE,
        FieldKind.PRIORITY,
        FieldKind.TICKET_TYPE,
        FieldKind.NOTIFY,
        FieldKind.FOLLOWERS,
        FieldKind.CREDENTIALS,
        FieldKind.DOMAIN,
    }
)
"""Kinds that say by themselves what is meant: the only order asked for is the order."""


def kept(values: Values, old: Sequence[Field], new: Sequence[Field]) -> dict[str, Value]:
    """Return the values of a draft whose department has changed from form *old* to *new*.

    An answer stays where a field of the same id takes it, and is copied to a field of another id
    that clearly asks for the same. Nothing gets lost: what does not fit is put aside in the values,
    under names that no field has, and comes back with a form that takes it.
    """
    forms = {field.id: field for field in new} | {field.id: field for field in old}
    sources = {id: field for id, field in forms.items() if id in values}
    found = {name: value for name, value in values.items() if name not in sources}
    for field in new:
        source = sources.get(field.id)
        stays = None if source is None else _fitting(values[field.id], source, field)
        if stays is not None:
            found[field.id] = stays
    placed = dict(found)
    for field in new:
        _bring_back(found, field, sources.get(field.id))
    _copy_alike(found, values, tuple(sources.values()), new)
    for id, field in sources.items():
        # What was only reduced from something that came back needs no place of its own.
        if values[id] not in (placed.get(id), found.get(id)):
            found[_aside(found, field)] = values[id]
    return found


def _aside(found: Values, field: Field) -> str:
    """Return a free name for an answer of *field* put aside; no field's id has a line break."""
    return next(name for n in count(1) if (name := f"{field.id}\n{field.kind}\n{n}") not in found)


def _bring_back(found: dict[str, Value], field: Field, source: Field | None) -> None:
    """Put back what was put aside under the id of *field*, unless it was answered anew since."""
    for name in [name for name in found if name.startswith(f"{field.id}\n")]:
        value = found[name]
        was = msgspec.structs.replace(field, kind=FieldKind(name.split("\n")[1]))
        if _fitting(value, was, field) != value:
            continue
        reduced = None if source is None else _fitting(value, was, source)
        if field.id not in found or found[field.id] == reduced:
            found[field.id] = found.pop(name)
            return


def _copy_alike(
    found: dict[str, Value], values: Values, sources: Sequence[Field], new: Sequence[Field]
) -> None:
    ids = {field.id for field in new}
    said = [f for f in sources if f.id not in ids and is_answered(f, values.get(f.id))]
    for field in new:
        if is_answered(field, found.get(field.id)):
            continue
        for alike in (_same_kind, _same_purpose, _same_label):
            source = _only(alike, field, said, new)
            value = None if source is None else _fitting(values[source.id], source, field)
            if value is not None:
                found[field.id] = value
                break


_Alike = Callable[[Field, Field], bool]


def _only(
    alike: _Alike, field: Field, sources: Sequence[Field], new: Sequence[Field]
) -> Field | None:
    """Return the one source that is like *field*, where no other new field is like it too."""
    found = [source for source in sources if alike(source, field)]
    if len(found) != 1 or sum(alike(found[0], other) for other in new) != 1:
        return None
    return found[0]


def _same_kind(a: Field, b: Field) -> bool:
    if a.kind is not b.kind or a.kind not in _TELLING:
        return False
    if a.kind is not FieldKind.CREDENTIALS:
        return True
    either = not a.credential_kinds or not b.credential_kinds
    return either or bool(set(a.credential_kinds) & set(b.credential_kinds))


def _same_purpose(a: Field, b: Field) -> bool:
    return a.kind is b.kind and a.purpose is not None and a.purpose is b.purpose


def _same_label(a: Field, b: Field) -> bool:
    return a.kind is b.kind and bool(_labels(a) & _labels(b))


def _labels(field: Field) -> set[tuple[str, str]]:
    return {(language, " ".join(words(fold(text)))) for language, text in field.label.items()}


# --- what fits ---------------------------------------------------------------------------------


def _fitting(value: Value, old: Field, new: Field) -> Value | None:
    """Return what of a value of *old* can stand in *new*; None for nothing."""
    if not _has_shape(new, value) or not _alike(old.kind, new.kind):
        return None
    if isinstance(value, Rows):
        return _fitting_rows(value, old, new)
    return _fitting_cell(value, new)


def _fitting_cell(value: Scalar, new: Field) -> Scalar | None:
    choices = {choice.id for choice in new.choices}
    match value:
        case str() if new.kind is FieldKind.LINE and "\n" in value.strip():
            return None
        case str() if new.kind in (FieldKind.CHOICE, FieldKind.NOTIFY):
            return value if value in choices else None
        case tuple() if new.kind is FieldKind.MULTI_CHOICE:
            return tuple(id for id in value if id in choices) or None
        case Credentials():
            allowed = not new.credential_kinds or value.kind in new.credential_kinds
            return value if allowed else None
        case _:
            return value


def _fitting_rows(value: Rows, old: Field, new: Field) -> Rows | None:
    before: Mapping[str, Field] = {field.id: field for field in old.fields}
    rows: list[dict[str, Scalar]] = []
    for row in value.rows:
        cells: dict[str, Scalar] = {}
        for field in new.fields:
            cell = row.get(field.id)
            source = before.get(field.id, field)
            if cell is None or not _has_shape(field, cell) or not _alike(source.kind, field.kind):
                continue
            fitting = _fitting_cell(cell, field)
            if fitting is not None:
                cells[field.id] = fitting
        rows.append(cells)
    fits = Rows(tuple(rows))
    return fits if is_answered(new, fits) or not is_answered(old, value) else None


def _alike(old: FieldKind, new: FieldKind) -> bool:
    """Tell whether an answer to one kind can be one to the other.

    What is typed can; what is chosen cannot, for its id would show as text.
    """
    chosen = {FieldKind.CHOICE, FieldKind.NOTIFY}
    return old is new or {old, new} <= TYPED or {old, new} == chosen


def _has_shape(field: Field, value: Value) -> bool:
    """Tell whether values of *field* are of the type of *value*."""
    match value:
        case bool():
            return field.kind is FieldKind.CHECKBOX
        case str():
            return field.kind in TYPED or field.kind in CHOSEN
        case tuple():
            return field.kind in LISTED
        case Credentials():
            return field.kind is FieldKind.CREDENTIALS
        case Rows():
            return field.kind is FieldKind.GROUP
