"""Rules at work: what happens to a ticket sets them going, and so does the clock.

What a change sets going is done in its own transaction: a crash leaves both or neither. What the
clock sets going is noted in the transaction that does it. Of what one event leads to, each rule
runs once at most, so no rules go round in a circle.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk.database import Database, Happened, Write
from desktop.helpdesk.problems import Refusal, log_fault
from desktop.helpdesk.rules_apply import apply
from desktop.helpdesk.rules_due import ANCHOR, due
from desktop.helpdesk.rules_groups import Turns
from desktop.helpdesk.rules_match import Case, holds
from desktop.helpdesk.rules_model import CLOCKS, Rule
from desktop.helpdesk.rules_notes import note_failure
from desktop.helpdesk.rules_plan import planned
from desktop.helpdesk.rules_schema import rule_runs
from desktop.helpdesk.rules_store import FIXED, require_rule, rules_for
from desktop.helpdesk.schema import AnyRow, tickets

BATCH = 100
"""Tickets of a rule of the clock in one transaction."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one helpdesk; *name* is its own, by which they write."""

    name: str

    def settle(self, write: Write) -> None:
        """Run what everything that happened in this transaction sets going."""
        happened = list(write.happened)
        write.happened.clear()
        for event in happened:
            self._follow(write, [event], set())

    def keep_time(self, database: Database) -> int:
        """Run the rules whose time has come, and return on how many tickets any of them ran."""
        ran = 0
        with database.read() as conn:
            timed = [rule for clock in CLOCKS for rule in rules_for(conn, clock)]
        for rule in timed:
            after: int | None = 0
            while after is not None:
                if not _is_any_due(database, rule, after):
                    break
                with database.write() as write:
                    after, some = self._batch(write, rule.id, after)
                ran += some
        return ran

    def _batch(self, write: Write, id: int, after: int) -> tuple[int | None, int]:
        """Look at the next tickets behind the row *after*; return the last one, and how many ran.

        None where there are no more.
        """
        try:
            rule = require_rule(write.conn, id)  # as it is by now
        except Refusal:
            return None, 0
        if not (rule.enabled and rule.is_of_clock):
            return None, 0
        wanted = due(rule, write.now).where(tickets.c.id > after).order_by(tickets.c.id)
        rows = write.conn.execute(wanted.limit(BATCH)).all()
        looked = [(row, self._look(write, rule, row)) for row in rows]
        _remember(write, rule, looked)
        return (rows[-1].id if len(rows) == BATCH else None), sum(ran for _, ran in looked)

    def _look(self, write: Write, rule: Rule, seen: AnyRow) -> bool:
        """Run a rule of the clock on a ticket it matches, and what that sets going."""
        row = _ticket(write.conn, seen.id)  # another one of this batch may have changed it
        if row is None or not self._run(write, rule, row):
            return False
        happened = list(write.happened)
        write.happened.clear()
        self._follow(write, happened, {rule.id})
        return True

    def _follow(self, write: Write, events: Iterable[Happened], ran: set[int]) -> None:
        """Run what these events set going, and what that sets going in turn."""
        waiting = deque(events)
        while waiting:
            on, ticket = waiting.popleft()
            for rule in rules_for(write.conn, on):
                row = _ticket(write.conn, ticket)
                if row is None:
                    break
                if rule.id not in ran and rule.shipped not in FIXED and self._run(write, rule, row):
                    ran.add(rule.id)
                    waiting.extend(write.happened)
                    write.happened.clear()

    def _run(self, write: Write, rule: Rule, row: AnyRow) -> bool:
        """Run a rule on a ticket if it matches; what fails is undone and leaves the rest alone."""
        case = Case(write.conn, row, write.now, write.time_zone)
        if not holds(rule.conditions, case):
            return False
        turns = Turns(write.conn)
        try:
            with write.conn.begin_nested():
                effects = planned(case, rule.actions, turns, self.name)
                apply(write, self.name, rule, row, effects)
                turns.keep()
        except Refusal as refusal:
            write.happened.clear()
            note_failure(write, row.id, rule, refusal.detail)
        except Exception as exc:  # noqa: BLE001 - a rule's fault must not undo what somebody wrote
            write.happened.clear()
            log_fault(exc)
            note_failure(write, row.id, rule, "The helpdesk has a fault of its own.")
        return True


def _is_any_due(database: Database, rule: Rule, after: int) -> bool:
    """Whether it is worth a transaction that others wait for."""
    with database.read() as conn:
        wanted = due(rule, database.now()).where(tickets.c.id > after)
        return conn.execute(wanted.limit(1)).first() is not None


def _ticket(conn: Connection, row: int) -> AnyRow | None:
    return conn.execute(select(tickets).where(tickets.c.id == row)).one_or_none()


def _remember(write: Write, rule: Rule, looked: Iterable[tuple[AnyRow, bool]]) -> None:
    """Note on which tickets a rule ran, and which it need not look at again as they are."""
    rows = [
        {
            "rule_id": rule.id,
            "ticket_id": row.id,
            "anchor": getattr(row, ANCHOR),
            "version": row.version + row.staff_seq,
            "ran": ran,
        }
        for row, ran in looked
        if ran or not rule.minds_the_hour
    ]
    if rows:
        key = ("rule_id", "ticket_id", "anchor")
        new = upsert(rule_runs)
        values = {"version": new.excluded.version, "ran": new.excluded.ran}
        write.conn.execute(new.on_conflict_do_update(index_elements=key, set_=values), rows)
