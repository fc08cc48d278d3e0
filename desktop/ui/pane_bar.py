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
        self.setProperty("pane", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side, self.back = QToolButton(), QToolButton()
        self.side.setCheckable(True)
        self.side.setAccessibleName(self.tr("Accounts and views"))
        self.side.setToolTip(plain_tooltip(self.tr("Accounts and views")))
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

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        colours = theme.colours
        self.side.setIcon(icons.icon("panel-left", colours.text_muted, colours.accent))
        self.back.setIcon(icons.icon("chevron-left", colours.text_muted))
