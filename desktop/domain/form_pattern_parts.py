"""What a pattern is made of."""

from collections.abc import Callable
from dataclasses import dataclass


class Unmatched(ValueError):  # noqa: N818 - it is no error of the pattern
    """A pattern that may be right, but that cannot be matched here."""


@dataclass(frozen=True, slots=True)
class Chars:
    """One character that passes the test."""

    test: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The "start" or the "end" of the text."""

    where: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One part after the other; none matches the empty text."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Any of them."""

    ways: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part several times; any number of times from `least` on where `most` is None."""

    part: "Node"
    least: int
    most: int | None


Node = Chars | Anchor | Sequence | Alternatives | Repeat
