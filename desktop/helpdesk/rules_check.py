"""What managers send, held against what the helpdesk has: every fault with its place, in words."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from desktop.helpdesk import ids, statuses, tags
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.rules_groups import agent_rows, refused
from desktop.helpdesk.rules_model import (
    ASSIGNEE,
    CHOSEN,
    CLOCKS,
    NOBODY,
    STAFF,
    TEXTS,
    Action,
    Condition,
    Rule,
    Trigger,
)
from desktop.helpdesk.rules_plan import PRIORITIES, TYPES
from desktop.helpdesk.rules_replies import has_words, saved_reply
from desktop.helpdesk.rules_requests import (
    ActionSent,
    ConditionSent,
    NewRule,
    RuleChange,
    TriggerSent,
)
from desktop.helpdesk.rules_schema import groups
from desktop.helpdesk.schema import departments

_OPS = {
    **dict.fromkeys(CHOSEN, ("is", "is_not")),
    **dict.fromkeys(TEXTS, ("contains", "lacks")),
    "hours": ("within", "outside"),
}
_MAY_LACK = ("assignee", "type", "tags")
"""Fields of which a ticket may have none."""


def rule_of(sent: NewRule) -> Rule:
    """Return a proposed rule, unchecked."""
    return Rule(
        id=0,
        name=_name(sent.name),
        enabled=sent.enabled,
        trigger=_trigger(sent.trigger),
        conditions=_conditions(sent.conditions),
        actions=_actions(sent.actions),
    )


def changed(rule: Rule, sent: RuleChange) -> Rule:
    """Return *rule* with the changes that were sent, unchecked."""
    return Rule(
        id=rule.id,
        shipped=rule.shipped,
        since=rule.since,
        version=rule.version,
        name=rule.name if sent.name is None else _name(sent.name),
        enabled=rule.enabled if sent.enabled is None else sent.enabled,
        trigger=rule.trigger if sent.trigger is None else _trigger(sent.trigger),
        conditions=rule.conditions if sent.conditions is None else _conditions(sent.conditions),
        actions=rule.actions if sent.actions is None else _actions(sent.actions),
    )


def change_of(sent: NewRule) -> RuleChange:
    """Return the change that makes a rule one that was sent whole."""
    return RuleChange.model_validate(sent.model_dump())


def check(conn: Connection, rule: Rule) -> None:
    """Refuse with 422 a rule that could not run, naming all that is wrong with it."""
    errors: dict[str, str] = {}
    if not rule.name:
        errors["name"] = "write a name"
    _check_trigger(rule.trigger, errors)
    known = _Known(conn)
    for number, condition in enumerate(rule.conditions):
        known.condition(condition, f"conditions.{number}", errors)
    if not rule.actions:
        errors["actions"] = "add something that the rule does"
    for number, action in enumerate(rule.actions):
        known.action(action, f"actions.{number}", errors)
    if errors:
        raise refused(errors)


def _check_trigger(trigger: Trigger, errors: dict[str, str]) -> None:
    timed = trigger.on in CLOCKS
    if timed and trigger.minutes is None:
        errors["trigger.minutes"] = "say how long"
    if not timed and trigger.minutes is not None:
        errors["trigger.minutes"] = "only rules of the clock wait"
    since = trigger.on == "time_passed"
    if since and trigger.since is None:
        errors["trigger.since"] = "say since when the time counts"
    if not since and trigger.since is not None:
        errors["trigger.since"] = "only the passing of time counts from something"


@dataclass(slots=True)
class _Known:
    """What a rule can name."""

    conn: Connection
    _rows: dict[str, frozenset[int]] = field(default_factory=dict[str, frozenset[int]])

    def condition(self, condition: Condition, place: str, errors: dict[str, str]) -> None:
        """Note what is wrong with a condition."""
        if condition.op not in _OPS[condition.field]:
            errors[f"{place}.op"] = "not a comparison for this field"
            return
        why = self._wrong_values(condition)
        if why is not None:
            errors[f"{place}.values"] = why

    def _wrong_values(self, condition: Condition) -> str | None:
        if condition.field == "hours":
            return "business hours need no value" if condition.values else None
        if not condition.values:
            return "say with what it is compared"
        if condition.field in TEXTS:
            blank = any(not value.strip() for value in condition.values)
            return "write the words to look for" if blank else None
        may_lack = condition.field in _MAY_LACK
        for value in condition.values:
            if not (may_lack and value == NOBODY):
                why = self._wrong(condition.field, value)
                if why is not None:
                    return why
        return None

    def action(self, action: Action, place: str, errors: dict[str, str]) -> None:
        """Note what is wrong with an action."""
        why = self._wrong_action(action)
        if why is not None:
            errors[f"{place}.values"] = why
        if action.do in ("reply", "note"):
            if not action.text.strip():
                errors[f"{place}.text"] = "write the message"
        elif action.text and action.do != "notify":
            errors[f"{place}.text"] = "this takes no text"

    def _wrong_action(self, action: Action) -> str | None:
        values = action.values
        match action.do:
            case "reply" | "note":
                return "this takes no value" if values else None
            case "saved_reply":
                return self._wrong_reply(values)
            case "assign_in_turn":
                return self._wrong_group(values)
            case "notify":
                return self._wrong_notice(values)
            case "add_tags" | "remove_tags":
                wrong = _first(_wrong_tag(value) for value in values)
                return wrong if values else "write a tag"
            case "assign":
                return self._wrong_one("assignee", values, may_lack=True)
            case "set_status" | "set_priority" | "set_department" | "set_type":
                field = action.do.removeprefix("set_")
                return self._wrong_one(field, values, may_lack=field == "type")

    def _wrong_one(self, field: str, values: tuple[str, ...], *, may_lack: bool) -> str | None:
        if len(values) != 1:
            return "choose one"
        return None if may_lack and values[0] == NOBODY else self._wrong(field, values[0])

    def _wrong_reply(self, values: tuple[str, ...]) -> str | None:
        if len(values) != 1:
            return "choose a saved reply"
        macro = saved_reply(self.conn, values[0])
        if macro is None:
            return "not a saved reply of this helpdesk"
        return None if has_words(macro) else "this one has no words: it says nothing"

    def _wrong_group(self, values: tuple[str, ...]) -> str | None:
        if len(values) > 1:
            return "choose one group, or that of the department"
        return _first(
            None if ids.read("g", value) in self._known("g") else "not a group of this helpdesk"
            for value in values
        )

    def _wrong_notice(self, values: tuple[str, ...]) -> str | None:
        if not values:
            return "choose whom to tell"
        for value in values:
            person, group = ids.read("p", value), ids.read("g", value)
            if value in (ASSIGNEE, STAFF) or group in self._known("g"):
                continue
            if person not in self._known("p"):
                return "neither a member of staff nor a group"
        return None

    def _wrong(self, field: str, value: str) -> str | None:
        """Return why that is nothing a ticket can have; None where it can."""
        match field:
            case "status":
                return None if value in statuses.BY_ID else "not a status of this helpdesk"
            case "priority":
                return None if value in PRIORITIES else "not a priority of this helpdesk"
            case "type":
                return None if value in TYPES else "not a type of this helpdesk"
            case "tags":
                return _wrong_tag(value)
            case "department":
                known = ids.read("d", value) in self._known("d")
                return None if known else "not a department of this helpdesk"
            case _:
                return None if ids.read("p", value) in self._known("p") else "not a member of staff"

    def _known(self, kind: str) -> frozenset[int]:
        if kind not in self._rows:
            match kind:
                case "g":
                    found = self.conn.scalars(select(groups.c.id)).all()
                case "d":
                    found = self.conn.scalars(select(departments.c.id)).all()
                case _:
                    found = agent_rows(self.conn)
            self._rows[kind] = frozenset(found)
        return self._rows[kind]


def _first(reasons: Iterable[str | None]) -> str | None:
    return next((why for why in reasons if why is not None), None)


def _wrong_tag(tag: str) -> str | None:
    try:
        tags.normal("tag", tag)
    except Refusal as refusal:
        return refusal.detail.removeprefix("tag: ")
    return None


def _name(sent: str) -> str:
    return " ".join(sent.split())


def _trigger(sent: TriggerSent) -> Trigger:
    return Trigger(sent.on, sent.since, sent.minutes)


def _conditions(sent: Iterable[ConditionSent]) -> tuple[Condition, ...]:
    return tuple(Condition(part.field, part.op, tuple(part.values)) for part in sent)


def _actions(sent: Iterable[ActionSent]) -> tuple[Action, ...]:
    return tuple(Action(part.do, tuple(part.values), part.text) for part in sent)
