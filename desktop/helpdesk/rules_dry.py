"""What a rule would do to the tickets that are there, by the very code that does it."""

from sqlalchemy import Connection, select

from desktop.helpdesk import ids
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.rules_due import due
from desktop.helpdesk.rules_groups import Turns
from desktop.helpdesk.rules_match import Case, holds, narrowed
from desktop.helpdesk.rules_model import Effect, Rule
from desktop.helpdesk.rules_plan import planned
from desktop.helpdesk.rules_wire import DryRun, Match, MatchedTicket
from desktop.helpdesk.schema import AnyRow, tickets
from desktop.helpdesk.show import STATUSES

MOST_LOOKED = 10_000
"""Tickets that one dry run looks at; those behind are for another day."""


def dry_run(conn: Connection, rule: Rule, now: int, settings: Settings, limit: int) -> DryRun:
    """Return what *rule* would do now; as if its event happened to each ticket, the newest first.

    A rule of the clock is asked in the order in which it would run, for those whose time has come.
    """
    if rule.is_of_clock:
        wanted = due(rule, now).order_by(tickets.c.id)
    else:
        wanted = select(tickets).where(narrowed(rule.conditions)).order_by(tickets.c.id.desc())
    turns, items, total, looked = Turns(conn), list[Match](), 0, 0
    # All of them at once: what is looked up meanwhile must not run beside an open cursor.
    rows = conn.execute(wanted.limit(MOST_LOOKED + 1)).all()
    for row in rows[:MOST_LOOKED]:
        looked += 1
        case = Case(conn, row, now, settings.time_zone)
        if not holds(rule.conditions, case):
            continue
        total += 1
        if len(items) < limit:
            items.append(_tried(case, rule, turns, settings.name))
    return {"items": items, "total": total, "looked": looked, "all": len(rows) <= MOST_LOOKED}


def ticket_shown(row: AnyRow) -> MatchedTicket:
    """Return a ticket in short."""
    return {
        "id": ids.show("t", row.id),
        "number": row.number,
        "subject": row.subject,
        "status": STATUSES[row.status],
    }


def _tried(case: Case, rule: Rule, turns: Turns, helpdesk: str) -> Match:
    """Return what the rule would do to a ticket, or why it would fail there and do nothing."""
    before = turns.taken()
    try:
        return _match(case.row, planned(case, rule.actions, turns, helpdesk))
    except Refusal as refusal:
        turns.give_back(before)
        return _match(case.row, (), refusal.detail)


def _match(row: AnyRow, effects: tuple[Effect, ...], failed: str | None = None) -> Match:
    return {
        "ticket": ticket_shown(row),
        "effects": [
            {
                "do": effect.do,
                "values": list(effect.values),
                "before": list(effect.before),
                "text": effect.text,
            }
            for effect in effects
        ],
        "failed": failed,
    }
