r"""Patterns that a helpdesk sends, matched in time that cannot explode.

Python's `re` backtracks: `(a+)+$` holds it for hours on 40 characters, and such a pattern may come
from any catalog. So patterns run on an automaton that follows all ways at once (Thompson): its work
is at most the length of the text times the size of the pattern. Both are bounded, and so is their
product: where a text asks for more, only the helpdesk checks.

It knows literals, ".", classes, \d \w \s and their opposites, groups, "|", all repeats, "^", "$"
and (?#comments). What it cannot decide (look-around, back references, word borders) is `Unmatched`:
then only the helpdesk checks.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.form_pattern_parts import (
    Alternatives,
    Anchor,
    Chars,
    Node,
    Repeat,
    Sequence,
    Unmatched,
)
from desktop.domain.form_pattern_read import read_pattern

MOST_CHARACTERS = 500
"""Of a text that is matched; a longer one does not match."""
MOST_STEPS = 600
"""Of the automaton of one pattern."""
MOST_WORK = 6_000
"""Steps that are looked at for one text: some milliseconds, for it is matched at every key."""

_MATCH = 0


class _Step(NamedTuple):
    """Reads a character that passes `test`, or none without it, and goes on to any of `to`."""

    test: Callable[[str], bool] | None
    to: tuple[int, ...]
    anchor: str = ""
    """"start" or "end": goes on only there."""


class Pattern:
    """One compiled pattern; raises ValueError for what is none, `Unmatched` for what it cannot."""

    def __init__(self, source: str) -> None:
        tree = read_pattern(source)
        if _size(tree) > MOST_STEPS:
            raise Unmatched("too large")
        self._steps = [_Step(None, ())]
        self._first = self._build(tree, _MATCH)

    def matches(self, text: str) -> bool:
        """Tell whether all of *text* matches.

        What only more than `MOST_WORK` could tell is taken: the helpdesk checks it.
        """
        if len(text) > MOST_CHARACTERS:
            return False
        work = 0
        at = self._reach({self._first}, start=True, end=not text)
        for index, char in enumerate(text):
            read = {
                following
                for step in map(self._steps.__getitem__, at)
                if step.test is not None and step.test(char)
                for following in step.to
            }
            if not read:
                return False
            at = self._reach(read, start=False, end=index == len(text) - 1)
            work += len(at)
            if work > MOST_WORK:
                return True
        return _MATCH in at

    def _reach(self, begin: set[int], *, start: bool, end: bool) -> set[int]:
        """Return all steps that *begin* leads to without reading a character."""
        reached, waiting = set(begin), list(begin)
        while waiting:
            step = self._steps[waiting.pop()]
            blocked = (step.anchor == "start" and not start) or (step.anchor == "end" and not end)
            if step.test is not None or blocked:
                continue
            new = [index for index in step.to if index not in reached]
            reached.update(new)
            waiting.extend(new)
        return reached

    def _add(self, step: _Step) -> int:
        self._steps.append(step)
        return len(self._steps) - 1

    def _build(self, node: Node, then: int) -> int:
        """Add the steps of *node*, which lead to *then*; return the first of them."""
        match node:
            case Chars(test=test):
                return self._add(_Step(test, (then,)))
            case Anchor(where=where):
                return self._add(_Step(None, (then,), where))
            case Alternatives(ways=ways):
                # Once each: the work is counted in steps, not in ways to one.
                firsts = dict.fromkeys(self._build(way, then) for way in ways)
                return self._add(_Step(None, tuple(firsts)))
            case Sequence(parts=parts):
                for part in reversed(parts):
                    then = self._build(part, then)
                return then
            case Repeat():
                return self._repeat(node, then)

    def _repeat(self, node: Repeat, then: int) -> int:
        if node.most is None:
            loop = self._add(_Step(None, (then,)))
            self._steps[loop] = _Step(None, (self._build(node.part, loop), then))
            first = loop
        else:
            first = then
            for _ in range(node.most - node.least):
                first = self._add(_Step(None, (self._build(node.part, first), then)))
        for _ in range(node.least):
            first = self._build(node.part, first)
        return first


def _size(node: Node) -> int:
    """Return at least the number of steps that *node* takes, without building any."""
    match node:
        case Chars() | Anchor():
            return 1
        case Alternatives(ways=parts) | Sequence(parts=parts):
            return 1 + sum(map(_size, parts))
        case Repeat(part=part, least=least, most=most):
            return (1 + _size(part)) * (least + 1 if most is None else max(most, 1))


@lru_cache(maxsize=256)
def compiled(source: str) -> Pattern | None:
    """Return the pattern, or None for one that only the helpdesk can check."""
    try:
        return Pattern(source)
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def matches(source: str, text: str) -> bool:
    """Tell whether all of *text* matches; True where only the helpdesk can check."""
    pattern = compiled(source)
    return pattern is None or pattern.matches(text)
