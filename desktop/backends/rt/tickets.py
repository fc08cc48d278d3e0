"""Ticket searches: what is asked for, and what its rows mean. Pure."""

from datetime import datetime, timedelta

from desktop.backends.rt import people
from desktop.backends.rt.people import People
from desktop.backends.rt.shapes import RtTicket, RtUser, moment, moment_or_none, number
from desktop.backends.rt.statuses import StatusMap, meaning
from desktop.domain.ids import RemoteId
from desktop.domain.status import STAFF_IS_DUE, Status
from desktop.domain.ticket import Role, Ticket

PER_PAGE = 100
"""RT gives no more rows at once, whatever is asked for."""

FIELDS: dict[str, str | int] = {
    "fields": "Queue,Status,Subject,Owner,Requestor,Cc,Created,LastUpdated,LastUpdatedBy,Told,"
    "Resolved,Priority,Due,TimeWorked",
    "fields[Queue]": "Name",
    "fields[Owner]": "RealName",
    "fields[Requestor]": "RealName,EmailAddress",
    "fields[Cc]": "RealName,EmailAddress",
    "fields[LastUpdatedBy]": "RealName",
    "per_page": PER_PAGE,
}
"""Everything a row of the list needs, so that no ticket is asked for alone."""

Query = tuple[tuple[str, str | int], ...]


def search(sql: str, *order: tuple[str, str], page: int = 1, per_page: int = PER_PAGE) -> Query:
    """Return the query of a ticket search in TicketSQL, ordered by *order*.

    Without an order RT's is unstable, and an empty *sql* finds nothing.
    """
    columns = [(key, value) for column, way in order for key, value in _order(column, way)]
    fields = FIELDS | {"page": page, "per_page": per_page}
    return (("query", sql), *columns, *fields.items())


def _order(column: str, way: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return (("orderby", column), ("order", way))


def quoted(text: str) -> str:
    """Return *text* as a string of TicketSQL."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def listed(row: RtTicket, crowd: People, statuses: StatusMap) -> Ticket:
    """Return a ticket as far as its row tells; `threads.assemble` knows the rest."""
    updated = moment(row.updated)
    last = _last_writer(row, crowd, updated)
    subject = " ".join((row.subject or "").split())
    status = meaning(
        row.status,
        statuses,
        last=last,
        staff_wrote=moment_or_none(row.told) is not None,
        over=moment_or_none(row.resolved) is not None,
    )
    id = RemoteId(str(row.id))
    return Ticket(
        id=id,
        number=str(row.id),
        subject=subject,
        department=RemoteId(str(row.queue.id)),
        department_name=row.queue.name or f"Queue {row.queue.id}",
        status=status,
        status_id=row.status,
        status_label=row.status,
        created=moment(row.created),
        updated=updated,
        last_message=updated,
        last_role=last,
        requester=people.requester(row),
        assignee=people.assignee(row),
        priority=_priority(row, crowd),
        followers=people.followers(row),
        due=due(row, status),
        minutes=number(row.minutes),
    )


def _priority(row: RtTicket, crowd: People) -> str:
    """Return RT's number; to customers 0 says nothing, for it is what every ticket begins with."""
    found = number(row.priority)
    return str(found) if found or (crowd.me.staff and row.priority is not None) else ""


def due(row: RtTicket, status: Status) -> datetime | None:
    """Return by when staff are to answer: RT's own date, while the next step is theirs."""
    return moment_or_none(row.due) if status in STAFF_IS_DUE else None


def _last_writer(row: RtTicket, crowd: People, updated: datetime) -> Role:
    """Guess who wrote last: RT notes when the staff last told the customer something (`Told`)."""
    told = moment_or_none(row.told)
    if told is None:
        return Role.CUSTOMER
    if told >= updated - timedelta(seconds=5):
        return Role.AGENT
    by = row.last_updated_by
    name = str(by.id) if isinstance(by, RtUser) else by or ""
    return Role.CUSTOMER if crowd.role(name, row) is Role.CUSTOMER else Role.AGENT
