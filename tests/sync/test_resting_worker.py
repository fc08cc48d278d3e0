"""A thread that tidies up after a rest, and never while somebody waits for it."""

import asyncio
import threading

import pytest

from desktop.sync.resting_worker import RestingWorker


def test_it_tidies_up_on_its_own_thread_once_nothing_came_for_a_while() -> None:
    rested: list[str] = []
    done = threading.Event()

    def tidy() -> None:
        rested.append(threading.current_thread().name)
        done.set()

    worker = RestingWorker(tidy, seconds=0.01)
    name = asyncio.run(worker.run(lambda: threading.current_thread().name))
    assert done.wait(60)
    worker.close()
    assert set(rested) == {name}


def test_nobody_waits_for_its_rest() -> None:
    rested: list[None] = []
    worker = RestingWorker(lambda: rested.append(None), seconds=3600)

    async def ask() -> list[int]:
        first = [await worker.run(int, n) for n in range(3)]
        return first + await asyncio.gather(*(worker.run(int, n) for n in range(3)))

    assert asyncio.run(ask()) == [0, 1, 2, 0, 1, 2]
    # It ends the rest that began: this returns long before an hour is over.
    worker.close()
    assert rested == []


def test_what_a_function_raises_is_raised_and_it_goes_on() -> None:
    worker = RestingWorker(lambda: None, seconds=3600)
    with pytest.raises(ZeroDivisionError):
        asyncio.run(worker.run(lambda: 1 // 0))
    assert asyncio.run(worker.run(int, "7")) == 7
    worker.close()
