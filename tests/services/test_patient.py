"""What waits for a key goes on as soon as it is there, and never begins once it was called off."""

from concurrent.futures import Future, wait

import pytest

from desktop.domain.errors import KeyringUnavailable
from desktop.services.patient import begin_after

AT_MOST = 10.0


def test_it_goes_on_with_what_came_before() -> None:
    earlier: Future[int] = Future()
    later = begin_after(earlier, lambda number: number + 1)
    assert not later.done()
    earlier.set_result(1)
    assert later.result(AT_MOST) == 2


def test_what_came_before_may_fail() -> None:
    earlier: Future[int] = Future()
    later = begin_after(earlier, lambda number: number + 1)
    earlier.set_exception(KeyringUnavailable(detail="locked"))
    with pytest.raises(KeyringUnavailable):
        later.result(AT_MOST)


def test_once_called_off_it_never_begins() -> None:
    earlier: Future[int] = Future()
    begun: list[int] = []
    later = begin_after(earlier, begun.append)
    assert later.cancel()
    earlier.set_result(1)
    # Until its thread has noticed.
    assert later in wait([later], AT_MOST).done
    assert begun == []


def test_once_begun_it_cannot_be_called_off() -> None:
    earlier: Future[int] = Future()
    go_on: Future[None] = Future()
    begun: Future[None] = Future()

    def work(number: int) -> int:
        begun.set_result(None)
        go_on.result(AT_MOST)
        return number

    later = begin_after(earlier, work)
    earlier.set_result(1)
    begun.result(AT_MOST)
    assert not later.cancel()
    go_on.set_result(None)
    assert later.result(AT_MOST) == 1
