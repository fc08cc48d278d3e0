"""Tasks that are owned end with their owner, whatever became of their cancellation."""

import asyncio
from unittest.mock import patch

from desktop.sync import tasks
from desktop.sync.tasks import TaskSet


def test_a_task_that_lost_its_cancellation_is_cancelled_again() -> None:
    async def stubborn(lost: list[int]) -> None:
        while True:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                if lost:
                    raise
                lost.append(1)

    async def story() -> None:
        owned, lost = TaskSet(), list[int]()
        owned.spawn(stubborn(lost), name="stubborn")
        await asyncio.sleep(0)
        async with asyncio.timeout(30):
            await owned.cancel()
        assert lost == [1]

    with patch.object(tasks, "_AGAIN", 0.05):
        asyncio.run(story())


def test_no_tasks_are_no_wait() -> None:
    asyncio.run(TaskSet().cancel())
