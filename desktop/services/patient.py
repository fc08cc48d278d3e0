"""Waiting for a person somewhere else: a keyring's prompt may stand for as long as it likes."""

import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, wait
from typing import ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")


class Runs(Protocol):
    """Runs a plain function off the loop's thread and returns what it returns."""

    def __call__(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Return what *function* returns; its exception is raised here."""
        ...


class Patient:
    """Runs plain functions on threads of their own, one at a time.

    Nothing else waits behind them, and the program ends without them.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what *function* returns; its exception is raised here."""
        # Not before the first paint.
        import asyncio

        def work() -> T:
            with self._turn:
                return function(*args, **kwargs)

        return await asyncio.wrap_future(begin(work))


def begin(function: Callable[[], T]) -> Future[T]:
    """Run *function* on a thread of its own, which the program's end does not wait for."""
    future: Future[T] = Future()
    _on_thread(lambda: _fulfil(future, function))
    return future


def begin_after(earlier: Future[S], function: Callable[[S], T]) -> Future[T]:
    """Run *function* like `begin` with what *earlier* brings, as soon as it does.

    Until then it can be cancelled: it never begins. What *earlier* raises is raised here too.
    """
    future: Future[T] = Future()

    def work() -> None:
        wait([earlier])
        _fulfil(future, lambda: function(earlier.result()))

    _on_thread(work)
    return future


def _on_thread(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="deskbell-keyring", daemon=True).start()


def _fulfil(future: Future[T], function: Callable[[], T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(function())
    except BaseException as error:  # noqa: BLE001 - it is raised where it is awaited
        future.set_exception(error)
