"""Whether a filter can be used: it may come from a file or from another client."""

from desktop.domain.conditions import (
    KINDS,
    NO,
    ONE_VALUE,
    WITHOUT_VALUES,
    YES,
    Condition,
    Facet,
    Group,
    Kind,
    Operator,
    operators_of,
)
from desktop.domain.periods import is_span, is_time
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.domain.view_errors import (
    BadFilter,
    NotAChoice,
    NotAnAmount,
    NotASpan,
    NotATime,
    TooLarge,
    WrongComparison,
    WrongValues,
)

MOST_CONDITIONS = 100
MOST_VALUES = 200
LONGEST_VALUE = 500
DEEPEST = 6
LARGEST_AMOUNT = 1_000_000_000

_SPANS = frozenset({Operator.WITHIN_LAST, Operator.OLDER_THAN, Operator.WITHIN_NEXT})
_CODES = {
    Facet.STATUS: frozenset(status.value for status in Status),
    Facet.LAST_ROLE: frozenset(role.value for role in Role),
    Facet.UNREAD: frozenset({YES, NO}),
    Facet.PENDING: frozenset({YES, NO}),
}


def problem_of(filter: Group) -> BadFilter | None:
    """Return the first thing that is wrong with *filter*; None where it is sound."""
    try:
        _check_group(filter, DEEPEST)
        if sum(1 for _ in filter.conditions()) > MOST_CONDITIONS:
            return TooLarge()
        for condition in filter.conditions():
            check(condition)
    except BadFilter as problem:
        return problem
    return None


def check(condition: Condition) -> None:
    """Raise what is wrong with one condition."""
    facet, operator = condition.facet, condition.operator
    if operator not in operators_of(facet):
        raise WrongComparison(field=facet.value, operator=operator.value)
    if (facet is Facet.ANSWER) != bool(condition.answer):
        raise WrongValues(field=facet.value)
    if not (_count_fits(condition) and all(map(_fits, (*condition.values, condition.answer)))):
        raise WrongValues(field=facet.value)
    for value in condition.values:
        _check_value(facet, operator, value)


def _check_group(group: Group, depth: int) -> None:
    if depth == 0 or len(group.parts) > MOST_CONDITIONS:
        raise TooLarge()
    for part in group.parts:
        if isinstance(part, Group):
            _check_group(part, depth - 1)


def _fits(text: str) -> bool:
    """Tell whether a text is short enough, and whole: half a character cannot be looked for."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return len(text) <= LONGEST_VALUE


def _count_fits(condition: Condition) -> bool:
    n = len(condition.values)
    if condition.operator in WITHOUT_VALUES:
        return n == 0
    if condition.operator in ONE_VALUE or KINDS[condition.facet] in (Kind.TIME, Kind.FLAG):
        return n == 1
    return 1 <= n <= MOST_VALUES


def _check_value(facet: Facet, operator: Operator, value: str) -> None:
    match KINDS[facet]:
        case Kind.TIME:
            _check_time(operator, value)
        case Kind.AMOUNT:
            if not (value.isascii() and value.isdigit() and int(value) <= LARGEST_AMOUNT):
                raise NotAnAmount(value=value)
        case Kind.FLAG | Kind.CODE:
            known = _CODES.get(facet)
            if known is not None and value not in known:
                raise NotAChoice(field=facet.value, value=value)
        case _:
            # A part that is nothing is in everything.
            if operator in (Operator.CONTAINS, Operator.LACKS) and not value.strip():
                raise WrongValues(field=facet.value)


def _check_time(operator: Operator, value: str) -> None:
    if operator in _SPANS:
        if not is_span(value):
            raise NotASpan(value=value)
    elif not is_time(value):
        raise NotATime(value=value)
