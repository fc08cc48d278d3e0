"""One sentence over the conversation: what went wrong with it, or how a download goes on."""

from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop.domain.errors import Problem
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.i18n import problem_text
from desktop.ui.layout_items import set_margins
from desktop.ui.theme import Pair, Theme, Type
from desktop.ui.theme_label import text_label

_STAYS_MS: Final = 6_000


class ConversationNotice(QWidget):
    """Tells one thing at a time where the person is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._failed = False
        self._code = ""
        """Of the problem that is told, where it is one."""
        self._going = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._going.timeout.connect(self.hide)
        self._sign = QLabel()
        self._text = text_label(theme, Type.BODY, wrap=True)
        self._dismiss = QToolButton()
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        self._dismiss.clicked.connect(self.hide)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QHBoxLayout(self)
        set_margins(layout, t.SPACE_4, t.SPACE_2, t.SPACE_3, t.SPACE_2)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._dismiss)
        self.set_theme(theme)
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        """Tell *problem* until it is dismissed."""
        self.show_text(problem_text(problem))
        self._code = problem.code

    def forget(self, code: str) -> None:
        """Say no more of the problem with that code: it is over."""
        if self._code == code:
            self.hide()

    def show_text(self, text: str) -> None:
        """Tell what went wrong, in one sentence, until it is dismissed."""
        self._tell(text, failed=True)
        self._going.stop()

    def show_news(self, text: str, *, done: bool) -> None:
        """Tell how something goes on; once it is *done* the sentence goes by itself."""
        self._tell(text, failed=False)
        if done:
            self._going.start()
        else:
            self._going.stop()

    @property
    def text(self) -> str:
        """What is told; "" for nothing."""
        return "" if self.isHidden() else self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        colours = self._colours()
        ratio = self.devicePixelRatioF()
        icon = "circle-alert" if self._failed else "download"
        self._sign.setPixmap(icons.pixmap(icon, colours.text, t.ICON, ratio))
        self._text.setStyleSheet(f"color: {colours.text}")
        self._dismiss.setIcon(icons.icon("x", colours.text))
        self.update()

    def _tell(self, text: str, *, failed: bool) -> None:
        self._failed = failed
        self._code = ""
        self._text.setText(text)
        self.set_theme(self._theme)
        self.show()

    def _colours(self) -> Pair:
        c = self._theme.colours
        return c.danger if self._failed else c.info

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour(self._colours().fill))
        painter.end()
