"""What comes from a real Request Tracker is told once, and nothing of what one wrote oneself."""

from pathlib import Path

import pytest

from desktop.domain.changes import SyncPhase
from tests.live.request_tracker import SALES, RtWorld
from tests.services.conftest import opened, run, until
from tests.services.test_news_watch import numbers, told_by


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("me", "other"), [("alice", "agent1"), ("agent1", "alice")])
def test_news_of_a_real_request_tracker(
    me: str, other: str, world: RtWorld, tmp_path: Path
) -> None:
    ticket = world.people["alice"].open_ticket(SALES, "News", "The first message\n")

    async def story() -> None:
        async with opened(tmp_path / "p") as session, told_by(session) as told:
            account = await session.accounts.add("rt", world.rt.url, world.rt.tokens[me], "rt")
            state = session.library.sync_state
            await until(
                lambda: state(account.id).synced_at and state(account.id).phase is SyncPhase.IDLE,
                session,
            )
            assert told == []
            world.people[me].say(ticket, "My own, from elsewhere\n")
            world.people[other].say(ticket, "Somebody else's\n")
            session.actions.sync_now()
            await until(lambda: told, session)
            [news] = told
            assert numbers(news) == {ticket}
            [message] = news.news[0].messages
            assert message.body.strip() == "Somebody else's"

    run(story())
