"""Which of our colours a helpdesk's own is nearest to."""

import pytest

from desktop.domain.accounts import Colour, nearest_colour


@pytest.mark.parametrize(
    ("told", "colour"),
    [
        ("#2f7d4f", Colour.GREEN),
        ("#ff0000", Colour.RED),
        ("#e2001a", Colour.RED),
        ("#f58220", Colour.ORANGE),
        ("#ffcc00", Colour.ORANGE),
        ("#00a3b4", Colour.TEAL),
        ("#1746e2", Colour.BLUE),
        ("#7b3fb5", Colour.PURPLE),
        ("#d6187f", Colour.PINK),
        ("#808080", Colour.GREY),
        ("#000000", Colour.GREY),
        ("#ffffff", Colour.GREY),
        ("", None),
        ("red", None),
        ("#12345", None),
    ],
)
def test_a_colour_is_called_as_people_call_it(told: str, colour: Colour | None) -> None:
    assert nearest_colour(told) is colour
