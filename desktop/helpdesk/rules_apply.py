"""Doing what a rule came to."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import func, insert, select

from desktop.helpdesk import ids
from desktop.helpdesk.changing import change_ticket, work
from desktop.helpdesk.database import Write
from desktop.helpdesk.preview import preview
from desktop.helpdesk.rules_groups import SYSTEM
from desktop.helpdesk.rules_model import Effect, Rule
from desktop.helpdesk.rules_notes import note_run
from desktop.helpdesk.rules_schema import notices
from desktop.helpdesk.schema import AnyRow, messages, people, tickets
from desktop.helpdesk.tags import read, retagged
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.work import Work
from desktop.helpdesk.writing import Draft, add_message

UNCHANGED = Work(add_tags=[], remove_tags=[])


def apply(write: Write, name: str, rule: Rule, row: AnyRow, effects: Sequence[Effect]) -> None:
    """Do it all to a ticket; *name* is the helpdesk's, by which it writes."""
    if not effects:
        return
    note_run(write, row.id, rule, effects)
    wanted, status = _wanted(row, effects)
    if wanted != UNCHANGED:
        work(write, None, row, wanted)
    if status is not None:
        change_ticket(write, None, _ticket(write, row.id), status=status)
    for effect in effects:
        match effect.do:
            case "reply" | "note":
                _write(write, name, row.id, effect)
            case "notify":
                _notify(write, rule, row.id, effect)
            case _:
                pass


def _wanted(row: AnyRow, effects: Sequence[Effect]) -> tuple[Work, str | None]:
    """Return what the ticket gets: as staff give it, and its status."""
    wanted, status, before = UNCHANGED, None, read(row.tags)
    after = before
    for effect in effects:
        match effect.do:
            case "set_status":
                status = effect.values[0]
            case "set_priority" | "set_type" | "set_department":
                wanted = replace(wanted, **{effect.do.removeprefix("set_"): effect.values[0]})
            case "assign" | "assign_in_turn":
                wanted = replace(wanted, assignee=effect.values[0])
            case "add_tags":
                after = retagged(after, effect.values, ())
            case "remove_tags":
                after = retagged(after, (), effect.values)
            case _:
                pass
    wanted = replace(
        wanted,
        add_tags=[tag for tag in after if tag not in before],
        remove_tags=[tag for tag in before if tag not in after],
    )
    return wanted, status


def _ticket(write: Write, row: int) -> AnyRow:
    return write.conn.execute(select(tickets).where(tickets.c.id == row)).one()


def _write(write: Write, name: str, ticket: int, effect: Effect) -> None:
    """Write to the customer or for staff, as the helpdesk itself.

    That answers nobody: the status stays, and so do who has the ticket and its place in the queue.
    """
    viewer = _itself(write, name)
    row = _ticket(write, ticket)
    newest = write.conn.scalar(
        select(func.max(messages.c.created)).where(messages.c.ticket_id == ticket)
    )
    created = write.now if newest is None else max(write.now, int(newest) + 1)
    internal = effect.do == "note"
    draft = Draft(effect.text, "text", internal=internal)
    number = None if internal else row.messages + 1
    if number is not None:
        change_ticket(
            write,
            None,
            row,
            last_message=created,
            last_role=SYSTEM,
            preview=preview(effect.text, "text"),
            messages=number,
        )
    add_message(write, viewer, row, draft, number=number, created=created)


def _itself(write: Write, name: str) -> Viewer:
    """Return the helpdesk as somebody who writes."""
    found = write.conn.scalar(
        select(people.c.id).where(people.c.role == SYSTEM, people.c.account_id.is_(None)).limit(1)
    )
    if found is None:
        values = {"name": name, "role": SYSTEM}
        made = write.conn.execute(insert(people).values(values).returning(people.c.id))
        found = made.scalar_one()
    return Viewer(int(found), name, SYSTEM, None, None, False)


def _notify(write: Write, rule: Rule, ticket: int, effect: Effect) -> None:
    reached = [row for whom in effect.values if (row := ids.read("p", whom)) is not None]
    told = {
        "ticket_id": ticket,
        "rule": rule.name,
        "trigger": rule.trigger.on,
        "text": effect.text,
        "created": write.now,
    }
    write.conn.execute(insert(notices), [{"person_id": person, **told} for person in reached])
    write.seq()  # so that their event streams wake
    write.wake.people |= set(reached)
