import json
from typing import Any

import msgspec
import pytest

from desktop.domain.fields import CredentialKind, FieldKind, Purpose
from desktop.domain.form import faults
from desktop.domain.form_checks import Context
from desktop.domain.form_sound import MOST_FIELDS, sound


def field(id: str = "f", kind: str = "line", **more: Any) -> dict[str, Any]:
    return {"id": id, "kind": kind, "label": {"en": "F"}, **more}


def ids(raw: Any) -> list[str]:
    form, reason = sound(raw)
    assert reason == ""
    return [field.id for field in form]


def test_a_department_without_a_form_has_the_plain_one() -> None:
    assert sound([]) == sound(None) == ((), "")


def test_everything_that_a_field_says_is_read() -> None:
    choice = {"id": "x", "name": {"en": "X", "fa": "ایکس"}}
    raw = [
        field("kind", "choice", choices=[choice], editable=True, unheard_of={"a": [1]}),
        field("n", "number", least="1,5", most=2, required=True, help={"pt_BR": "Ajuda"}),
        field("code", pattern=r"\d+", message={"en": "Digits."}, most_characters=9),
        field("steps", "text", purpose="steps", when=[{"field": "topic", "among": ["t"]}]),
        field(
            "boxes",
            "group",
            least_rows=1,
            most_rows=3,
            fields=[
                field("login", "credentials", credential_kinds=["mailbox", "ftp", "cms"]),
                field("why", when=[{"field": "kind", "among": ["x"]}]),
            ],
        ),
    ]
    kind, number, code, steps, boxes = sound(raw)[0]
    assert (kind.choices[0].name["fa"], kind.editable) == ("ایکس", True)
    assert (number.least, number.most, number.required) == ("1.5", "2", True)
    assert number.help == {"pt-br": "Ajuda"}
    assert (code.pattern, code.message, code.most_characters) == (r"\d+", {"en": "Digits."}, 9)
    assert (steps.purpose, steps.when[0].among) == (Purpose.STEPS, ("t",))
    assert (boxes.least_rows, boxes.most_rows) == (1, 3)
    assert boxes.fields[0].credential_kinds == (CredentialKind.MAILBOX, CredentialKind.CMS)
    assert sound(msgspec.Raw(json.dumps(raw).encode())) == sound(raw)
    assert sound(msgspec.to_builtins(sound(raw)[0])) == sound(raw)


def test_a_field_of_an_unknown_kind_is_left_out_with_what_depends_on_it() -> None:
    on_it = [{"field": "new", "among": ["x"]}]
    raw = [field("new", "hologram"), field("after", when=on_it), field("rest")]
    assert ids(raw) == ["rest"]


def test_a_required_field_of_an_unknown_kind_is_asked_as_a_line() -> None:
    [line] = sound([field("new", "hologram", required=True)])[0]
    assert line.kind is FieldKind.LINE
    assert len(faults((line,), {}, Context())) == 1


def test_a_pattern_that_cannot_be_matched_here_is_left_to_the_helpdesk() -> None:
    [line] = sound([field(pattern="(?!0)[0-9]+")])[0]
    assert line.pattern == ""


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({}, "not a list"),
        ("form", "not a list"),
        ([5], "not an object"),
        ([{}], "id"),
        ([field("")], "id"),
        ([field("a\nb")], "id"),
        ([field("topic")], "two fields are called “topic”"),
        ([field("a"), field("a")], "two fields are called “a”"),
        ([{"id": "a", "label": {"en": "A"}}], "“a” has no kind"),
        ([field("a", 5)], "“a” has no kind"),  # pyright: ignore[reportArgumentType]
        ([{"id": "a", "kind": "line"}], "label of the field “a”"),
        ([field("a", label={"en": " "})], "label of the field “a” is missing"),
        ([field("a", label={"en": 5})], "label"),
        ([field("a", label={"en": "x" * 5000})], "longer"),
        ([field("a", help={"en": "\ud800"})], "characters"),
        ([field("a", required="yes")], "“required”"),
        ([field("a", editable=1)], "“editable”"),
        ([field("a", when={})], "not a list"),
        ([field("a", when=[{"field": "b", "among": ["x"]}]), field("b")], "depends on “b”"),
        ([field("a", when=[{"field": "a", "among": ["x"]}])], "depends on “a”"),
        ([field("a", when=[{"field": "topic", "among": []}])], "no values"),
        ([field("a", when=[{"field": "topic", "among": [{}]}])], "condition"),
        ([field("a", "choice")], "nothing to choose from"),
        ([field("a", "multi_choice", choices=[])], "nothing to choose from"),
        ([field("a", "notify", choices=[{"id": "x", "name": {}}])], "name"),
        ([field("a", "choice", choices=[{"id": "x", "name": {"en": "X"}}] * 2)], "two choices"),
        ([field("a", pattern="(")], "pattern"),
        ([field("a", pattern=["x"])], "pattern"),
        ([field("a", most_characters=0)], "no characters"),
        ([field("a", most_characters=-1)], "“most_characters”"),
        ([field("a", most_characters=True)], "“most_characters”"),
        ([field("a", "number", least="2", most="10"), field("b", "number", least="x")], "“b”"),
        ([field("a", "number", least="2", most="1")], "the least"),
        ([field("a", "number", least=1.5)], "“least”"),
        ([field("a", "date", least="2026-02-01", most="2026-01-31")], "the least"),
        ([field("a", "date", least="tomorrow")], "not a date"),
        ([field("a", "group")], "without fields"),
        (
            [field("a", "group", fields=[field("b", "group", fields=[field("c")])])],
            "within a group",
        ),
        ([field("a", "group", fields=[field()], least_rows=2, most_rows=1)], "fewer rows"),
        ([field("a", "group", fields=[field()], most_rows=0)], "fewer rows"),
        ([field("a", "group", fields=[field()], least_rows=10**40)], "rows"),
        ([field("a", "group", fields=[field("b"), field("b")])], "two fields are called “b”"),
        ([field(f"f{n}") for n in range(MOST_FIELDS + 1)], f"over {MOST_FIELDS} fields"),
        ([field("a", "group", fields=[field(f"f{n}") for n in range(MOST_FIELDS)])], "fields"),
        ([field(str(n)) for n in range(5000)], "over"),
    ],
)
def test_a_broken_form_is_said_in_one_sentence(raw: Any, words: str) -> None:
    form, reason = sound(raw)
    assert form == ()
    assert reason.startswith("The form of this department cannot be used: ")
    assert words in reason
    assert reason.endswith(".")


def test_conditions_in_a_group_name_earlier_fields_of_the_row_or_the_form() -> None:
    inner = [field("a"), field("b", when=[{"field": "a", "among": ["x"]}])]
    assert ids([field("g", "group", fields=inner)]) == ["g"]
    on_later = [field("c", when=[{"field": "later", "among": ["x"]}])]
    assert sound([field("g", "group", fields=on_later), field("later")])[1]
    assert ids([field("later"), field("g", "group", fields=on_later)]) == ["later", "g"]
    # What a row holds is nothing that the form knows.
    after = field("d", when=[{"field": "a", "among": ["x"]}])
    assert sound([field("g", "group", fields=inner), after])[1]


@pytest.mark.parametrize(
    "text",
    ["[" * 500 + "]" * 500, "[" * 100_000, '[{"id": "\\ud800"}]', "[NaN]", "[1e999]", "\x00", ""],
)
def test_raw_json_that_is_deep_or_none_is_only_a_sentence(text: str) -> None:
    assert sound(msgspec.Raw(text.encode()))[1]


def test_deep_values_where_none_are_expected_do_no_harm() -> None:
    deep: Any = []
    for _ in range(50_000):
        deep = [deep]
    assert sound(deep)[1]
    assert sound([field("a", label=deep)])[1]
    assert ids([field("a", choices=deep, unheard_of=deep)]) == ["a"]
