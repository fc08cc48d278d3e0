"""`deskbell new`: opening a ticket from a file, also without a network."""

import argparse
import sys
from dataclasses import dataclass, replace

from desktop.backends.registry import MAPS_LOGINS
from desktop.brand import BRAND
from desktop.cli.departments import catalog_of
from desktop.cli.exits import Exit
from desktop.cli.opening import chosen_accounts, session
from desktop.cli.output import print_json
from desktop.cli.ticket_advice import advice_fields, advice_troubles, advice_warnings
from desktop.cli.ticket_checks import (
    file_troubles,
    form_troubles,
    hints,
    own_troubles,
    staff_troubles,
    text_troubles,
)
from desktop.cli.ticket_file import TicketFile, others_can_read, read_ticket_file
from desktop.cli.ticket_troubles import Trouble
from desktop.cli.ticket_values import read_values
from desktop.cli.writing import deliver
from desktop.domain.accounts import Account
from desktop.domain.catalog import Catalog, Department
from desktop.domain.changes import Change, TicketsChanged
from desktop.domain.coach.advice import Advice
from desktop.domain.coach.review import advise_new
from desktop.domain.drafts import Draft
from desktop.domain.errors import Nothing, Refused, Unsupported
from desktop.domain.form import answers
from desktop.domain.form_checks import context_of
from desktop.domain.ids import FileId, RemoteId, TicketRef
from desktop.domain.logins import logins_in_form
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import OutgoingFile
from desktop.services.session import Session

NOT_APART = "keep logins apart from the message: staff and copies by e-mail would show them"


@dataclass(frozen=True, slots=True)
class _Plan:
    """A ticket from a file, held against the catalog."""

    account: Account
    department: Department
    draft: Draft
    """With everything that was read; not yet what is sent of it."""
    advice: tuple[Advice, ...]
    troubles: tuple[Trouble, ...]


async def new(args: argparse.Namespace) -> Exit:
    """Check a ticket's file; queue the ticket durably, then deliver it."""
    ticket = read_ticket_file(args.file)
    async with session(args) as opened:
        plan = _plan(opened, args, ticket)
        for line in _warnings(args, plan):
            sys.stderr.write(f"{BRAND.id}: warning: {line}\n")
        for trouble in plan.troubles:
            sys.stderr.write(f"{BRAND.id}: {trouble.line}\n")
        if args.check:
            faults = [trouble.fields for trouble in plan.troubles]
            print_json({"faults": faults, "advice": advice_fields(plan.advice)})
            return Exit.FAILED if plan.troubles else Exit.DONE
        if plan.troubles:
            return Exit.FAILED
        _check_secrets(opened, args, plan)
        return await _open(opened, args, plan)


def _plan(opened: Session, args: argparse.Namespace, ticket: TicketFile) -> _Plan:
    account = _account(opened, args, ticket)
    catalog = catalog_of(opened, account)
    staff = opened.library.is_agent(account.id)
    department = _department(catalog, ticket, staff=staff)
    topic = _topic(department, ticket)
    values, misfits = read_values(department.form, ticket.fields)
    draft = replace(
        opened.actions.new_draft(account.id),
        department=department.id,
        topic=topic,
        subject=ticket.subject,
        body=ticket.body,
        format=BodyFormat.TEXT,
        # Only their names matter until they are attached.
        files=tuple(OutgoingFile(FileId(""), path.name, 0, "") for path in args.attach),
        fields=values,
        requester=ticket.requester,
        channel=ticket.channel,
        follows=_followed(opened, account, ticket),
    )
    advice = advise_new(draft, catalog)
    context = context_of(catalog, topic, lenient=staff)
    unread = {trouble.place for trouble in misfits}
    troubles = [
        *text_troubles(ticket.subject, ticket.body, catalog.limits),
        *misfits,
        # What could not be read is not missing as well.
        *(t for t in form_troubles(department.form, values, context) if t.place not in unread),
        *file_troubles(args.attach, catalog.limits),
        *advice_troubles(advice),
    ]
    if _can(opened, account, "on_behalf"):
        troubles.extend(staff_troubles(ticket, must_name=account.kind == "native"))
    else:
        troubles.extend(own_troubles(ticket))
    return _Plan(account, department, draft, advice, tuple(troubles))


def _account(opened: Session, args: argparse.Namespace, ticket: TicketFile) -> Account:
    """Return the one account that `--account`, else the file, names; or the only one."""
    named = argparse.Namespace(account=args.account or ticket.account)
    accounts = chosen_accounts(opened, named)
    if len(accounts) > 1:
        names = ", ".join(account.name for account in accounts)
        raise Refused(detail=f"there are several accounts ({names}); add --account NAME")
    return accounts[0]


def _department(catalog: Catalog, ticket: TicketFile, *, staff: bool) -> Department:
    found = [d for d in catalog.departments if ticket.department == d.id]
    found = found or [d for d in catalog.departments if _same(ticket.department, d.name)]
    if not found:
        names = ", ".join(d.name for d in catalog.departments if staff or d.open_to_customers)
        raise Nothing(what=f"department “{ticket.department}”; there are: {names}")
    if len(found) > 1:
        raise Refused(detail=f"several departments are called “{ticket.department}”; give its id")
    if not (staff or found[0].open_to_customers):
        raise Unsupported(what=f"{found[0].name} takes no tickets from customers")
    return found[0]


def _topic(department: Department, ticket: TicketFile) -> RemoteId | None:
    if ticket.topic is None:
        return None
    found = [t for t in department.topics if ticket.topic == t.id]
    found = found or [t for t in department.topics if _same(ticket.topic, t.name)]
    if len(found) != 1:
        names = ", ".join(topic.name for topic in department.topics) or "none"
        raise Nothing(what=f"topic “{ticket.topic}” in {department.name}; there are: {names}")
    return found[0].id


def _same(typed: str, name: str) -> bool:
    return typed.strip().casefold() == name.strip().casefold()


def _can(opened: Session, account: Account, what: str) -> bool:
    can = opened.library.capabilities(account.id)
    return can is not None and bool(getattr(can, what))


# --- logins ------------------------------------------------------------------------------------


def _warnings(args: argparse.Namespace, plan: _Plan) -> list[str]:
    """Return what is no fault, but nobody should miss."""
    told = [*hints(plan.department.form, plan.draft.fields), *advice_warnings(plan.advice)]
    if logins_in_form(plan.draft.fields) and others_can_read(args.file):
        told.append(
            f"{args.file} holds passwords, and others on this computer can read it; "
            f"protect it: chmod 600 {args.file}"
        )
    return told


def _check_secrets(opened: Session, args: argparse.Namespace, plan: _Plan) -> None:
    """Refuse to send logins in the message unless the person said so."""
    apart = any(_can(opened, plan.account, way) for way in ("secret_fields", "login_fields"))
    if apart or not logins_in_form(plan.draft.fields):
        return
    if plan.account.kind not in MAPS_LOGINS:
        # Its messages never carry any: it was told to refuse them instead.
        raise Unsupported(what="this helpdesk takes no logins; take them out of the file")
    if not args.secrets_in_message:
        raise Unsupported(what=f"{NOT_APART}. To send them all the same, add --secrets-in-message")
    sys.stderr.write(f"{BRAND.id}: warning: this helpdesk cannot {NOT_APART}\n")


# --- sending -----------------------------------------------------------------------------------


async def _open(opened: Session, args: argparse.Namespace, plan: _Plan) -> Exit:
    draft = replace(
        plan.draft,
        files=tuple([await opened.actions.attach_path(path) for path in args.attach]),
        fields=answers(plan.department.form, plan.draft.fields, plan.draft.topic),
    )
    refs: set[TicketRef] = set()

    def note(change: Change) -> None:
        if isinstance(change, TicketsChanged):
            refs.update(change.refs)

    opened.changes.subscribe(note)
    id = await opened.actions.send(draft, undo_seconds=0.0)
    return await deliver(opened, draft.account, id, lambda: _number(opened, draft, refs))


def _followed(opened: Session, account: Account, ticket: TicketFile) -> RemoteId | None:
    if ticket.follows is None:
        return None
    found = opened.library.find(str(ticket.follows), account.id)
    if not found:
        raise Nothing(what=f"ticket {ticket.follows} here to go on from")
    return found[0].ref.id


def _number(opened: Session, draft: Draft, refs: set[TicketRef]) -> str | None:
    """Return the number of the ticket that came of *draft*; None where it cannot be told."""
    rows = [row for ref in refs if (row := opened.library.ticket(ref)) is not None]
    subject = " ".join(draft.subject.split())
    mine = [r.ticket.number for r in rows if r.ticket.subject == subject and r.ticket.messages == 1]
    return mine[0] if len(mine) == 1 else None
