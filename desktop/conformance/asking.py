"""Asking all rules of one helpdesk, and what came of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from desktop.conformance import files, finding, logins, privacy, reading, staff, writing
from desktop.conformance.desk import Desk, desk_at
from desktop.conformance.rules import Rule
from desktop.conformance.wire import Broken

_SUBJECTS = (finding, reading, writing, privacy, files, logins, staff)
RULES: Final = tuple(
    each for subject in _SUBJECTS for each in vars(subject).values() if isinstance(each, Rule)
)
"""In the order in which they are asked."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one rule."""

    rule: Rule
    broken: str | None = None
    """What the helpdesk did instead; None where it keeps the rule, or was not asked."""
    not_asked: str = ""
    """Why it was not asked; "" where it was."""


def ask_all(
    url: str,
    tokens: dict[str, str],
    *,
    rules: Iterable[Rule] = RULES,
    tell: Callable[[Result], None] = lambda result: None,
) -> list[Result]:
    """Ask *rules* of the helpdesk at *url*; *tell* hears of each as soon as it is answered.

    *tokens* has `customer`, and may have `agent` and `other_customer`. The helpdesk's tickets of
    that customer get more by it. Raises `Broken` where it does not even say who signed in.
    """
    desk = desk_at(url, tokens)
    results: list[Result] = []
    try:
        desk.customer.get("/me").json(200)
        for rule in rules:
            results.append(_ask(rule, desk))
            tell(results[-1])
    finally:
        desk.line.close()
    return results


def _ask(rule: Rule, desk: Desk) -> Result:
    missing = sorted(rule.people - desk.others.keys())
    if missing:
        return Result(rule, not_asked=f"there is no token for {' and '.join(missing)}")
    try:
        if rule.feature and rule.feature not in _features(desk):
            return Result(rule, not_asked=f"the helpdesk does not say that it has {rule.feature}")
        rule.check(desk)
    except Broken as broken:
        return Result(rule, broken=str(broken))
    except (AttributeError, IndexError, KeyError, StopIteration, TypeError, ValueError) as error:
        # Its answer has another shape than the API's.
        return Result(rule, broken=f"an answer lacks something: {type(error).__name__} {error}")
    return Result(rule)


def _features(desk: Desk) -> set[str]:
    people = [desk.customer, *(desk.others[name] for name in ("agent",) if name in desk.others)]
    return {feature for person in people for feature in person.me["features"]}
