"""Tickets whose time has come for a rule of the clock.

Clocks begin with what people did, never with what rules did: so no rule keeps itself going.
"""

from typing import Any

from sqlalchemy import ColumnElement, case, exists, func, null, or_, select

from desktop.helpdesk import statuses
from desktop.helpdesk.rules_match import narrowed
from desktop.helpdesk.rules_model import Rule
from desktop.helpdesk.rules_schema import rule_runs
from desktop.helpdesk.schema import AnySelect, activity, messages, people, tickets
from desktop.helpdesk.times import MINUTE

ANCHOR = "anchor"
"""The column beside those of the ticket: the moment that the rule counts from."""

_STAFF_WROTE = (
    select(func.max(messages.c.created))
    .join(people, people.c.id == messages.c.author_id)
    .where(
        messages.c.ticket_id == tickets.c.id,
        messages.c.number.is_not(None),
        people.c.role == "agent",
    )
    .correlate(tickets)
    .scalar_subquery()
)
_STATUS_CHANGED = (
    select(func.max(activity.c.time))
    .where(
        activity.c.ticket_id == tickets.c.id,
        activity.c.what == "status",
        activity.c.person_id.is_not(None),
    )
    .correlate(tickets)
    .scalar_subquery()
)
# The newest message tells it, but for what the helpdesk itself wrote behind it.
_WAITING = tickets.c.asked > func.coalesce(_STAFF_WROTE, 0)
_ANCHORS: dict[str, ColumnElement[Any]] = {
    "created": tickets.c.created,
    "customer_wrote": case(
        (tickets.c.last_role == "customer", tickets.c.asked),
        (tickets.c.last_role == "agent", null()),
        (_WAITING, tickets.c.asked),
    ),
    "staff_wrote": case(
        (tickets.c.last_role == "agent", tickets.c.last_message),
        (tickets.c.last_role == "customer", null()),
        (~_WAITING, _STAFF_WROTE),
    ),
    "status_changed": func.coalesce(_STATUS_CHANGED, tickets.c.created),
}


def due(rule: Rule, now: int) -> AnySelect:
    """Return the query of the tickets that *rule* is to look at now, with the `ANCHOR` of each.

    They are in no order. Those it ran on since the same moment are left out, and those that it
    did not match and that have not changed since.
    """
    span = (rule.trigger.minutes or 0) * MINUTE
    if rule.trigger.on == "target_near":
        anchor: ColumnElement[Any] = tickets.c.due
        come = (anchor <= now + span) & (anchor >= rule.since + span)
        come &= tickets.c.status != statuses.CLOSED.id
    else:
        anchor = _ANCHORS[rule.trigger.since or "created"]
        come = func.max(anchor, rule.since) <= now - span
    looked = exists().where(
        rule_runs.c.rule_id == rule.id,
        rule_runs.c.ticket_id == tickets.c.id,
        rule_runs.c.anchor == anchor,
        or_(rule_runs.c.ran, rule_runs.c.version == tickets.c.version + tickets.c.staff_seq),
    )
    return select(tickets, anchor.label(ANCHOR)).where(
        narrowed(rule.conditions), anchor.is_not(None), come, ~looked
    )
