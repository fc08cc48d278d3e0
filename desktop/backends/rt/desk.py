"""Reading tickets and conversations: the requests, one after another, and nothing else."""

import asyncio
import logging
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec

from desktop.backends.address import segment
from desktop.backends.answers import Answer
from desktop.backends.ask import Ask
from desktop.backends.offload import Offload
from desktop.backends.rt import shapes, threads, tickets
from desktop.backends.rt.forms import QueueForm
from desktop.backends.rt.links import links_of
from desktop.backends.rt.offer import Offer
from desktop.backends.rt.parts import batches
from desktop.backends.rt.people import Me, People, me_of
from desktop.backends.rt.session import Session
from desktop.backends.rt.shapes import (
    RtAttachment,
    RtCustomFieldValues,
    RtQueue,
    RtTicket,
    RtTicketDetail,
    RtTransaction,
    TicketRows,
    read,
)
from desktop.backends.rt.statuses import DELETED, StatusMap
from desktop.backends.rt.tickets import PER_PAGE
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    Forbidden,
    NotFound,
    Problem,
    TooMuch,
    UnexpectedAnswer,
)
from desktop.domain.held import MergedAway
from desktop.domain.ids import RemoteId
from desktop.domain.message import Thread
from desktop.domain.ticket import Details, Ticket

log = logging.getLogger(__name__)
T = TypeVar("T")

TICKET = QT_TRANSLATE_NOOP("Detail", "This ticket")
_MAX_PAGES = 200
_QUEUES = 2_000
JSON_POST = "POST"


@dataclass(frozen=True, slots=True)
class Detail:
    """A ticket as it is asked for alone."""

    tag: str
    """The newest entry of its history that the person may see; "" where RT tells none."""
    told: RtTicketDetail


class Desk:
    """One person's view of one RT."""

    def __init__(
        self,
        session: Session,
        offload: Offload,
        statuses: StatusMap,
        offer: Offer,
    ) -> None:
        self.session = session
        self.offer = offer
        self.statuses = statuses
        self._offload = offload
        self._people: People | None = None
        self._meeting = asyncio.Lock()

    async def people(self) -> People:
        """Return who is signed in and what is known of others; asks RT once."""
        async with self._meeting:
            if self._people is None:
                ask = Ask(
                    path=f"/user/{self.session.user}",
                    what=QT_TRANSLATE_NOOP("Detail", "Your account"),
                )
                me = await self.session.request(ask, lambda body: me_of(read(body, shapes.RtMe)))
                self._people = People(me)
            return self._people

    async def me(self) -> Me:
        """Return who is signed in."""
        return (await self.people()).me

    async def queues(self) -> list[RtQueue]:
        """Return the queues that the person may see, as RT orders them."""
        found: list[RtQueue] = []
        for page in range(1, _QUEUES // PER_PAGE + 1):
            query = (
                ("fields", "Name,Description,Disabled"),
                ("orderby", "id"),
                ("per_page", PER_PAGE),
                ("page", page),
            )
            rows = await self.session.request(
                Ask(path="/queues/all", query=query), lambda body: read(body, shapes.QueueRows)
            )
            found += rows.items
            # RT leaves out what one may not see after it has cut the pages.
            if not rows.items or (page == 1 and len(rows.items) < PER_PAGE // 2):
                break
        return found

    async def search(self, query: tickets.Query) -> TicketRows:
        """Return one page of a ticket search."""
        return await self.session.request(
            Ask(path="/tickets", query=query), lambda body: read(body, TicketRows)
        )

    async def listed(self, rows: Sequence[RtTicket]) -> tuple[Ticket, ...]:
        """Return rows as tickets, as far as rows tell."""
        crowd = await self.people()

        def parse() -> tuple[Ticket, ...]:
            return tuple(tickets.listed(row, crowd, self.statuses) for row in rows)

        return await self._offload(parse)

    async def row(self, ticket: RemoteId) -> RtTicket:
        """Return the row of one ticket.

        Raises `NotFound` for what is gone, deleted or hidden, of it `MergedAway` for what became
        part of another ticket.
        """
        row = await self.row_now(ticket)
        if str(row.id) != ticket:
            raise MergedAway(what=TICKET, into=str(row.id), number=str(row.id))
        return row

    async def row_now(self, ticket: RemoteId) -> RtTicket:
        """Return the row of a ticket, or of the one that it became part of."""
        number = segment(ticket, TICKET)
        if not number.isdecimal():
            raise NotFound(what=TICKET)
        row = await self._one_row(number)
        if row is not None:
            return row
        found = (await self.detail(ticket)).told
        row = None if found.status == DELETED else await self._one_row(str(found.id))
        if row is None:
            raise NotFound(what=TICKET)
        return row

    async def _one_row(self, number: str) -> RtTicket | None:
        rows = (await self.search(tickets.search(f"id = {number}", per_page=1))).items
        return rows[0] if rows and str(rows[0].id) == number else None

    async def detail(self, ticket: RemoteId) -> Detail:
        """Return what `GET /ticket/N` tells: more than a search, and under an entity tag.

        `NotFound` for what is not there and for what the person may not see.
        """
        answer = await _seen(self.session.send(_one(ticket)))
        try:
            told = await self._offload(read, answer.body, shapes.RtTicketDetail)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            broken = UnexpectedAnswer(
                host=self.session.host, detail=QT_TRANSLATE_NOOP("Detail", "unreadable data")
            )
        else:
            return Detail(_tag(answer), told)
        raise broken

    async def is_still(self, ticket: RemoteId, tag: str) -> bool:
        """Tell whether the entity tag of a ticket is still *tag*; `NotFound` as `detail`."""
        ask = _one(ticket, {"If-None-Match": f'"{tag}"'})
        return (await _seen(self.session.send(ask, accept=frozenset({304})))).status == 304

    async def thread(self, ticket: RemoteId) -> Thread:
        """Return a ticket with its messages; `MergedAway` where it became part of another one."""
        return (await self.conversation(await self.row(ticket)))[0]

    async def first_parts(self, ticket: str) -> list[RtAttachment]:
        """Return the first MIME parts of a ticket: those of the message that opened it."""
        ask = Ask(path=f"/ticket/{ticket}/attachments", query=threads.first_parts(), what=TICKET)
        rows = await self.session.request(ask, lambda body: read(body, shapes.AttachmentRows))
        return rows.items

    async def changes_of_status(self, ticket: str) -> list[RtTransaction]:
        """Return the newest changes of a ticket's status, the newest first."""
        ask = Ask(path=f"/ticket/{ticket}/history", query=threads.status_query(), what=TICKET)
        rows = await self.session.request(ask, lambda body: read(body, shapes.TransactionRows))
        return sorted(rows.items, key=lambda entry: shapes.number(entry.id), reverse=True)

    async def conversation(
        self, row: RtTicket, detail: Detail | None = None
    ) -> tuple[Thread, tuple[RemoteId, ...]]:
        """Return the ticket of *row* with its messages, and what was merged into it.

        *detail* is asked for where it is not given; its tag is never newer than the messages.
        """
        crowd = await self.people()
        form, detail = await self._alone(row, detail)
        history = threads.sift(await self._history(str(row.id), crowd.me), str(row.id))
        parts = await self._parts(str(row.id), history.messages)
        layouts = await self._offload(threads.layouts, history, parts)
        contents: dict[str, str] = {}
        for ids in batches([text for layout in layouts.values() for text in layout.texts]):
            contents |= await self._contents(str(row.id), ids)
        names = (str(entry.creator.id) for entry in history.messages)
        await self.meet(crowd, crowd.strangers(names, row))
        thread = await self._offload(
            threads.assemble, row, history, layouts, contents, crowd, self.statuses
        )
        return replace(thread, ticket=_whole(thread.ticket, form, detail)), history.merged

    async def form(self, queue: RemoteId) -> QueueForm:
        """Return what tickets of a queue are asked.

        `Forbidden` or `NotFound` where the person may not see that.
        """
        return await self.offer.form(queue, staff=(await self.me()).staff)

    async def visible_form(self, queue: RemoteId) -> QueueForm:
        """Return what tickets of a queue are asked: nothing where the person may not see that."""
        try:
            return await self.form(queue)
        except (Forbidden, NotFound):
            return QueueForm()

    async def kept(self, ticket: RemoteId) -> list[RtCustomFieldValues]:
        """Return what a ticket's custom fields say."""
        return (await self.detail(ticket)).told.custom_fields

    async def _alone(self, row: RtTicket, detail: Detail | None) -> tuple[QueueForm, Detail | None]:
        """Return what only the ticket alone tells, as far as this person can use it.

        None where it cannot be read: it is the least of a conversation, and neither that nor a
        receipt is worth losing for it.
        """
        queue = RemoteId(str(row.queue.id))
        staff = (await self.me()).staff
        form = QueueForm()
        try:
            if not self.offer.is_hidden(queue):
                form = await self.visible_form(queue)
            if not staff and not form.fields:
                return form, None
            return form, detail or await self.detail(RemoteId(str(row.id)))
        except Problem as problem:
            log.info("the details of a ticket cannot be read: %s", type(problem))
            return form, None

    async def _history(self, ticket: str, me: Me) -> list[RtTransaction]:
        found: list[RtTransaction] = []
        for page in range(1, _MAX_PAGES + 1):
            ask = Ask(
                path=f"/ticket/{ticket}/history",
                query=threads.history_query(page, staff=me.staff),
                what=TICKET,
            )
            rows = await self.session.request(ask, lambda body: read(body, shapes.TransactionRows))
            found += rows.items
            if not rows.items or len(rows.items) < PER_PAGE // 2:
                return found
        raise self._endless()

    async def _parts(self, ticket: str, messages: Sequence[RtTransaction]) -> list[RtAttachment]:
        found: list[RtAttachment] = []
        for start in range(0, len(messages), PER_PAGE):
            some = messages[start : start + PER_PAGE]
            for page in range(1, _MAX_PAGES + 1):
                query, body = threads.parts_query(some, page)
                ask = Ask(
                    method=JSON_POST,
                    path=f"/ticket/{ticket}/attachments",
                    query=query,
                    body=body,
                    what=TICKET,
                )
                rows = await self.session.request(
                    ask, lambda body: read(body, shapes.AttachmentRows)
                )
                found += rows.items
                if len(rows.items) < PER_PAGE:
                    break
            else:
                raise self._endless()
        return found

    async def _contents(self, ticket: str, ids: Sequence[str]) -> dict[str, str]:
        query, body = threads.contents_query(ids)
        ask = Ask(
            method=JSON_POST,
            path=f"/ticket/{ticket}/attachments",
            query=query,
            body=body,
            what=TICKET,
        )
        rows = await self.session.request(ask, lambda body: read(body, shapes.ContentRows))
        return {str(row.id): row.content or "" for row in rows.items}

    async def meet(self, crowd: People, names: Sequence[str]) -> None:
        """Ask RT which side *names* are on; it tells only some of the staff."""
        for name in names:
            path = f"/user/{segment(name, 'This person')}"
            try:
                user = await self.session.request(
                    Ask(path=path, what=QT_TRANSLATE_NOOP("Detail", "This person")),
                    lambda body: read(body, shapes.RtMe),
                )
            except (Forbidden, NotFound):
                crowd.unknowable.add(name)
                continue
            crowd.known[name] = me_of(user).staff

    def _endless(self) -> TooMuch:
        return TooMuch(
            host=self.session.host,
            detail=QT_TRANSLATE_NOOP("Detail", "a conversation without an end"),
        )


def _whole(ticket: Ticket, form: QueueForm, detail: Detail | None) -> Ticket:
    """Return *ticket* with its answers, ties and tags."""
    if detail is None:
        return ticket
    kept = detail.told.custom_fields
    return replace(
        ticket,
        version=detail.tag,
        details=Details(fields=form.answers(kept)) if form.fields else None,
        links=links_of(detail.told.hyperlinks),
        tags=form.tags_of(kept),
    )


def _one(ticket: RemoteId, headers: Mapping[str, str] | None = None) -> Ask:
    return Ask(path=f"/ticket/{segment(ticket, TICKET)}", headers=headers or {}, what=TICKET)


def _tag(answer: Answer) -> str:
    tag = answer.header("etag").removeprefix("W/").strip('"')
    return tag if tag.isascii() and tag.isdecimal() else ""


async def _seen(asking: Awaitable[T]) -> T:
    """Return what is said of a ticket; RT forbids what others say is not there."""
    try:
        return await asking
    except Forbidden:
        hidden = NotFound(what=TICKET)
    raise hidden
