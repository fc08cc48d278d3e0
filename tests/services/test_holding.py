"""A reply that waited is held where its ticket changed meanwhile, and leaves when the person says.

A whole client over a real helpdesk; "offline" is a helpdesk that is stopped.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.changes import SyncPhase
from desktop.domain.fields import CredentialKind, Credentials
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import OutboxItem, SetStatus, State
from desktop.domain.secret import Secret
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.helpdesk import ids
from desktop.helpdesk.changing import Edit, edit
from desktop.helpdesk.people import add_person, add_token, viewer_of
from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.tokens import new
from desktop.helpdesk.writing import Draft, reply
from desktop.services.session import Session
from tests.services.conftest import opened, run, signed_in, until

LOGIN = Credentials(kind=CredentialKind.SERVER_ROOT, login="root", password=Secret("pw-of-test"))


def say(
    helpdesk: RunningHelpdesk, ref: TicketRef, text: str, *, by: str, note: bool = False
) -> None:
    """Let the person that signs in as *by* write into a ticket, from somewhere else."""
    with helpdesk.helpdesk.database.write() as write:
        viewer = viewer_of(write.conn, helpdesk.tokens.get(by, by))
        assert viewer is not None
        row = viewer.require_ticket(write.conn, ids.read("t", ref.id))
        reply(write, helpdesk.helpdesk.settings, viewer, row, Draft(text, "text", internal=note))


def set_status(helpdesk: RunningHelpdesk, ref: TicketRef, status: str, *, by: str) -> None:
    with helpdesk.helpdesk.database.write() as write:
        viewer = viewer_of(write.conn, helpdesk.tokens[by])
        ticket = ids.read("t", ref.id)
        assert viewer is not None
        assert ticket is not None
        edit(write, viewer, ticket, Edit(status=status), None)


def ticket(session: Session) -> TicketRef:
    """Return a ticket that is not closed."""
    rows = session.library.tickets(TicketQuery()).rows(0, 100)
    return next(row.ref for row in rows if row.ticket.status is not Status.CLOSED)


def synced(session: Session) -> bool:
    return all(state.phase is SyncPhase.IDLE for state in session.library.sync_states())


async def write(session: Session, ref: TicketRef, body: str, *, note: bool = False) -> OutboxId:
    draft = replace(session.actions.new_draft(ref.account, ref, note), body=body)
    return await session.actions.send(draft, 0.0)


def item(session: Session, id: OutboxId) -> OutboxItem:
    found = session.library.outbox_item(id)
    assert found is not None
    return found


def texts(session: Session, ref: TicketRef) -> list[str]:
    return [message.body for message in session.library.conversation(ref).messages]


async def begin(session: Session, helpdesk: RunningHelpdesk, role: str = "customer") -> TicketRef:
    """Sign in, sync once, and lose the network."""
    await signed_in(session, helpdesk, role)
    [account] = session.library.accounts()
    await (await session.connect(account)).sync_once()
    helpdesk.stop()
    return ticket(session)


async def online(session: Session, helpdesk: RunningHelpdesk) -> None:
    """Come back: the running engine does by itself what comes next."""
    if helpdesk._helpdesk is None:
        helpdesk.start()
    await session.start()
    await until(lambda: synced(session), session)


def test_after_offline_days_and_a_restart_an_answer_holds_the_reply_and_shows_itself(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = await begin(session, helpdesk)
            first = await write(session, ref, "Please cancel it")
            second = await write(session, ref, "and confirm")
            other = next(
                row.ref
                for row in session.library.tickets(TicketQuery()).rows(0, 100)
                if row.ref != ref
            )
            elsewhere = await write(session, other, "Something else")
        helpdesk.start()
        say(helpdesk, ref, "It is repaired now", by="agent")
        async with opened(tmp_path / "profile") as session:
            await session.start()
            await until(lambda: item(session, first).state is State.HELD, session)
            await until(lambda: session.library.outbox_item(elsewhere) is None, session)
            held = item(session, first)
            answer = session.library.answer_to(held)
            assert answer is not None
            assert answer.body == "It is repaired now"
            assert held.reason_code == "AnsweredMeanwhile"
            assert held.why is not None
            assert held.why.fields["who"] == answer.author.name
            assert item(session, second).state is State.QUEUED
            assert "Please cancel it" not in texts(session, ref)
        async with opened(tmp_path / "profile") as session:
            assert item(session, first) == held
            await session.start()
            await session.actions.retry(first)
            # Neither it nor what was written with it is held for the same answer again.
            await until(lambda: not session.library.outbox(), session)
            assert texts(session, ref)[-3:] == [
                "It is repaired now",
                "Please cancel it",
                "and confirm",
            ]
            assert helpdesk_has(helpdesk, ref).count("Please cancel it") == 1

    run(story())


def helpdesk_has(helpdesk: RunningHelpdesk, ref: TicketRef) -> list[str]:
    with helpdesk.helpdesk.database.write() as write:
        rows = write.conn.execute(
            text("SELECT body FROM messages WHERE ticket_id = :t ORDER BY created, id"),
            {"t": ids.read("t", ref.id)},
        )
        return [body for (body,) in rows]


def test_a_reply_to_a_ticket_that_was_closed_is_held_and_can_be_edited(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = await begin(session, helpdesk)
            id = await write(session, ref, "Any news?")
            helpdesk.start()
            set_status(helpdesk, ref, "closed", by="agent")
            await online(session, helpdesk)
            await until(lambda: item(session, id).state is State.HELD, session)
            assert item(session, id).reason_code == "ClosedSince"
            draft = await session.actions.edit(id)
            assert (draft.body, draft.ticket) == ("Any news?", ref.id)
            again = await session.actions.send(replace(draft, body="Please reopen"), 0.0)
            await until(lambda: session.library.outbox_item(again) is None, session)
            assert texts(session, ref)[-1] == "Please reopen"

    run(story())


def test_what_one_did_oneself_and_what_does_not_matter_holds_nothing(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = await begin(session, helpdesk)
            await write(session, ref, "one")
            await session.actions.close_ticket(ref)
            await write(session, ref, "two, after closing")
            helpdesk.start()
            say(helpdesk, ref, "from my telephone", by="customer")
            say(helpdesk, ref, "a note among staff", by="agent", note=True)
            set_status(helpdesk, ref, "hold", by="agent")
            await online(session, helpdesk)
            await until(lambda: not session.library.outbox(), session)
            assert texts(session, ref)[-3:] == ["from my telephone", "one", "two, after closing"]

    run(story())


@pytest.mark.parametrize("by", ["customer", "colleague"])
def test_staff_are_held_for_the_customer_and_for_colleagues_but_their_notes_are_not(
    tmp_path: Path, helpdesk: RunningHelpdesk, by: str
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = await begin(session, helpdesk, "agent")
            note = await write(session, ref, "for the colleagues", note=True)
            id = await write(session, ref, "An answer")
            helpdesk.start()
            say(helpdesk, ref, "meanwhile", by=colleague(helpdesk) if by == "colleague" else by)
            await online(session, helpdesk)
            await until(lambda: item(session, id).state is State.HELD, session)
            assert session.library.outbox_item(note) is None
            assert "An answer" not in texts(session, ref)

    run(story())


def colleague(helpdesk: RunningHelpdesk) -> str:
    token = new()
    with helpdesk.helpdesk.database.write() as write:
        person = add_person(write, name="Colleague", role="agent", account=None)
        add_token(write, token, person)
    return token


def test_a_change_that_nothing_was_pulled_of_is_found_before_sending(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    """One-shot commands send without a pull; so does a window whose last pull is long ago."""

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = await begin(session, helpdesk)
            id = await write(session, ref, "Hello?")
            helpdesk.start()
            say(helpdesk, ref, "Hello!", by="agent")
            [account] = session.library.accounts()
            engine = await session.connect(account)
            await engine.push_once()
            assert item(session, id).state is State.HELD
            assert texts(session, ref)[-1] == "Hello!"

    run(story())


def test_logins_still_go_when_the_ticket_closes(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = await begin(session, helpdesk)
            draft = replace(
                session.actions.new_draft(ref.account, ref), body="here", credentials=(LOGIN,)
            )
            id = await session.actions.send(draft, 0.0)
            helpdesk.start()
            say(helpdesk, ref, "Which login?", by="agent")
            await online(session, helpdesk)
            await until(lambda: item(session, id).state is State.HELD, session)
            set_status(helpdesk, ref, "closed", by="agent")
            session.actions.sync_now()
            await until(lambda: item(session, id).state is State.PARKED, session)
            assert item(session, id).reason_code == "ClosedMeanwhile"
            assert "pw-of-test" not in repr(item(session, id).command)

    run(story())


def test_a_close_that_waits_behind_a_reply_waits_with_it(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref = await begin(session, helpdesk)
            id = await write(session, ref, "Thanks, that was all")
            await session.actions.close_ticket(ref)
            helpdesk.start()
            say(helpdesk, ref, "One more question", by="agent")
            await online(session, helpdesk)
            await until(lambda: item(session, id).state is State.HELD, session)
            assert [isinstance(i.command, SetStatus) for i in session.library.outbox()] == [
                False,
                True,
            ]
            await session.actions.discard(id)
            await until(lambda: not session.library.outbox(), session)
            assert "Thanks, that was all" not in helpdesk_has(helpdesk, ref)

    run(story())
