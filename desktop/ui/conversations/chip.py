"""One conversation as a chip: its name, a lock where it is internal, a dot for what is new."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from desktop.domain.conversations import SideConversation
from desktop.domain.ids import RemoteId
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.conversations import words
from desktop.ui.i18n import one_line
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip

_WIDEST = 220
_DOT = 3.0


class ConversationChip(QPushButton):
    """Stands for the conversation *id*; None: for all of them."""

    def __init__(self, theme: Theme, id: RemoteId | None) -> None:
        super().__init__()
        self.id = id
        self._theme = theme
        self._there: SideConversation | None = None
        self._new = False
        self.setCheckable(True)
        self.setProperty("kind", "quiet")
        self.setFont(theme.font(Type.SMALL))
        self.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        self.toggled.connect(self._dress)

    @property
    def is_new(self) -> bool:
        """Whether it says that something in it was not read yet."""
        return self._new

    def show_conversation(self, there: SideConversation | None, *, new: bool) -> None:
        """Say what it stands for; None: the main conversation, or all of them."""
        self._there, self._new = there, new
        name = words.all_words() if self.id is None else words.main_words()
        whole = name
        if there is not None:
            name = one_line(there.name)
        if self.id is not None:
            whole = words.chip_words(there, new=new)
        room = _WIDEST - 2 * t.SPACE_3
        elided = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.setText(elided.replace("&", "&&"))
        self.setAccessibleName(whole)
        self.setToolTip(plain_tooltip(whole if there is not None else ""))
        self._dress()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._new:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._theme.colours.unread))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 2 * _DOT if rtl else self.width() - 2 * _DOT
        painter.drawEllipse(QPointF(x, 2 * _DOT), _DOT, _DOT)
        painter.end()

    def _dress(self) -> None:
        c, there = self._theme.colours, self._there
        internal = there is not None and there.internal
        if self.id is not None:
            name = "lock" if internal else "messages-square" if there is not None else "reply"
            colour = c.note.text if internal else c.text_muted
            self.setIcon(icons.icon(name, colour))
        fill, ink = (c.note.fill, c.note.text) if internal else (c.selected, c.text)
        line = c.note.text if internal else c.selected
        shown = f"background: {fill}; color: {ink}; border-color: {line};"
        # A rule of its own keeps the frame of whoever has the keys, which comes after.
        self.setStyleSheet(
            f"QPushButton {{ padding: 3px {t.SPACE_2}px; }} QPushButton:checked {{ {shown} }} "
            f"QPushButton:focus {{ border-color: {c.focus}; }}"
        )
