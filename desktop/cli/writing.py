"""`deskbell reply`, `close`, `reopen` and `outbox`: writing, also without a network."""

import argparse
from collections.abc import Callable

from desktop.cli.exits import Exit
from desktop.cli.opening import find_ticket, session
from desktop.cli.output import print_json, print_line, when_unix
from desktop.domain.drafts import Draft
from desktop.domain.errors import FileProblem, Parked, Problem
from desktop.domain.ids import AccountId, OutboxId, TicketRef
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import (
    NEEDS_PERSON,
    ChangeFields,
    NewTicket,
    OutboxItem,
    Reply,
    SetStatus,
)
from desktop.services.session import Session


async def reply(args: argparse.Namespace) -> Exit:
    """Queue a reply durably, then deliver it where the helpdesk can be reached."""
    text = _read_text(args)
    async with session(args) as opened:
        ref = find_ticket(opened, args)
        files = tuple([await opened.actions.attach_path(path) for path in args.attach])
        empty = opened.actions.new_draft(ref.account, ref, args.internal)
        draft = Draft(
            id=empty.id,
            account=ref.account,
            ticket=ref.id,
            internal=args.internal,
            body=text,
            format=BodyFormat.TEXT,
            files=files,
        )
        id = await opened.actions.send(draft, undo_seconds=0.0)
        return await deliver(opened, ref.account, id)


def _read_text(args: argparse.Namespace) -> str:
    try:
        return args.text_file.read_text(encoding="utf-8")
    except OSError as error:
        detail = error.strerror or "it cannot be read"
        raise FileProblem(path=args.text_file, detail=detail) from None
    except UnicodeDecodeError:
        raise FileProblem(path=args.text_file, detail="it is not UTF-8 text") from None


async def close(args: argparse.Namespace) -> Exit:
    """Close a ticket."""
    async with session(args) as opened:
        ref = find_ticket(opened, args)
        return await deliver(opened, ref.account, await opened.actions.close_ticket(ref))


async def reopen(args: argparse.Namespace) -> Exit:
    """Reopen a ticket."""
    async with session(args) as opened:
        ref = find_ticket(opened, args)
        return await deliver(opened, ref.account, await opened.actions.reopen_ticket(ref))


async def deliver(
    opened: Session,
    account: AccountId,
    id: OutboxId,
    number: Callable[[], str | None] | None = None,
) -> Exit:
    """Send what is queued, unless the running window does; print the outbox id and its state.

    *number* tells the number of the ticket that was opened by it.
    """
    problem: Problem | None = None
    if opened.owner:
        try:
            engine = await opened.connect(opened.library.account(account))
            await engine.push_once()
        except Problem as caught:
            problem = caught
    item = opened.library.outbox_item(id)
    if item is None:
        opened_ticket = {} if number is None else {"number": number()}
        print_json({"id": id, "state": "sent", **opened_ticket})
        return Exit.DONE
    reason = item.reason or _words(problem) or _held_back(opened, item)
    if not reason and not opened.owner:
        reason = "The window that is open on this profile sends it."
    print_json({"id": id, "state": item.state.value, "reason": reason})
    if item.state in NEEDS_PERSON:
        raise Parked(reason=item.reason)
    return Exit.QUEUED


def _held_back(opened: Session, item: OutboxItem) -> str:
    """Say which earlier message of the ticket waits for the person and holds this one back."""
    for earlier in opened.library.outbox():
        same = (earlier.account, earlier.ticket) == (item.account, item.ticket)
        if same and earlier.sequence < item.sequence and earlier.state in NEEDS_PERSON:
            return (
                f"An earlier message of this ticket waits for you ({earlier.id}): {earlier.reason}"
            )
    return ""


def _words(problem: Problem | None) -> str:
    return "" if problem is None else str(problem)


async def outbox(args: argparse.Namespace) -> Exit:
    """List what has not arrived yet, oldest first; retry or give up one item of it."""
    async with session(args) as opened:
        if args.discard is not None:
            await opened.actions.discard(args.discard)
        if args.retry is not None:
            return await _retry(opened, args.retry)
        items = [
            (item, opened.library.account(item.account).name) for item in opened.library.outbox()
        ]
        numbers = {item.id: _number(opened, item) for item, _ in items}
    if args.json:
        print_json([_fields(item, name, numbers[item.id]) for item, name in items])
    else:
        for item, name in items:
            number = numbers[item.id]
            print_line(f"{item.id}  {name}  #{number or '-'}  {item.state.value}  {item.reason}")
    return Exit.DONE


async def _retry(opened: Session, id: OutboxId) -> Exit:
    await opened.actions.retry(id)
    item = opened.library.outbox_item(id)
    return Exit.DONE if item is None else await deliver(opened, item.account, id)


def _number(opened: Session, item: OutboxItem) -> str | None:
    if item.ticket is None:
        return None
    row = opened.library.ticket(TicketRef(item.account, item.ticket))
    return None if row is None else row.ticket.number


def _fields(item: OutboxItem, account: str, number: str | None) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": item.id,
        "account": account,
        "number": number,
        "state": item.state.value,
        "created": when_unix(item.created),
        "attempts": item.attempts,
        "reason": item.reason,
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
    return fields
