"""Who is at which ticket, on the native API: said by requests, heard by the stream of changes."""

import uuid

import msgspec
from msgspec import Struct

from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.native.asks import API
from desktop.backends.native.pieces import each
from desktop.backends.native.shapes import Id, Line
from desktop.backends.presence_desk import Told
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.ids import RemoteId
from desktop.domain.presence import Doing, Present

MOST_PEOPLE = 100
"""Of those at one ticket who are told of."""
LEAST_SECONDS, MOST_SECONDS = 5.0, 3_600.0
_DOING = frozenset(doing.value for doing in Doing)
_WHAT = QT_TRANSLATE_NOOP("Detail", "This ticket")


class _WireStay(Struct):
    seconds: float


class _WirePerson(Struct):
    id: Id
    name: Line
    doing: Line


class _WireAt(Struct):
    ticket: Id
    people: object


_stay = msgspec.json.Decoder(_WireStay).decode
_at = msgspec.json.Decoder(_WireAt).decode


class NativePresence:
    """Presence at one helpdesk, of one window."""

    def __init__(self, http: Http) -> None:
        self._http = http
        self._path = f"{API}/presence/{uuid.uuid4().hex}"
        self._told: Told | None = None

    async def say(self, ticket: RemoteId, doing: Doing) -> float:
        """Tell where this window is."""
        body = msgspec.json.encode({"ticket": ticket, "doing": doing.value})
        ask = Ask(method="PUT", path=self._path, body=body, what=_WHAT)
        seconds = (await self._http.request(ask, _stay)).seconds
        return min(max(seconds, LEAST_SECONDS), MOST_SECONDS)

    async def leave(self) -> None:
        """Tell that this window shows no ticket."""
        await self._http.send(Ask(method="DELETE", path=self._path, what=_WHAT))

    def listen(self, told: Told) -> None:
        """Pass on what the stream says from now on."""
        self._told = told

    def hear(self, data: str) -> None:
        """Take what an event of the stream carries; what cannot be read tells nothing."""
        try:
            at = _at(data)
        except (msgspec.MsgspecError, UnicodeError):
            return
        if self._told is not None:
            people = (_present(person) for person in each(at.people, _WirePerson, MOST_PEOPLE))
            self._told(RemoteId(at.ticket), tuple(people))

    def forget(self) -> None:
        """Take note that the stream begins or ends: what it said before does not hold."""
        if self._told is not None:
            self._told(None, ())


def _present(wire: _WirePerson) -> Present:
    # A newer helpdesk may know more that people do; they are there in any case.
    doing = Doing(wire.doing) if wire.doing in _DOING else Doing.VIEWING
    return Present(RemoteId(wire.id), wire.name, doing)
