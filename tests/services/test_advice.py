"""The coach over a real profile that syncs with a real helpdesk."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from desktop.domain.changes import SyncPhase
from desktop.domain.coach.advice import CloseTicket, JoinMessages, LeaveUnsent, OpenTicket, Rule
from desktop.domain.drafts import Draft
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.promise_answer import Presence
from desktop.domain.status import Status
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.services.conftest import opened, run, signed_in, until


async def synced(session: Session, helpdesk: RunningHelpdesk, role: str = "customer") -> AccountId:
    await session.start()
    account = await signed_in(session, helpdesk, role)
    await until(lambda: session.library.sync_state(account.id).phase is SyncPhase.IDLE, session)
    await session.index_all()
    return account.id


def reply(session: Session, number: str, body: str) -> Draft:
    [row] = session.library.find(number)
    return replace(session.actions.new_draft(row.ref.account, row.ref), body=body)


def opening(session: Session, account: AccountId, subject: str, body: str) -> Draft:
    catalog = session.library.catalog(account)
    assert catalog is not None
    department = next(d for d in catalog.departments if d.open_to_customers)
    return replace(
        session.actions.new_draft(account),
        department=department.id,
        subject=subject,
        body=body,
    )


async def rules(session: Session, draft: Draft) -> set[Rule]:
    return {advice.rule for advice in await session.advisor.advise(draft)}


def staff_answers(helpdesk: RunningHelpdesk, ref: TicketRef) -> None:
    done = httpx.post(
        f"{helpdesk.url}/api/v1/tickets/{ref.id}/messages",
        headers={
            "Authorization": f"Bearer {helpdesk.tokens['agent']}",
            "Idempotency-Key": str(uuid.uuid4()),
        },
        json={"body": "Done.", "format": "text", "internal": False, "uploads": []},
    )
    done.raise_for_status()


def test_who_waits_is_told_what_writing_does(helpdesk: RunningHelpdesk, tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            assert await rules(session, reply(session, "502", "Any news?")) == {Rule.BACK_OF_QUEUE}
            draft = reply(session, "502", "Any news?")
            assert draft.ref is not None
            staff_answers(helpdesk, draft.ref)
            await until(lambda: status(session, draft.ref) is Status.ANSWERED, session)
            assert await rules(session, draft) == set()
            closes = session.advisor.closing(draft.ref)
            assert closes is not None
            assert timedelta(hours=23) < closes.left <= timedelta(hours=24)

    run(story())


def status(session: Session, ref: TicketRef | None) -> Status | None:
    row = None if ref is None else session.library.ticket(ref)
    return None if row is None else row.ticket.status


def test_a_thank_you_is_not_worth_reopening_a_closed_ticket(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            [closed] = await session.advisor.advise(reply(session, "503", "خیلی ممنون"))
            assert closed.offers == (LeaveUnsent(),)
            draft = reply(session, "502", "Thank you!")
            assert draft.ref is not None
            staff_answers(helpdesk, draft.ref)
            await until(lambda: status(session, draft.ref) is Status.ANSWERED, session)
            [answered] = await session.advisor.advise(draft)
            assert answered.offers == (CloseTicket(), LeaveUnsent())

    run(story())


def test_messages_that_wait_offline_can_be_joined(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            helpdesk.stop()
            ids = []
            for body in ("And", "another thing"):
                draft = reply(session, "502", body)
                await session.actions.save_draft(draft)
                ids.append(await session.actions.send(draft, 600.0))
            [one] = await session.advisor.advise(reply(session, "502", "sorry"))
            assert one.offers == (JoinMessages(tuple(ids)),)

    run(story())


def test_what_was_opened_before_is_found_in_the_index(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await synced(session, helpdesk)
            [row] = session.library.find("501")
            again = opening(session, account, "Drucker druckt wieder nicht", "Bitte helfen Sie.")
            found = [a for a in await session.advisor.advise(again) if a.rule is Rule.DUPLICATE]
            assert [a.fields["number"] for a in found] == ["501"]
            assert found[0].offers == (OpenTicket(row.ref),)
            other = opening(session, account, "Der Scanner piept", "Bitte helfen Sie.")
            assert Rule.DUPLICATE not in await rules(session, other)
            follows = replace(again, follows=row.ref.id)
            assert Rule.DUPLICATE not in await rules(session, follows)

    run(story())


def test_staff_are_not_coached_but_for_passwords(helpdesk: RunningHelpdesk, tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await synced(session, helpdesk, "agent")
            assert await rules(session, reply(session, "502", "Спасибо")) == set()
            told = reply(session, "502", "Ваш новый пароль: Abc123!x")
            assert await rules(session, told) == {Rule.PASSWORD}
            again = opening(session, account, "Drucker druckt wieder nicht", "Bitte helfen Sie.")
            assert Rule.DUPLICATE not in await rules(session, again)

    run(story())


def test_unwanted_rules_stay_away_until_they_are_brought_back(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def first() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            await session.advisor.dismiss(Rule.BACK_OF_QUEUE)
            await session.advisor.dismiss(Rule.SUBJECT_VAGUE)
            assert await rules(session, reply(session, "502", "Any news?")) == set()

    async def later() -> None:
        async with opened(tmp_path / "profile") as session:
            assert session.advisor.dismissed() == {Rule.BACK_OF_QUEUE, Rule.SUBJECT_VAGUE}
            await session.advisor.bring_back(Rule.BACK_OF_QUEUE)
            assert session.advisor.dismissed() == {Rule.SUBJECT_VAGUE}
            assert await rules(session, reply(session, "502", "Any news?")) == {Rule.BACK_OF_QUEUE}
            await session.advisor.bring_back()
            assert session.advisor.dismissed() == set()

    run(first())
    run(later())


def test_what_the_helpdesk_insists_on_cannot_be_put_away(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await synced(session, helpdesk)
            draft = opening(session, account, "Hilfe", "")
            catalog = session.library.catalog(account)
            assert catalog is not None
            insisting = replace(
                catalog,
                departments=tuple(
                    replace(d, blocking=("subject_vague",)) for d in catalog.departments
                ),
            )
            await session.worker.run(session.profile.tickets.save_catalog, account, insisting)
            await session.advisor.dismiss(Rule.SUBJECT_VAGUE)
            assert await rules(session, draft) == {Rule.SUBJECT_VAGUE}
            assert [a.rule for a in session.advisor.blockers(draft)] == [Rule.SUBJECT_VAGUE]
            met = replace(draft, subject="Drucker im Büro")
            assert session.advisor.blockers(met) == ()

    run(story())


def test_the_first_answer_is_promised_by_the_catalog(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await synced(session, helpdesk)
            draft = opening(session, account, "Hello there", "")
            expected = session.advisor.expected_answer(draft)
            assert expected is not None
            assert expected.presence in {Presence.THERE, Presence.AWAY}
            assert expected.by is not None
            assert expected.by > datetime.now(UTC)
            assert session.advisor.expected_answer(replace(draft, department=None)) is None

    run(story())


def test_a_ticket_that_is_gone_has_nothing_to_advise(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            draft = replace(reply(session, "502", "Thanks!"), ticket=RemoteId("t_gone"))
            assert await rules(session, draft) == set()
            assert draft.ref is not None
            assert session.advisor.closing(draft.ref) is None

    run(story())


@pytest.mark.parametrize("stored", ['["subject_vague", "a rule of tomorrow"]'])
def test_a_rule_of_a_newer_version_is_kept_out_of_the_way(stored: str, tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            session.profile.accounts.set_setting("coach dismissed", stored)
            assert session.advisor.dismissed() == {Rule.SUBJECT_VAGUE}

    run(story())
