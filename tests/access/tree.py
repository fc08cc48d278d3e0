"""What the program tells assistive technology, read over the bus as a screen reader reads it.

Knows nothing of the program: places, roles, names and states are all there is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_COMPONENT = "org.a11y.atspi.Component"
_EVENT = "org.a11y.atspi.Event.Object"
_TEXT = "org.a11y.atspi.Text"
_STATES = dict(
    zip(
        (4, 8, 11, 12, 23, 25),
        ("checked", "enabled", "focusable", "focused", "selected", "showing"),
        strict=True,
    )
)
"""The bits of what is asked for here."""
Place = tuple[str, str]
"""Who told of it, and under what path."""
_BIDI = re.compile("[\u200e\u200f\u2066-\u2069]")
"""Marks for the direction of a part; nobody hears them."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on show, as it was when it was looked at."""

    owner: str
    place: str
    role: str
    name: str
    description: str
    states: frozenset[str]
    above: "Node | None" = field(repr=False, compare=False)

    @property
    def path(self) -> str:
        """Where it is: the roles and names of what is around it, from the outside in."""
        own = f"{self.role} {self.name!r}" if self.name else self.role
        return own if self.above is None else f"{self.above.path} > {own}"

    def is_in(self, other: "Node") -> bool:
        """Tell whether *other* is around it."""
        above = self.above
        return above is not None and (above.place == other.place or above.is_in(other))


class Tree:
    """A connection to the bus of assistive technology, which *session* (an address) leads to."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
            # What a screen reader does first of all; programs tell nothing before.
            bus.send_and_get_reply(Properties(status).set("IsEnabled", "b", True))
            asked = new_method_call(
                DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
            )
            address = bus.send_and_get_reply(asked).body[0]
        self._bus = open_dbus_connection(address)
        self._ears = open_dbus_connection(address)
        self._focus: Place | None = None
        self._announced: list[str] = []
        self._menus: dict[Place, None] = {}
        """What opened by itself: menus belong to no window."""
        self._begin_to_listen()

    def close(self) -> None:
        """Ask nothing any more."""
        self._ears.close()
        self._bus.close()

    # --- what is on show

    def look(self) -> list[Node]:
        """Return all that is on show: windows, dialogs and menus, each before what is in it."""
        self._listen()
        windows = [
            w for own in self._children(self._children([(_REGISTRY, _ROOT)])[0]) for w in own
        ]
        menus = [menu for menu in self._menus if menu not in windows]
        shown = self._describe([(place, None) for place in windows])
        shown += [n for n in self._describe([(m, None) for m in menus]) if n.role == "popup menu"]
        found: dict[str, list[Node]] = {"": shown}
        while shown:
            children = self._children([(node.owner, node.place) for node in shown])
            pairs = [(c, node) for node, own in zip(shown, children, strict=True) for c in own]
            shown = self._describe(pairs)
            for node in shown:
                assert node.above is not None
                found.setdefault(node.above.place, []).append(node)
        return list(_in_order(found, ""))

    def text(self, node: Node) -> str:
        """Return the text in a field or a document; of what has none, its name."""
        (told,) = self._ask([_call(node, _TEXT, "GetText", "ii", (0, -1))])
        return node.name if told is None else plain(told[0])

    # --- what is done

    def actions(self, node: Node) -> list[str]:
        """Return what can be done with it."""
        (told,) = self._ask([_call(node, _ACTION, "GetActions")])
        return [] if told is None else [name for name, *_ in told[0]]

    def do(self, node: Node, action: str) -> None:
        """Do one of its actions."""
        self._ask([_call(node, _ACTION, "DoAction", "i", (self.actions(node).index(action),))])

    def focus(self, node: Node) -> None:
        """Ask for the keys to go to it."""
        self._ask([_call(node, _COMPONENT, "GrabFocus")])

    # --- what is told

    def focused(self) -> Node | None:
        """Return what was told last to have the keys."""
        self._listen()
        if self._focus is None:
            return None
        found = self._describe([(self._focus, None)])
        return found[0] if found else None

    def announced(self) -> list[str]:
        """Return what was announced since this was asked last."""
        self._listen()
        told, self._announced = self._announced, []
        return told

    def _begin_to_listen(self) -> None:
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for member in ("StateChanged", "Announcement"):
            rule = MatchRule(type="signal", interface=_EVENT, member=member)
            self._ears.send_and_get_reply(message_bus.AddMatch(rule))
        for event in ("object:state-changed", "object:announcement"):
            wanted = (event, [], "")
            asked = new_method_call(registry, "RegisterEvent", "sass", wanted)
            self._ears.send_and_get_reply(asked)

    def _listen(self) -> None:
        while True:
            try:
                message = self._ears.receive(timeout=0.01)
            except TimeoutError:
                return
            fields = {field.name: value for field, value in message.header.fields.items()}
            if fields.get("interface") == _EVENT:
                self._hear((fields["sender"], fields["path"]), fields["member"], message.body)

    def _hear(self, place: Place, member: str, told: Any) -> None:
        match member, told[0], told[1]:
            case "Announcement", *_:
                self._announced.append(plain(told[3][1]))
            case _, "focused", 1:
                self._focus = place
            case _, "showing", 1:
                self._menus[place] = None
            case _, "showing", _:
                self._menus.pop(place, None)
            case _:
                pass

    # --- asking

    def _children(self, around: Sequence[Place]) -> list[list[Place]]:
        told = self._ask([_of(owner, place, "GetChildren") for owner, place in around])
        return [[] if body is None else [(o, p) for o, p in body[0]] for body in told]

    def _describe(self, pairs: Sequence[tuple[Place, Node | None]]) -> list[Node]:
        asked: list[Message] = []
        for (owner, place), _ in pairs:
            own = Properties(DBusAddress(place, owner, _ACCESSIBLE))
            asked += [
                _of(owner, place, "GetState"),
                _of(owner, place, "GetRoleName"),
                own.get("Name"),
                own.get("Description"),
            ]
        told = self._ask(asked)
        found: list[Node] = []
        for index, ((owner, place), above) in enumerate(pairs):
            state, role, name, description = told[4 * index : 4 * index + 4]
            if state is None or role is None or name is None or description is None:
                continue  # It has gone meanwhile.
            states = _states(state[0])
            if "showing" in states:
                words = plain(name[0][1]), plain(description[0][1])
                found.append(Node(owner, place, role[0], *words, states, above))
        return found

    def _ask(self, messages: Sequence[Message]) -> list[Any]:
        """Return the answers in order; None for what was not answered well.

        All is asked at once: a window has some hundred parts.
        """
        return [body for part in _parts(messages) for body in _replies(self._bus, part)]


def plain(words: str) -> str:
    """Return *words* as they are heard."""
    return _BIDI.sub("", words)


def _replies(bus: DBusConnection, messages: Sequence[Message]) -> list[Any]:
    serials: list[int] = []
    for message in messages:
        serial = next(bus.outgoing_serial)
        bus.send(message, serial=serial)
        serials.append(serial)
    told: dict[int, Any] = {}
    while len(told) < len(serials):
        answer = bus.receive(timeout=60)
        kind = answer.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            (serial,) = [v for k, v in answer.header.fields.items() if k.name == "reply_serial"]
            told[serial] = answer.body if kind is MessageType.method_return else None
    return [told[serial] for serial in serials]


def _parts(messages: Sequence[Message], most: int = 200) -> Iterator[Sequence[Message]]:
    for start in range(0, len(messages), most):
        yield messages[start : start + most]


def _of(owner: str, place: str, method: str) -> Message:
    return new_method_call(DBusAddress(place, owner, _ACCESSIBLE), method)


def _call(
    node: Node, interface: str, method: str, types: str = "", values: tuple[Any, ...] = ()
) -> Message:
    return new_method_call(DBusAddress(node.place, node.owner, interface), method, types, values)


def _states(words: Sequence[int]) -> frozenset[str]:
    bits = words[0] | words[1] << 32
    return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)


def _in_order(below: dict[str, list[Node]], place: str) -> Iterator[Node]:
    for node in below.get(place, ()):
        yield node
        yield from _in_order(below, node.place)
