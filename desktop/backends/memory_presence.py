"""Who is at which ticket of the helpdesk in memory."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from desktop.backends.presence_desk import Told
from desktop.domain.errors import Forbidden, NotFound
from desktop.domain.ids import RemoteId
from desktop.domain.presence import Doing, Present
from desktop.domain.ticket import Person, Role

SECONDS = 45.0
_RANK = [Doing.REPLYING, Doing.NOTING, Doing.VIEWING]


@dataclass(slots=True)
class MemoryRooms:
    """Where all windows are, and who listens."""

    seen: dict["MemoryPresence", tuple[Person, RemoteId, Doing]] = field(
        default_factory=dict["MemoryPresence", tuple[Person, RemoteId, Doing]]
    )
    listening: set["MemoryPresence"] = field(default_factory=set["MemoryPresence"])

    def at(self, ticket: RemoteId) -> tuple[Present, ...]:
        """Return who is at a ticket, each once, those who write first."""
        stays = [(who, doing) for who, there, doing in self.seen.values() if there == ticket]
        people: dict[RemoteId, Present] = {}
        for who, doing in sorted(stays, key=lambda stay: (_RANK.index(stay[1]), stay[0].name)):
            people.setdefault(who.id, Present(who.id, who.name, doing))
        return tuple(people.values())

    def tell(self, tickets: set[RemoteId]) -> None:
        """Tell all who listen who is at *tickets* by now."""
        for listener in self.listening:
            for ticket in sorted(tickets):
                listener.hear(ticket)


class MemoryPresence:
    """One window of it; *arrive* tells who signed in, *exists* whether there is such a ticket."""

    def __init__(
        self,
        rooms: MemoryRooms,
        arrive: Callable[[], Awaitable[Person]],
        exists: Callable[[RemoteId], bool],
    ) -> None:
        self._rooms = rooms
        self._arrive = arrive
        self._exists = exists
        self._told: Told | None = None

    async def say(self, ticket: RemoteId, doing: Doing) -> float:
        """Tell where this window is."""
        me = await self._arrive()
        if me.role is not Role.AGENT:
            raise Forbidden(detail="who looks at a ticket is for staff")
        if not self._exists(ticket):
            raise NotFound(what="This ticket")
        before = self._rooms.seen.get(self)
        self._rooms.seen[self] = (me, ticket, doing)
        self._rooms.tell({ticket} if before is None else {ticket, before[1]})
        return SECONDS

    async def leave(self) -> None:
        """Tell that this window shows no ticket."""
        await self._arrive()
        gone = self._rooms.seen.pop(self, None)
        if gone is not None:
            self._rooms.tell({gone[1]})

    def listen(self, told: Told) -> None:
        """Pass on what is heard from now on."""
        self._told = told

    def hear(self, ticket: RemoteId) -> None:
        """Take note that something changed at a ticket."""
        if self._told is not None:
            self._told(ticket, self._rooms.at(ticket))

    def begin(self, *, staff: bool) -> None:
        """Begin to hear; only staff hear anything."""
        if self._told is not None:
            self._told(None, ())
        if staff:
            self._rooms.listening.add(self)
            for ticket in sorted({there for _, there, _ in self._rooms.seen.values()}):
                self.hear(ticket)

    def end(self) -> None:
        """Hear nothing any more."""
        self._rooms.listening.discard(self)
        if self._told is not None:
            self._told(None, ())
