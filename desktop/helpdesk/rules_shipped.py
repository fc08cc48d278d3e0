"""The rules that every helpdesk begins with.

Two of them say what a reply does to a status. They run within the reply, so that its answer shows
it, and can only be switched off; who wants something else writes a rule of their own.
"""

import math

from sqlalchemy import update

from desktop.helpdesk import statuses
from desktop.helpdesk.database import Write, counter, set_counter
from desktop.helpdesk.rules_model import ASSIGNEE, NOBODY, Action, Condition, Effect, Rule, Trigger
from desktop.helpdesk.rules_notes import note_run
from desktop.helpdesk.rules_schema import rules
from desktop.helpdesk.rules_store import add_rule, save_rule, shipped_rule
from desktop.helpdesk.schema import AnyRow

CUSTOMER, STAFF, IN_TURN = "customer_reply_waits", "staff_reply_answers", "round_robin"
CLOSE, WARN = "auto_close", "breach_warning"

_SETTING = "rules_close_hours"
"""The counter that holds the setting last seen and one more; 0: none was."""
_MINUTES = 60
_WARN_MINUTES = 30

_ANSWERED = (Condition("status", "is", (statuses.ANSWERED.id,)),)
_CLOSES = (Action("set_status", (statuses.CLOSED.id,)),)


def found(write: Write) -> None:
    """Write the shipped rules into a new helpdesk."""
    for rule in _shipped(write.now):
        add_rule(write, rule)


def loaded(write: Write) -> None:
    """Let the clocks of shipped rules begin now: what was loaded is older than they are."""
    write.conn.execute(update(rules).where(rules.c.shipped.is_not(None)).values(since=write.now))


def follow_setting(write: Write, hours: int) -> None:
    """Close answered tickets after so many hours (0: never) from now on, if that is a change.

    What a manager made of the rule meanwhile stays until the setting is changed.
    """
    rule = shipped_rule(write.conn, CLOSE)
    if rule is None or counter(write.conn, _SETTING) == hours + 1:
        return
    set_counter(write.conn, _SETTING, hours + 1)
    save_rule(write, _closing(rule, hours))


def closes_after(rule: Rule | None) -> int | None:
    """Return after how many hours answered tickets close by that rule; None where they do not."""
    if rule is None or not rule.enabled or rule.trigger.since != "staff_wrote":
        return None
    if (rule.conditions, rule.actions) != (_ANSWERED, _CLOSES):
        return None
    return math.ceil((rule.trigger.minutes or 0) / _MINUTES)


def status_after_reply(write: Write, row: AnyRow, *, by_staff: bool) -> statuses.Status:
    """Return the status that a public message gives a ticket, and note the rule that does it."""
    current = statuses.BY_ID[row.status]
    wanted = statuses.after_public_message(current, by_staff=by_staff)
    if wanted is current:
        return current
    rule = shipped_rule(write.conn, STAFF if by_staff else CUSTOMER)
    if rule is None or not rule.enabled:
        return current
    note_run(write, row.id, rule, [Effect("set_status", (wanted.id,), (current.id,))])
    return wanted


def _shipped(now: int) -> tuple[Rule, ...]:
    nobody = Condition("assignee", "is", (NOBODY,))
    ended = Condition("status", "is", (statuses.ANSWERED.id, statuses.CLOSED.id))
    not_answered = Condition("status", "is_not", (statuses.ANSWERED.id,))
    rules_of_replies = (
        Rule(
            id=0,
            name="A customer's reply waits for staff",
            shipped=CUSTOMER,
            trigger=Trigger("customer_replied"),
            conditions=(ended,),
            actions=(Action("set_status", (statuses.WAITING.id,)),),
        ),
        Rule(
            id=0,
            name="An answer by staff is an answer",
            shipped=STAFF,
            trigger=Trigger("staff_replied"),
            conditions=(not_answered,),
            actions=(Action("set_status", (statuses.ANSWERED.id,)),),
        ),
    )
    return (
        Rule(
            id=0,
            name="New tickets in turn",
            shipped=IN_TURN,
            enabled=False,  # who assigns by hand is not surprised
            trigger=Trigger("created"),
            conditions=(nobody,),
            actions=(Action("assign_in_turn"),),
        ),
        *rules_of_replies,
        Rule(
            id=0,
            name="Close what is answered",
            shipped=CLOSE,
            trigger=Trigger("time_passed", "staff_wrote", 24 * _MINUTES),
            conditions=_ANSWERED,
            actions=_CLOSES,
            since=now,
        ),
        Rule(
            id=0,
            name="An answer is due soon",
            shipped=WARN,
            trigger=Trigger("target_near", minutes=_WARN_MINUTES),
            conditions=(),
            actions=(Action("notify", (ASSIGNEE,)),),
            since=now,
        ),
    )


def _closing(rule: Rule, hours: int) -> Rule:
    """Return the rule as the setting wants it."""
    minutes = hours * _MINUTES or rule.trigger.minutes
    return Rule(
        id=rule.id,
        name=rule.name,
        shipped=rule.shipped,
        enabled=hours > 0,
        trigger=Trigger("time_passed", "staff_wrote", minutes),
        conditions=_ANSWERED,
        actions=_CLOSES,
        since=rule.since,
    )
