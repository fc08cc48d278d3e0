"""What a rule is."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.conformance.desk import Desk

Check = Callable[[Desk], None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One promise of the native API that can be asked of a running helpdesk."""

    name: str
    """For programs; it stays."""
    says: str
    """The promise, as a sentence."""
    section: str
    """The heading of docs/api/native.md it stands under."""
    check: Check
    """Asks a helpdesk; raises `Broken` where it does otherwise."""
    people: frozenset[str]
    """Whose tokens it takes besides the customer's."""
    feature: str
    """What the helpdesk must say it can ("" for what all can)."""


def rule(
    name: str, *, section: str, people: tuple[str, ...] = (), feature: str = ""
) -> Callable[[Check], Rule]:
    """Make a rule of the decorated check; its docstring is what the rule says."""

    def made(check: Check) -> Rule:
        says = (check.__doc__ or "").strip()
        return Rule(name, says, section, check, frozenset(people), feature)

    return made
