"""Conversations that a pull of Request Tracker has read: for how long they may be handed out."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from desktop.backends.rt import cursor
from desktop.backends.rt.desk import Detail
from desktop.backends.rt.pulling import CONVERSATIONS, Pulling
from desktop.backends.rt.shapes import (
    RtQueue,
    RtTicket,
    RtTicketDetail,
    TicketRows,
    TransactionRows,
    read,
)
from desktop.backends.rt.tickets import PER_PAGE, Query
from desktop.domain.ids import RemoteId
from desktop.domain.message import BodyFormat, Message, Thread
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role, Ticket
from tests.backends.world import run

NOON = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)
AGENT = Person(RemoteId("agent1"), "Agnes Agent", Role.AGENT)
TIME = "%Y-%m-%dT%H:%M:%SZ"
ONE = RemoteId("1")


@dataclass
class FakeDesk:
    """An RT with tickets that have a number of messages each; stands in for `Desk`."""

    counts: dict[str, int]
    reading: asyncio.Event = field(default_factory=asyncio.Event)
    go_on: asyncio.Event | None = None
    """Where a conversation waits once its messages were read."""

    @property
    def session(self) -> "FakeDesk":
        return self

    def rows(self) -> list[RtTicket]:
        times = {id: NOON + timedelta(seconds=count) for id, count in self.counts.items()}
        return [
            RtTicket(
                id=id,
                queue=RtQueue(id="1", name="Billing"),
                status="new",
                created=times[id].strftime(TIME),
                updated=times[id].strftime(TIME),
            )
            for id in sorted(times, key=lambda id: times[id], reverse=True)
        ]

    async def search(self, query: Query) -> TicketRows:
        del query
        return TicketRows(items=self.rows())

    async def listed(self, rows: Sequence[RtTicket]) -> tuple[Ticket, ...]:
        return tuple(ticket(str(row.id)) for row in rows)

    async def detail(self, id: RemoteId) -> Detail:
        return Detail(str(self.counts[id]), RtTicketDetail(id=id, status="new"))

    async def is_still(self, id: RemoteId, tag: str) -> bool:
        return tag == str(self.counts[id])

    async def conversation(
        self, row: RtTicket, detail: Detail
    ) -> tuple[Thread, tuple[RemoteId, ...]]:
        assert detail.tag == str(self.counts[RemoteId(str(row.id))])
        id = str(row.id)
        messages = tuple(message(id, n) for n in range(self.counts[id]))
        self.reading.set()
        if self.go_on is not None:
            await self.go_on.wait()
        return Thread(ticket(id), messages), ()

    async def request(
        self, ask: object, parse: Callable[[bytes], TransactionRows]
    ) -> TransactionRows:
        del ask, parse
        return read(b'{"items": []}', TransactionRows)


def ticket(id: str) -> Ticket:
    return Ticket(
        id=RemoteId(id),
        number=id,
        subject="",
        department=RemoteId("1"),
        department_name="Billing",
        status=Status.NEW,
        status_id="new",
        status_label="new",
        created=NOON,
        updated=NOON,
        last_message=NOON,
        last_role=Role.CUSTOMER,
    )


def message(ticket: str, number: int) -> Message:
    return Message(
        id=RemoteId(str(number)),
        ticket=RemoteId(ticket),
        number=number,
        author=AGENT,
        created=NOON,
        body="",
        format=BodyFormat.TEXT,
    )


def pulling(desk: FakeDesk) -> Pulling:
    return Pulling(desk, clock=lambda: 1000.0, elapsed=lambda: 1.0)  # pyright: ignore[reportArgumentType]


START = cursor.encode(cursor.Following(NOON, 0))


def test_what_a_pull_has_read_is_handed_out_once() -> None:
    async def story() -> None:
        rt = pulling(FakeDesk({"1": 2}))
        page = await rt.pull(START)
        assert page.stale == (ONE,)
        thread = rt.take(ONE)
        assert thread is not None
        assert len(thread.messages) == 2
        assert rt.take(ONE) is None

    run(story())


def test_a_write_makes_what_was_read_before_old() -> None:
    async def story() -> None:
        rt = pulling(FakeDesk({"1": 2, "2": 2}))
        await rt.pull(START)
        with rt.writing(ONE):
            pass
        assert rt.take(ONE) is None
        assert rt.take(RemoteId("2")) is not None

    run(story())


def test_what_was_read_around_a_write_is_not_handed_out() -> None:
    async def story() -> None:
        desk = FakeDesk({"1": 2}, go_on=asyncio.Event())
        assert desk.go_on is not None
        rt = pulling(desk)
        async with asyncio.TaskGroup() as group:
            read = group.create_task(rt.pull(START))
            await desk.reading.wait()
            with rt.writing(ONE):
                desk.counts["1"] = 3
            desk.go_on.set()
        assert rt.take(ONE) is None
        # The next pull reads it anew, and that is handed out.
        await rt.pull(read.result().cursor)
        thread = rt.take(ONE)
        assert thread is not None
        assert len(thread.messages) == 3

    run(story())


def test_a_change_that_is_only_listed_makes_what_was_read_before_old() -> None:
    async def story() -> None:
        desk = FakeDesk({"1": 2})
        rt = pulling(desk)
        page = await rt.pull(START)
        desk.counts |= {str(n): n for n in range(1, 2 * CONVERSATIONS + 3)} | {"1": 99}
        page = await rt.pull(page.cursor)
        assert ONE in page.stale
        assert rt.take(ONE) is None

    run(story())


class BusyDesk(FakeDesk):
    """An RT where every ticket changed within the same few seconds, a hundred rows to a page."""

    def rows(self) -> list[RtTicket]:
        rows = [
            RtTicket(
                id=id,
                queue=RtQueue(id="1", name="Billing"),
                status="new",
                created=NOON.strftime(TIME),
                updated=(NOON + timedelta(seconds=1 + (id == "1"))).strftime(TIME),
            )
            for id in self.counts
        ]
        return sorted(rows, key=lambda row: row.updated or "", reverse=True)

    async def search(self, query: Query) -> TicketRows:
        asked = dict(query)
        page, size = int(asked["page"]), int(asked["per_page"])
        rows = self.rows()[(page - 1) * size :]
        return TicketRows(items=rows[:size], total=len(self.counts))


async def walked(rt: Pulling, place: str) -> tuple[str, set[RemoteId]]:
    """Pull to the end; return where that is and what was handed out."""
    told: set[RemoteId] = set()
    while True:
        page = await rt.pull(place)
        place = page.cursor
        told |= set(page.stale)
        if not page.more:
            return place, told


def test_a_second_change_within_a_second_is_found_however_many_others_changed() -> None:
    async def story() -> None:
        # More than one page of them, so that most are listed alone.
        desk = BusyDesk({str(n): 1 for n in range(1, PER_PAGE + 40)})
        rt = pulling(desk)
        place, told = await walked(rt, START)
        assert len(told) == len(desk.counts)
        place, told = await walked(rt, place)
        assert told == set()
        desk.counts["1"] = 2
        place, told = await walked(rt, place)
        assert told == {ONE}

    run(story())
