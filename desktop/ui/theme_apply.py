"""Puts a theme onto the application and follows the system's light and dark."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.ui import resources
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.theme_style import style_sheet
from desktop.ui.unfonted import box_families

ARABIC_SCRIPT_FONT = "Vazirmatn"
_SMALLEST_POINTS = 10.0
_PLAIN_FAMILIES = frozenset({"", "DejaVu Sans", "Bitstream Vera Sans", "Nimbus Sans", "Sans Serif"})
"""What a system without a chosen interface font falls back to: the bundled font reads better."""


class Scheme(StrEnum):
    """What the person chose; the value is what the profile remembers."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Keeps the application's look. `changed` carries the new `Theme`, after it was applied."""

    changed = Signal(object)

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        load_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(application_font(app.font()))
        self._theme = self._wanted()
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The look in force."""
        return self._theme

    @property
    def scheme(self) -> Scheme:
        """What the person chose."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Take the person's choice and apply it at once."""
        self._scheme = scheme
        self._follow()

    def _wanted(self) -> Theme:
        match self._scheme:
            case Scheme.LIGHT:
                return LIGHT
            case Scheme.DARK:
                return DARK
            case Scheme.SYSTEM:
                hint = QGuiApplication.styleHints().colorScheme()
                return DARK if hint == Qt.ColorScheme.Dark else LIGHT

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self._theme:
            self._theme = wanted
            self._apply()
            self.changed.emit(wanted)

    def _apply(self) -> None:
        self._app.setPalette(palette(self._theme))
        self._app.setStyleSheet(style_sheet(self._theme))


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; a missing file raises FileNotFoundError."""
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"{file} is not a font")


def application_font(system: QFont) -> QFont:
    """Return the person's system font, never tiny, with the bundled one for Arabic script.

    Where the system has none of its own to offer, the bundled font serves every script it can.
    Scripts that no font serves get their boxes quickly.
    """
    font = QFont(system)
    family = QFontInfo(system).family()
    chosen = system.family() not in ("Sans Serif", "") and family not in _PLAIN_FAMILIES
    families = [family, ARABIC_SCRIPT_FONT] if chosen else [ARABIC_SCRIPT_FONT, family]
    font.setFamilies([name for name in (*families, *box_families()) if name])
    if 0 < font.pointSizeF() < _SMALLEST_POINTS:
        font.setPointSizeF(_SMALLEST_POINTS)
    return font


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette for *theme*, for everything the style sheet does not reach."""
    c = theme.colours
    role = QPalette.ColorRole
    result = QPalette()
    for where, value in (
        (role.Window, c.window),
        (role.WindowText, c.text),
        (role.Base, c.surface),
        (role.AlternateBase, c.window),
        (role.Text, c.text),
        (role.PlaceholderText, c.text_faint),
        (role.Button, c.raised),
        (role.ButtonText, c.text),
        (role.BrightText, c.danger.text),
        (role.ToolTipBase, c.text),
        (role.ToolTipText, c.surface),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Link, c.link),
        (role.LinkVisited, c.link),
        (role.Light, c.raised),
        (role.Midlight, c.hover),
        (role.Mid, c.border),
        (role.Dark, c.border_strong),
        (role.Shadow, c.border_strong),
    ):
        result.setColor(where, theme.colour(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, where, theme.colour(c.text_faint))
    return result
