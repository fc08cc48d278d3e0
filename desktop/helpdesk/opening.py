"""Opening a ticket: by a customer, or by staff for one."""

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from desktop.helpdesk import ids, promises, statuses
from desktop.helpdesk.answers import Given
from desktop.helpdesk.catalog import topic_ids
from desktop.helpdesk.credentials import keep
from desktop.helpdesk.database import Write, counter, set_counter
from desktop.helpdesk.filled import check_form, columns
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.links import Tie, relink
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.people import add_account, customer_of_login
from desktop.helpdesk.preview import preview
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.schema import AnyRow, departments, tickets
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_form import Answers
from desktop.helpdesk.writing import Draft, add_message, check_draft, free_number


@dataclass(frozen=True, slots=True)
class Opening:
    """What a new ticket is about; its logins are in the draft of its first message."""

    department: str
    topic: str | None
    subject: str
    fields: "Answers | None" = None
    requester: str | None = None
    """The address of the customer for whom staff open it."""
    follows: str | None = None
    """The ticket it was begun from."""
    parent: str | None = None
    """The ticket it is a part of. With one and without a requester it is a task of the desk's own:
    it belongs to an account that no customer is in, so that none can ever see it."""


def open_ticket(
    write: Write, settings: Settings, viewer: Viewer, opening: Opening, draft: Draft
) -> tuple[int, int]:
    """Open a ticket and return the rows of it and of its first message."""
    check_draft(settings, viewer, draft)
    parent = _parent(write.conn, viewer, opening.parent)
    inner = parent is not None and opening.requester is None
    if inner:
        account, requester = desk_account(write), viewer.id
    else:
        account, requester = _requester(write.conn, viewer, opening.requester)
    department = _department(write.conn, viewer, opening)
    given = Given(opening.fields or {}, draft.secrets)
    answers = check_form(
        write.conn, department, opening.topic, given, account=account, lenient=viewer.is_staff
    )
    seq, told = write.seq(), columns(department, answers)
    priority = told.get("priority", "normal")
    promise = {} if inner else promises.opened(write, department.kind, priority)
    row = write.conn.execute(
        insert(tickets)
        .values(
            number=free_number(write.conn),
            account_id=account,
            requester_id=requester,
            department_id=department.id,
            topic=opening.topic,
            follows_id=_followed(write.conn, account, opening.follows),
            subject=" ".join(opening.subject.split()),
            status=statuses.NEW.id,
            created=write.now,
            updated=write.now,
            last_message=write.now,
            last_role=viewer.role,
            asked=write.now,
            preview=preview(draft.body, draft.format),
            messages=1,
            attachments=len(draft.uploads),
            seq=seq,
            created_seq=seq,
            **told,
            **promise,
        )
        .returning(tickets)
    ).one()
    write.wake.accounts.add(account)
    if parent is not None:
        relink(write, viewer.id, row.id, [Tie("parent", parent)], [])
    message = add_message(write, viewer, row, draft, number=1, created=write.now)
    keep(write, viewer, row.id, draft.secrets)
    return row.id, message


def _parent(conn: Connection, viewer: Viewer, id: str | None) -> int | None:
    if id is None:
        return None
    viewer.require_staff("Tickets that are part of another one are")
    row = conn.scalar(select(tickets.c.id).where(tickets.c.id == ids.read("t", id)))
    if row is None:
        raise invalid("parent", "there is no such ticket")
    return int(row)


def desk_account(write: Write) -> int:
    """Return the account of the desk's own tasks; made when the first of them is opened."""
    account = counter(write.conn, promises.DESK)
    if not account:
        account = add_account(write, "Desk")
        set_counter(write.conn, promises.DESK, account)
    return account


def _requester(conn: Connection, viewer: Viewer, email: str | None) -> tuple[int, int]:
    """Return the account and the person whose ticket it becomes."""
    if viewer.account is not None:
        if email is not None:
            raise Refusal(403, "Only staff open tickets for somebody else.")
        return viewer.account, viewer.id
    if email is None:
        raise invalid("requester", "say for which customer, by their e-mail address")
    found = customer_of_login(conn, fold(email))
    if found is None:
        raise invalid("requester", "no customer has this address")
    return int(found.account_id), int(found.id)


def _department(conn: Connection, viewer: Viewer, opening: Opening) -> AnyRow:
    """Return a department that the viewer may open a ticket in."""
    row = conn.execute(
        select(departments).where(departments.c.id == ids.read("d", opening.department))
    ).one_or_none()
    if row is None:
        raise invalid("department", "not a department of this helpdesk")
    if not row.open_to_customers and not viewer.is_staff:
        raise Refusal(403, "This department takes no tickets from customers.")
    if opening.topic is not None and opening.topic not in topic_ids(row.topics):
        raise invalid("topic", "not a topic of this department")
    return row


def _followed(conn: Connection, account: int, id: str | None) -> int | None:
    if id is None:
        return None
    same = (tickets.c.id == ids.read("t", id)) & (tickets.c.account_id == account)
    row = conn.scalar(select(tickets.c.id).where(same))
    if row is None:
        raise invalid("follows", "not a ticket of this customer")
    return int(row)
