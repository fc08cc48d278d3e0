"""What answers for the helpdesk may have passed the request on before."""

from pathlib import Path
from unittest.mock import AsyncMock, patch

import pytest

from desktop.backends.base import Outgoing, Receipt
from desktop.domain.errors import Conflict, Overloaded
from desktop.domain.outbox import Reply, State
from desktop.store.send_log import Mark
from tests.sync.stage import run, stage


def test_what_a_503_followed_cannot_be_edited_and_goes_again_under_its_key(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            id = s.queue(ticket, "pay 100")
            right = s.context.backend.reply

            async def passed_on(command: Reply, outgoing: Outgoing) -> Receipt:
                await right(command, outgoing)
                raise Overloaded(host="h", seconds=600.0)

            with patch.object(s.context.backend, "reply", passed_on):
                await s.send()
            assert s.state(id) is State.REPEATING
            with pytest.raises(Conflict):
                s.profile.outbox.take_back(id, s.clocks.wall)
            assert s.profile.sends.marks()[id] is Mark.BEGUN
            s.new_pusher()
            with patch.object(s.context.backend, "reply", AsyncMock()) as reply:
                s.clocks.go_on(599)
                await s.send()
                assert not reply.called
            s.clocks.go_on(2)
            await s.send()
            assert s.item(id) is None
            assert s.bodies(ticket) == ["Hello", "pay 100"]

    run(story())
