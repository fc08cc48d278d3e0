"""Random filters over every facet, whose values are mostly such as tickets have."""

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from desktop.domain.conditions import (
    KINDS,
    ONE_VALUE,
    WITHOUT_VALUES,
    Condition,
    Facet,
    Group,
    Join,
    Kind,
    Operator,
    operators_of,
)
from desktop.domain.periods import Period
from desktop.domain.saved_view import SortField, SortKey

Pool = Mapping[Facet, Sequence[str]]
"""Values that tickets have."""

_SPANS = st.sampled_from(("30min", "24h", "90h", "7d", "2w", "3mo", "18mo", "1y", "2y"))
_DAYS = st.sampled_from(("2023-01-05", "2024-02-29", "2025-03-30", "2025-10-26", "2025-11-05"))
_TIMES = st.one_of(st.sampled_from(Period).map(lambda period: period.value), _DAYS)


@st.composite
def conditions(draw: st.DrawFn, pool: Pool, fields: Sequence[str]) -> Condition:
    facet = draw(st.sampled_from(Facet))
    operator = draw(st.sampled_from(operators_of(facet)))
    answer = draw(st.sampled_from(fields)) if facet is Facet.ANSWER else ""
    if operator in WITHOUT_VALUES:
        return Condition(facet, operator, (), answer)
    one = operator in ONE_VALUE or KINDS[facet] in (Kind.TIME, Kind.FLAG)
    values = draw(
        st.lists(_value(facet, operator, pool), min_size=1, max_size=1 if one else 3, unique=True)
    )
    return Condition(facet, operator, tuple(values), answer)


def _value(facet: Facet, operator: Operator, pool: Pool) -> st.SearchStrategy[str]:
    match KINDS[facet]:
        case Kind.TIME:
            spans = (Operator.WITHIN_LAST, Operator.OLDER_THAN, Operator.WITHIN_NEXT)
            return _SPANS if operator in spans else _TIMES
        case Kind.AMOUNT:
            return st.integers(0, 20).map(str)
        case Kind.FLAG:
            return st.sampled_from(("yes", "no"))
    whole = st.sampled_from(pool[facet])
    if operator not in (Operator.CONTAINS, Operator.LACKS):
        return whole
    return st.one_of(
        whole.flatmap(
            lambda text: st.integers(0, max(0, len(text) - 2)).map(lambda n: text[n : n + 4])
        ),
        whole,
    ).filter(lambda text: bool(text.strip()))


def filters(pool: Pool, fields: Sequence[str]) -> st.SearchStrategy[Group]:
    """Return groups of conditions and of inner groups."""
    single = conditions(pool, fields)
    inner = st.builds(
        Group, st.sampled_from(Join), st.lists(single, min_size=1, max_size=3).map(tuple)
    )
    parts = st.lists(st.one_of(single, single, inner), min_size=1, max_size=4).map(tuple)
    return st.builds(Group, st.sampled_from(Join), parts)


SORTS = st.lists(
    st.builds(SortKey, st.sampled_from(SortField), st.booleans()),
    max_size=3,
    unique_by=lambda key: key.field,
).map(tuple)
