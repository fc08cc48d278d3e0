"""The look as values: colours, spacing, type and radii. Every widget takes its numbers from here.

A widget is made with a `Theme` and offers `set_theme(theme)` where it paints by itself, so that a
switch between light and dark needs no restart; everything else follows palette and style sheet.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar, Final

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from desktop.brand import BRAND
from desktop.domain.status import Status

SPACE_1: Final = 4
SPACE_2: Final = 8
SPACE_3: Final = 12
SPACE_4: Final = 16
SPACE_5: Final = 24
SPACE_6: Final = 32

RADIUS_SMALL: Final = 4
RADIUS: Final = 6
RADIUS_LARGE: Final = 10

ICON_SMALL: Final = 14
ICON: Final = 16
ICON_LARGE: Final = 20
ICON_HERO: Final = 40


class Type(Enum):
    """The type scale: (size relative to body text, weight)."""

    CAPTION = (0.86, QFont.Weight.Normal)
    CAPTION_STRONG = (0.86, QFont.Weight.DemiBold)
    SMALL = (0.93, QFont.Weight.Normal)
    BODY = (1.0, QFont.Weight.Normal)
    BODY_STRONG = (1.0, QFont.Weight.DemiBold)
    TITLE = (1.14, QFont.Weight.DemiBold)
    HEADING = (1.43, QFont.Weight.DemiBold)


@dataclass(frozen=True, slots=True)
class Pair:
    """A foreground that stays readable (4.5:1 or more) on its background."""

    text: str
    fill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Every colour of one scheme as #rrggbb. Text colours hold 4.5:1 on `surface` and `window`."""

    window: str
    """Behind everything; the side panel."""
    surface: str
    """Lists, the conversation, inputs."""
    raised: str
    """Cards and menus that lie on a surface."""
    hover: str
    pressed: str
    selected: str
    border: str
    """Between panes and around cards."""
    border_strong: str
    """Around inputs and buttons."""
    text: str
    text_muted: str
    text_faint: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    focus: str
    link: str
    hit: Pair
    """A place that the search found."""
    danger: Pair
    warning: Pair
    success: Pair
    info: Pair
    unread: str
    own_message: str
    """Behind the person's own messages."""
    staff_message: str
    note: Pair
    """Internal notes of staff."""
    quote: str
    """The bar beside quoted text."""
    code: str
    """Behind code."""
    status: dict[Status, Pair]


@dataclass(frozen=True, slots=True)
class Theme:
    """One complete look."""

    dark: bool
    colours: Colours
    strong: bool = False
    """Whether it is one of high contrast: what others tell by a ground has an edge here."""
    tight: bool = False
    """Whether more fits on the screen, with less room around each thing."""

    _body_points: ClassVar[float] = 10.0

    def colour(self, value: str) -> QColor:
        """Return a palette entry as a Qt colour."""
        return QColor(value)

    def font(self, type: Type) -> QFont:
        """Return the application's font in one step of the type scale."""
        font = QFont(QApplication.font())
        scale, weight = type.value
        font.setPointSizeF(self.points(type) if scale != 1.0 else self.body_points())
        font.setWeight(weight)
        return font

    def points(self, type: Type) -> float:
        """Return a step of the type scale in points, for style sheets."""
        return round(self.body_points() * type.value[0] * 4) / 4

    def body_points(self) -> float:
        """Return the size of body text: the application font's, as the person's system sets it."""
        size = QApplication.font().pointSizeF()
        return size if size > 0 else self._body_points


PLAIN_LIGHT: Final = Theme(
    dark=False,
    colours=Colours(
        window="#f4f5f7",
        surface="#ffffff",
        raised="#ffffff",
        hover="#eceef1",
        pressed="#e1e4e9",
        selected="#e2f0ef",
        border="#e3e6ea",
        border_strong="#858d99",
        text="#1a1f26",
        text_muted="#525c69",
        text_faint="#5c6675",
        accent="#0b6e69",
        accent_hover="#095e5a",
        accent_pressed="#074d4a",
        on_accent="#ffffff",
        focus="#0f8f88",
        link="#0b5fa5",
        hit=Pair("#1a1f26", "#ffe38a"),
        danger=Pair("#a61b12", "#fdeceb"),
        warning=Pair("#7a4400", "#fdf0d9"),
        success=Pair("#1f6338", "#e4f3e9"),
        info=Pair("#1d4b8f", "#e7effa"),
        unread="#0b6e69",
        own_message="#eef6f5",
        staff_message="#ffffff",
        note=Pair("#5c4400", "#fff6dc"),
        quote="#c8cdd5",
        code="#f1f3f5",
        status={
            Status.NEW: Pair("#1a4fa3", "#e5eefb"),
            Status.WAITING_FOR_STAFF: Pair("#3d4f66", "#e8edf3"),
            Status.ON_HOLD: Pair("#565a61", "#ededef"),
            Status.IN_PROGRESS: Pair("#5b3aa8", "#eeeafa"),
            Status.ANSWERED: Pair("#814600", "#fdedd3"),
            Status.WITH_ENGINEERS: Pair("#8f2a66", "#f9e8f2"),
            Status.CLOSED: Pair("#226140", "#e3f2e9"),
        },
    ),
)

PLAIN_DARK: Final = Theme(
    dark=True,
    colours=Colours(
        window="#14171b",
        surface="#1a1e23",
        raised="#21262c",
        hover="#262b32",
        pressed="#2e343c",
        selected="#1d3635",
        border="#2b3138",
        border_strong="#76818e",
        text="#e6e9ed",
        text_muted="#a9b2bd",
        text_faint="#929ca8",
        accent="#4cc0b6",
        accent_hover="#65cdc4",
        accent_pressed="#3aa79e",
        on_accent="#06211f",
        focus="#4cc0b6",
        link="#79b8f3",
        hit=Pair("#fff3cc", "#6b5410"),
        danger=Pair("#ff9f95", "#3d1f1d"),
        warning=Pair("#f2bd6b", "#38290f"),
        success=Pair("#86d3a0", "#18301f"),
        info=Pair("#93bff5", "#19293e"),
        unread="#4cc0b6",
        own_message="#1c2b2b",
        staff_message="#21262c",
        note=Pair("#f0d58a", "#332b13"),
        quote="#424a54",
        code="#262b32",
        status={
            Status.NEW: Pair("#93bff5", "#1b2c44"),
            Status.WAITING_FOR_STAFF: Pair("#b3c2d4", "#29323d"),
            Status.ON_HOLD: Pair("#b9bec6", "#2d3035"),
            Status.IN_PROGRESS: Pair("#c0aef5", "#2c2545"),
            Status.ANSWERED: Pair("#f2bd6b", "#3a2a10"),
            Status.WITH_ENGINEERS: Pair("#f0a3cf", "#3d2033"),
            Status.CLOSED: Pair("#86d3a0", "#19311f"),
        },
    ),
)


def _branded(plain: Theme, colours: Mapping[str, str]) -> Theme:
    return replace(plain, colours=replace(plain.colours, **colours)) if colours else plain


LIGHT: Final = _branded(PLAIN_LIGHT, BRAND.light)
DARK: Final = _branded(PLAIN_DARK, BRAND.dark)
"""The themes in the colours of the brand, which were seen to be readable when it was made."""
