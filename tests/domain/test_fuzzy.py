"""Finding among names by a few letters, in any script."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.fuzzy import match
from desktop.domain.text import fold

NAMES = ["Assign to me", "Assign to…", "Answer and next", "Mark as unread", "Close the ticket"]


def best(query: str, names: list[str]) -> str:
    found = [(hit.merit, name) for name in names if (hit := match(name, query)) is not None]
    return max(found)[1]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("assign to me", "Assign to me"),
        ("asme", "Assign to me"),
        ("atm", "Assign to me"),
        ("me assign", "Assign to me"),
        ("unrd", "Mark as unread"),
        ("ticket", "Close the ticket"),
        ("an", "Answer and next"),
        ("ANSWER", "Answer and next"),
    ],
)
def test_a_few_letters_find_the_name(query: str, name: str) -> None:
    assert best(query, NAMES) == name


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("يادداشت", "یادداشت داخلی"),  # Arabic letters on the keyboard, Persian ones in the name
        ("میخواهم", "می\u200cخواهم"),  # written with a joiner and without
        ("۱۰۴۲", "Ticket 1042"),
        ("мне", "Назначить мне"),
        ("елка", "Ёлка"),
        ("uber", "Über uns"),
        ("strasse", "Straße"),
    ],
)
def test_any_script_is_found_as_people_type_it(query: str, name: str) -> None:
    assert match(name, query) is not None


@pytest.mark.parametrize(
    ("query", "name"),
    [("zz", "Assign to me"), ("me you", "Assign to me"), ("gn", "Ago nine"), ("em", "A to m e")],
)
def test_what_is_not_there_is_not_found(query: str, name: str) -> None:
    assert match(name, query) is None


def test_the_beginning_counts_more_than_the_middle() -> None:
    merits = [match(name, "ne") for name in ("New ticket", "Go next", "Done")]
    values = [found.merit for found in merits if found is not None]
    assert len(values) == 3
    assert values == sorted(values, reverse=True)


def test_the_places_are_those_of_the_letters_as_written() -> None:
    found = match("Straße zum Éclair", "sse ec")
    assert found is not None
    assert "".join("Straße zum Éclair"[place] for place in found.places) == "ßeÉc"


@given(st.text(max_size=40), st.text(max_size=12))
def test_whatever_is_typed_the_places_lie_in_the_name(name: str, query: str) -> None:
    found = match(name, query)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert all(0 <= place < len(name) for place in found.places)


@given(st.text(min_size=1, max_size=40))
def test_a_name_is_found_by_itself(name: str) -> None:
    found = match(name, name)
    assert found is not None or not fold(name).strip()


def test_a_nasty_name_takes_no_long_time() -> None:
    began = time.perf_counter()
    match("a " * 200, "aaaaaaab")
    match("ab" * 400, "abababac")
    assert time.perf_counter() - began < 1.0
