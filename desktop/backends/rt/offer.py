"""What an RT offers: its queues with their forms, asked for piece by piece and remembered."""

import asyncio
import time
from collections.abc import Callable, Sequence

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.rt import shapes
from desktop.backends.rt.forms import LoginFields, QueueForm, queue_form
from desktop.backends.rt.session import Session
from desktop.backends.rt.shapes import RtCustomField, RtQueue, RtQueueDetail, read
from desktop.domain.catalog import Department
from desktop.domain.errors import Forbidden, NotFound
from desktop.domain.ids import RemoteId

_AT_ONCE = 4
"""Requests: an RT has few processes, and others want to use them too."""
REFRESH_SECONDS = 15 * 60.0
"""How old what is known of the queues may become: RT never tells that an offer changed."""
_QUEUE = "This queue"
_NO_FORM = QueueForm()


class Offer:
    """The forms of one RT's queues, as one person may see them."""

    def __init__(
        self,
        session: Session,
        logins: LoginFields | None,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._logins = logins
        self._elapsed = elapsed
        self._asked_at = elapsed()
        self._forms: dict[str, QueueForm] = {}
        self._room = asyncio.Semaphore(_AT_ONCE)

    @property
    def is_due(self) -> bool:
        """Whether what `departments` told last, if anything, may well have changed since."""
        return self._elapsed() - self._asked_at >= REFRESH_SECONDS

    async def departments(
        self, queues: Sequence[RtQueue], *, staff: bool
    ) -> tuple[Department, ...]:
        """Return the usable ones of *queues* as departments, with their forms as they are now."""
        self._asked_at = self._elapsed()
        usable = [q for q in queues if q.name and str(q.disabled or "0") == "0"]
        details = await asyncio.gather(*(self._queue(str(queue.id)) for queue in usable))
        wanted = {str(cf.id): None for detail in details for cf in detail.asked}
        asked = await asyncio.gather(*map(self._custom_field, wanted))
        known = dict(zip(wanted, asked, strict=True))
        for queue, detail in zip(usable, details, strict=True):
            seen = [cf for one in detail.asked if (cf := known[str(one.id)]) is not None]
            self._forms[str(queue.id)] = queue_form(seen, self._logins, staff=staff)
        return tuple(
            Department(
                RemoteId(str(queue.id)),
                queue.name or "",
                description=queue.description or "",
                form=self._forms[str(queue.id)].fields,
            )
            for queue in usable
        )

    async def form(self, queue: str, *, staff: bool) -> QueueForm:
        """Return the form of a queue, asked for where it is not known yet."""
        if queue not in self._forms:
            detail = await self._queue(queue)
            asked = await asyncio.gather(*(self._custom_field(str(cf.id)) for cf in detail.asked))
            seen = [cf for cf in asked if cf is not None]
            self._forms[queue] = queue_form(seen, self._logins, staff=staff)
        return self._forms[queue]

    async def _queue(self, id: str) -> RtQueueDetail:
        ask = Ask(path=f"/queue/{segment(id, _QUEUE)}", what=_QUEUE)
        try:
            async with self._room:
                return await self._session.request(
                    ask, lambda body: read(body, shapes.RtQueueDetail)
                )
        except (Forbidden, NotFound):
            return RtQueueDetail()

    async def _custom_field(self, id: str) -> RtCustomField | None:
        """Return a custom field; None for one that this person may not see."""
        what = "This field"
        ask = Ask(path=f"/customfield/{segment(id, what)}", what=what)
        try:
            async with self._room:
                return await self._session.request(ask, lambda body: read(body, RtCustomField))
        except (Forbidden, NotFound):
            return None
