"""One file of a message in the making: a small picture, its name, what is to be known, buttons."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.attachment_cards import icon_of
from desktop.ui.progress_line import THICK, paint_progress
from desktop.ui.render.file_names import display_name
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

PICTURE: Final = 36
"""The side of the square that holds a small picture."""
_WIDTH: Final = 248
_TEXT: Final = _WIDTH - PICTURE - 2 * t.SPACE_6 - t.SPACE_3


class Picture(QLabel):
    """A square: what the file looks like, else an icon for its kind."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._image: QImage | None = None
        self.setFixedSize(PICTURE, PICTURE)

    def show_image(self, image: QImage) -> None:
        """Show what the file looks like."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = QPainterPath()
        edge.addRoundedRect(self.rect().toRectF(), t.RADIUS_SMALL, t.RADIUS_SMALL)
        c = self._theme.colours
        painter.fillPath(edge, self._theme.colour(c.surface))
        if self._image is not None:
            painter.setClipPath(edge)
            painter.drawPixmap(self.rect(), QPixmap.fromImage(self._image))
        else:
            side = float(t.ICON_LARGE)
            place = QRectF((PICTURE - side) / 2, (PICTURE - side) / 2, side, side)
            icons.paint(painter, icon_of(self._name), c.text_muted, place)
        painter.end()


class FileChip(QWidget):
    """Shows one file. `opened` asks for a look at it, `removed` to take it off."""

    opened = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, name: str, remove_words: str) -> None:
        super().__init__()
        self._theme = theme
        self._done: float | None = None
        self._opens = False
        shown = display_name(name)
        self.setAccessibleName(shown)
        self.setToolTip(plain_tooltip(shown))
        self.picture = Picture(theme, name)
        self._name = text_label(theme, Type.SMALL)
        self._name.setText(
            self._name.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, _TEXT)
        )
        self._detail = text_label(theme, Type.CAPTION, "muted")
        self._remove = QToolButton()
        self._remove.setIcon(icons.icon("x", theme.colours.text_muted))
        self._remove.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        self._remove.setAccessibleName(remove_words)
        self._remove.setToolTip(plain_tooltip(remove_words))
        self._remove.clicked.connect(self.removed)
        self._lay_out()

    @property
    def detail(self) -> str:
        """What stands under the name."""
        return self._detail.toolTip()

    def say(self, detail: str) -> None:
        """Say something under the name, on one line."""
        metrics = self._detail.fontMetrics()
        self._detail.setText(metrics.elidedText(detail, Qt.TextElideMode.ElideRight, _TEXT))
        self._detail.setToolTip(plain_tooltip(detail))
        self.setAccessibleDescription(detail)

    def show_done(self, share: float | None) -> None:
        """Show how much of it is here, from 0 to 1; None: all of it."""
        self._done = share
        self.update()

    def let_open(self) -> None:
        """Let a click, Enter or the space bar ask for a look at it."""
        self._opens = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(t.SPACE_1, t.SPACE_1, t.SPACE_1, t.SPACE_1 + THICK)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self.picture)
        layout.addLayout(words, 1)
        layout.addWidget(self._remove)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._opens and event.button() == Qt.MouseButton.LeftButton and inside:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._opens and event.key() in keys:
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._theme.colour(c.focus if self.hasFocus() else c.border))
        painter.setBrush(self._theme.colour(c.hover))
        painter.drawRoundedRect(box, t.RADIUS, t.RADIUS)
        if self._done is not None:
            width = self.width() - 2 * t.SPACE_1
            line = QRectF(t.SPACE_1, self.height() - THICK - 2, width, THICK)
            paint_progress(painter, line, self._done, self._theme, rtl=self.isRightToLeft())
        painter.end()
