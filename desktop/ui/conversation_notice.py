"""One sentence over the conversation, for what went wrong with it; the person dismisses it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop.domain.errors import Problem
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.i18n import problem_text
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label


class ConversationNotice(QWidget):
    """Shows a problem where the person is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel()
        self._text = text_label(theme, Type.BODY, wrap=True)
        self._dismiss = QToolButton()
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        self._dismiss.clicked.connect(self.hide)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(t.SPACE_4, t.SPACE_2, t.SPACE_3, t.SPACE_2)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._dismiss)
        self.set_theme(theme)
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        """Tell *problem* until it is dismissed."""
        self.show_text(problem_text(problem))

    def show_text(self, text: str) -> None:
        """Tell one sentence until it is dismissed."""
        self._text.setText(text)
        self.show()

    @property
    def text(self) -> str:
        """What is told; "" for nothing."""
        return "" if self.isHidden() else self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        colour = theme.colours.danger.text
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap("circle-alert", colour, t.ICON, ratio))
        self._text.setStyleSheet(f"color: {colour}")
        self._dismiss.setIcon(icons.icon("x", colour))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour(self._theme.colours.danger.fill))
        painter.end()
