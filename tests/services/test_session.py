"""The whole client core on a real socket: what a person does, and what the network does to it."""

import uuid
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import httpx
import pytest

from desktop.domain.changes import Change, MessagesArrived, SyncPhase
from desktop.domain.errors import DiskFull, Nothing, Unsupported
from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import State
from desktop.domain.status import Status
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.services.conftest import opened, run, signed_in, until


def ref_of(session: Session, number: str) -> TicketRef:
    [row] = session.library.find(number)
    return row.ref


def texts(session: Session, ref: TicketRef) -> list[str]:
    return [m.body for m in session.library.conversation(ref, None).messages]


def post_message(
    helpdesk: RunningHelpdesk,
    role: str,
    ref: TicketRef,
    body: str,
    key: str | None = None,
    format: str = "text",
) -> None:
    done = httpx.post(
        f"{helpdesk.url}/api/v1/tickets/{ref.id}/messages",
        headers={
            "Authorization": f"Bearer {helpdesk.tokens[role]}",
            "Idempotency-Key": key or str(uuid.uuid4()),
        },
        json={"body": body, "format": format, "internal": False, "uploads": []},
    )
    done.raise_for_status()


async def send(session: Session, ref: TicketRef, body: str, undo_seconds: float = 0.0) -> OutboxId:
    draft = replace(session.actions.new_draft(ref.account, ref), body=body)
    await session.actions.save_draft(draft)
    return await session.actions.send(draft, undo_seconds)


async def synced(session: Session, helpdesk: RunningHelpdesk) -> None:
    await session.start()
    account = await signed_in(session, helpdesk)
    await until(lambda: session.library.sync_state(account.id).phase is SyncPhase.IDLE, session)


def test_an_answer_of_staff_arrives_by_push_as_news(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            news: list[Change] = []
            session.changes.subscribe(news.append)
            await synced(session, helpdesk)
            assert not [n for n in news if isinstance(n, MessagesArrived)]
            ref = ref_of(session, "502")
            post_message(helpdesk, "agent", ref, "Please clear the cache.")
            await until(lambda: "Please clear the cache." in texts(session, ref), session)
            [arrived] = [n for n in news if isinstance(n, MessagesArrived)]
            assert [m.body for m in arrived.messages] == ["Please clear the cache."]
            row = session.library.ticket(ref)
            assert row is not None
            assert row.unread
            assert row.ticket.status is Status.ANSWERED
            await session.actions.mark_read(ref)
            row = session.library.ticket(ref)
            assert row is not None
            assert not row.unread

    run(story())


def test_what_is_written_offline_leaves_by_itself_when_the_network_is_back(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            ref = ref_of(session, "501")
            helpdesk.stop()
            first = await send(session, ref, "one")
            await send(session, ref, "two")
            await until(
                lambda: session.library.sync_state(ref.account).phase is SyncPhase.OFFLINE, session
            )
            pending = session.library.conversation(ref).pending
            assert pending[0].id == first
            assert {i.state for i in pending} == {State.QUEUED}
            helpdesk.start()
            await until(lambda: not session.library.outbox(), session)
            await until(lambda: texts(session, ref)[-2:] == ["one", "two"], session)
            assert session.library.drafts() == []

    run(story())


def test_a_queued_reply_survives_the_end_of_the_program(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def offline() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            helpdesk.stop()
            await send(session, ref_of(session, "501"), "written on the train")

    async def online() -> None:
        async with opened(tmp_path / "profile") as session:
            assert len(session.library.outbox()) == 1
            await session.start()
            await until(lambda: not session.library.outbox(), session)
            assert "written on the train" in texts(session, ref_of(session, "501"))

    run(offline())
    helpdesk.start()
    run(online())


def test_an_item_left_in_flight_is_repeated_with_its_key_and_arrives_once(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    """As after a kill between the server's commit and the client's."""

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await signed_in(session, helpdesk)
            await (await session.connect(account)).sync_once()
            ref = ref_of(session, "501")
            id = await send(session, ref, "exactly once")
            item = session.library.outbox_item(id)
            assert item is not None
            in_flight = replace(item, state=State.IN_FLIGHT, attempts=1)
            assert session.profile.outbox.update(in_flight, State.QUEUED)
            post_message(helpdesk, "customer", ref, "exactly once", id, "markdown")
            await (await session.connect(account)).sync_once()
            assert session.library.outbox() == []
            assert texts(session, ref).count("exactly once") == 1

    run(story())


def test_undo_brings_the_draft_back_and_nothing_leaves(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            ref = ref_of(session, "501")
            id = await send(session, ref, "too quick", undo_seconds=60.0)
            assert session.library.drafts() == []
            restored = await session.actions.undo(id)
            assert restored is not None
            assert session.library.outbox() == []
            [kept] = session.library.drafts()
            assert (kept.ticket, kept.internal, kept.body) == (ref.id, False, "too quick")
            assert "too quick" not in texts(session, ref)

    run(story())


def test_closing_and_reopening_goes_through_the_outbox(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            ref = ref_of(session, "502")

            def status() -> Status:
                row = session.library.ticket(ref)
                assert row is not None
                return row.ticket.status

            await session.actions.close_ticket(ref)
            await until(lambda: status() is Status.CLOSED, session)
            await session.actions.reopen_ticket(ref)
            await until(lambda: status() is not Status.CLOSED, session)

    run(story())


def test_a_refusal_is_kept_with_its_reason_until_the_person_decides(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            ref = ref_of(session, "501")
            draft = replace(
                session.actions.new_draft(ref.account, ref, internal=True), body="for staff only"
            )
            id = await session.actions.send(draft, 0.0)
            await until(lambda: session.library.outbox()[0].state is State.PARKED, session)
            assert session.library.outbox()[0].reason
            restored = await session.actions.edit(id)
            assert restored.body == "for staff only"
            assert restored.internal
            await session.actions.discard_draft(restored.id)
            assert session.library.drafts() == []

    run(story())


def test_an_empty_message_and_a_vanished_ticket_are_said_in_words(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            ref = ref_of(session, "501")
            with pytest.raises(Nothing):
                await session.actions.send(session.actions.new_draft(ref.account, ref))
            no_department = replace(session.actions.new_draft(ref.account), subject="s", body="b")
            with pytest.raises(Unsupported, match="department"):
                await session.actions.send(no_department)
            with pytest.raises(Nothing):
                session.library.conversation(replace(ref, id=RemoteId("gone")))

    run(story())


def test_a_revoked_sign_in_asks_for_the_person_and_keeps_what_was_written(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            ref = ref_of(session, "501")
            session.tokens.set(ref.account, "revoked")
            await session.accounts.stop_engine(ref.account)
            session.accounts.start_engine(session.library.account(ref.account))
            await until(
                lambda: session.library.sync_state(ref.account).phase is SyncPhase.NEEDS_YOU,
                session,
            )
            await send(session, ref, "patience")
            assert session.library.outbox()[0].state is State.QUEUED
            await session.accounts.sign_in_again(ref.account, helpdesk.tokens["customer"])
            await until(lambda: not session.library.outbox(), session)
            assert "patience" in texts(session, ref)

    run(story())


def test_a_command_beside_the_window_queues_and_the_window_sends(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    from desktop.services import keys

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            ref = ref_of(session, "501")
            guest = Session(
                tmp_path / "profile", keys.obtain(tmp_path / "profile", None), owner=False
            )
            assert [row.ref for row in guest.library.find("501")] == [ref]
            await send(guest, ref, "from the shell")
            await guest.stop()
            await until(lambda: "from the shell" in texts(session, ref), session)

    run(story())


def test_a_reply_with_a_file_whose_answer_was_lost_arrives_once(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    """The helpdesk has the message and its file; the client was killed before it learned so."""

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await signed_in(session, helpdesk)
            engine = await session.connect(account)
            await engine.sync_once()
            ref = ref_of(session, "501")
            file = await session.actions.attach_bytes(b"x" * 70_000, "log.txt", "text/plain")
            draft = replace(session.actions.new_draft(account.id, ref), body="see", files=(file,))
            id = await session.actions.send(draft, 0.0)
            full = DiskFull(directory="profile")
            broken = patch.object(session.profile.outbox, "remove", side_effect=full)
            with broken, pytest.raises(DiskFull):
                await engine.push_once()
            item = session.library.outbox_item(id)
            assert item is not None
            assert item.uploads
        async with opened(tmp_path / "profile") as session:
            engine = await session.connect(session.library.account(account.id))
            await engine.sync_once()
            assert session.library.outbox() == []
            assert texts(session, ref).count("see") == 1

    run(story())
