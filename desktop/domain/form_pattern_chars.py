"""Tests of single characters; each takes about as long as any other, whatever a pattern lists."""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

Test = Callable[[str], bool]
Range = tuple[str, str]
"""The first and the last of a range of characters; one alone is both."""


def negated(test: Test) -> Test:
    """Return a test for all other characters."""
    return lambda char: not test(char)


def any_case(test: Test) -> Test:
    """Return a test that takes a character in any case."""
    return lambda char: test(char) or test(char.lower()) or test(char.upper())


def one_of(tests: Sequence[Test]) -> Test:
    """Return a test that any of *tests* is enough for; there are never more than kinds."""
    return tests[0] if len(tests) == 1 else lambda char: any(test(char) for test in tests)


def in_ranges(ranges: Iterable[Range]) -> Test:
    """Return a test for the characters of all *ranges*; their number hardly costs time."""
    firsts: list[str] = []
    lasts: list[str] = []
    for first, last in sorted(ranges):
        if lasts and first <= lasts[-1]:
            lasts[-1] = max(lasts[-1], last)
        else:
            firsts.append(first)
            lasts.append(last)

    def test(char: str) -> bool:
        at = bisect_right(firsts, char) - 1
        return at >= 0 and char <= lasts[at]

    return test


def _is_digit(char: str) -> bool:
    return unicodedata.category(char) == "Nd"


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


KINDS: dict[str, Test] = {
    "d": _is_digit,
    "D": negated(_is_digit),
    "w": _is_word,
    "W": negated(_is_word),
    "s": str.isspace,
    "S": negated(str.isspace),
}
"""By the letter that follows a backslash."""
