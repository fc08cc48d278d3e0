"""Accounts are told apart by a colour, and by words wherever there is one."""

from itertools import combinations
from math import dist

import pytest

from desktop.domain.accounts import Colour, free_colour
from desktop.ui.theme import Theme
from desktop.ui.theme_accounts import account_colour, colour_name
from tests.ui.test_contrast import EACH, GROUNDS, ROWS, contrast

# Machado, Oliveira, Fernandes 2009: what is seen without one kind of cone.
SEEN = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def lab(colour: str, eye: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    """Return a colour as CIE L*a*b*, as that eye sees it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    r, g, b = (
        min(1.0, max(0.0, sum(k * p for k, p in zip(row, linear, strict=True)))) for row in eye
    )
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@EACH
def test_the_mark_of_an_account_stands_out_from_every_ground(theme: Theme) -> None:
    least = 4.5 if theme.strong else 3
    c = theme.colours
    grounds = [getattr(c, name) for name in (*GROUNDS, *ROWS)] + [c.info.fill]
    poor = {
        (colour, ground): round(contrast(account_colour(theme, colour), ground), 2)
        for colour in Colour
        for ground in grounds
        if contrast(account_colour(theme, colour), ground) < least
    }
    assert poor == {}


@EACH
@pytest.mark.parametrize("eye", SEEN)
def test_the_colours_of_accounts_differ_for_every_eye(theme: Theme, eye: str) -> None:
    seen = {colour: lab(account_colour(theme, colour), SEEN[eye]) for colour in Colour}
    close = {
        (one, other): round(dist(seen[one], seen[other]), 1)
        for one, other in combinations(Colour, 2)
        if dist(seen[one], seen[other]) < 15
    }
    assert close == {}


def test_each_colour_has_a_name_of_its_own() -> None:
    assert len({colour_name(colour) for colour in Colour}) == len(Colour)


def test_the_first_free_colour_is_given_and_the_rarest_where_none_is_free() -> None:
    assert free_colour([]) is Colour.BLUE
    assert free_colour([Colour.BLUE, Colour.GREEN]) is Colour.ORANGE
    assert free_colour([*Colour, Colour.BLUE]) is Colour.ORANGE
