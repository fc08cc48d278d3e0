"""What becomes of each of many, over a real outbox: in part, elsewhere, in doubt."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.ids import AccountId, OutboxId, RemoteId
from desktop.domain.outbox import UNDER_WAY, Command, NewTicket, Reply, State
from desktop.domain.reasons import Reason
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.bulk import Bulk
from desktop.services.bulk_parts import Outcome
from desktop.services.session import Session
from tests.services.conftest import opened, run, until
from tests.services.full_disk import full_at_entry
from tests.services.test_bulk_macros import offline_desk
from tests.services.test_holding import online


@dataclass
class Queued:
    """A job of nothing but commands, which counts how often it was begun."""

    session: Session
    account: AccountId
    commands: Sequence[Command]
    key: str = "one"
    begun: int = 0
    backwards: Sequence[Command] = ()
    """What sets it back, where it can be."""
    backs: int = 0

    async def begin(self) -> tuple[OutboxId, ...]:
        self.begun += 1
        items = await self.session.actions.queue_all(self.account, self.commands)
        return tuple(item.id for item in items)

    def goes_back(self) -> bool:
        return bool(self.backwards)

    async def back(self) -> tuple[OutboxId, ...]:
        self.backs += 1
        items = await self.session.actions.queue_all(self.account, self.backwards)
        return tuple(item.id for item in items)


def bulk_of(session: Session, *jobs: Queued) -> Bulk[Queued]:
    return Bulk(
        jobs,
        library=session.library,
        actions=session.actions,
        marks=lambda: session.worker.run(session.profile.sends.marks),
        changed=lambda: None,
    )


def stand(session: Session, id: OutboxId, state: State) -> bool:
    """Let an entry of the outbox stand so; False where a sender has it at this moment."""
    item = session.library.outbox_item(id)
    assert item is not None
    why = Reason("Refused", {"detail": "no"})
    now = replace(item, state=state, not_before=time.time() + 3600, why=why)
    return item.state not in UNDER_WAY and session.profile.outbox.update(now, item.state)


def outcome(bulk: Bulk[Queued]) -> Outcome:
    [part] = bulk.parts
    return part.outcome


def test_what_was_given_up_in_part_is_told_as_that(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref, other, *_ = await offline_desk(session, helpdesk)
            notes = [Reply(ticket=r.id, body="Look", internal=True) for r in (ref, other)]
            bulk = bulk_of(session, Queued(session, ref.account, notes))
            await bulk.run()
            [part] = bulk.parts
            assert stand(session, part.items[1], State.PARKED)
            await online(session, helpdesk)
            await until(lambda: len(session.library.outbox()) == 1, session)
            await bulk.look()
            assert outcome(bulk) is Outcome.REFUSED
            await bulk.undo()
            assert session.library.outbox() == []
            assert outcome(bulk) is Outcome.PARTLY
            assert not bulk.can_undo
            assert not bulk.can_retry

    run(story())


def test_what_ended_in_the_outbox_itself_is_not_done_once_more(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref, other, *_ = await offline_desk(session, helpdesk)
            jobs = [
                Queued(session, r.account, [Reply(ticket=r.id, body="Look", internal=True)], r.id)
                for r in (ref, other)
            ]
            bulk = bulk_of(session, *jobs)
            await bulk.run()
            for part in bulk.parts:
                assert stand(session, part.items[0], State.PARKED)
            await bulk.look()
            assert bulk.count(Outcome.REFUSED) == 2
            # The person decides there: one goes after all, the other is given up.
            sent, dropped = (part.items[0] for part in bulk.parts)
            await session.actions.retry(sent)
            await session.actions.discard(dropped)
            await online(session, helpdesk)
            await until(lambda: not session.library.outbox(), session)
            await bulk.retry()
            assert [part.outcome for part in bulk.parts] == [Outcome.DONE, Outcome.DROPPED]
            assert [job.begun for job in jobs] == [1, 1]
            assert session.library.outbox() == []

    run(story())


def test_what_was_refused_is_sent_again_and_what_may_have_arrived_is_not(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref, *_ = await offline_desk(session, helpdesk)
            new = NewTicket(department=RemoteId("sales"), subject="S", body="B")
            bulk = bulk_of(session, Queued(session, ref.account, [new]))
            await bulk.run()
            [part] = bulk.parts
            [id] = part.items
            assert stand(session, id, State.PARKED)
            await bulk.look()
            assert bulk.can_mend
            await bulk.retry()
            item = session.library.outbox_item(id)
            assert item is not None
            assert item.state is State.QUEUED
            assert outcome(bulk) is Outcome.WAITING
            assert stand(session, id, State.UNCONFIRMED)
            await bulk.look()
            assert outcome(bulk) is Outcome.REFUSED
            assert not bulk.can_mend
            await bulk.retry()
            item = session.library.outbox_item(id)
            assert item is not None
            assert item.state is State.UNCONFIRMED
            # It is not told as taken back either: nobody knows.
            await bulk.undo()
            assert outcome(bulk) is Outcome.REFUSED

    run(story())


def test_only_what_moved_is_looked_at(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref, other, *_ = await offline_desk(session, helpdesk)
            jobs = [
                Queued(session, r.account, [Reply(ticket=r.id, body="Look", internal=True)], r.id)
                for r in (ref, other)
            ]
            bulk = bulk_of(session, *jobs)
            stop = session.changes.subscribe(bulk.notice)
            await bulk.run()
            first, second = bulk.parts
            assert stand(session, first.items[0], State.PARKED)  # behind its back
            await session.actions.discard(second.items[0])
            await bulk.catch_up()
            stop()
            assert [part.outcome for part in bulk.parts] == [Outcome.WAITING, Outcome.DROPPED]

    run(story())


def test_what_could_not_be_set_back_is_tried_again_and_is_never_called_dropped(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            ref, *_ = await offline_desk(session, helpdesk)
            note = Reply(ticket=ref.id, body="Look", internal=True)
            job = Queued(session, ref.account, [note], backwards=[note])
            bulk = bulk_of(session, job)
            await bulk.run()
            await online(session, helpdesk)
            await until(lambda: not session.library.outbox(), session)
            await bulk.look()
            assert outcome(bulk) is Outcome.DONE
            helpdesk.stop()
            with full_at_entry(session, 1):
                await bulk.undo()
            assert outcome(bulk) is Outcome.NOT_BACK
            await bulk.look()
            assert outcome(bulk) is Outcome.NOT_BACK, "nothing of it was queued"
            await bulk.undo()
            assert outcome(bulk) is Outcome.GOING_BACK
            [part] = bulk.parts
            [id] = part.items
            await until(lambda: stand(session, id, State.PARKED), session)
            await bulk.look()
            assert outcome(bulk) is Outcome.NOT_BACK
            await bulk.undo()
            assert outcome(bulk) is Outcome.GOING_BACK
            assert [item.id for item in session.library.outbox()] == [id]
            assert job.backs == 2, "once in vain"

    run(story())
