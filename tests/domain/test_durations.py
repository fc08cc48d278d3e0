"""Durations as people of five languages type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.durations import parse_minutes


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("90", 90),
        (" 45m ", 45),
        ("1:30", 90),
        ("0:05", 5),
        ("1h", 60),
        ("1h30", 90),
        ("1 h 30 min", 90),
        ("1,5 Std", 90),
        ("0.25h", 15),
        ("2 uur", 120),
        ("2 ч 05 мин", 125),
        ("۹۰", 90),
        ("۱:۳۰", 90),
        ("۱ ساعت و ۳۰ دقیقه", 90),
        ("۴۵ دقیقه", 45),
    ],
)
def test_what_people_type_is_understood(typed: str, minutes: int) -> None:
    assert parse_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["", "  ", "h", "soon", "1:75", "1.50", "-5", "1:3", "1 2 3"])
def test_what_could_mean_two_things_or_none_is_not_guessed(typed: str) -> None:
    assert parse_minutes(typed) is None


@given(st.text(max_size=40))
def test_any_text_is_read_or_not(typed: str) -> None:
    read = parse_minutes(typed)
    assert read is None or read >= 0
