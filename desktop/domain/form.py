"""The form engine: which fields are asked, what is wrong with the answers, what is sent of them.

A form is the fields of a department (`Department.form`). Subject and message stand beside it; a
department without a form asks nothing else.
"""

from collections.abc import Callable, Mapping, Sequence

from desktop.domain import form_faults as say
from desktop.domain.fields import Field, FieldKind, Rows, Scalar, Value, Values
from desktop.domain.form_bounds import MOST_ROWS
from desktop.domain.form_checks import Context, answer, is_answered, wrongs
from desktop.domain.form_faults import Fault, Place, Wrong

TOPIC = "topic"
"""The id by which conditions name the ticket's topic; no field has it."""

Row = Mapping[str, Scalar]


def shown(form: Sequence[Field], values: Values, topic: str | None) -> tuple[Field, ...]:
    """Return the fields that are to be asked now, in their order.

    Those all of whose conditions hold; one on a field that is not asked itself does not hold.
    """
    return _asked(form, values, {TOPIC: () if topic is None else (topic,)})


def shown_in_row(
    form: Sequence[Field], values: Values, topic: str | None, group: Field, row: Row
) -> tuple[Field, ...]:
    """Return the fields of *group* that are to be asked in *row*.

    Their conditions name earlier fields of the row, fields of the form, or the topic.
    """
    return rows_asker(form, values, topic)(group, row)


def rows_asker(
    form: Sequence[Field], values: Values, topic: str | None
) -> Callable[[Field, Row], tuple[Field, ...]]:
    """Return `shown_in_row` for many rows: the form itself is looked at once."""
    said = {TOPIC: () if topic is None else (topic,)}
    _asked(form, values, said)
    return lambda group, row: _asked(group.fields, row, dict(said))


def _asked(
    fields: Sequence[Field], values: Values | Row, said: dict[str, tuple[str, ...]]
) -> tuple[Field, ...]:
    """Return the asked ones of *fields*; adds to *said* what they tell conditions."""
    found: list[Field] = []
    for field in fields:
        holds = all(set(said.get(c.field, ())).intersection(c.among) for c in field.when)
        if holds:
            found.append(field)
        said[field.id] = _told(field, values.get(field.id)) if holds else ()
    return tuple(found)


def _told(field: Field, value: Value | None) -> tuple[str, ...]:
    """Return what a field tells conditions: one text, several chosen ones, or nothing."""
    if field.kind is FieldKind.CHECKBOX:
        return ("true" if value is True else "false",)
    match answer(field, value):
        case str() as text:
            return (text,)
        case tuple() as several:
            return several
        case _:
            return ()


# --- what is wrong -----------------------------------------------------------------------------


def faults(form: Sequence[Field], values: Values, context: Context) -> tuple[Fault, ...]:
    """Return what keeps the form from being sent, in its order; () where it can be.

    Only what is shown is looked at, and of groups only rows in which anything was filled in.
    """
    found: list[Fault] = []
    for field in shown(form, values, context.topic):
        if field.kind is FieldKind.GROUP:
            found.extend(_group_faults(form, values, context, field))
        else:
            wrong = wrongs(field, values.get(field.id), context)
            found.extend(_fault(one, Place(field.id)) for one in wrong)
    return tuple(found)


def _group_faults(
    form: Sequence[Field], values: Values, context: Context, group: Field
) -> list[Fault]:
    rows = _filled(form, values, context.topic, group)
    place, count = Place(group.id), len(rows)
    found: list[Fault] = []
    least = 0 if context.lenient else max(group.least_rows, int(group.required))
    if count < least:
        template = say.NEEDED if least == 1 else say.MORE_ROWS
        found.append(Fault(path=place, template=template, fields={"least": least, "count": count}))
    most = MOST_ROWS if group.most_rows is None else group.most_rows
    if count > most:
        fields: dict[str, object] = {"most": most, "count": count}
        found.append(Fault(path=place, template=say.FEWER_ROWS, fields=fields))
    for index, row, asked in rows:
        for field in asked:
            wrong = wrongs(field, row.get(field.id), context)
            found.extend(_fault(one, Place(group.id, index, field.id)) for one in wrong)
    return found


def _fault(wrong: Wrong, path: Place) -> Fault:
    return Fault(
        path=path,
        template=wrong.template,
        fields=wrong.fields,
        words=wrong.words,
        part=wrong.part,
        offer=wrong.offer,
    )


def rows_of(group: Field, values: Values) -> tuple[Row, ...]:
    """Return the rows that *values* has for *group*, empty ones too."""
    value = values.get(group.id)
    return value.rows if isinstance(value, Rows) else ()


def _filled(
    form: Sequence[Field], values: Values, topic: str | None, group: Field
) -> list[tuple[int, Row, tuple[Field, ...]]]:
    """Return the rows in which anything was filled in, with their index and what they ask."""
    found: list[tuple[int, Row, tuple[Field, ...]]] = []
    asker = rows_asker(form, values, topic)
    for index, row in enumerate(rows_of(group, values)):
        asked = asker(group, row)
        if any(is_answered(field, row.get(field.id)) for field in asked):
            found.append((index, row, asked))
    return found


# --- what is sent ------------------------------------------------------------------------------


def answers(form: Sequence[Field], values: Values, topic: str | None) -> dict[str, Value]:
    """Return what is sent: the answers that are shown, trimmed and in their canonical form.

    A checkbox that is shown is sent whether it is ticked or not; rows that say nothing are not.
    """
    sent: dict[str, Value] = {}
    for field in shown(form, values, topic):
        if field.kind is FieldKind.GROUP:
            rows = _filled(form, values, topic, field)
            if rows:
                sent[field.id] = Rows(tuple(_answers(asked, row) for _, row, asked in rows))
        else:
            sent |= _answers((field,), values)
    return sent


def _answers(fields: Sequence[Field], values: Values | Row) -> dict[str, Scalar]:
    said = ((field.id, answer(field, values.get(field.id))) for field in fields)
    return {id: value for id, value in said if value is not None}
