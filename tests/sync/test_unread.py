"""An account whose tickets cannot be read sends all the same."""

from pathlib import Path
from unittest.mock import AsyncMock, patch

import pytest

from desktop.domain.errors import Problem, ServerFault, UnexpectedAnswer, Unreachable
from desktop.domain.ids import RemoteId
from desktop.sync.engine import Engine
from tests.sync.stage import Stage, run, stage

AWAY = Unreachable(host="h")


async def blocked(s: Stage, ticket: RemoteId) -> Engine:
    """Return an engine of which one message met a moment without a network."""
    await s.context.identify()
    s.queue(ticket, "hello")
    engine = Engine(s.context)
    with (
        patch.object(s.context.backend, "reply", AsyncMock(side_effect=AWAY)),
        pytest.raises(Unreachable),
    ):
        await engine.push_once()
    with pytest.raises(Unreachable):
        await engine.push_once()
    return engine


@pytest.mark.parametrize(
    "problem", [UnexpectedAnswer(host="h", detail="half a page"), ServerFault(host="h", status=500)]
)
def test_a_feed_that_cannot_be_read_ends_a_moment_without_a_network(
    tmp_path: Path, problem: Problem
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            engine = await blocked(s, ticket)
            with (
                patch.object(s.context.backend, "pull", AsyncMock(side_effect=problem)),
                pytest.raises(type(problem)),
            ):
                await engine._pull()
            await engine.push_once()
            assert s.bodies(ticket)[-1] == "hello"

    run(story())


def test_the_person_can_have_it_sent_where_nothing_can_be_read(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            engine = await blocked(s, ticket)
            with patch.object(s.context.backend, "pull", AsyncMock(side_effect=AWAY)):
                with pytest.raises(Unreachable):
                    await engine._pull()
                with pytest.raises(Unreachable):
                    await engine.push_once()
                engine.wake()
                await engine.push_once()
            assert s.bodies(ticket)[-1] == "hello"

    run(story())
