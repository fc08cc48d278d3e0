"""What a filter means: the reference by which every quicker way of answering it is tested."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from desktop.domain.asker import Asker
from desktop.domain.conditions import (
    KINDS,
    ME,
    NEGATIONS,
    Condition,
    Facet,
    Group,
    Join,
    Kind,
    Operator,
)
from desktop.domain.facets import amount_of, person_of, texts_of, time_of
from desktop.domain.periods import Bounds, bounds
from desktop.domain.text import fold
from desktop.domain.ticket import TicketRow


def matches(filter: Group | Condition, row: TicketRow, asker: Asker) -> bool:
    """Tell whether a ticket passes a sound *filter* (see `filter_check`)."""
    if isinstance(filter, Group):
        if not filter.parts:
            return True
        passes = (matches(part, row, asker) for part in filter.parts)
        return all(passes) if filter.join is Join.ALL else any(passes)
    asked = NEGATIONS.get(filter.operator)
    if asked is not None:
        return not _holds(filter, asked, row, asker)
    return _holds(filter, filter.operator, row, asker)


def text_holds(condition: Condition, operator: Operator, texts: Sequence[str]) -> bool:
    """Tell whether one of *texts* is as a textual *condition* wants it, by an affirmation."""
    if operator is Operator.SET:
        return bool(texts)
    if operator is Operator.CONTAINS:
        return _contains((fold(text) for text in texts), condition.values)
    wanted = wanted_texts(condition)
    if is_folded(condition.facet):
        return any(fold(text) in wanted for text in texts)
    return any(text in wanted for text in texts)


def department_holds(
    condition: Condition, operator: Operator, name: str, own: frozenset[str] | None
) -> bool:
    """Tell whether the department *name* is as a *condition* wants it, by an affirmation.

    *own* are those that the asker works in at that helpdesk; None for all.
    """
    if operator in (Operator.IS, Operator.ANY_OF) and ME in condition.values:
        return own is None or name in own or name in condition.values
    return text_holds(condition, operator, [name] if name else [])


def is_folded(facet: Facet) -> bool:
    """Tell whether texts of a facet are compared as search compares them."""
    return KINDS[facet] in (Kind.WORDS, Kind.TEXT)


def wanted_texts(condition: Condition) -> frozenset[str]:
    """Return the values of a condition on texts as they are compared."""
    values = condition.values
    if condition.facet is Facet.NUMBER:
        values = tuple(value.removeprefix("#") for value in values)
    if is_folded(condition.facet):
        values = tuple(fold(value) for value in values)
    return frozenset(values)


def affirmed(operator: Operator) -> Operator:
    """Return what *operator* denies, or itself."""
    return NEGATIONS.get(operator, operator)


def _holds(condition: Condition, operator: Operator, row: TicketRow, asker: Asker) -> bool:
    match KINDS[condition.facet]:
        case Kind.TIME:
            return _time_holds(condition, operator, row, asker)
        case Kind.AMOUNT:
            return _amount_holds(condition, operator, amount_of(condition.facet, row.ticket))
        case Kind.PERSON:
            return _person_holds(condition, operator, row, asker)
        case _ if condition.facet is Facet.DEPARTMENT:
            own = asker.departments.get(row.ref.account)
            return department_holds(condition, operator, row.ticket.department_name, own)
        case _ if condition.facet is Facet.FOLLOWER and ME in condition.values:
            return _follower_holds(condition, operator, row, asker)
        case _:
            return text_holds(condition, operator, texts_of(condition, row))


def _time_holds(condition: Condition, operator: Operator, row: TicketRow, asker: Asker) -> bool:
    time = time_of(condition.facet, row.ticket)
    if time is None or operator is Operator.SET:
        return time is not None
    return within(time, bounds(condition, asker))


def within(time: datetime, bounds: Bounds) -> bool:
    """Tell whether *time* lies within *bounds*."""
    since, until = bounds
    return (since is None or time >= since) and (until is None or time < until)


def _amount_holds(condition: Condition, operator: Operator, amount: int) -> bool:
    match operator:
        case Operator.SET:
            return amount > 0
        case Operator.AT_LEAST:
            return amount >= int(condition.values[0])
        case Operator.AT_MOST:
            return amount <= int(condition.values[0])
        case _:
            return amount in {int(value) for value in condition.values}


def _person_holds(condition: Condition, operator: Operator, row: TicketRow, asker: Asker) -> bool:
    person = person_of(condition.facet, row.ticket)
    if person is None or operator is Operator.SET:
        return person is not None
    email = fold(person.email or "")
    if operator is Operator.CONTAINS:
        return _contains((fold(person.name), email), condition.values)
    me = asker.people.get(row.ref.account)
    for value in condition.values:
        if value == ME:
            if me is not None and me.id == person.id:
                return True
        elif person.id == value or (email and email == fold(value)):
            return True
    return False


def _follower_holds(condition: Condition, operator: Operator, row: TicketRow, asker: Asker) -> bool:
    me = asker.people.get(row.ref.account)
    mine = () if me is None or not me.email else (me.email,)
    others = tuple(value for value in condition.values if value != ME)
    return text_holds(
        Condition(condition.facet, condition.operator, (*others, *mine)),
        operator,
        texts_of(condition, row),
    )


def _contains(folded: Iterable[str], values: Iterable[str]) -> bool:
    parts = [fold(value) for value in values]
    return any(part in text for text in folded for part in parts)
