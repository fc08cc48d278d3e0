"""A thread that tidies up after a rest, and never while somebody waits for it."""

import asyncio
import subprocess
import sys
import threading

import pytest

from desktop.sync.resting_worker import RestingWorker


def test_it_tidies_up_on_its_own_thread_once_nothing_came_for_a_while() -> None:
    rested: list[str] = []

    async def story() -> str:
        loop = asyncio.get_running_loop()
        done = asyncio.Event()

        def tidy() -> None:
            rested.append(threading.current_thread().name)
            loop.call_soon_threadsafe(done.set)

        worker = RestingWorker(tidy, seconds=0.01)
        name = await worker.run(lambda: threading.current_thread().name)
        async with asyncio.timeout(60):
            await done.wait()
        worker.close()
        return name

    name = asyncio.run(story())
    assert set(rested) == {name}


def test_nobody_waits_for_its_rest() -> None:
    rested: list[None] = []
    worker = RestingWorker(lambda: rested.append(None), seconds=3600)

    async def ask() -> list[int]:
        first = [await worker.run(int, n) for n in range(3)]
        return first + await asyncio.gather(*(worker.run(int, n) for n in range(3)))

    assert asyncio.run(ask()) == [0, 1, 2, 0, 1, 2]
    # This returns long before an hour is over.
    worker.close()
    assert rested == []


def test_a_program_that_does_not_close_it_ends_at_once() -> None:
    program = (
        "import asyncio\n"
        "from desktop.sync.resting_worker import RestingWorker\n"
        "worker = RestingWorker(lambda: None, seconds=3600)\n"
        "print(asyncio.run(worker.run(int, '7')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == "7\n"


def test_it_does_not_tidy_up_between_two_that_overlap() -> None:
    rested: list[None] = []

    async def story() -> None:
        worker = RestingWorker(lambda: rested.append(None), seconds=0)
        go_on = threading.Event()
        async with asyncio.TaskGroup() as both:
            long = both.create_task(worker.run(go_on.wait))
            both.create_task(worker.run(int, "7"))
            await asyncio.sleep(0)
            go_on.set()
            await long
            assert rested == []
        worker.close()

    asyncio.run(story())


def test_a_fault_in_tidying_up_is_logged_and_the_work_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def story() -> None:
        loop = asyncio.get_running_loop()
        failing = asyncio.Event()

        def fail() -> None:
            loop.call_soon_threadsafe(failing.set)
            raise ZeroDivisionError("what a person wrote")

        worker = RestingWorker(fail, seconds=0)
        await worker.run(int, "7")
        async with asyncio.timeout(60):
            await failing.wait()
        assert await worker.run(int, "8") == 8
        worker.close()

    asyncio.run(story())
    assert "ZeroDivisionError" in caplog.text
    assert "what a person wrote" not in caplog.text


def test_a_rest_that_is_over_after_the_thread_was_closed_is_no_fault() -> None:
    async def story() -> None:
        worker = RestingWorker(lambda: None, seconds=0)
        await worker.run(int, "7")
        worker.close()
        # The moment comes: what it raised would fail this test as a warning.
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    failed: list[object] = []

    async def watched() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, what: failed.append(what))
        await story()

    asyncio.run(watched())
    assert failed == []


def test_what_a_function_raises_is_raised_and_it_goes_on() -> None:
    worker = RestingWorker(lambda: None, seconds=3600)
    with pytest.raises(ZeroDivisionError):
        asyncio.run(worker.run(lambda: 1 // 0))
    assert asyncio.run(worker.run(int, "7")) == 7
    worker.close()
