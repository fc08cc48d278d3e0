"""How a write is sent to RT, and what a failure on its way means."""

from collections.abc import Awaitable
from typing import TypeVar

from desktop.backends.answers import Answer
from desktop.backends.ask import Ask
from desktop.backends.rt.desk import Desk
from desktop.backends.unsent import not_prepared
from desktop.domain.errors import ConnectionLost, Problem, ServerFault

T = TypeVar("T")

_PASSED_ON = frozenset({503})


class Writing:
    """The base of whatever writes to one RT for one person.

    RT has no idempotency keys and hides refusals in 2xx, so nothing counts as done before RT was
    seen to have it.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def _write(self, ask: Ask) -> Answer:
        """Send what RT does each time that it gets it; return its 2xx.

        A 503 is doubt here even where it asks to come again: some proxies say it too when RT, to
        which they had passed the request on, did not answer in time.
        """
        await self._prepared(self._desk.session.sign_in())
        answer = await self._desk.session.send(ask, accept=_PASSED_ON)
        if answer.status in _PASSED_ON:
            raise ServerFault(host=self._desk.session.host, status=answer.status)
        return answer

    async def _prepared(self, reading: Awaitable[T]) -> T:
        """Return what is read before anything is sent: whatever fails here, nothing was done."""
        try:
            return await reading
        except Problem as problem:
            unsent = not_prepared(problem, self._desk.session.host)
        raise unsent

    async def _after(self, reading: Awaitable[T], *telling: type[Problem]) -> T:
        """Return what is read after a write: whatever fails here, the write may have been done.

        Problems that are *telling* are raised as they are.
        """
        try:
            return await reading
        except telling:
            raise
        except Problem:
            lost = self._lost()
        raise lost

    def _lost(self) -> ConnectionLost:
        return ConnectionLost(host=self._desk.session.host)
