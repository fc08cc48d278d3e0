"""What stands over the panes where not all of them have room: the ways to the others."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.theme import ICON, SPACE_1, SPACE_2, Theme
from desktop.ui.theme_label import plain_tooltip


class PaneBar(QWidget):
    """`side_asked` asks for the side panel or away from it, `back_asked` for the list."""

    side_asked = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("pane", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side, self.back = QToolButton(), QToolButton()
        self.side.setCheckable(True)
        self._has_news = False
        self.side.clicked.connect(self.side_asked)
        self.back.setText(self.tr("Back to the list"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.clicked.connect(self.back_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_2)
        for button in (self.side, self.back):
            button.setIconSize(QSize(ICON, ICON))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.set_theme(theme)

    def show_news(self, has_news: bool) -> None:
        """Tell on the button whether something out of sight is to be seen."""
        self._has_news = has_news
        self._show_side()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        colours = theme.colours
        self._show_side()
        self.back.setIcon(icons.icon("chevron-left", colours.text_muted))

    def _show_side(self) -> None:
        colours = self._theme.colours
        news = self._has_news
        words = self.tr("Accounts, views, and news") if news else self.tr("Accounts and views")
        sign = "bell" if news else "panel-left"
        muted = colours.warning.text if news else colours.text_muted
        self.side.setIcon(icons.icon(sign, muted, colours.accent))
        self.side.setAccessibleName(words)
        self.side.setToolTip(plain_tooltip(words))
