"""The colours of accounts, in each look: told apart also by who sees no red, green or blue.

Each stands out 3:1 from every ground it may lie on, 4.5:1 in high contrast. Beside a mark stands
the account's name, or its tooltip has it: nothing is told by the colour alone.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.domain.accounts import Colour
from desktop.ui.theme import Theme


def _named(*values: str) -> dict[Colour, str]:
    return dict(zip(Colour, values, strict=True))


_LIGHT: Final = _named(
    *("#0c2eac", "#bd6815", "#537649", "#ad48fe", "#980802", "#078ca9", "#c7057e", "#343435")
)
_DARK: Final = _named(
    *("#5375fc", "#feab0d", "#a9f590", "#9578cf", "#fb1226", "#06b9b9", "#fb1685", "#f5f6f7")
)
_LIGHT_STRONG: Final = _named(
    *("#1746e2", "#83510b", "#2c6638", "#3d114e", "#620b04", "#0c2429", "#a91087", "#4d4e50")
)
_DARK_STRONG: Final = _named(
    *("#7e9cfb", "#eea313", "#a1e487", "#ac95d6", "#fb7a88", "#7ddff2", "#d894b8", "#f7f7f7")
)


def account_colour(theme: Theme, colour: Colour) -> str:
    """Return what a colour of an account is in that look."""
    if theme.strong:
        return (_DARK_STRONG if theme.dark else _LIGHT_STRONG)[colour]
    return (_DARK if theme.dark else _LIGHT)[colour]


def paint_mark(painter: QPainter, room: QRectF, theme: Theme, colour: Colour) -> None:
    """Paint the mark of an account: a slim bar with round ends, as large as *room*."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(account_colour(theme, colour)))
    radius = min(room.width(), room.height()) / 2
    painter.drawRoundedRect(room, radius, radius)


def colour_name(colour: Colour) -> str:
    """Return what people call a colour."""
    match colour:
        case Colour.BLUE:
            return QCoreApplication.translate("Colour", "Blue")
        case Colour.ORANGE:
            return QCoreApplication.translate("Colour", "Orange")
        case Colour.GREEN:
            return QCoreApplication.translate("Colour", "Green")
        case Colour.PURPLE:
            return QCoreApplication.translate("Colour", "Purple")
        case Colour.RED:
            return QCoreApplication.translate("Colour", "Red")
        case Colour.TEAL:
            return QCoreApplication.translate("Colour", "Teal")
        case Colour.PINK:
            return QCoreApplication.translate("Colour", "Pink")
        case Colour.GREY:
            return QCoreApplication.translate("Colour", "Grey")
