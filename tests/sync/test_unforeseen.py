"""An exception nobody foresaw, at every step of a message's way: it stays, and arrives once."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest

from desktop.domain.outbox import State
from desktop.sync import delivery, lookout
from tests.sync.stage import Stage, run, stage
from tests.sync.test_holding import known, queue

STEPS = (
    "backend.identify",
    "backend.thread",
    "backend.reply",
    "backend.probe",
    "worker.run",
    "outbox.heads",
    "outbox.update before",
    "outbox.update after",
    "outbox.remove before",
    "outbox.remove after",
    "tickets.save before",
    "tickets.save after",
    "tickets.save_thread before",
    "files.drop_unused",
    "publish",
    "announce",
    "looking",
)


class BugError(Exception):
    """What nobody foresaw."""


@contextmanager
def breaks(s: Stage, step: str) -> Iterator[None]:
    """Let *step* raise each time, before or after it has done what it does."""
    name, _, when = step.partition(" ")
    owner, _, attribute = name.partition(".")
    owners: dict[str, object] = {
        "backend": s.context.backend,
        "worker": s.context.worker,
        "outbox": s.profile.outbox,
        "tickets": s.profile.tickets,
        "files": s.profile.files,
    }
    with ExitStack() as stack:
        if owner in owners:
            right = getattr(owners[owner], attribute)

            def broken(*args: object, **options: object) -> None:
                if when == "after":
                    right(*args, **options)
                raise BugError

            stack.enter_context(patch.object(owners[owner], attribute, broken))
        elif step == "publish":
            stack.enter_context(patch.object(s.context, "publish", side_effect=BugError))
        elif step == "announce":
            stack.enter_context(patch.object(delivery, "announce", side_effect=BugError))
        else:
            stack.enter_context(patch.object(lookout, "held_by", side_effect=BugError))
        yield


@pytest.mark.parametrize("keyed", [True, False], ids=["keyed", "unkeyed"])
@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_dropped_and_nothing_is_sent_twice(
    tmp_path: Path, step: str, keyed: bool
) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=keyed) as s:
            ticket = await known(s)
            id = queue(s, ticket, "mine")
            with breaks(s, step):
                for _ in range(3):
                    await attempt(s)
                    s.clocks.go_on(20)
            assert s.item(id) is not None or s.bodies(ticket).count("mine") == 1
            s.new_pusher()
            for _ in range(8):
                await attempt(s)
                s.pusher.unblock()
                s.clocks.go_on(400)
            assert s.bodies(ticket).count("mine") == 1 or s.state(id) is State.UNCONFIRMED
            assert s.bodies(ticket).count("mine") <= 1
            if keyed:
                assert s.item(id) is None

    run(story())


async def attempt(s: Stage) -> None:
    """Send what is due; what a one-shot run is told of is no loss."""
    try:
        await s.send()
    except BugError:
        # The engine looks at the outbox again after a while.
        return
