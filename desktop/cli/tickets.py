"""`deskbell tickets`, `ticket` and `attachment`: reading what the profile holds."""

import argparse
from dataclasses import replace

from desktop.cli.exits import Exit
from desktop.cli.opening import chosen_accounts, find_ticket, session
from desktop.cli.output import (
    message_fields,
    message_lines,
    print_json,
    print_line,
    ticket_fields,
    ticket_line,
)
from desktop.domain.accounts import Account
from desktop.domain.errors import Nothing, Problem
from desktop.domain.ids import TicketRef
from desktop.domain.message import Message
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.services.session import Session

HASH_BYTES = 10 * 2**20
"""Files up to this size are fetched to learn their hash where the helpdesk does not tell it."""


async def tickets(args: argparse.Namespace) -> Exit:
    """List the tickets that match, newest last message first."""
    async with session(args) as opened:
        accounts = chosen_accounts(opened, args)
        await opened.index_all()
        rows = _select(opened, accounts, args)
    if args.json:
        print_json([ticket_fields(row) for row in rows])
    else:
        for row in rows:
            print_line(ticket_line(row))
    return Exit.DONE


def _select(opened: Session, accounts: list[Account], args: argparse.Namespace) -> list[TicketRow]:
    query = TicketQuery(
        account=accounts[0].id if args.account is not None else None,
        departments=None if args.department is None else _department(opened, args.department),
        since=args.since,
        until=args.until,
        search=args.search,
    )
    if args.status is not None:
        query = _with_status(opened, query, args.status)
    return list(opened.profile.tickets.all(query))


def _department(opened: Session, typed: str) -> frozenset[str]:
    known = opened.library.departments()
    matching = frozenset(name for name in known if name.casefold() == typed.casefold())
    if not matching:
        raise Nothing(what=f"department “{typed}”; there are: {', '.join(known)}")
    return matching


def _with_status(opened: Session, query: TicketQuery, typed: str) -> TicketQuery:
    """Take *typed* as a canonical code, else as a helpdesk's own word."""
    code = typed.strip().casefold().replace("-", "_").replace(" ", "_")
    if code in list(Status):
        return replace(query, statuses=frozenset({Status(code)}))
    for _, label in opened.library.status_labels():
        if label.casefold() == typed.casefold():
            return replace(query, status_label=label)
    codes = ", ".join(Status)
    raise Nothing(what=f"status “{typed}”; use one of {codes}, or the helpdesk's own word")


async def ticket(args: argparse.Namespace) -> Exit:
    """Print one conversation."""
    async with session(args) as opened:
        ref = find_ticket(opened, args)
        if args.json and opened.owner:
            await _learn_hashes(opened, ref)
        conversation = opened.library.conversation(ref, newest=None)
    if args.json:
        fields = ticket_fields(conversation.row)
        fields["messages"] = [message_fields(m) for m in conversation.messages]
        print_json(fields)
    else:
        print_line(ticket_line(conversation.row))
        print_line("")
        for message in conversation.messages:
            print_line(message_lines(message))
    return Exit.DONE


async def _learn_hashes(opened: Session, ref: TicketRef) -> None:
    """Fetch small files whose hash is not known; offline their hash stays null."""
    for message in opened.library.conversation(ref, newest=None).messages:
        for attachment in message.attachments:
            if attachment.sha256 is not None or attachment.size > HASH_BYTES:
                continue
            try:
                await opened.connect(opened.library.account(ref.account))
                await opened.actions.open_attachment(ref, message, attachment)
            except Problem:
                return


async def attachment(args: argparse.Namespace) -> Exit:
    """Save the newest attachment of that name."""
    async with session(args) as opened:
        ref = find_ticket(opened, args)
        found = [
            (message, file)
            for message in opened.library.conversation(ref, newest=None).messages
            for file in message.attachments
            if file.name == args.name
        ]
        if not found:
            raise Nothing(what=f"attachment named “{args.name}” in ticket {args.number}")
        message: Message
        message, file = found[-1]
        await opened.connect(opened.library.account(ref.account))
        path = await opened.actions.save_attachment(ref, message, file, args.out)
        print_line(str(path))
    return Exit.DONE
