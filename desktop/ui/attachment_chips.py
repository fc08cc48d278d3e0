"""The files that a message in the making will carry, each with a button to take it off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.domain.outbox import OutgoingFile
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.attachment_cards import icon_of
from desktop.ui.i18n import file_size
from desktop.ui.render.file_names import display_name
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

_LONGEST = 40


class FlowLayout(QLayout):
    """Lays items out in lines, from the leading edge, as many as fit."""

    def __init__(self, parent: QWidget | None = None, gap: int = t.SPACE_2) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = y = line = 0
        for item in self._items:
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if place:
                left = rect.right() + 1 - x - size.width() if rtl else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line


class FileChips(QWidget):
    """Shows files; `removed` carries the one that the person takes off."""

    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files: tuple[OutgoingFile, ...] = ()
        self._layout = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_files(self, files: tuple[OutgoingFile, ...]) -> None:
        """Show other files."""
        if files == self._files:
            return
        self._files = files
        self._rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._rebuild()

    def _rebuild(self) -> None:
        while item := self._layout.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for file in self._files:
            chip = self._chip(file)
            self._layout.addWidget(chip)
            chip.show()
        self.setVisible(bool(self._files))
        self.updateGeometry()

    def _chip(self, file: OutgoingFile) -> QWidget:
        c = self._theme.colours
        chip = QWidget(self)
        chip.setObjectName("chip")
        chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        chip.setStyleSheet(f"#chip {{ background: {c.hover}; border-radius: {t.RADIUS}px; }}")
        sign = QLabel()
        sign.setPixmap(
            icons.pixmap(icon_of(file.name), c.text_muted, t.ICON_SMALL, self.devicePixelRatioF())
        )
        name = display_name(file.name)
        label = text_label(self._theme, Type.SMALL)
        label.setText(name if len(name) <= _LONGEST else f"{name[:24]}…{name[-12:]}")
        label.setToolTip(plain_tooltip(name))
        size = text_label(self._theme, Type.CAPTION, "muted")
        size.setText(file_size(file.size))
        remove = QToolButton()
        remove.setIcon(icons.icon("x", c.text_muted))
        remove.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        remove.setToolTip(plain_tooltip(remove.accessibleName()))
        remove.clicked.connect(lambda: self.removed.emit(file))
        layout = QHBoxLayout(chip)
        layout.setContentsMargins(t.SPACE_2, 0, 0, 0)
        layout.setSpacing(t.SPACE_1)
        for part in (sign, label, size, remove):
            layout.addWidget(part)
        return chip
