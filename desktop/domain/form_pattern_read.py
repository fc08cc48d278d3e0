"""Reads the text of a pattern into its parts."""

import re

from desktop.domain.form_pattern_chars import (
    KINDS,
    Range,
    Test,
    any_case,
    in_ranges,
    negated,
    one_of,
)
from desktop.domain.form_pattern_parts import (
    Alternatives,
    Anchor,
    Chars,
    Node,
    Repeat,
    Sequence,
    Unmatched,
)

MOST_SOURCE = 2000
"""Characters of one pattern."""
_MOST_DEPTH = 40
_MOST_TIMES = 1000

_NUMBERED = re.compile(r"\{(\d*)(,(\d*))?\}", re.ASCII)
_NAMED = re.compile(r"\(\?P?<[^\W\d]\w*>")
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "0": "\0"}
_HEX_DIGITS = {"x": 2, "u": 4}


def read_pattern(source: str) -> Node:
    """Return the parts of a pattern; ValueError for what is none, `Unmatched` for what is more."""
    if len(source) > MOST_SOURCE:
        raise Unmatched("too long")
    return _Reader(source).whole()


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._depth = 0
        self._ignore_case = self._take("(?i)")

    def whole(self) -> Node:
        node = self._ways()
        if self._at < len(self._source):
            raise ValueError("a closing bracket too many")
        return node

    # --- reading on

    def _next(self) -> str:
        return self._source[self._at : self._at + 1]

    def _pop(self) -> str:
        char = self._next()
        if not char:
            raise ValueError("it ends too early")
        self._at += 1
        return char

    def _take(self, text: str) -> bool:
        if not self._source.startswith(text, self._at):
            return False
        self._at += len(text)
        return True

    # --- structure

    def _ways(self) -> Node:
        ways = [self._sequence()]
        while self._take("|"):
            ways.append(self._sequence())
        return ways[0] if len(ways) == 1 else Alternatives(tuple(ways))

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while self._next() not in ("", "|", ")"):
            if self._take("(?#"):
                self._comment()
            else:
                anchor = self._next() in "^$"
                parts.append(self._repeats(self._part(), anchor=anchor))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _comment(self) -> None:
        end = self._source.find(")", self._at)
        if end < 0:
            raise ValueError("a comment without an end")
        self._at = end + 1

    def _part(self) -> Node:
        char = self._pop()
        match char:
            case "(":
                return self._group()
            case "[":
                return Chars(self._class())
            case ".":
                return Chars(lambda char: char != "\n")
            case "^":
                return Anchor("start")
            case "$":
                return Anchor("end")
            case "*" | "+" | "?":
                raise ValueError("nothing to repeat")
            case "\\":
                return self._escape()
            case _:
                return Chars(self._literal((char, char)))

    def _literal(self, *ranges: Range) -> Test:
        test = in_ranges(ranges)
        return any_case(test) if self._ignore_case else test

    def _group(self) -> Node:
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise Unmatched("too deep")
        named = _NAMED.match(self._source, self._at - 1)
        if named:
            self._at = named.end()
        elif self._next() == "?" and not self._take("?:"):
            raise Unmatched("a group of a kind that is not known here")
        node = self._ways()
        if not self._take(")"):
            raise ValueError("a bracket that is not closed")
        self._depth -= 1
        return node

    def _repeats(self, part: Node, *, anchor: bool) -> Node:
        times = self._times()
        if times is None:
            return part
        if anchor:
            raise ValueError("nothing to repeat")
        if self._next() == "+":
            raise Unmatched("a repeat that gives nothing back")
        self._take("?")  # lazy or not, the same texts match
        if self._times() is not None:
            raise ValueError("a repeat of a repeat")
        least, most = times
        return Repeat(part, least, most)

    def _times(self) -> tuple[int, int | None] | None:
        """Read how often the part before may come; None where nothing says so."""
        for sign, times in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._take(sign):
                return times
        found = _NUMBERED.match(self._source, self._at)
        if found is None or found[0] == "{}":
            return None
        self._at = found.end()
        least = int(found[1] or 0)
        most = (int(found[3]) if found[3] else None) if found[2] else least
        if max(least, most or 0) > _MOST_TIMES:
            raise Unmatched("too many repeats")
        if most is not None and most < least:
            raise ValueError("a repeat with more at least than at most")
        return least, most

    # --- characters

    def _escape(self) -> Node:
        if self._take("A"):
            return Anchor("start")
        if self._take("Z") or self._take("z"):
            return Anchor("end")
        found = self._escaped()
        return Chars(self._literal((found, found)) if isinstance(found, str) else found)

    def _escaped(self) -> str | Test:
        """Read what follows a backslash: one character, or a kind of them."""
        char = self._pop()
        if char in KINDS:
            return KINDS[char]
        if char in _HEX_DIGITS:
            return self._hex(_HEX_DIGITS[char])
        if char in _CONTROLS:
            return _CONTROLS[char]
        if char.isalnum():
            raise Unmatched("an escape that is not known here")
        return char

    def _hex(self, digits: int) -> str:
        text = self._source[self._at : self._at + digits]
        if not re.fullmatch(r"[0-9a-fA-F]+", text) or len(text) < digits:
            raise ValueError("a character's number that is none")
        self._at += digits
        return chr(int(text, 16))

    def _class(self) -> Test:
        opposite = self._take("^")
        ranges: list[Range] = []
        kinds: dict[Test, None] = {}
        self._member(ranges, kinds)  # a "]" that comes first stands for itself
        while not self._take("]"):
            self._member(ranges, kinds)
        test = one_of([*([self._literal(*ranges)] if ranges else []), *kinds])
        return negated(test) if opposite else test

    def _member(self, ranges: list[Range], kinds: dict[Test, None]) -> None:
        first = self._member_char()
        if self._next() != "-" or self._source[self._at + 1 : self._at + 2] in ("]", ""):
            if isinstance(first, str):
                ranges.append((first, first))
            else:
                kinds[first] = None
            return
        self._at += 1
        last = self._member_char()
        if not (isinstance(first, str) and isinstance(last, str)):
            raise ValueError("a range of characters without an end")
        if last < first:
            raise ValueError("a range of characters that runs backwards")
        ranges.append((first, last))

    def _member_char(self) -> str | Test:
        if self._source.startswith(("[:", "[=", "[."), self._at):
            raise Unmatched("a class of a kind that is not known here")
        char = self._pop()
        return self._escaped() if char == "\\" else char
