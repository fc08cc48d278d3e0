"""English plurals out of the sources' shorthand: "%Ln repl(y/ies)" is "1 reply", "2 replies".

A counted text says in brackets what differs: "(s)" is there for many alone, "(is/are)" has one form
for each. A text without brackets reads the same for any number.
"""

import re
from typing import NamedTuple

_CHOICE = re.compile(r"\((?P<one>[a-z]*)/(?P<many>[a-z]+)\)|\((?P<more>s|es)\)")
_COUNTED = re.compile(r"%L?n")
_MANY = re.compile(
    r"%L?n(?: [a-z]+)? (?!was\b|has\b)[a-z]+[^s\W]s\b"
    r"|%L?n(?: [a-z]+){0,2} (?:are|were|have)\b",
    re.IGNORECASE,
)
"""What reads wrong with "1" before it: a plural soon behind the number, or its verb."""


class Forms(NamedTuple):
    """What is said of one, and of any other number."""

    one: str
    many: str


def is_counted(text: str) -> bool:
    """Tell whether a number decides about the words of a text."""
    return bool(_COUNTED.search(text) or _CHOICE.search(text))


def forms(text: str) -> Forms | None:
    """Return both forms of a counted text; None where only a person can tell them."""
    one = _CHOICE.sub(lambda found: found["one"] or "", text)
    many = _CHOICE.sub(lambda found: found["many"] or found["more"], text)
    if _MANY.search(one) or is_shorthand(one) or is_shorthand(many):
        return None
    return Forms(one, many)


def is_shorthand(text: str) -> bool:
    """Tell whether a text still has brackets that nobody is to read."""
    return bool(_CHOICE.search(text))
