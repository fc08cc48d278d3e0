"""Any catalog within the schema gives a form that can be filled, kept, reopened and sent."""

from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.catalog import Catalog, Department
from desktop.domain.drafts import Draft, command_of
from desktop.domain.fields import Credentials, Field, Rows, Value
from desktop.domain.form import answers, faults, shown
from desktop.domain.form_checks import Context
from desktop.domain.form_kept import kept
from desktop.domain.form_sound import sound
from desktop.domain.ids import AccountId, DraftId, RemoteId
from desktop.store.codec import decode_catalog, decode_command, decode_draft, encode
from tests.domain.form_strategies import (
    CONTEXT,
    TOPICS,
    Draw,
    filled,
    json_values,
    patient,
    raw_fields,
)


def usable(raw: Any) -> tuple[Field, ...]:
    form, reason = sound(raw)
    assert reason == ""
    assert len(form) == len(raw)
    return form


def with_topic(topic: str | None) -> Context:
    return Context(topic, CONTEXT.services, CONTEXT.priorities, CONTEXT.types)


@st.composite
def forms_filled(draw: Draw) -> tuple[tuple[Field, ...], dict[str, Value], str | None]:
    form = usable(draw(raw_fields()))
    topic = draw(st.none() | st.sampled_from(TOPICS))
    return form, draw(filled(form, topic)), topic


def draft_with(values: dict[str, Value], topic: str | None) -> Draft:
    return Draft(
        id=DraftId("d" * 32),
        account=AccountId("a" * 12),
        ticket=None,
        department=RemoteId("technical"),
        topic=None if topic is None else RemoteId(topic),
        fields=values,
    )


@patient
@given(forms_filled())
def test_any_form_can_be_filled_kept_reopened_and_sent(
    case: tuple[tuple[Field, ...], dict[str, Value], str | None],
) -> None:
    form, values, topic = case
    assert faults(form, values, with_topic(topic)) == ()
    draft = draft_with(values, topic)
    assert decode_draft(encode(draft)) == draft
    sent = answers(form, values, topic)
    command = command_of(draft_with(sent, topic))
    assert decode_command(encode(command)) == command
    # What arrives is accepted by the same rules, asks for the same, and says the same again.
    assert faults(form, sent, with_topic(topic)) == ()
    assert shown(form, sent, topic) == shown(form, values, topic)
    assert answers(form, sent, topic) == sent
    assert all(map(is_wire_value, sent.values()))


def is_wire_value(value: Value) -> bool:
    match value:
        case Rows():
            return all(is_wire_value(cell) for row in value.rows for cell in row.values())
        case Credentials():
            return bool(value.login and value.password)
        case str() | bool():
            return value != ""
        case tuple():
            return len(set(value)) == len(value) > 0


@patient
@given(forms_filled())
def test_leaving_out_what_is_required_is_told_at_its_place(
    case: tuple[tuple[Field, ...], dict[str, Value], str | None],
) -> None:
    form, values, topic = case
    for field in shown(form, values, topic):
        if field.required and not any(c.field == field.id for f in form for c in f.when):
            left = {id: value for id, value in values.items() if id != field.id}
            found = faults(form, left, with_topic(topic))
            assert [fault.path.field for fault in found] == [field.id]
            assert str(found[0])


@patient
@given(forms_filled(), raw_fields())
def test_another_department_and_back_loses_nothing(
    case: tuple[tuple[Field, ...], dict[str, Value], str | None], raw: Any
) -> None:
    form, values, _ = case
    other = usable(raw)
    there = kept(values, form, other)
    back = kept(there, other, form)
    ids = {field.id for field in form}
    assert {id: value for id, value in back.items() if id in ids and id in values} == values


@patient
@given(json_values)
def test_no_json_at_all_makes_a_form_raise(raw: Any) -> None:
    form, reason = sound(raw)
    assert not (form and reason)


@patient
@given(st.data())
def test_a_form_with_anything_in_it_is_a_form_or_a_sentence(data: st.DataObject) -> None:
    raw = data.draw(raw_fields())
    for _ in range(data.draw(st.integers(1, 3))):
        raw = broken(data, raw)
    form, reason = sound(raw)
    assert form == () or reason == ""
    if reason:
        assert reason.endswith(".")
        assert "\n" not in reason
    department = Department(id=RemoteId("d"), name="D", form=form)
    catalog = Catalog(departments=(department,), statuses=())
    assert decode_catalog(encode(catalog)) == catalog
    assert answers(form, {}, None).keys() <= {field.id for field in form}
    assert all(str(fault) for fault in faults(form, {}, CONTEXT))


def broken(data: st.DataObject, raw: Any) -> Any:
    """Return *raw* with anything in one of its places."""
    raw = deepcopy(raw)
    holders = [raw] if isinstance(raw, list | dict) else []
    for holder in holders:
        inner = holder.values() if isinstance(holder, dict) else holder
        holders.extend(one for one in inner if isinstance(one, list | dict))
    places = [
        (holder, key)
        for holder in holders
        for key in (holder if isinstance(holder, dict) else range(len(holder)))
    ]
    if not places:
        return data.draw(json_values)
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(json_values)
    return raw
