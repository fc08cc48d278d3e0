"""What the end of the program cut off, and a helpdesk that cannot be reached at the next start."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.backends.base import Identity
from desktop.domain.errors import Unreachable
from desktop.domain.outbox import State
from tests.sync.stage import run, stage


async def offline() -> Identity:
    raise Unreachable(host="desk")


def test_an_upload_that_was_cut_off_can_be_taken_back_without_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            id = s.queue(s.helpdesk.open("s").id, "with a film")
            item = s.item(id)
            assert item is not None
            assert s.profile.outbox.update(replace(item, state=State.UPLOADING), State.QUEUED)
            monkeypatch.setattr(s.context.backend, "identify", offline)
            assert isinstance(await s.send(), Unreachable)
            assert s.state(id) is State.QUEUED
            assert s.profile.outbox.take_back(id, 1.0).body == "with a film"

    run(story())
