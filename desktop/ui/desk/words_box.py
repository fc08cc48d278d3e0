"""Several short words, each with a cross, and a button for one more: tags, followers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.i18n import isolate, one_line
from desktop.ui.layout_items import set_margins
from desktop.ui.theme import SPACE_1, SPACE_2, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

_SMALL = QSize(12, 12)
_LINE = 26
_WIDEST = 112
_PAD = 6
"""As much as values beside it keep free around their words."""


class WordsBox(QWidget):
    """Shows words. `removed` carries one that is to go, `more` asks for another one."""

    removed = Signal(str)
    more = Signal()

    def __init__(self, theme: Theme, name: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._words: tuple[str, ...] = ()
        self._can_change = False
        self._made: list[QWidget] = []
        self._more = QToolButton()
        self._more.setAccessibleName(add)
        self._more.setToolTip(plain_tooltip(add))
        self._more.setText(add)
        self._more.clicked.connect(self.more)
        self._layout = FlowLayout(self, SPACE_1)
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setContentsMargins(_PAD, 0, _PAD, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_theme(theme)

    @property
    def words(self) -> tuple[str, ...]:
        """What is shown."""
        return self._words

    @property
    def more_button(self) -> QToolButton:
        """What asks for one more."""
        return self._more

    def show_words(self, words: Sequence[str], *, can_change: bool) -> None:
        """Show *words* in their order."""
        if (tuple(words), can_change) == (self._words, self._can_change) and self._layout.count():
            return
        self._words, self._can_change = tuple(words), can_change
        had_focus = any(made.isAncestorOf(self.focusWidget() or self) for made in self._made)
        for old in self._made:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._layout.removeWidget(self._more)
        self._made = [self._chip(word) for word in words]
        if not words and not can_change:
            self._made = [self._nothing()]
        for new in self._made:
            self._layout.addWidget(new)
        self._layout.addWidget(self._more)
        self._more.setVisible(can_change)
        told = ", ".join(map(one_line, words))
        self.setAccessibleName(f"{self._name}: {told}" if told else self._name)
        if had_focus and can_change:
            self._more.setFocus()
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._more.setIcon(icons.icon("plus", theme.colours.text_muted))
        self._more.setIconSize(QSize(14, 14))
        for chip in self._made:
            self._dress(chip)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_LINE, self._layout.heightForWidth(width - 2 * _PAD))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LINE * 2, _LINE)

    def sizeHint(self) -> QSize:
        width = max(self.width(), _WIDEST)
        return QSize(width, self.heightForWidth(width))

    def _chip(self, word: str) -> QWidget:
        chip = QWidget()
        chip.setObjectName("chip")
        chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = text_label(self._theme, Type.SMALL)
        shown = one_line(word)
        short = label.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, _WIDEST)
        label.setText(isolate(short))
        label.setToolTip(plain_tooltip(shown))
        row = QHBoxLayout(chip)
        set_margins(row, SPACE_2, 1, SPACE_1, 1)
        row.setSpacing(2)
        row.addWidget(label)
        if self._can_change:
            cross = QToolButton()
            cross.setIconSize(_SMALL)
            cross.setFixedSize(18, 18)
            words = self.tr("Remove {word}").format(word=isolate(shown))
            cross.setAccessibleName(words)
            cross.setToolTip(plain_tooltip(words))
            cross.clicked.connect(partial(self.removed.emit, word))
            row.addWidget(cross)
        else:
            row.setContentsMargins(SPACE_2, 1, SPACE_2, 1)
        self._dress(chip)
        return chip

    def _nothing(self) -> QLabel:
        label = text_label(self._theme, Type.BODY, "muted")
        label.setText("–")
        return label

    def _dress(self, chip: QWidget) -> None:
        c = self._theme.colours
        chip.setStyleSheet(f"#chip {{ background: {c.hover}; border-radius: 4px; }}")
        for cross in chip.findChildren(QToolButton):
            cross.setIcon(icons.icon("x", c.text_muted))
            cross.setStyleSheet("QToolButton { padding: 1px; }")
