"""The coach at work: advice on a draft, with what is known here of its ticket and of others."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import msgspec

from desktop.domain.coach.advice import Advice, Rule
from desktop.domain.coach.duplicates import (
    Candidate,
    duplicate_advice,
    likely_duplicate,
    significant,
)
from desktop.domain.coach.reply import Standing
from desktop.domain.coach.review import advise_new, advise_reply
from desktop.domain.drafts import Draft
from desktop.domain.errors import Nothing
from desktop.domain.fields import FieldKind
from desktop.domain.ids import TicketRef
from desktop.domain.message import BodyFormat, Message
from desktop.domain.promise_answer import Closing, ExpectedAnswer, closing, expected_answer
from desktop.domain.status import Status
from desktop.domain.text import html_to_text
from desktop.domain.ticket import Role, TicketRow
from desktop.domain.views import TicketQuery
from desktop.services.library import Library
from desktop.store.profile import Profile
from desktop.sync.worker import Worker

RECENT = timedelta(days=30)
"""A closed ticket of that age may still be the same matter."""

_DISMISSED = "coach dismissed"
_HITS_A_WORD = 30
_MOST_CANDIDATES = 8
_FEWEST_WORDS = 2


class Advisor:
    """Advises on drafts of one profile, but for the rules that its person does not want."""

    def __init__(self, profile: Profile, library: Library, worker: Worker) -> None:
        self._profile = profile
        self._library = library
        self._worker = worker

    async def advise(self, draft: Draft) -> tuple[Advice, ...]:
        """Return all advice on *draft*, what blocks it first; found off the loop's thread."""
        return await self._worker.run(self.advise_now, draft)

    def advise_now(self, draft: Draft) -> tuple[Advice, ...]:
        """Return the same on the thread that asks: some milliseconds for a search in the index."""
        found = self._on_new(draft) if draft.ticket is None else self._on_reply(draft)
        unwanted = self.dismissed()
        return tuple(a for a in found if a.blocks or a.rule not in unwanted)

    def blockers(self, draft: Draft) -> tuple[Advice, ...]:
        """Return what the helpdesk insists on before *draft*, a new ticket, is sent."""
        catalog = self._library.catalog(draft.account)
        return tuple(advice for advice in advise_new(draft, catalog) if advice.blocks)

    # --- rules that the person does not want ---------------------------------------------------

    def dismissed(self) -> frozenset[Rule]:
        """Return the rules whose advice is not wanted any more."""
        stored = self._profile.accounts.setting(_DISMISSED)
        names = [] if stored is None else msgspec.json.decode(stored, type=list[str])
        return frozenset(rule for rule in Rule if rule in names)

    async def dismiss(self, rule: Rule) -> None:
        """Give no advice of that rule any more, until it is brought back."""
        await self._worker.run(self._change, frozenset({rule}), frozenset[Rule]())

    async def bring_back(self, *rules: Rule) -> None:
        """Give advice of these rules again, or of all."""
        await self._worker.run(self._change, frozenset[Rule](), frozenset(rules or Rule))

    def _change(self, more: frozenset[Rule], fewer: frozenset[Rule]) -> None:
        # Read where it is written, one after another: two quick presses are two rules.
        names = msgspec.json.encode(sorted((self.dismissed() | more) - fewer)).decode()
        self._profile.accounts.set_setting(_DISMISSED, names)

    # --- what is promised ----------------------------------------------------------------------

    def expected_answer(self, draft: Draft) -> ExpectedAnswer | None:
        """Return by when *draft*, a new ticket, is answered if it leaves now; None for unknown."""
        catalog = self._library.catalog(draft.account)
        if catalog is None or draft.department is None:
            return None
        department = catalog.department(draft.department)
        chosen = (
            draft.fields.get(field.id)
            for field in (department.form if department else ())
            if field.kind is FieldKind.PRIORITY
        )
        priority = next((value for value in chosen if isinstance(value, str)), "")
        return expected_answer(catalog, draft.department, priority, datetime.now(UTC))

    def closing(self, ref: TicketRef) -> Closing | None:
        """Return when that ticket closes by itself; None where it does not, or is gone."""
        catalog = self._library.catalog(ref.account)
        row = self._library.ticket(ref)
        if catalog is None or row is None or row.pending:
            return None
        return closing(catalog, row.ticket, datetime.now(UTC))

    # --- parts ---------------------------------------------------------------------------------

    def _on_new(self, draft: Draft) -> tuple[Advice, ...]:
        found = advise_new(draft, self._library.catalog(draft.account))
        if self._library.is_agent(draft.account):
            # Tickets of other customers are no duplicates of this one.
            return found
        duplicate = self._duplicate(draft)
        return found if duplicate is None else (*found, duplicate_advice(duplicate))

    def _on_reply(self, draft: Draft) -> tuple[Advice, ...]:
        catalog = self._library.catalog(draft.account)
        if self._library.is_agent(draft.account):
            return tuple(a for a in advise_reply(draft, None, None) if a.rule is Rule.PASSWORD)
        return advise_reply(draft, self._standing(draft), catalog)

    def _standing(self, draft: Draft) -> Standing | None:
        ref = draft.ref
        if ref is None:
            return None
        try:
            shown = self._library.conversation(ref)
        except Nothing:
            return None
        public = [m for m in shown.messages if not m.internal and m.author.role is not Role.SYSTEM]
        mine = bool(public) and public[-1].author.role is Role.CUSTOMER
        return Standing(ticket=shown.row.ticket, newest_is_mine=mine, pending=shown.pending)

    def _duplicate(self, draft: Draft) -> Candidate | None:
        words = significant(draft.subject, draft.body)
        if len(words) < _FEWEST_WORDS or not draft.subject.strip():
            return None
        frequency: dict[str, int] = {}
        shared: Counter[TicketRef] = Counter()
        rows: dict[TicketRef, TicketRow] = {}
        for word in words:
            hits = self._library.tickets(TicketQuery(account=draft.account, search=word))
            frequency[word] = hits.count
            for row in hits.rows(0, _HITS_A_WORD):
                shared[row.ref] += 1
                rows[row.ref] = row
        likely = [
            self._candidate(rows[ref])
            for ref, count in shared.most_common(_MOST_CANDIDATES)
            if count >= _FEWEST_WORDS and _is_live(rows[ref]) and ref.id != draft.follows
        ]
        total = self._library.tickets(TicketQuery(account=draft.account)).count
        return likely_duplicate(draft.subject, draft.body, likely, frequency, total)

    def _candidate(self, row: TicketRow) -> Candidate:
        messages = self._library.conversation(row.ref, None).messages
        body = _text_of(messages[0]) if messages else ""
        return Candidate(row.ref, row.ticket.number, row.ticket.subject, body)


def _is_live(row: TicketRow) -> bool:
    """Tell whether a ticket is open, or closed so lately that it can be gone on with."""
    age = datetime.now(UTC) - row.ticket.updated
    return row.ticket.status is not Status.CLOSED or age <= RECENT


def _text_of(message: Message) -> str:
    return html_to_text(message.body) if message.format is BodyFormat.HTML else message.body
