"""What this computer refuses holds messages back, is told, and disturbs nothing under way."""

import asyncio
from pathlib import Path
from unittest.mock import patch

from desktop.backends.base import Outgoing, Receipt
from desktop.domain.changes import Warned
from desktop.domain.errors import FileProblem
from desktop.domain.ids import AccountId
from desktop.domain.outbox import OutboxItem, Reply
from desktop.store.send_log import Mark
from desktop.sync.tasks import TaskSet
from tests.sync.stage import Stage, run, stage


def warnings(s: Stage) -> list[str]:
    return [change.problem.code for change in s.changes if isinstance(change, Warned)]


def test_a_log_of_sends_that_cannot_be_written_is_told_once_until_it_can(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            tickets = [s.helpdesk.open(f"{n}").id for n in range(3)]
            for ticket in tickets:
                s.queue(ticket, "hello")
            refused = FileProblem(path="sends.log", detail="not permitted")
            with patch.object(s.profile.sends, "begun", side_effect=refused):
                for _ in range(5):
                    assert await s.send() is not None
                    s.clocks.go_on(600)
            assert warnings(s) == ["FileProblem"]
            await s.send()
            assert [s.bodies(ticket)[-1] for ticket in tickets] == ["hello"] * 3
            s.queue(tickets[0], "more")
            with patch.object(s.profile.sends, "begun", side_effect=refused):
                await s.send()
            assert warnings(s) == ["FileProblem"] * 2

    run(story())


def test_a_folder_in_place_of_the_log_of_sends_holds_nothing_back(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            log = s.profile.directory / "sends.log"
            log.unlink(missing_ok=True)
            log.mkdir()
            (log / "kept").touch()
            id = s.queue(ticket, "hello")
            assert await s.send() is None
            assert s.bodies(ticket)[-1] == "hello"
            assert s.profile.sends.marks()[id] is Mark.ARRIVED
            [aside] = s.profile.directory.glob("sends.log.damaged-*")
            assert (aside / "kept").exists()

    run(story())


def test_an_outbox_that_cannot_be_read_for_a_moment_ends_nothing_under_way(tmp_path: Path) -> None:
    async def story() -> None:
        async with stage(tmp_path, keyed=True) as s:
            ticket = s.helpdesk.open("s").id
            s.queue(ticket, "hello")
            begun, gate, failed, sent = (asyncio.Event() for _ in range(4))
            right = s.context.backend.reply
            loop = asyncio.get_running_loop()

            async def slow(command: Reply, outgoing: Outgoing) -> Receipt:
                begun.set()
                await gate.wait()
                receipt = await right(command, outgoing)
                sent.set()
                return receipt

            def broken(_: AccountId) -> list[OutboxItem]:
                loop.call_soon_threadsafe(failed.set)
                raise OSError

            tasks = TaskSet()
            with patch.object(s.context.backend, "reply", slow):
                tasks.spawn(s.pusher.run(), name="push")
                async with asyncio.timeout(10):
                    await begun.wait()
                    for _ in range(3):
                        failed.clear()
                        with patch.object(s.profile.outbox, "heads", broken):
                            s.pusher.wake()
                            await failed.wait()
                    gate.set()
                    await sent.wait()
                await tasks.cancel()
            assert s.bodies(ticket) == ["Hello", "hello"]

    run(story())
