"""The automation centre on the native API."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.native.asks import API, write
from desktop.backends.native.groups import parse_group, parse_groups, sent_group
from desktop.backends.native.pieces import each
from desktop.backends.native.shapes import Id, Line
from desktop.domain.automation import (
    MOST_NOTICES,
    Action,
    Condition,
    Do,
    Effect,
    Match,
    Named,
    Of,
    On,
    Op,
    Rule,
    RuleBook,
    RuleNotice,
    Since,
    StaffGroup,
    Trial,
    Trigger,
)
from desktop.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop.domain.ids import OutboxId, RemoteId

MOST = 1000
_WHAT = QT_TRANSLATE_NOOP("Detail", "This rule")
_RULES = f"{API}/rules"
_GROUPS, _A_GROUP = f"{API}/groups", "This group"
_Text = Annotated[str, Meta(max_length=100_000)]


class _WireTrigger(Struct):
    on: On
    since: Since | None = None
    minutes: int | None = None


class _WireCondition(Struct):
    field: Of
    op: Op
    values: list[Line] = []


class _WireAction(Struct):
    do: Do
    values: list[Line] = []
    text: _Text = ""


class _WireRule(Struct):
    id: Id
    name: Line
    trigger: _WireTrigger
    conditions: list[_WireCondition] = []
    actions: list[_WireAction] = []
    enabled: bool = True
    shipped: Line | None = None
    fixed: bool = False
    version: Line = ""


class _WireNamed(Struct):
    id: Id
    name: Line


class _WireBook(Struct):
    items: object = None
    agents: object = None
    groups: object = None
    may_edit: bool = False
    order_version: Line = ""


class _WireOne(Struct):
    rule: _WireRule


class _WireStatus(Struct):
    label: Line


class _WireTicket(Struct):
    id: Id
    number: Line
    subject: _Text
    status: _WireStatus


class _WireMatch(Struct):
    ticket: _WireTicket
    effects: list[_WireAction] = []
    failed: _Text | None = None


class _WireTrial(Struct):
    items: object = None
    total: int = 0
    looked: int = 0
    all: bool = True


class _WireNotice(Struct):
    id: Id
    ticket: _WireTicket
    created: datetime
    rule: Line = ""
    trigger: Line | None = None
    kind: Line = "rule"
    text: _Text = ""


class _WireNotices(Struct):
    items: object = None


_notices = msgspec.json.Decoder(_WireNotices).decode
_book = msgspec.json.Decoder(_WireBook).decode
_one = msgspec.json.Decoder(_WireOne).decode
_trial = msgspec.json.Decoder(_WireTrial).decode


class NativeAutomation:
    """The rules of one helpdesk."""

    def __init__(self, http: Http) -> None:
        self._http = http

    async def rules(self) -> RuleBook:
        """Return all rules; those of a newer kind are left out."""
        return await self._http.request(
            Ask(path=_RULES, what=QT_TRANSLATE_NOOP("Detail", "The rules")), _parse_book
        )

    async def add_rule(self, rule: Rule, key: OutboxId) -> Rule:
        """Keep a new rule."""
        return await self._http.request(write("POST", _RULES, _sent(rule), key, what=_WHAT), _kept)

    async def change_rule(self, rule: Rule) -> Rule:
        """Keep a rule, guarded by its version."""
        return await self._http.request(_patch(rule, _sent(rule)), _kept)

    async def switch_rule(self, rule: Rule, *, on: bool) -> Rule:
        """Let a rule run, or not."""
        return await self._http.request(_patch(rule, {"enabled": on}), _kept)

    async def order_rules(self, ids: Sequence[RemoteId], version: str) -> str:
        """Let all rules run in that order, guarded by the version of the one before."""
        body = msgspec.json.encode({"ids": list(ids)})
        path, what = f"{_RULES}/order", QT_TRANSLATE_NOOP("Detail", "The order of the rules")
        ask = Ask(method="PUT", path=path, headers=_guard(version), body=body, what=what)
        return (await self._http.send(ask)).header("etag").strip('"')

    async def remove_rule(self, rule: Rule) -> None:
        """Remove a rule."""
        path = f"{_RULES}/{segment(rule.id, _WHAT)}"
        await self._remove(
            Ask(method="DELETE", path=path, headers=_guard(rule.version), what=_WHAT)
        )

    async def add_group(self, group: StaffGroup, key: OutboxId) -> StaffGroup:
        """Keep a new group."""
        ask = write("POST", _GROUPS, sent_group(group), key, what=_A_GROUP)
        return await self._http.request(ask, parse_group)

    async def change_group(self, group: StaffGroup) -> StaffGroup:
        """Keep a group, guarded by its version."""
        body = msgspec.json.encode(sent_group(group))
        return await self._http.request(_to_group("PUT", group, body), parse_group)

    async def remove_group(self, group: StaffGroup) -> None:
        """Remove a group, guarded by its version."""
        await self._remove(_to_group("DELETE", group))

    async def _remove(self, ask: Ask) -> None:
        with suppress(NotFound):
            await self._http.send(ask)

    async def notices(self) -> tuple[RuleNotice, ...]:
        """Return the unread notices."""
        query = (("unread", "true"), ("limit", MOST_NOTICES))
        ask = Ask(
            path=f"{API}/notices", query=query, what=QT_TRANSLATE_NOOP("Detail", "Your notices")
        )
        return await self._http.request(ask, _parse_notices)

    async def read_notices(self, ids: Sequence[RemoteId]) -> None:
        """Note that these were read."""
        body = msgspec.json.encode({"ids": list(ids)})
        ask = Ask(
            method="PUT",
            path=f"{API}/notices/read",
            body=body,
            what=QT_TRANSLATE_NOOP("Detail", "Your notices"),
        )
        await self._http.send(ask)

    async def try_rule(self, rule: Rule) -> Trial:
        """Ask what a rule would do; one that is kept counts as that one changed."""
        asked = {"id": rule.id or None, "rule": _sent(rule)}
        body = msgspec.json.encode(asked)
        ask = Ask(method="POST", path=f"{_RULES}/dry-run", body=body, what=_WHAT)
        return await self._http.request(ask, _parse_trial)


def _patch(rule: Rule, body: dict[str, object]) -> Ask:
    path = f"{_RULES}/{segment(rule.id, _WHAT)}"
    encoded = msgspec.json.encode(body)
    return Ask(method="PATCH", path=path, headers=_guard(rule.version), body=encoded, what=_WHAT)


def _to_group(method: str, group: StaffGroup, body: bytes = b"") -> Ask:
    path = f"{_GROUPS}/{segment(group.id, _A_GROUP)}"
    return Ask(method=method, path=path, headers=_guard(group.version), body=body, what=_A_GROUP)


def _guard(version: str) -> dict[str, str]:
    """Let only what was seen be changed; a helpdesk without versions changes it as it is."""
    return {"If-Match": f'"{version}"'} if version else {}


def _sent(rule: Rule) -> dict[str, object]:
    trigger = rule.trigger
    return {
        "name": rule.name,
        "enabled": rule.enabled,
        "trigger": {"on": trigger.on, "since": trigger.since, "minutes": trigger.minutes},
        "conditions": [
            {"field": part.of, "op": part.op, "values": list(part.values)}
            for part in rule.conditions
        ],
        "actions": [
            {"do": part.do, "values": list(part.values), "text": part.text} for part in rule.actions
        ],
    }


def _parse_book(body: bytes) -> RuleBook:
    wire = _book(body)
    return RuleBook(
        rules=tuple(_read(rule) for rule in each(wire.items, _WireRule, MOST)),
        agents=_named(wire.agents),
        groups=parse_groups(wire.groups, MOST),
        may_edit=wire.may_edit,
        order_version=wire.order_version,
    )


def _named(wire: object) -> tuple[Named, ...]:
    return tuple(Named(RemoteId(one.id), one.name) for one in each(wire, _WireNamed, MOST))


def _kept(body: bytes) -> Rule:
    return _read(_one(body).rule)


def _read(wire: _WireRule) -> Rule:
    trigger = wire.trigger
    return Rule(
        id=RemoteId(wire.id),
        name=wire.name,
        trigger=Trigger(trigger.on, trigger.since, trigger.minutes),
        conditions=tuple(Condition(c.field, c.op, tuple(c.values)) for c in wire.conditions),
        actions=tuple(Action(a.do, tuple(a.values), a.text) for a in wire.actions),
        enabled=wire.enabled,
        shipped=wire.shipped or "",
        fixed=wire.fixed,
        version=wire.version,
    )


def _parse_trial(body: bytes) -> Trial:
    wire = _trial(body)
    return Trial(
        matches=tuple(_match(found) for found in each(wire.items, _WireMatch, MOST)),
        total=wire.total,
        looked=wire.looked,
        all=wire.all,
    )


_MENTION = "mention"


def _parse_notices(body: bytes) -> tuple[RuleNotice, ...]:
    return tuple(
        RuleNotice(
            id=RemoteId(wire.id),
            ticket=RemoteId(wire.ticket.id),
            number=wire.ticket.number,
            subject=wire.ticket.subject,
            rule="" if wire.kind == _MENTION else wire.rule,
            by=wire.rule if wire.kind == _MENTION else "",
            on=On(wire.trigger) if wire.trigger in set(On) else None,
            text=wire.text,
            created=wire.created,
        )
        for wire in each(_notices(body).items, _WireNotice, MOST_NOTICES)
    )


def _match(wire: _WireMatch) -> Match:
    ticket = wire.ticket
    return Match(
        ticket=RemoteId(ticket.id),
        number=ticket.number,
        subject=ticket.subject,
        status_label=ticket.status.label,
        effects=tuple(
            Effect(do=part.do, values=tuple(part.values), text=part.text) for part in wire.effects
        ),
        failed=wire.failed or "",
    )
