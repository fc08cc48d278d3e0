"""`deskbell reply`, `close` and `reopen`: writing, also without a network."""

import argparse
from collections.abc import Callable
from pathlib import Path

from desktop.cli.exits import Exit
from desktop.cli.opening import find_ticket, session
from desktop.cli.output import print_json
from desktop.domain.drafts import Draft
from desktop.domain.errors import FileProblem, Parked, Problem
from desktop.domain.ids import AccountId, OutboxId
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem
from desktop.services.session import Session


async def reply(args: argparse.Namespace) -> Exit:
    """Queue a reply durably, then deliver it where the helpdesk can be reached."""
    text = read_text(args.text_file)
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


def read_text(file: Path) -> str:
    """Return the text of *file*; `FileProblem` where it cannot be read."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        detail = error.strerror or "it cannot be read"
        raise FileProblem(path=file, detail=detail) from None
    except UnicodeDecodeError:
        raise FileProblem(path=file, detail="it is not UTF-8 text") from None


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
