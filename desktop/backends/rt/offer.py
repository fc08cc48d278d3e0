"""What an RT offers: its queues with their forms, asked for piece by piece and remembered."""

import asyncio
import math
import time
from collections import defaultdict
from collections.abc import Callable, Sequence

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.rt import shapes
from desktop.backends.rt.custom_fields import queue_form
from desktop.backends.rt.forms import QueueForm
from desktop.backends.rt.logins import LoginFields
from desktop.backends.rt.session import Session
from desktop.backends.rt.shapes import RtCustomField, RtQueue, RtQueueDetail, read
from desktop.domain.catalog import Department
from desktop.domain.errors import QT_TRANSLATE_NOOP, Forbidden, NotFound, Problem
from desktop.domain.ids import RemoteId

_AT_ONCE = 4
"""Requests: an RT has few processes, and others want to use them too."""
REFRESH_SECONDS = 15 * 60.0
"""How old what is known of the queues may become: RT never tells that an offer changed."""
_QUEUE = QT_TRANSLATE_NOOP("Detail", "This queue")


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
        self._hidden: set[str] = set()
        self._asking: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
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
        details = await asyncio.gather(*(self._shown(str(queue.id)) for queue in usable))
        wanted = {str(cf.id): None for detail in details if detail for cf in detail.asked}
        asked = await asyncio.gather(*map(self._custom_field, wanted))
        known = dict(zip(wanted, asked, strict=True))
        for queue, detail in zip(usable, details, strict=True):
            if detail is not None:
                seen = [cf for one in detail.asked if (cf := known[str(one.id)]) is not None]
                self._forms[str(queue.id)] = queue_form(seen, self._logins, staff=staff)
        return tuple(
            Department(
                RemoteId(str(queue.id)),
                queue.name or "",
                description=queue.description or "",
                form=self._forms.get(str(queue.id), QueueForm()).fields,
            )
            for queue in usable
        )

    async def form(self, queue: str, *, staff: bool) -> QueueForm:
        """Return the form of a queue, asked for once where it is not known yet.

        `Forbidden` or `NotFound` where the person may not see it, which is no form to remember.
        """
        async with self._asking[queue]:
            if queue not in self._forms:
                detail = await self._queue(queue)
                asked = await asyncio.gather(
                    *(self._custom_field(str(cf.id)) for cf in detail.asked)
                )
                seen = [cf for cf in asked if cf is not None]
                self._forms[queue] = queue_form(seen, self._logins, staff=staff)
            return self._forms[queue]

    def is_hidden(self, queue: str) -> bool:
        """Whether the person was not allowed to see that queue when it was last asked for."""
        return queue in self._hidden

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that queues offer; those that are written freely nobody can list."""
        offered = (tag for form in self._forms.values() for tag in form.offered_tags)
        return tuple(dict.fromkeys(offered))

    def doubt(self) -> None:
        """Count as old: somebody filled in another form than there is."""
        self._asked_at = -math.inf

    async def name(self, field: str) -> str:
        """Return how a person knows a custom field, also one that no queue asks any more."""
        try:
            found = await self._custom_field(field)
        except Problem:
            found = None
        return (found.name if found else "") or field

    async def _shown(self, id: str) -> RtQueueDetail | None:
        """Return what a queue asks; None for one that this person may not see."""
        try:
            return await self._queue(id)
        except (Forbidden, NotFound):
            return None

    async def _queue(self, id: str) -> RtQueueDetail:
        ask = Ask(path=f"/queue/{segment(id, _QUEUE)}", what=_QUEUE)
        try:
            async with self._room:
                detail = await self._session.request(
                    ask, lambda body: read(body, shapes.RtQueueDetail)
                )
        except (Forbidden, NotFound):
            self._hidden.add(id)
            self._forms.pop(id, None)
            raise
        self._hidden.discard(id)
        return detail

    async def _custom_field(self, id: str) -> RtCustomField | None:
        """Return a custom field; None for one that this person may not see."""
        what = QT_TRANSLATE_NOOP("Detail", "This field")
        ask = Ask(path=f"/customfield/{segment(id, what)}", what=what)
        try:
            async with self._room:
                return await self._session.request(ask, lambda body: read(body, RtCustomField))
        except (Forbidden, NotFound):
            return None
