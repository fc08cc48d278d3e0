"""A helpdesk that opens a ticket but drops some of its answers: the person is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.backends.base import Outgoing, Receipt
from desktop.backends.memory import MemoryBackend
from desktop.domain.changes import Warned
from desktop.domain.outbox import NewTicket
from tests.sync.stage import ACCOUNT, run, stage


def test_dropped_answers_are_told_with_the_number_of_the_ticket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = MemoryBackend.create

    async def forgetful(self: MemoryBackend, command: NewTicket, outgoing: Outgoing) -> Receipt:
        return replace(await create(self, command, outgoing), untaken=("Port", "Order"))

    monkeypatch.setattr(MemoryBackend, "create", forgetful)

    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            department = (await s.context.backend.catalog()).departments[0].id
            new = NewTicket(department=department, subject="Port closed", body="It is closed.")
            s.profile.outbox.add(ACCOUNT.id, new, now=s.clocks.wall)
            assert await s.send() is None
            [told] = [change.problem for change in s.changes if isinstance(change, Warned)]
            assert "Port, Order" in str(told)
            assert s.profile.outbox.count() == 0

    run(story())
