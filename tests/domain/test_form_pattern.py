import re
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.form_pattern import MOST_CHARACTERS, Pattern, compiled, matches
from desktop.domain.form_pattern_parts import Unmatched
from tests.domain.form_strategies import patient

_ATOMS = [*"ab1.^$", r"\d", r"\W", "[ab]", "[^a]", "[b-d1]", "[]a]", "[a-]", r"\."]
_TIMES = ["", "", "*", "+", "?", "*?", "{2}", "{1,2}", "{,2}", "{1,}"]
_parts = st.builds(
    lambda atom, times: atom + (times if atom not in "^$" else ""),
    st.sampled_from(_ATOMS),
    st.sampled_from(_TIMES),
)
_patterns = st.recursive(
    st.lists(_parts, max_size=3).map("".join),
    lambda inner: st.builds(
        lambda ways, times, after: f"({'|'.join(ways)}){times}{after}",
        st.lists(inner, min_size=1, max_size=3),
        st.sampled_from(_TIMES),
        inner,
    ),
    max_leaves=4,
)


@patient
@given(_patterns, st.text("ab1.]-\n", max_size=6))
@example("(a|ab)(c|bcd)*", "abbcd")
@example("(^a|b$)+", "ab")
@example("(a*)*b", "b")
@example("$^", "")
def test_the_automaton_agrees_with_python(source: str, text: str) -> None:
    # Python's "$" also matches before a last line break; here a text ends at its end.
    expected = re.fullmatch(source.replace("$", r"\Z"), text) is not None
    assert Pattern(source).matches(text) == expected


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        (r"(?#Mandatory).+", "x", ""),
        (r"(?#Digits)^[\d.]+$", "1.5", "1,5"),
        (r"(?i)inv-\d+", "INV-7", "INX-7"),
        (r"(?i)[^a]", "b", "A"),
        (r"(?P<year>\d{4})-(?:0[1-9]|1[0-2])", "2026-09", "2026-13"),
        (r"\x41\u0628", "Aب", "AB"),
        (r"[\w.-]+@[\w-]+", "کاربر@a", "a b@c"),
        (r"a{2,3}", "aaa", "aaaa"),
        (r"a{x}", "a{x}", "a"),
        (r"\Aab\Z", "ab", "abc"),
        (r"", "", "x"),
        (r"a||b", "", "ab"),
    ],
)
def test_what_catalogs_ask_for(source: str, good: str, bad: str) -> None:
    assert Pattern(source).matches(good)
    assert not Pattern(source).matches(bad)


@pytest.mark.parametrize(
    "source",
    ["(a", "a)", "[a", "*a", "a**", "a{3,1}", "[z-a]", "\\", "(?#x", r"\x4", "^*", r"[\d-z]"],
)
def test_what_is_no_pattern_is_told(source: str) -> None:
    with pytest.raises(ValueError, match=r"a |it |nothing") as caught:
        Pattern(source)
    assert not isinstance(caught.value, Unmatched)


@pytest.mark.parametrize(
    "source",
    [
        "(?=a)", "(?!a)", "(?<=a)b", r"(a)\1", r"\bword\b", r"\p{L}+", "a++", "[[:alpha:]]",
        "(a{1000}){1000}", "a" * 3000, "(" * 100 + "a" + ")" * 100,
    ],
)  # fmt: skip
def test_what_cannot_be_matched_here_is_left_to_the_helpdesk(source: str) -> None:
    with pytest.raises(Unmatched):
        Pattern(source)
    assert compiled(source) is None


@pytest.mark.parametrize(
    "source",
    [
        "(a+)+$", "(a|a)*$", "(a|aa)+$", "((a*)*)*$", "(.*a){3}$", "a*" * 5 + "$",
        "(([a-z])+.)+[A-Z]([a-z])+$",
    ],
)  # fmt: skip
def test_a_catastrophic_pattern_ends(source: str) -> None:
    # Backtracking would not end within the age of the universe, nor within the test's time limit.
    assert not Pattern(source).matches("a" * (MOST_CHARACTERS - 1) + "!")


_MOST_INSTRUCTIONS = 1_000_000
"""For one text: far below it a computer of today needs some milliseconds."""


def _instructions(call: Callable[[], object]) -> int:
    """Return how many instructions of Python *call* takes; stops it far beyond the bound."""
    count = 0

    def trace(frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        if count > 2 * _MOST_INSTRUCTIONS:
            raise AssertionError("it does not end")
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "source",
    [
        "((a?){20}){9}", "(a*){200}", "(a?){200}", "([" + "b" * 1900 + "a]?){195}",
        "[" + "b" * 1900 + "a]*", "(" + "|" * 590 + "a)*", "(" + "a|" * 290 + "a)*",
        "(?i)([" + r"\d\D\w\W\s\Sb" * 100 + "]?){195}", "(.*a){90}$",
    ],
)  # fmt: skip
def test_no_pattern_holds_the_window(source: str) -> None:
    pattern, text = Pattern(source), "a" * (MOST_CHARACTERS - 1) + "!"

    assert _instructions(lambda: pattern.matches(text)) < _MOST_INSTRUCTIONS


@pytest.mark.parametrize("source", ["((a?){25}){25}", "([" + "b" * 1900 + "a]?){600}", "(a*){400}"])
def test_a_pattern_beyond_the_bound_is_left_to_the_helpdesk(source: str) -> None:
    assert compiled(source) is None
    assert matches(source, "b")


def test_a_text_that_asks_for_too_much_work_is_left_to_the_helpdesk() -> None:
    assert not matches("(a?){190}b", "a" * 9 + "!")
    assert matches("(a?){190}b", "a" * 400 + "!")


def test_a_text_beyond_the_bound_does_not_match() -> None:
    assert Pattern("a*").matches("a" * MOST_CHARACTERS)
    assert not Pattern("a*").matches("a" * (MOST_CHARACTERS + 1))
