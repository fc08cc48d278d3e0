"""The rules: what a person, a network, the helpdesks and a clock do, in any order."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.domain.errors import CacheDamaged
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import NEEDS_PERSON, SENDABLE, UNDER_WAY, OutboxItem, State
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from tests.model.checks import check, check_synced
from tests.model.clocks import YEARS
from tests.model.line import Trick
from tests.model.meanwhile import Meanwhile
from tests.model.person import Person
from tests.model.reference import Place, Said
from tests.model.staff import Staff
from tests.model.staff_rules import StaffRules
from tests.model.world import ACCOUNTS, TALLY, World

account = st.sampled_from(ACCOUNTS)
# Most of it in the same ticket: what meets nothing shows nothing.
place = st.sampled_from([0, 0, 0, 1, 2, 3, 4, 5])
tricks = st.sampled_from([t for t in Trick if t is not Trick.STALL])


def _has_drafts(model: "Model") -> bool:
    return bool(model.world.reference.at(Place.DRAFT))


def _has_items(model: "Model") -> bool:
    return bool(model.world.session.library.outbox())


class Model(StaffRules, RuleBasedStateMachine):
    """One person with three accounts, and everything that may happen to what they write."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.person = Person(self.world)
        self.staff = Staff(self.person)

    def do(self, work: Any) -> Any:
        TALLY["steps"] += 1
        self.world.clocks.go_on(1.0)
        return self.world.run(work)

    def ticket(self, account: str, place: int) -> str | None:
        rows = self.world.tickets(account)
        return rows[place % len(rows)].ticket.id if rows else None

    def draft(self, place: int) -> Said | None:
        drafts = self.world.reference.at(Place.DRAFT)
        return drafts[place % len(drafts)] if drafts else None

    # --- writing

    @rule(
        account=account,
        place=place,
        new=st.sampled_from([False, False, True]),
        internal=st.booleans(),
        extra=st.sampled_from(["", "", "file", "login"]),
    )
    def begin(self, account: str, place: int, new: bool, internal: bool, extra: str) -> None:
        ticket = None if new else self.ticket(account, place)
        note = internal and account == "agent" and ticket is not None
        self.do(
            self.person.begin(
                account,
                ticket,
                internal=note,
                file=extra == "file",
                login=extra == "login" and not note and ticket is not None,
            )
        )

    @precondition(_has_drafts)
    @rule(place=place)
    def rewrite(self, place: int) -> None:
        if (said := self.draft(place)) is not None:
            self.do(self.person.rewrite(said))

    @precondition(_has_drafts)
    @rule(place=place)
    def throw_away(self, place: int) -> None:
        if (said := self.draft(place)) is not None:
            self.do(self.person.throw_away(said))

    @precondition(_has_drafts)
    @rule(place=place, undo=st.sampled_from([0.0, 0.0, 6.0]))
    def send(self, place: int, undo: float) -> None:
        if (said := self.draft(place)) is not None:
            self.do(self.person.send(said, undo))

    @rule(account=account, place=place, undo=st.sampled_from([0.0, 0.0, 6.0]))
    def reply(self, account: str, place: int, undo: float) -> None:
        ticket = self.ticket(account, place)
        if ticket is not None:
            work = self.person.begin(account, ticket, internal=False, file=False, login=False)
            self.do(work)
            drafts = self.world.reference.at(Place.DRAFT)
            if drafts and drafts[-1].account == account:
                self.do(self.person.send(drafts[-1], undo))

    @precondition(_has_items)
    @rule(place=place, undo=st.booleans())
    def take_back(self, place: int, undo: bool) -> None:
        found = self.world.sent(place)
        if found is not None and found[0] is not None:
            self.do(self.person.take_back(found[0], found[1], undo=undo))

    @precondition(_has_items)
    @rule(place=place)
    def retry(self, place: int) -> None:
        if (found := self.world.sent(place)) is not None:
            self.do(self.person.retry(*found))

    @precondition(_has_items)
    @rule(place=place)
    def settle(self, place: int) -> None:
        found = self.world.sent(place)
        if found is not None and found[0] is not None:
            self.do(self.person.settle(found[0], found[1]))

    @rule(account=account, place=place)
    def refresh(self, account: str, place: int) -> None:
        ticket = self.ticket(account, place)
        if ticket is not None:
            self.do(self.person.refresh(account, ticket))

    @precondition(_has_items)
    @rule(place=place)
    def give_up(self, place: int) -> None:
        if (found := self.world.sent(place)) is not None:
            self.do(self.person.give_up(*found))

    @precondition(_has_items)
    @rule(place=place)
    def pause(self, place: int) -> None:
        if (found := self.world.sent(place)) is not None:
            self.do(self.person.pause(found[1]))

    @rule(account=account, place=place)
    def reply_beside(self, account: str, place: int) -> None:
        ticket = self.ticket(account, place)
        if ticket is not None:
            self.do(self.person.beside(account, ticket))

    # --- tickets

    @rule(account=account, place=place, times=st.integers(1, 3))
    def reply_at_once(self, account: str, place: int, times: int) -> None:
        for _ in range(times):
            self.reply(account, place, 0.0)
        self.push(account)

    @rule(account=account, place=place, what=st.sampled_from(["close", "reopen", "high", "normal"]))
    def change(self, account: str, place: int, what: str) -> None:
        ticket = self.ticket(account, place)
        if ticket is not None:
            self.do(self.person.change(account, ticket, what))

    @rule(account=account, place=place, unread=st.sampled_from([False, False, True]))
    def mark(self, account: str, place: int, unread: bool) -> None:
        ticket = self.ticket(account, place)
        if ticket is not None:
            do = self.person.keep_unread if unread else self.person.read
            self.do(do(account, ticket))

    # --- sync and the line

    @rule(account=account)
    def sync(self, account: str) -> None:
        self.do(self._sync(account))

    async def _sync(self, account: str) -> bool:
        world, done = self.world, False

        async def work() -> None:
            nonlocal done
            done = await world.sync(account)

        if await self.person.try_(work()) and done:
            return await self._look(check_synced(world, account))
        return False

    @rule(account=account)
    def push(self, account: str) -> None:
        self.do(self.person.try_(self.world.push(account)))

    @rule(account=account, trick=tricks, writes=st.booleans())
    def play(self, account: str, trick: Trick, writes: bool) -> None:
        self.world.client.lines[account].tricks.append((trick, writes))

    @rule(
        account=account,
        place=place,
        played=st.lists(tricks, min_size=1, max_size=3),
        pause=st.sampled_from([6.0, 131.0]),
        then=st.sampled_from(["sync", "sync", "anew", "retry", "give up"]),
    )
    def reply_with(
        self, account: str, place: int, played: list[Trick], pause: float, then: str
    ) -> None:
        """Reply, let one thing after the other happen to it, and let the person decide."""
        line = self.world.client.lines[account]
        line.offline = False
        self.sync(account)  # what blocked sending before is over: the tricks meet this reply
        self.reply(account, place, 0.0)
        said = next(reversed(self.world.reference.said), None)
        for trick in played:
            line.tricks.append((trick, True))
            self.push(account)
            self.world.clocks.go_on(pause)
        item = said and self.world.session.library.outbox_item(said.item or "")
        if said is not None and item is not None and said.place is Place.SENT:
            self._decide(said, item, then)
        self.push(account)

    def _decide(self, said: Said, item: OutboxItem, then: str) -> None:
        match then:
            case "anew":
                self.do(self.person.take_back(said, item, undo=False))
                if said.place is Place.DRAFT:
                    self.do(self.person.send(said, 0.0))
            case "retry":
                self.do(self.person.retry(said, item))
            case "give up":
                self.do(self.person.give_up(said, item))
            case _:
                self.sync(said.account)

    @rule(account=account, offline=st.sampled_from([True, False, False]))
    def line(self, account: str, offline: bool) -> None:
        self.world.client.lines[account].offline = offline

    @rule(seconds=st.sampled_from([5.0, 11.0, 35.0, 130.0, 700.0, YEARS, -YEARS]))
    def wait(self, seconds: float) -> None:
        if abs(seconds) < YEARS:
            self.world.clocks.go_on(seconds)
        else:
            self.world.clocks.wall += seconds
            self._no_undo_is_sure()

    def _no_undo_is_sure(self) -> None:
        """A program that starts on another date cannot tell how long ago something was queued."""
        for said in self.world.reference.said:
            said.not_before = 0.0

    # --- the end of programs

    @rule(commits=st.integers(1, 12))
    def die_after(self, commits: int) -> None:
        self.world.client.fate.strike_after(commits)

    @rule(
        how=st.sampled_from(["killed", "closed", "helpdesk", "damaged"]),
        at=st.floats(0.0, 0.999),
        size=st.sampled_from([0, 1, 64, 5000]),
    )
    def begin_again(self, how: str, at: float, size: int) -> None:
        match how:
            case "killed":
                self.do(self.world.client.kill())
            case "closed":
                self.do(self._restart())
            case "helpdesk":
                self.do(self.world.native.restart())
            case _:
                self.do(self._damage(at, size))

    async def _restart(self) -> None:
        await self.world.client.close()
        await self.world.client.open()

    @rule()
    def restart_helpdesk(self) -> None:
        self.do(self.world.native.restart())

    async def _damage(self, at: float, size: int) -> None:
        """Change so many bytes of the cache; 0: cut the rest off."""
        client = self.world.client
        await client.close()
        path = client.directory / "cache.db"
        data = bytearray(path.read_bytes())
        start = int(len(data) * at)
        if not size:
            del data[start:]
        else:
            data[start : start + size] = bytes(b ^ 0x5A for b in data[start : start + size])
        path.write_bytes(data)
        self.world.whole = False
        await client.open()
        self.world.fetched.clear()

    # --- elsewhere

    @rule(
        plain=st.booleans(),
        what=st.sampled_from(["answer", "answer", "ask", "note", "close", "reopen", "open"]),
        place=place,
    )
    def elsewhere(self, plain: bool, what: str, place: int) -> None:
        match what:
            case "answer" | "note":
                self.do(self._say(plain, Role.AGENT, place, what == "note"))
            case "ask":
                self.do(self._say(plain, Role.CUSTOMER, place, False))
            case "close" | "reopen":
                meaning = Status.CLOSED if what == "close" else Status.IN_PROGRESS
                self.do(self._status(plain, place, meaning))
            case _:
                desk = self.world.plain if plain else self.world.native
                text = self.world.new_text()
                self.do(desk.open_ticket(f"about-{text}", text))

    async def _say(self, plain: bool, side: Role, place: int, internal: bool) -> None:
        world = self.world
        desk = world.plain if plain else world.native
        tickets = sorted({spoken.ticket for spoken in await desk.spoken()})
        ticket, text = tickets[place % len(tickets)], world.new_text()
        await desk.say(side, ticket, text, internal=internal)
        if not internal:
            world.came(desk, side, ticket, text)

    async def _status(self, plain: bool, place: int, meaning: Status) -> None:
        desk = self.world.plain if plain else self.world.native
        tickets = sorted({spoken.ticket for spoken in await desk.spoken()})
        ticket = tickets[place % len(tickets)]
        was_closed = desk.is_closed(ticket)
        await desk.set_status(ticket, meaning)
        if meaning is not Status.CLOSED:
            self.world.closed.pop((desk, ticket), None)
        elif not was_closed:
            self.world.closed[desk, ticket] = self.world.clocks.steady

    # --- at the same time

    @rule(
        account=account,
        what=st.sampled_from(["reply", "take_back", "give_up", "retry", "kill", "answer"]),
        place=place,
    )
    def while_sending(self, account: str, what: str, place: int) -> None:
        self.do(Meanwhile(self.person, self._say).while_sending(account, what, place))

    # --- what must hold

    @invariant()
    def holds(self) -> None:
        self.world.run(self._look(check(self.world)))

    async def _look(self, checking: Any) -> bool:
        """Do a check; False where it met damage: then the cache is begun anew."""
        try:
            await checking
        except CacheDamaged:
            assert not self.world.whole, "a cache is damaged that nobody damaged"
            await self._restart()
            self.world.fetched.clear()
            return False
        return True

    def teardown(self) -> None:
        try:
            self.world.run(self._drain())
            self.world.run(self.world.end())
        finally:
            self.world.forget()

    async def _drain(self) -> None:
        """Let everything be well again; then all must have come to its end."""
        world = self.world
        world.client.fate.strike_after(None)
        for line in world.client.lines.values():
            line.offline = False
            line.tricks.clear()
        for _ in range(12):
            world.clocks.go_on(500.0)
            done = [await self._sync(name) for name in ACCOUNTS]
            if all(done) and not self._still_going():
                break
        assert all(done), "a sync fails though nothing is wrong"
        assert not self._still_going(), [i.state for i in world.session.library.outbox()]
        await self._look(check(world))
        for name in ACCOUNTS:
            assert await self._sync(name)

    def _still_going(self) -> bool:
        """Tell whether anything would move by itself: the first of a ticket holds back the rest."""
        seen: set[tuple[str, RemoteId]] = set()
        for item in self.world.session.library.outbox():
            first = item.ticket is None or (item.account, item.ticket) not in seen
            if item.ticket is not None:
                seen.add((item.account, item.ticket))
            if first and item.state in SENDABLE | UNDER_WAY:
                return True
            assert not first or item.state in NEEDS_PERSON | {State.PAUSED}
        return False
