"""What was found at an address, shown before anything secret is asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.backends.registry import display_name
from desktop.domain.found import FoundHelpdesk
from desktop.ui import icons
from desktop.ui.decoding import decode
from desktop.ui.i18n import isolate, one_line
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label
from desktop.ui.welcome_parts import WIDTH, fit, quiet_button
from desktop.ui.welcome_preset import MAY_CHOOSE

_ICON = 20
_LOGO = 40
_LOGO_PIXELS = 4_000_000
_BAR = 3


class FoundCard(QFrame):
    """A helpdesk's name, kind and address, its logo and a bar in its colour where it has them.

    `other_requested` where it is not the one.
    """

    other_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: FoundHelpdesk | None = None
        self._bar = QFrame()
        self._bar.setFixedWidth(_BAR)
        self._sign = QLabel()
        self._name = text_label(theme, Type.TITLE, wrap=True)
        self._where = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._warning = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._other = other = quiet_button(self.tr("Change"))
        other.setAccessibleName(self.tr("Change the address"))
        other.clicked.connect(self.other_requested)
        if not MAY_CHOOSE:
            other.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._name, self._where, self._warning):
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self._bar)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addSpacing(SPACE_2)
        layout.addWidget(other, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)

    def show_found(self, found: FoundHelpdesk) -> None:
        """Show *found*, with a warning where it is at another host than was asked."""
        # A line stands at the side that its first letter asks for; these stand beside their sign.
        side = "\u200f" if self.isRightToLeft() else ""
        self._name.setText(f"{side}{isolate(one_line(found.name))}")
        # An address reads from left to right in every language.
        address = f"\u2066{one_line(found.url)}\u2069"
        self._where.setText(f"{side}{isolate(display_name(found.kind))} · {address}")
        self._warning.setText(
            self.tr("This is at another address than you typed. Sign in only if you trust it.")
        )
        self._warning.setVisible(found.elsewhere)
        self._show_sign(found)
        beside = SPACE_2 + 2 * SPACE_3 + self._other.sizeHint().width()
        beside += self._sign.sizeHint().width()
        if found.colour:
            # As the description gives it: it is the helpdesk's, not the theme's.
            self._bar.setStyleSheet(f"background: {found.colour}; border-radius: 1px;")
            beside += _BAR + SPACE_3
        self._bar.setVisible(bool(found.colour))
        for label in (self._name, self._where, self._warning):
            fit(label, width=WIDTH - beside)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show_sign(self._found)

    def _show_sign(self, found: FoundHelpdesk | None) -> None:
        """Show the helpdesk's logo; a tick where it has none that can be shown."""
        self._found = found
        ratio = self.devicePixelRatioF()
        side = round(_LOGO * ratio)
        logo = decode(found.logo, side, pixels=_LOGO_PIXELS) if found and found.logo else None
        if logo is None:
            self._sign.setPixmap(
                icons.pixmap("circle-check", self._theme.colours.accent, _ICON, ratio)
            )
            return
        picture = QPixmap.fromImage(logo)
        picture.setDevicePixelRatio(ratio)
        self._sign.setPixmap(picture)
