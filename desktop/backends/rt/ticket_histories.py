"""How tickets went, as far as rows of RT's search tell it: opened, first taken up, closed.

The statuses between stand in each ticket's transactions alone, of which there are too many to ask
for. RT's "Started" is when a ticket first became active: with its usual scrips, by the first
answer. What was promised it does not remember.
"""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

from msgspec import Struct, field

from desktop.backends.ask import Ask
from desktop.backends.rt import tickets
from desktop.backends.rt.desk import Desk
from desktop.backends.rt.people import NOBODY
from desktop.backends.rt.shapes import Id, RtQueue, RtUser, Text, moment, moment_or_none, read
from desktop.backends.rt.statuses import StatusMap
from desktop.domain.errors import QT_TRANSLATE_NOOP, TooMuch
from desktop.domain.history import Step, TicketHistory, Wait
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status

MOST_PAGES = 500
"""Of 100 tickets each."""


class _RtWent(Struct):
    """A row of a ticket search made with `_FIELDS`."""

    id: Id
    queue: RtQueue = field(name="Queue")
    status: str = field(name="Status")
    created: str = field(name="Created")
    updated: str = field(name="LastUpdated")
    subject: Text = field(default=None, name="Subject")
    started: Text = field(default=None, name="Started")
    resolved: Text = field(default=None, name="Resolved")
    owner: RtUser | str | None = field(default=None, name="Owner")


class _RtRows(Struct):
    items: list[_RtWent]


_FIELDS = "Queue,Status,Subject,Owner,Created,LastUpdated,Started,Resolved"


async def histories(desk: Desk, since: datetime) -> AsyncIterator[tuple[TicketHistory, ...]]:
    """Yield how tickets went that are active, or ended since, page by page, the newest first.

    Each page is asked for below the last one's numbers: RT need not count its way there, and what
    changes meanwhile moves nothing. `TooMuch` after `MOST_PAGES` where there are more.
    """
    # RT reads a date in the person's own time zone: the day before holds it in each.
    day = datetime.fromtimestamp(since.timestamp() - 86_400, UTC).date().isoformat()
    # One that was brought in as closed may have no day of that; then its last change counts.
    within = (
        f"(Status = '__Active__' OR Resolved > '{day}' "
        f"OR (LastUpdated > '{day}' AND (Resolved IS NULL OR Resolved < '1971-01-01')))"
    )
    sql = within
    for _page in range(MOST_PAGES):
        query = (
            *(("query", sql), ("orderby", "id"), ("order", "DESC"), ("fields", _FIELDS)),
            *(("page", 1), ("per_page", tickets.PER_PAGE)),
        )
        rows = await desk.session.request(
            Ask(path="/tickets", query=query, what=QT_TRANSLATE_NOOP("Detail", "How tickets went")),
            lambda body: read(body, _RtRows),
        )
        if not rows.items:
            return
        yield tuple(_history(row, desk.statuses) for row in rows.items)
        sql = f"{within} AND id < {min(int(row.id) for row in rows.items)}"
    raise TooMuch(host=desk.session.host, detail=f"over {MOST_PAGES * tickets.PER_PAGE} tickets")


def _history(row: _RtWent, statuses: StatusMap) -> TicketHistory:
    created = moment(row.created).timestamp()
    started, resolved = moment_or_none(row.started), moment_or_none(row.resolved)
    over = resolved is not None
    now = statuses.get(row.status.lower(), Status.CLOSED if over else Status.WAITING_FOR_STAFF)
    steps = [Step(created, "new", Status.NEW)]
    if started is not None and now is not Status.NEW:
        steps.append(Step(max(created, started.timestamp()), "open", Status.WAITING_FOR_STAFF))
    if steps[-1].status_id != row.status:
        at = resolved if over and now is Status.CLOSED else moment(row.updated)
        steps.append(Step(max(steps[-1].time, at.timestamp()), row.status, now))
    owner = row.owner.id if isinstance(row.owner, RtUser) else row.owner
    owner = None if owner in (None, "", NOBODY) else RemoteId(str(owner))
    answered = None if started is None else max(created, started.timestamp())
    return TicketHistory(
        id=RemoteId(str(row.id)),
        number=str(row.id),
        subject=" ".join((row.subject or "").split()),
        department=RemoteId(str(row.queue.id)),
        assignee=owner,
        created=created,
        steps=tuple(steps),
        waits=(Wait(asked=created, answered=answered, by=owner if answered else None),),
    )
