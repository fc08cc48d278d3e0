"""What the native API's refusals mean beyond what every HTTP API's do. Pure."""

from typing import TypeVar

import msgspec
from msgspec import Struct

from desktop.backends.answers import Answer, error_code
from desktop.domain.automation import GroupNamed, Named, NameTaken, RuleRefused
from desktop.domain.errors import QT_TRANSLATE_NOOP, Conflict, NotFound, Problem, Refused
from desktop.domain.held import AlreadyImported, MergedAway, TakenMeanwhile
from desktop.domain.ids import RemoteId

T = TypeVar("T")

_FOR_GOOD = frozenset({"key_reused", "upload_claimed", "upload_incomplete"})
"""Conflicts in which nobody changed anything meanwhile: to repeat it helps nothing."""


class _Holder(Struct):
    name: str = ""


class _Into(Struct):
    id: str
    number: str = ""


class _Taken(Struct):
    holder: _Holder
    number: str = ""


class _Merged(Struct):
    into: _Into


class _Rule(Struct):
    id: str
    name: str


class _Naming(Struct):
    rules: list[_Rule]


class _Faulty(Struct):
    errors: dict[str, str]


def explain(answer: Answer, usual: Problem) -> Problem:
    """Return what a refusal says more precisely than *usual* by its code."""
    code = error_code(answer.body)
    if isinstance(usual, Conflict):
        return _of_conflict(code, answer.body, usual)
    if isinstance(usual, NotFound) and code == "merged":
        merged = _read(answer.body, _Merged)
        if merged is not None and merged.into.id:
            what = usual.fields.get("what") or QT_TRANSLATE_NOOP("Detail", "This ticket")
            return MergedAway(what=what, into=merged.into.id, number=merged.into.number)
    if type(usual) is Refused and code == "invalid":
        faulty = _read(answer.body, _Faulty)
        if faulty is not None:
            return RuleRefused(detail=usual.fields["detail"], faults=faulty.errors)
    return usual


def _of_conflict(code: str, body: bytes, usual: Conflict) -> Problem:
    if code in _FOR_GOOD:
        detail = usual.fields.get("detail") or QT_TRANSLATE_NOOP(
            "Detail", "it contradicts what was sent before"
        )
        return Refused(detail=detail)
    if code == "known":
        known = _read(body, _Merged)
        if known is not None:
            return AlreadyImported(
                number=known.into.number, detail=QT_TRANSLATE_NOOP("Detail", "it is there already")
            )
    if code == "name_taken":
        return NameTaken(detail=QT_TRANSLATE_NOOP("Detail", "another group is called so"))
    naming = _read(body, _Naming) if code == "group_named" else None
    if naming is not None:
        rules = tuple(Named(RemoteId(rule.id), rule.name) for rule in naming.rules)
        names = ", ".join(rule.name for rule in rules)
        return GroupNamed(
            detail=QT_TRANSLATE_NOOP("Detail", "rules name this group"), names=names, rules=rules
        )
    taken = _read(body, _Taken) if code == "taken" else None
    if taken is not None:
        return TakenMeanwhile(who=taken.holder.name, number=taken.number)
    return usual


def _read(body: bytes, kind: type[T]) -> T | None:
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
