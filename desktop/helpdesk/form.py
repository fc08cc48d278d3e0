"""A department's form: what a ticket to it is asked, as the catalog tells it.

What is stored is told as it is, sound or not; answers are checked only against a sound form.
"""

import json
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

FieldKind = Literal[
    "line",
    "text",
    "choice",
    "multi_choice",
    "number",
    "date",
    "checkbox",
    "email",
    "domain",
    "url",
    "service",
    "priority",
    "ticket_type",
    "notify",
    "followers",
    "credentials",
    "group",
]
CredentialKind = Literal["server_root", "cms", "control_panel", "mailbox"]
Purpose = Literal["error", "steps", "wish"]
Words = dict[str, str]
"""One text by language code."""

TOPIC = "topic"
"""No field's id: in a condition it means the ticket's topic."""

CHOOSING = ("choice", "multi_choice", "notify")
"""The kinds that bring their own choices."""


class Choice(BaseModel):
    """One of the answers that can be chosen."""

    id: str
    name: Words


class Condition(BaseModel):
    """Holds where a field has one of these answers; "true" and "false" for a checkbox."""

    field: str
    among: list[str]


class FormField(BaseModel):
    """One question."""

    model_config = ConfigDict(frozen=True)

    id: Annotated[str, Field(min_length=1, max_length=200)]
    kind: FieldKind
    label: Words
    help: Words = {}
    required: bool = False
    when: list[Condition] = []
    choices: list[Choice] = []
    pattern: str = ""
    message: Words = {}
    most_characters: int | None = None
    least: str | None = None
    most: str | None = None
    purpose: Purpose | None = None
    credential_kinds: list[CredentialKind] = []
    fields: list["FormField"] = []
    least_rows: int = 0
    most_rows: int | None = None
    editable: bool = False


_FORM = TypeAdapter(list[FormField])


def read_form(stored: str) -> list[FormField]:
    """Return a stored form; [] for one that is not sound, which a client cannot show either."""
    try:
        form = _FORM.validate_python(json.loads(stored))
        _check_level(form, {TOPIC})
    except (ValidationError, ValueError):
        return []
    return form


def _check_level(fields: Sequence[FormField], known: set[str]) -> None:
    """Raise ValueError where ids meet, a condition looks ahead, or a field lacks its parts."""
    seen: set[str] = set()
    for field in fields:
        if field.id == TOPIC or field.id in seen:
            raise ValueError(f"{field.id}: the id is taken")
        if any(condition.field not in known | seen for condition in field.when):
            raise ValueError(f"{field.id}: a condition on what does not come before")
        if field.kind in CHOOSING and not field.choices:
            raise ValueError(f"{field.id}: nothing to choose from")
        _check_bounds(field)
        seen.add(field.id)
    for field in fields:
        if field.kind != "group":
            continue
        if not field.fields or any(inner.kind == "group" for inner in field.fields):
            raise ValueError(f"{field.id}: a group of nothing, or of groups")
        _check_level(field.fields, known | seen)


def _check_bounds(field: FormField) -> None:
    """Raise ValueError where the pattern or a bound cannot be compared with."""
    try:
        re.compile(field.pattern)
        for bound in (field.least, field.most):
            if bound is not None and field.kind == "number":
                Decimal(bound)
            elif bound is not None and field.kind == "date":
                date.fromisoformat(bound)
    except (re.error, ArithmeticError):
        raise ValueError(f"{field.id}: its pattern or bound is none") from None
