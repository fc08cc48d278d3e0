"""One macro on many tickets: its words filled in for each, and nothing sent that has a hole.

What is to be sent is made ready first, so that what the person has looked at is what leaves.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from desktop.domain.basis import Basis
from desktop.domain.conversations import MAIN
from desktop.domain.deeds import follow_ups
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing, Problem, Unsupported
from desktop.domain.ids import AccountId, OutboxId, TicketRef
from desktop.domain.macros import Macro, Unfilled, open_places
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem, Reply
from desktop.domain.ticket import Ticket, TicketRow
from desktop.domain.wishes import wished
from desktop.domain.work import NOBODY, Deeds
from desktop.services.actions import UNDO_SECONDS, Actions
from desktop.services.answer_language import answer_languages
from desktop.services.library import Library
from desktop.services.macros import Macros

_STEP = 20
"""Tickets made ready at once; then the window has its turn."""
_NEWEST = 20
"""Messages of a ticket that are looked at for that."""
_JUST_NOW = timedelta(hours=1)
"""How long the same words, with nothing said behind them, count as said already."""


class WaitsForYou(Problem):
    """The same words were to be said before, and that needs the person now."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "These words wait in the outbox for this ticket already, and need you there: send them, "
        "change them or discard them.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What a macro is to say and do at one ticket."""

    ref: TicketRef
    number: str
    subject: str
    words: str = ""
    """As they are sent; "" where it only does."""
    internal: bool = False
    then: Deeds | None = None
    basis: Basis
    """What was known of the ticket when this was made ready."""
    why_not: Unfilled | Unsupported | Nothing | None = None
    """Why nothing is sent and nothing done here."""

    @property
    def is_public(self) -> bool:
        """Whether the customer will read it."""
        return bool(self.words) and not self.internal and self.why_not is None


async def made_ready(
    chosen: Mapping[AccountId, Macro],
    refs: Sequence[TicketRef],
    *,
    macros: Macros,
    library: Library,
    actions: Actions,
    own_language: str,
) -> list[Errand]:
    """Return what each of *chosen* is to say and do at those of *refs* that are its account's."""

    def ready(ref: TicketRef) -> Errand:
        row, macro = library.ticket(ref), chosen.get(ref.account)
        basis = actions.basis(ref)
        if row is None:
            gone = Nothing(what=QT_TRANSLATE_NOOP("Detail", "such ticket any more"))
            return Errand(ref=ref, number="", subject="", basis=basis, why_not=gone)
        number, subject = row.ticket.number, row.ticket.subject
        if macro is None:
            none = Unsupported(
                what=QT_TRANSLATE_NOOP("Detail", "the ticket's helpdesk has no such saved reply")
            )
            return Errand(ref=ref, number=number, subject=subject, basis=basis, why_not=none)
        words = macros.words(ref, macro, answer_languages(library, ref, own_language))
        left = open_places(words)
        return Errand(
            ref=ref,
            number=number,
            subject=subject,
            words=words,
            internal=macro.internal,
            then=macros.deeds(ref.account, macro),
            basis=basis,
            why_not=Unfilled(places=", ".join(left)) if left else None,
        )

    found: list[Errand] = []
    for first in range(0, len(refs), _STEP):
        found.extend(ready(ref) for ref in refs[first : first + _STEP])
        await asyncio.sleep(0)
    return found


@dataclass(frozen=True, slots=True)
class RunMacro:
    """Say and do at each ticket what was made ready for it."""

    library: Library
    actions: Actions
    errands: Mapping[TicketRef, Errand] = field(repr=False)
    undo_seconds: float = UNDO_SECONDS
    """How long what is said waits, to be taken back."""

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it says or does anything that was not said just now, or is not so yet."""
        errand = self.errands[row.ref]
        if errand.why_not is not None:
            return True
        if errand.words:
            waits = self._waits(errand)
            stuck = waits is not None and waits.state in NEEDS_PERSON
            return stuck or not self._is_said(errand)
        return self._after(row, errand.then) != row.ticket

    def goes_back(self, before: TicketRow) -> bool:
        """Tell whether it only does: what was said stays said."""
        return not self.errands[before.ref].words

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Queue it; `Unfilled` where its words have holes, `WaitsForYou` where they wait so."""
        errand = self.errands[row.ref]
        if errand.why_not is not None:
            raise errand.why_not
        if errand.words and self._waits(errand) is not None:
            raise WaitsForYou
        if not errand.words:
            return await self._queue(row.ref, errand.then)
        reply = Reply(
            ticket=row.ref.id,
            body=errand.words,
            format=BodyFormat.MARKDOWN,
            internal=errand.internal,
            then=errand.then,
        )
        # What changed since the person looked holds it, as it holds any reply.
        item = await self.actions.queue(
            row.ref.account, reply, self.undo_seconds, basis=errand.basis
        )
        return (item.id,)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Set back what it did, as far as it is so still."""
        was, ref = before.ticket, before.ref
        row = self.library.ticket(ref)
        then = self.errands[ref].then
        if row is None or then is None:
            return ()
        return await self._queue(ref, _opposite(then, was))

    def _after(self, row: TicketRow, then: Deeds | None) -> Ticket:
        catalog = self.library.catalog(row.ref.account)
        return wished(row.ticket, follow_ups(row.ref.id, then), catalog)

    async def _queue(self, ref: TicketRef, then: Deeds | None) -> tuple[OutboxId, ...]:
        commands = follow_ups(ref.id, then)
        return tuple(item.id for item in await self.actions.queue_all(ref.account, commands))

    def _waits(self, errand: Errand) -> OutboxItem | None:
        """Return what of these very words waits already for the same readers; None for nothing."""
        for item in self.library.outbox_of(errand.ref):
            said = item.command
            if not isinstance(said, Reply) or said.body != errand.words:
                continue
            if said.internal == errand.internal and said.conversation == MAIN:
                return item
        return None

    def _is_said(self, errand: Errand) -> bool:
        """Tell whether these very words wait already, or are the last that were said, just now.

        So whoever runs a macro again, because the program ended half-way, says nothing twice.
        """
        if self._waits(errand) is not None:
            return True
        me = self.library.me(errand.ref.account)
        newest = self.library.conversation(errand.ref, _NEWEST, MAIN).messages
        # What is between colleagues is not said behind what a customer reads, nor the other way.
        alike = [message for message in newest if message.internal == errand.internal]
        return any(
            message.author.id == me.id
            and _same(message.body, errand.words)
            and datetime.now(UTC) - message.created < _JUST_NOW
            for message in alike[-1:]
        )


def _opposite(then: Deeds, was: Ticket) -> Deeds:
    """Return the deeds that make a ticket again what it *was* where *then* changed it."""
    holder = was.assignee
    kept = {tag.casefold() for tag in was.tags}
    return Deeds(
        status_id=None if then.status_id is None else was.status_id,
        meaning=None if then.status_id is None else was.status,
        assignee=None if then.assignee is None else NOBODY if holder is None else holder.id,
        priority=None if then.priority is None else was.priority,
        type_id=None if then.type_id is None else was.type,
        department=None if then.department is None else was.department,
        add_tags=tuple(tag for tag in then.remove_tags if tag.casefold() in kept),
        remove_tags=tuple(tag for tag in then.add_tags if tag.casefold() not in kept),
    )


def _same(said: str, words: str) -> bool:
    return said.split() == words.split()
