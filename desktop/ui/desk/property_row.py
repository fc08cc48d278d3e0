"""A line of the panel: a name, a value, a sign that it has not arrived, and why it was refused."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from desktop.domain.outbox import OutboxItem
from desktop.domain.wishes import Part
from desktop.ui import icons
from desktop.ui.desk.on_show import OnShow
from desktop.ui.desk.refusal import Refusal
from desktop.ui.theme import ICON_SMALL, SPACE_1, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

NAME_WIDTH: Final = 88
_MARK: Final = 22
_LINE: Final = 26


class PropertyRow(QWidget):
    """Holds *value*. `undone` carries the id of a change that the person takes back.

    The room of the sign is kept free, so that nothing moves when it comes and goes.
    """

    undone = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        value: QWidget,
        part: Part | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part = part
        self._item: OutboxItem | None = None
        self.value = value
        self.refusal = Refusal(theme)
        label = text_label(theme, Type.SMALL, "muted", wrap=True)
        label.setText(name)
        label.setFixedWidth(NAME_WIDTH)
        label.setMinimumHeight(_LINE)
        label.setBuddy(value)
        self._mark = QToolButton()
        self._mark.setFixedSize(_MARK, _MARK)
        self._mark.clicked.connect(self._undo)
        policy = self._mark.sizePolicy()
        policy.setRetainSizeWhenHidden(part is not None)
        self._mark.setSizePolicy(policy)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE_1)
        layout.setVerticalSpacing(SPACE_1)
        layout.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(value, 0, 1)
        layout.addWidget(self._mark, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.refusal, 1, 1, 1, 2)
        layout.setColumnStretch(1, 1)
        self._mark.hide()
        self.set_theme(theme)

    @property
    def waits(self) -> bool:
        """Whether a change of it has not arrived yet."""
        return self._item is not None

    def show_marks(self, shown: OnShow, names: dict[str, str]) -> None:
        """Say whether a change of it is on its way, or was refused."""
        if self._part is None:
            return
        item = self._item = shown.waiting(self._part)
        self._mark.setVisible(item is not None)
        words = self.tr("Not arrived at the helpdesk yet. Press to take it back.")
        self._mark.setToolTip(plain_tooltip(words))
        self._mark.setAccessibleName(words)
        self.refusal.show_item(shown.refused(self._part), names)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        c = theme.colours
        self._mark.setIcon(icons.icon("clock", c.warning.text))
        self._mark.setIconSize(
            self._mark.iconSize().scaled(ICON_SMALL, ICON_SMALL, Qt.AspectRatioMode.KeepAspectRatio)
        )

    def _undo(self) -> None:
        if self._item is not None:
            self.undone.emit(str(self._item.id))
