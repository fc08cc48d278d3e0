"""Forms and logins on their way: sent once, held back when the ticket closed, told to views."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.backends.memory_offer import CATALOG, CUSTOMER
from desktop.domain.changes import (
    CatalogChanged,
    Change,
    DraftsChanged,
    LoginsDestroyed,
    OutboxChanged,
    TicketsChanged,
)
from desktop.domain.drafts import Draft
from desktop.domain.fields import CredentialKind, Credentials
from desktop.domain.ids import DraftId, OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import ChangeFields, Command, NewTicket, Reply, SetStatus, State
from desktop.domain.secret import Secret
from desktop.domain.status import Status
from desktop.sync.engine import Engine
from tests.sync.stage import ACCOUNT, Stage, run, stage

PASSWORD = "h3ld-back"
LOGIN = Credentials(kind=CredentialKind.SERVER_ROOT, login="root", password=Secret(PASSWORD))
TECHNICAL = next(d.id for d in CATALOG.departments if d.form)


def queue(s: Stage, command: Command) -> OutboxId:
    return s.profile.outbox.add(ACCOUNT.id, command, now=s.clocks.wall).id


def draft(s: Stage, ticket: RemoteId) -> DraftId:
    kept = Draft(
        id=DraftId("d" * 32), account=ACCOUNT.id, ticket=ticket, body="see", credentials=(LOGIN,)
    )
    s.profile.drafts.save(kept)
    return kept.id


def destroyed(s: Stage) -> Iterator[TicketRef]:
    return (change.ref for change in s.changes if isinstance(change, LoginsDestroyed))


def test_a_form_with_logins_arrives_and_leaves_the_profile(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            new = NewTicket(
                department=TECHNICAL,
                subject="Broken",
                body="it is",
                fields={"domain": "example.com", "root": LOGIN},
            )
            s.helpdesk.faults.drop_after_commit = 1
            id = queue(s, new)
            await s.send()
            s.clocks.go_on(10)
            await s.send()
            assert s.item(id) is None
            assert list(s.helpdesk.safe.logins.values()) == [LOGIN]
            [ticket] = s.helpdesk.visible(CUSTOMER).values()
            row = s.profile.tickets.get(TicketRef(ACCOUNT.id, ticket.id))
            assert row is not None
            assert row.ticket.details == ticket.details

    run(story())


def test_changed_answers_arrive(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s", department=TECHNICAL).id
            queue(s, ChangeFields(ticket=ticket, fields={"priority": "high"}))
            await s.send()
            row = s.profile.tickets.get(TicketRef(ACCOUNT.id, ticket))
            assert row is not None
            assert row.ticket.details is not None
            assert row.ticket.details.fields == {"priority": "high"}

    run(story())


@pytest.mark.parametrize(
    "command",
    [
        ChangeFields(ticket=RemoteId("t1001"), fields={"priority": "high"}),
        NewTicket(department=TECHNICAL, subject="s", body="b", requester="x@customer.example"),
    ],
)
def test_what_a_helpdesk_cannot_do_is_parked_in_words(tmp_path: Path, command: Command) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            s.helpdesk.forms = False
            s.helpdesk.open("s", department=TECHNICAL)
            id = queue(s, command)
            await s.send()
            item = s.item(id)
            assert item is not None
            assert (item.state, item.reason_code) == (State.PARKED, "Unsupported")
            assert s.helpdesk.arrived == []

    run(story())


def test_closing_at_the_helpdesk_destroys_what_is_held_here(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            ref = TicketRef(ACCOUNT.id, ticket)
            await s.pull()
            kept = draft(s, ticket)
            id = queue(s, Reply(ticket=ticket, body="here it is", credentials=(LOGIN,)))
            s.changes.clear()
            s.helpdesk.set_status(ticket, Status.CLOSED)
            await s.pull()
            assert list(destroyed(s)) == [ref]
            assert DraftsChanged(kept) in s.changes
            assert OutboxChanged(id, ref) in s.changes
            assert any(isinstance(c, TicketsChanged) and ref in c.refs for c in s.changes)
            left = s.profile.drafts.get(kept)
            assert left is not None
            assert (left.body, left.credentials) == ("see", ())
            await s.send()
            assert s.state(id) is State.PARKED
            assert s.bodies(ticket) == ["Hello"]

    run(story())


def test_closing_from_here_destroys_them_once_it_is_confirmed(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            await s.pull()
            kept = draft(s, ticket)
            closed = CATALOG.status_for(Status.CLOSED)
            assert closed is not None
            queue(s, SetStatus(ticket=ticket, status_id=closed.id, meaning=Status.CLOSED))
            with s.helpdesk.offline():
                await s.send()
            assert not list(destroyed(s))
            s.pusher.unblock()
            await s.send()
            assert list(destroyed(s)) == [TicketRef(ACCOUNT.id, ticket)]
            left = s.profile.drafts.get(kept)
            assert left is not None
            assert left.credentials == ()

    run(story())


def test_a_reply_in_flight_while_the_ticket_closes_keeps_nothing_when_refused(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            await s.pull()
            ref = TicketRef(ACCOUNT.id, ticket)
            id = queue(s, Reply(ticket=ticket, body="here it is", credentials=(LOGIN,)))
            gate = s.helpdesk.faults.gate = asyncio.Event()
            left = asyncio.Event()

            def receive(change: Change) -> None:
                if change == OutboxChanged(id, ref) and s.state(id) is State.IN_FLIGHT:
                    left.set()

            s.context.publish = receive
            async with asyncio.TaskGroup() as group:
                group.create_task(s.send())
                await left.wait()
                s.helpdesk.set_status(ticket, Status.CLOSED)
                await s.pull()
                assert s.state(id) is State.IN_FLIGHT
                s.helpdesk.faults.refuse = "closed tickets take no replies"
                gate.set()
            item = s.item(id)
            assert item is not None
            assert item.state is State.PARKED
            assert item.command == Reply(ticket=ticket, body="here it is")

    run(story())


def test_a_form_that_changes_at_the_helpdesk_is_told(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            engine = Engine(s.context)
            await engine.sync_once()
            assert CatalogChanged(ACCOUNT.id) in s.changes
            s.changes.clear()
            await engine.sync_once()
            assert CatalogChanged(ACCOUNT.id) not in s.changes
            shorter = tuple(replace(d, form=d.form[:1]) for d in CATALOG.departments)
            s.helpdesk.offer(replace(CATALOG, departments=shorter))
            await engine.sync_once()
            assert s.changes.count(CatalogChanged(ACCOUNT.id)) == 1
            known = s.profile.tickets.catalog(ACCOUNT.id)
            assert known is not None
            assert known.departments == shorter

    run(story())
