"""What staff do beside answering: work on tickets, many at once, their time, side conversations."""

from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from desktop.domain.conversations import MAIN
from desktop.domain.errors import Problem
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem
from desktop.domain.work import Deeds
from desktop.services.bulk import Bulk
from desktop.services.bulk_deeds import Tag
from desktop.services.bulk_tickets import on_tickets
from tests.model.person import Person
from tests.model.reference import Asked, Said

AGENT = "agent"
NAMES = {True: "Among us", False: "Beside it"}


def conversation_of(ticket: str, *, internal: bool) -> RemoteId:
    """Return the one conversation of a kind that a ticket has in the model."""
    return RemoteId(uuid5(NAMESPACE_OID, f"{ticket} {internal}").hex)


class Staff:
    """Acts for the person at the account of staff."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._world = person.world

    @property
    def _session(self) -> Any:
        return self._world.session

    async def change(self, ticket: str, what: str) -> None:
        """Change a ticket as staff do."""
        work, ref = self._session.work, self._world.ref(AGENT, ticket)
        mark = self._world.new_mark()
        match what:
            case "take":
                doing = work.take(ref)
            case "steal":
                doing = work.steal(ref)
            case "let go":
                doing = work.assign(ref, None)
            case "tag":
                doing = work.tag(ref, [mark])
            case "follow":
                doing = work.follow(ref, [f"{mark}@customer.example"])
            case _:
                doing = work.set_priority(ref, what)
        await self._do(doing, tag=mark if what == "tag" else "")

    async def tag_many(self) -> None:
        """Put one tag on every ticket."""
        session, mark = self._session, self._world.new_mark()
        refs = [row.ref for row in self._world.tickets(AGENT)]
        deed = Tag(session.work, mark)
        many = Bulk(
            on_tickets(deed, refs, library=session.library, work=session.work),
            library=session.library,
            actions=session.actions,
            marks=lambda: session.worker.run(session.profile.sends.marks),
            changed=lambda: None,
        )
        await self._do(many.run(), tag=mark)

    async def log(self, ticket: str) -> None:
        """Log time by hand."""
        note = self._world.new_mark()
        ref, now = self._world.ref(AGENT, ticket), self._world.clocks.wall
        await self._do(self._session.timekeeper.log_by_hand(ref, 5, worked=now, note=note))

    async def time(self, ticket: str) -> None:
        """Begin to time the work on a ticket; the time of another one is logged."""
        keeper, ref = self._session.timekeeper, self._world.ref(AGENT, ticket)
        before, mark = keeper.timer, self._world.new_mark()

        async def begin() -> None:
            await keeper.start(ref)
            if before is None or before.ref != ref:
                await keeper.describe(mark, billable=True)

        await self._do(begin())
        self._check_timer(None if before is None else before.note)

    async def stop(self) -> None:
        """Log what was timed."""
        keeper = self._session.timekeeper
        before = keeper.timer
        if before is not None:
            await self._do(keeper.log())
            self._check_timer(before.note)

    def _check_timer(self, before: str | None) -> None:
        """Check that a timer is there as before, or its time is queued; take what is there."""
        timer = self._session.timekeeper.timer
        self._world.reference.timer = note = None if timer is None else timer.note
        logged = {asked.note for asked in self._world.reference.asked}
        assert not before or before == note or before in logged, "what was timed is lost"

    async def aside(self, account: str, ticket: str, *, internal: bool) -> None:
        """Write into a conversation beside the main one, which begins with it."""
        world, session = self._world, self._session
        ref, there = world.ref(account, ticket), conversation_of(ticket, internal=internal)
        row = session.library.ticket(ref)
        known = row is not None and there in {c.id for c in row.ticket.conversations}
        if account != AGENT and not known:
            return
        await self._begin(account, ticket, internal, there, "" if known else NAMES[internal])

    async def answer_with_deeds(self, ticket: str) -> None:
        """Write what a macro does: an answer, and a tag once that has arrived."""
        mark = self._world.new_mark()
        await self._begin(AGENT, ticket, False, MAIN, "", mark)

    # --- parts

    async def _begin(
        self,
        account: str,
        ticket: str,
        internal: bool,
        there: RemoteId,
        begins: str,
        tag: str = "",
    ) -> None:
        world, session = self._world, self._session
        ref = world.ref(account, ticket)
        drafts = session.library.drafts()
        if (ref, (there, internal)) in {(draft.ref, draft.place) for draft in drafts}:
            return
        text = world.new_text()
        draft = replace(
            session.actions.new_draft(ref.account, ref, internal),
            body=text,
            conversation=there,
            begins=begins,
            then=Deeds(add_tags=(tag,)) if tag else None,
        )
        await self._person.try_(session.actions.save_draft(draft))
        if self._session.library.draft(draft.id) is None:
            return
        said = Said(text, account, ticket, internal, draft=draft.id, conversation=there, tag=tag)
        world.reference.said.append(said)
        await self._person.send(said, 0.0)

    async def _do(self, work: Any, tag: str = "") -> None:
        """Do what queues changes, and note those that are there then."""
        world = self._world
        before = {item.id: item for item in self._session.library.outbox()}
        with suppress(Problem):
            await self._person.try_(work)
        after = {item.id: item for item in self._session.library.outbox()}
        for id, item in after.items():
            if id not in before:
                note = getattr(item.command, "note", "")
                world.reference.asked.append(
                    Asked(id, AGENT, ticket=item.command.ticket, note=note, tag=tag)
                )
        self._outdone(before.keys() - after.keys(), before)

    def _outdone(self, gone: set[Any], before: dict[Any, OutboxItem]) -> None:
        """Take note of refused changes that a new one said anew: they go without a word."""
        for asked in self._world.reference.asked:
            if asked.item in gone:
                item = before[asked.item]
                assert item.state in NEEDS_PERSON, "a change that was on its way is gone"
                asked.given_up = True
