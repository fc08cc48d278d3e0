"""Puts a theme onto the application and follows the system's light and dark."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.ui import resources
from desktop.ui.motion import Mover
from desktop.ui.tab_keys import TabKeys
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.theme_contrast import DARK_STRONG, LIGHT_STRONG
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


class Contrast(StrEnum):
    """How far edges and words stand out; the value is what the profile remembers."""

    SYSTEM = "system"
    USUAL = "usual"
    STRONG = "strong"


class Density(StrEnum):
    """How much room things have around them; the value is what the profile remembers."""

    USUAL = "usual"
    TIGHT = "tight"


class TextSize(StrEnum):
    """How large letters are beside the system's; the value is what the profile remembers."""

    SMALL = "small"
    USUAL = "usual"
    LARGE = "large"
    LARGER = "larger"

    @property
    def factor(self) -> float:
        """How many times as large as the system's."""
        return _FACTORS[self]


_FACTORS = {
    TextSize.SMALL: 0.9,
    TextSize.USUAL: 1.0,
    TextSize.LARGE: 1.2,
    TextSize.LARGER: 1.4,
}


class Appearance(QObject):
    """Keeps the application's look. `changed` carries the new `Theme`, after it was applied."""

    changed = Signal(object)
    font_wanted = Signal(str)
    """The person wants another family of letters, or "": whoever renews windows sees to it."""

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self.mover = Mover(app)
        """Whether anything moves."""
        self._keys = TabKeys(app, self)
        self._scheme = scheme
        self._contrast = Contrast.SYSTEM
        self._density = Density.USUAL
        load_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(application_font(app.font()))
        self._usual_families = app.font().families()
        self._family = ""
        self._usual_points = app.font().pointSizeF()
        self._text_size = TextSize.USUAL
        self._theme = self._wanted()
        self._apply()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The look in force."""
        return self._theme

    @property
    def scheme(self) -> Scheme:
        """What the person chose."""
        return self._scheme

    @property
    def contrast(self) -> Contrast:
        """How much contrast the person wants."""
        return self._contrast

    @property
    def density(self) -> Density:
        """How much room the person wants around things."""
        return self._density

    @property
    def text_size(self) -> TextSize:
        """How large the person wants letters."""
        return self._text_size

    @property
    def family(self) -> str:
        """The family of letters that the person wants; "" for that of the system."""
        return self._family

    def write_in(self, family: str) -> None:
        """Write in that family from here on; windows that are open do not follow.

        What it has no letters for is written in the usual ones, as all is with "".
        """
        if family == self._family:
            return
        self._family = family
        font = QFont(self._app.font())
        font.setFamilies([*([family] if family else []), *self._usual_families])
        self._app.setFont(font)

    def enlarge(self, size: TextSize) -> None:
        """Write in letters of another size from here on; windows that are open do not follow."""
        # A font of so many pixels is the system's own doing, and stays.
        if size is self._text_size or self._usual_points <= 0:
            return
        self._text_size = size
        font = QFont(self._app.font())
        font.setPointSizeF(self._usual_points * size.factor)
        self._app.setFont(font)

    def choose(self, scheme: Scheme) -> None:
        """Take the person's choice and apply it at once."""
        self._scheme = scheme
        self._follow()

    def strengthen(self, contrast: Contrast) -> None:
        """Take the person's choice of contrast and apply it at once."""
        self._contrast = contrast
        self._follow()

    def tighten(self, density: Density) -> None:
        """Take the person's choice of density and apply it at once."""
        self._density = density
        self._follow()

    def _wanted(self) -> Theme:
        hints = QGuiApplication.styleHints()
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        wish = hints.accessibility().contrastPreference()
        strong = self._contrast is Contrast.STRONG or (
            self._contrast is Contrast.SYSTEM and wish == Qt.ContrastPreference.HighContrast
        )
        light_one, dark_one = (LIGHT_STRONG, DARK_STRONG) if strong else (LIGHT, DARK)
        theme = dark_one if dark else light_one
        return replace(theme, tight=True) if self._density is Density.TIGHT else theme

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
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
        (role.Accent, c.focus),
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
