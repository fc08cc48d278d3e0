"""Rules as they are kept: read, added, changed, ordered, removed."""

import hashlib
from collections.abc import Collection, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.rules_groups import refused
from desktop.helpdesk.rules_model import MOST_RULES, Action, Condition, Rule, Trigger
from desktop.helpdesk.rules_schema import rule_runs, rules
from desktop.helpdesk.rules_wire import Rule as Shown
from desktop.helpdesk.schema import AnyRow

FIXED = frozenset({"customer_reply_waits", "staff_reply_answers"})
"""Shipped rules that are a part of writing itself (`rules_shipped`)."""

_CONDITIONS, _ACTIONS = tuple[Condition, ...], tuple[Action, ...]


def rules_in_order(conn: Connection) -> list[Rule]:
    """Return all rules, the first to run first."""
    return [_read(row) for row in conn.execute(select(rules).order_by(rules.c.position))]


def rules_for(conn: Connection, event: str) -> list[Rule]:
    """Return the rules that are switched on for something that happens, in their order."""
    wanted = select(rules).where(rules.c.enabled, rules.c.event == event)
    return [_read(row) for row in conn.execute(wanted.order_by(rules.c.position))]


def shipped_rule(conn: Connection, name: str) -> Rule | None:
    """Return a shipped rule by its name."""
    row = conn.execute(select(rules).where(rules.c.shipped == name)).one_or_none()
    return None if row is None else _read(row)


def require_rule(conn: Connection, row: int | None) -> Rule:
    """Return a rule; refuses with 404 what is none."""
    found = conn.execute(select(rules).where(rules.c.id == row)).one_or_none()
    if found is None:
        raise not_found("rule")
    return _read(found)


def add_rule(write: Write, rule: Rule) -> int:
    """Add a rule as the last one."""
    count, last = write.conn.execute(select(func.count(), func.max(rules.c.position))).one()
    if count >= MOST_RULES:
        raise Refusal(422, f"There are {MOST_RULES} rules; remove one that is not needed.")
    values = {"position": (last or 0) + 1, "shipped": rule.shipped, "since": rule.since}
    made = write.conn.execute(
        insert(rules).values(**values, **_columns(rule)).returning(rules.c.id)
    )
    return int(made.scalar_one())


def save_rule(write: Write, rule: Rule) -> None:
    """Give a rule other values; what it did not match before it may match now."""
    write.conn.execute(
        update(rules)
        .where(rules.c.id == rule.id)
        .values(**_columns(rule), since=rule.since, version=rules.c.version + 1)
    )
    forget = delete(rule_runs).where(rule_runs.c.rule_id == rule.id, rule_runs.c.ran.is_(False))
    write.conn.execute(forget)


def remove_rule(write: Write, rule: Rule) -> None:
    """Remove a rule; shipped ones can only be switched off."""
    if rule.shipped is not None:
        raise Refusal(403, "This rule came with the helpdesk: switch it off instead.")
    write.conn.execute(delete(rules).where(rules.c.id == rule.id))


def order_version(conn: Connection) -> str:
    """Return what tells one order of the rules from another."""
    rows = conn.scalars(select(rules.c.id).order_by(rules.c.position))
    content = ",".join(map(str, rows)).encode()
    return hashlib.blake2s(content, digest_size=8).hexdigest()


def order_rules(write: Write, wanted: Sequence[str], versions: Collection[str] | None) -> str:
    """Let the rules run in that order, and return the version of it.

    Refuses with 412 where the order now is none of these *versions*, with 422 unless *wanted*
    names each rule once.
    """
    if versions is not None and order_version(write.conn) not in versions:
        raise Refusal(412, "The order of the rules was changed meanwhile.")
    rows = [ids.read("r", id) for id in wanted]
    known = set(write.conn.scalars(select(rules.c.id)))
    if len(rows) != len(known) or set(rows) != known:
        raise refused({"ids": "not each rule once; look at them again"})
    for position, row in enumerate(rows, 1):
        write.conn.execute(update(rules).where(rules.c.id == row).values(position=position))
    return order_version(write.conn)


def shown(rule: Rule) -> Shown:
    """Return a rule as it is told."""
    parts: dict[str, Any] = msgspec.to_builtins(rule)
    trigger = rule.trigger
    return {
        "id": ids.show("r", rule.id),
        "name": rule.name,
        "enabled": rule.enabled,
        "shipped": rule.shipped,
        "fixed": rule.shipped in FIXED,
        "trigger": {"on": trigger.on, "since": trigger.since, "minutes": trigger.minutes},
        "conditions": parts["conditions"],
        "actions": parts["actions"],
        "version": str(rule.version),
    }


def _columns(rule: Rule) -> dict[str, Any]:
    encode = msgspec.json.encode
    return {
        "name": rule.name,
        "enabled": rule.enabled,
        "event": rule.trigger.on,
        "trigger": encode(rule.trigger).decode(),
        "conditions": encode(rule.conditions).decode(),
        "actions": encode(rule.actions).decode(),
    }


def _read(row: AnyRow) -> Rule:
    return Rule(
        id=row.id,
        name=row.name,
        enabled=row.enabled,
        shipped=row.shipped,
        trigger=msgspec.json.decode(row.trigger, type=Trigger),
        conditions=msgspec.json.decode(row.conditions, type=_CONDITIONS),
        actions=msgspec.json.decode(row.actions, type=_ACTIONS),
        since=row.since,
        version=row.version,
    )
