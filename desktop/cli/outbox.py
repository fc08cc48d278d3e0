"""`deskbell outbox`: what has not arrived yet, and what is to become of it."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace

from desktop.brand import BRAND
from desktop.cli.exits import Exit
from desktop.cli.opening import session
from desktop.cli.output import plain_text, print_json, print_line, when_unix
from desktop.cli.writing import deliver, read_text
from desktop.domain.errors import Nothing
from desktop.domain.held import AnsweredMeanwhile, Held, LookFirst, MergedAway, NothingToDecide
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import (
    ChangeFields,
    ImportMessages,
    NewTicket,
    OutboxItem,
    Reply,
    SetStatus,
    State,
)
from desktop.domain.text import preview
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime, MergeTicket
from desktop.services.session import Session

_MAY_HAVE_ARRIVED = "it is given up here, and may have arrived all the same, or arrive still"

_TO_DECIDE = frozenset({State.HELD, State.UNCONFIRMED})
_STATES = {
    State.QUEUED: "waiting to be sent",
    State.UPLOADING: "uploading its files",
    State.PAUSED: "paused",
    State.IN_FLIGHT: "sending",
    State.REPEATING: "sending again: the answer was lost",
    State.PROBING: "looking whether it arrived",
    State.UNCONFIRMED: "not confirmed",
    State.PARKED: "not sent",
    State.HELD: "held",
    State.SENT: "sent",
}
"""Where an item stands, by the names that the window has for it."""
_DIGITS = 8
"""Of an id in the list, at least."""
_SUBJECT = 60


async def outbox(args: argparse.Namespace) -> Exit:
    """List what has not arrived yet, oldest first, or do what the action says with one item."""
    async with session(args) as opened:
        match args.action:
            case None:
                return await _list(opened, args)
            case "show":
                return _show(opened, args)
            case "retry":
                return await _retry(opened, args.id)
            case "send-anyway":
                item = _item(opened, args.id)
                if item.state not in _TO_DECIDE:
                    raise NothingToDecide(state=item.state.value)
                return await _send(opened, item)
            case "arrived":
                await opened.actions.settle(_item(opened, args.id).id)
                return Exit.DONE
            case "discard":
                return await _discard(opened, args.id)
            case _:
                return await _edit(opened, args)


async def _list(opened: Session, args: argparse.Namespace) -> Exit:
    if args.discard is not None:
        await _discard(opened, args.discard)
    if args.retry is not None:
        return await _retry(opened, args.retry)
    items = opened.library.outbox()
    if args.json:
        print_json([_fields(opened, item) for item in items])
        return Exit.DONE
    digits = _enough_digits(items)
    for item in items:
        print_line("  ".join(_row(opened, item, digits)))
    return Exit.DONE


def _row(opened: Session, item: OutboxItem, digits: int) -> list[str]:
    """Return what a line of the list tells of *item*; its id in so many digits."""
    ref = item.ref
    ticket = None if ref is None else opened.library.ticket(ref)
    fields = _fields(opened, item)
    known = "" if ticket is None else ticket.ticket.subject
    cells = (
        item.id[:digits],
        opened.library.account(item.account).name,
        str(fields["kind"]),
        "" if ticket is None else f"#{ticket.ticket.number}",
        preview(str(fields.get("subject", known)), _SUBJECT),
        _STATES[item.state],
        item.reason,
    )
    return [cell for cell in cells if cell]


def _enough_digits(items: Sequence[OutboxItem]) -> int:
    """Return how much of their ids tells all *items* apart."""
    digits = _DIGITS
    while len({item.id[:digits] for item in items}) < len(items):
        digits += 1
    return digits


def _show(opened: Session, args: argparse.Namespace) -> Exit:
    item = _item(opened, args.id)
    fields = _fields(opened, item)
    if args.json:
        print_json(fields)
        return Exit.DONE
    for name, value in fields.items():
        if name not in {"text", "changed"} and value not in (None, "", []):
            print_line(f"{name}: {value}")
    for name, text in (("What you wrote", fields.get("text")), *_changed_text(opened, item)):
        if text:
            print_line(f"\n{name}:\n{text}")
    return Exit.DONE


async def _retry(opened: Session, id: str) -> Exit:
    """Send one again that needs no decision."""
    item = _item(opened, id)
    if item.state in _TO_DECIDE:
        raise LookFirst(id=item.id)
    return await _send(opened, item)


async def _send(opened: Session, item: OutboxItem) -> Exit:
    await opened.actions.retry(item.id)
    return await deliver(opened, item.account, item.id)


async def _discard(opened: Session, id: str) -> Exit:
    """Give one up; of one that may have arrived, say so."""
    item = _item(opened, id)
    await opened.actions.discard(item.id)
    if item.doubted:
        sys.stderr.write(f"{BRAND.id}: warning: {_MAY_HAVE_ARRIVED}\n")
    return Exit.DONE


async def _edit(opened: Session, args: argparse.Namespace) -> Exit:
    """Take a message back into a draft; with a text for it, send that in its place."""
    text = None if args.text_file is None else read_text(args.text_file)
    draft = await opened.actions.edit(_item(opened, args.id).id)
    if text is None:
        print_json({"draft": draft.id, "state": "draft"})
        return Exit.DONE
    changed = replace(draft, body=text)
    await opened.actions.save_draft(changed)
    id = await opened.actions.send(changed, undo_seconds=0.0)
    return await deliver(opened, draft.account, id)


def _item(opened: Session, id: str) -> OutboxItem:
    """Return the item whose id is *id*, or the only one whose id begins so."""
    item = opened.library.outbox_item(OutboxId(id))
    if item is not None:
        return item
    found = [item for item in opened.library.outbox() if id and item.id.startswith(id)]
    if not found:
        raise Nothing(what=f"unsent message {id}; see: {BRAND.id} outbox")
    if len(found) > 1:
        raise Nothing(what=f"single unsent message that begins with {id}; type more of its id")
    return found[0]


def _number(opened: Session, item: OutboxItem) -> str | None:
    return _number_of(opened, item.ref)


def _number_of(opened: Session, ref: TicketRef | None) -> str | None:
    row = None if ref is None else opened.library.ticket(ref)
    return None if row is None else row.ticket.number


def _fields(opened: Session, item: OutboxItem) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": item.id,
        "account": opened.library.account(item.account).name,
        "number": _number(opened, item),
        "state": item.state.value,
        "created": when_unix(item.created),
        "attempts": item.attempts,
        "next_try": when_unix(item.not_before) if item.not_before else None,
        "reason": item.reason,
        "reason_code": item.reason_code,
        "changed": _changed(opened, item),
    }
    match item.command:
        case Reply(body=body, internal=internal, files=files):
            fields |= {"kind": "note" if internal else "reply", "text": body}
            fields["attachments"] = [{"name": f.name, "size": f.size} for f in files]
        case NewTicket(subject=subject, body=body, files=files):
            fields |= {"kind": "new", "subject": subject, "text": body}
            fields["attachments"] = [{"name": f.name, "size": f.size} for f in files]
        case SetStatus(meaning=meaning):
            fields |= {"kind": "status", "status": meaning.value}
        case ChangeFields(fields=changed):
            fields |= {"kind": "fields", "fields": sorted(changed)}
        case ChangeTicket():
            fields |= {"kind": "change"}
        case MergeTicket(into=into):
            fields |= {"kind": "merge", "into": into}
        case LogTime(minutes=minutes, note=note):
            fields |= {"kind": "time", "minutes": minutes, "text": note}
        case ChangeTime(minutes=minutes, entry=entry):
            fields |= {"kind": "change_time", "entry": entry, "minutes": minutes}
        case ImportMessages(subject=subject, messages=messages):
            fields |= {"kind": "import", "subject": subject, "messages": len(messages)}
    return fields


def _changed(opened: Session, item: OutboxItem) -> dict[str, object] | None:
    """Return what changed at the ticket of a held item; None for any other."""
    problem = None if item.why is None else item.why.problem
    if item.state is not State.HELD or not isinstance(problem, Held):
        return None
    at = problem.fields.get("at")
    message = opened.library.answer_to(item)
    into = item.goes_to if isinstance(problem, MergedAway) else None
    return {
        "what": problem.code,
        "who": problem.fields.get("who") or None,
        "at": when_unix(at) if isinstance(at, int | float) else None,
        "message": None if message is None else message.number,
        "text": None if message is None else plain_text(message),
        "into": _number_of(opened, into) or (into.id if into else None),
    }


def _changed_text(opened: Session, item: OutboxItem) -> list[tuple[str, str]]:
    message = opened.library.answer_to(item)
    if message is None or item.why is None:
        return []
    problem = item.why.problem
    who = str(problem.fields.get("who", "")) if isinstance(problem, AnsweredMeanwhile) else ""
    return [(f"What {who} answered", plain_text(message))]
