"""An account: one sign-in at one helpdesk."""

import colorsys
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from desktop.domain.ids import AccountId
from desktop.domain.ticket import Person


class Colour(StrEnum):
    """What an account is marked with, in the order in which they are given."""

    BLUE = "blue"
    ORANGE = "orange"
    GREEN = "green"
    PURPLE = "purple"
    RED = "red"
    TEAL = "teal"
    PINK = "pink"
    GREY = "grey"


_HEX: Final = re.compile(r"#[0-9a-f]{6}")
_GREYISH: Final = 0.12
_BLACKISH: Final = 0.06
_HUES: Final = (
    (15, Colour.RED),
    (70, Colour.ORANGE),
    (160, Colour.GREEN),
    (200, Colour.TEAL),
    (255, Colour.BLUE),
    (295, Colour.PURPLE),
    (345, Colour.PINK),
    (361, Colour.RED),
)
"""Up to which degree of the colour wheel a hue is called what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What the profile remembers of a sign-in; the token is not in it."""

    id: AccountId
    kind: str
    """The backend's registry name: "native", "rt"."""
    url: str
    """The helpdesk's base address, without a trailing slash."""
    name: str
    """What the person calls it; unique within the profile."""
    person: Person
    helpdesk: str
    """The helpdesk's own name."""
    added: float
    """Unix time; where the helpdesk keeps no read state, everything older counts as read."""
    login_fields: dict[str, str] = field(default_factory=dict[str, str])
    """Where the helpdesk has fields of its own for logins: which one holds the "login",
    "password", "host" and "port". {} where logins become part of the message."""
    signed_out: bool = False
    """Whether only what was not sent is kept of it, for when the same person signs in again."""
    colour: Colour | None = None
    """None only before the profile gave one: whatever the store returns has one."""
    place: int = 0
    """Where it stands among the others; those at the same place, as they were added."""


def free_colour(taken: Iterable[Colour | None]) -> Colour:
    """Return the first colour that the fewest of *taken* have."""
    times = Counter(taken)
    return min(Colour, key=lambda colour: times[colour])


def nearest_colour(told: str) -> Colour | None:
    """Return the colour that people would call *told* (#rrggbb); None where it tells none."""
    if not _HEX.fullmatch(told):
        return None
    red, green, blue = (int(told[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    if saturation < _GREYISH or not _BLACKISH < lightness < 1 - _BLACKISH:
        return Colour.GREY
    return next(colour for end, colour in _HUES if hue * 360 < end)
