"""What a ticket's form was answered with, held against the form itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.helpdesk.form import TOPIC, FormField
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.values import Offered, Unfit, check_value, is_blank
from desktop.helpdesk.wire_form import Answer, NewSecret

Chosen = Mapping[str, frozenset[str]]
"""What conditions look at: by field, the ids that were chosen."""


@dataclass(frozen=True, slots=True)
class Given:
    """A filled form as it came."""

    fields: Mapping[str, Answer | None] = field(default_factory=dict[str, Answer | None])
    secrets: Sequence[NewSecret] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """What the answers are checked with."""

    topic: str | None
    offered: Offered
    lenient: bool = False
    """Nothing is required: staff write down what they were told."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the form: the whole, or one row of a group."""

    name: str
    group: FormField | None = None
    row: int | None = None

    def refuse(self, id: str, why: str) -> Refusal:
        return invalid(f"{self.name}.{id}", why)

    def holds(self, secret: NewSecret, id: str) -> bool:
        if self.group is None:
            return (secret.field, secret.row, secret.inner) == (id, None, None)
        return (secret.field, secret.row, secret.inner) == (self.group.id, self.row, id)


def check_answers(form: Sequence[FormField], desk: Desk, given: Given) -> dict[str, Answer]:
    """Return the answers to keep, in the form's order; refuses with 422 what does not fit it."""
    sheet = _Sheet(desk, list(given.secrets))
    kept, chosen = sheet.level(form, given.fields, {TOPIC: _choice(desk.topic)}, _Place("fields"))
    for group in [f for f in form if f.kind == "group" and f.id in kept]:
        rows = _rows(group, kept.pop(group.id), lenient=desk.lenient)
        if not rows:
            continue
        kept[group.id] = {"rows": [sheet.row(group, at, row, chosen) for at, row in rows]}
    if sheet.secrets:
        raise invalid("secrets", f"no login is asked for at {sheet.secrets[0].field!r}")
    return {question.id: kept[question.id] for question in form if question.id in kept}


def check_changes(
    form: Sequence[FormField], desk: Desk, kept: Mapping[str, Answer], given: Given
) -> dict[str, Answer]:
    """Return *kept* with the changes in *given*, of which each is checked.

    The others stay as they are, even where the form has been changed since.
    """
    merged = {**kept, **given.fields}
    chosen: dict[str, frozenset[str]] = {TOPIC: _choice(desk.topic)}
    result = {id: value for id, value in kept.items() if id not in given.fields}
    open_ids = set(given.fields)
    for question in form:
        if not _is_asked(question, chosen):
            continue
        value = merged.get(question.id)
        chosen[question.id] = _chosen(question, value)
        if question.id in open_ids:
            open_ids.discard(question.id)
            if question.kind in ("group", "credentials"):
                raise invalid(f"fields.{question.id}", "cannot be changed")
            checked = _checked(question, value, desk, _Place("fields"))
            if checked is not None:
                result[question.id] = checked
    if open_ids:
        raise invalid(f"fields.{min(open_ids)}", "not asked here")
    return result


def fitting(form: Sequence[FormField], desk: Desk, kept: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return those of the answers to another form that this one asks for and takes."""
    chosen: dict[str, frozenset[str]] = {TOPIC: _choice(desk.topic)}
    result: dict[str, Answer] = {}
    for question in form:
        value = kept.get(question.id)
        if not _is_asked(question, chosen):
            continue
        if value is not None and _fits(question, value, desk, chosen):
            result[question.id] = value
        chosen[question.id] = _chosen(question, result.get(question.id))
    return result


def _fits(question: FormField, value: Answer, desk: Desk, chosen: Chosen) -> bool:
    try:
        if question.kind == "group":
            sheet = _Sheet(desk, [])
            for at, row in _rows(question, value, lenient=True):
                sheet.row(question, at, row, chosen)
            return True
        return question.kind != "credentials" and _is_right(question, value, desk)
    except Refusal:
        return False


def _is_right(question: FormField, value: Answer, desk: Desk) -> bool:
    return _checked(question, value, desk, _Place("fields")) is not None


@dataclass(slots=True)
class _Sheet:
    """One check; `secrets` are those that no field has claimed yet."""

    desk: Desk
    secrets: list[NewSecret]

    def level(
        self,
        fields: Sequence[FormField],
        values: Mapping[str, Answer | None],
        known: Chosen,
        place: _Place,
    ) -> tuple[dict[str, Answer], dict[str, frozenset[str]]]:
        """Check the fields of the form or of a row; groups are only noted."""
        chosen, kept = dict(known), dict[str, Answer]()
        asked = set[str]()
        for question in fields:
            if not _is_asked(question, chosen):
                continue
            asked.add(question.id)
            value = values.get(question.id)
            chosen[question.id] = _chosen(question, value)
            if question.kind == "credentials":
                self._claim(question, value, place)
            elif question.kind == "group":
                kept[question.id] = {"rows": []} if value is None else value
            else:
                checked = _checked(question, value, self.desk, place)
                if checked is not None:
                    kept[question.id] = checked
        for id, value in values.items():
            if id not in asked and not is_blank(value):
                raise place.refuse(id, "not asked here")
        return kept, chosen

    def row(
        self, group: FormField, at: int, row: Mapping[str, Answer | None], chosen: Chosen
    ) -> dict[str, "bool | str | list[str] | None"]:
        """Return a checked row of a group."""
        place = _Place(f"fields.{group.id}.rows.{at}", group, at)
        kept, _ = self.level(group.fields, row, chosen, place)
        return {id: value for id, value in kept.items() if not isinstance(value, dict)}

    def _claim(self, question: FormField, value: Answer | None, place: _Place) -> None:
        """Take the login that was given for a field."""
        if not is_blank(value):
            raise place.refuse(question.id, "a login belongs in the secrets, never in the fields")
        found = [secret for secret in self.secrets if place.holds(secret, question.id)]
        if len(found) > 1:
            raise invalid("secrets", f"two logins for {question.id!r}")
        if not found:
            if question.required and not self.desk.lenient:
                raise place.refuse(question.id, "a login is needed")
            return
        (secret,) = found
        if question.credential_kinds and secret.kind not in question.credential_kinds:
            raise invalid("secrets", f"{question.id!r} asks for another kind of login")
        self.secrets.remove(secret)


def _checked(question: FormField, value: Answer | None, desk: Desk, place: _Place) -> Answer | None:
    """Return a sound answer; None for none."""
    if value is None or is_blank(value):
        nothing_to_choose = desk.offered.choices(question) in (set(), [])
        if question.required and not desk.lenient and not nothing_to_choose:
            raise place.refuse(question.id, "an answer is needed")
        return None
    try:
        check_value(question, value, desk.offered)
    except Unfit as why:
        raise place.refuse(question.id, str(why)) from None
    return value


def _rows(
    group: FormField, value: Answer, *, lenient: bool
) -> list[tuple[int, Mapping[str, "bool | str | list[str] | None"]]]:
    """Return the rows of a group with their places; refuses too few and too many."""
    if not isinstance(value, dict):
        raise invalid(f"fields.{group.id}", "not the rows of a group")
    rows = value["rows"]
    least = max(group.least_rows, int(group.required))
    if len(rows) < least and not lenient:
        raise invalid(f"fields.{group.id}", f"{least} needed at least")
    if group.most_rows is not None and len(rows) > group.most_rows:
        raise invalid(f"fields.{group.id}", f"at most {group.most_rows}")
    return list(enumerate(rows))


def _is_asked(question: FormField, chosen: Chosen) -> bool:
    return all(
        not chosen.get(condition.field, frozenset()).isdisjoint(condition.among)
        for condition in question.when
    )


def _chosen(question: FormField, value: Answer | None) -> frozenset[str]:
    """Return what a condition on this field can name; a checkbox is unticked until it is ticked."""
    return _choice(bool(value) if question.kind == "checkbox" else value)


def _choice(value: Answer | None) -> frozenset[str]:
    if isinstance(value, bool):
        return frozenset(["true" if value else "false"])
    if isinstance(value, str):
        return frozenset([value])
    return frozenset(value) if isinstance(value, list) else frozenset()
