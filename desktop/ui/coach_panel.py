"""The coach beside a form: a quiet list of advice that never moves what stands around it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.coach.advice import Advice
from desktop.ui.coach_item import CoachItem
from desktop.ui.i18n import number
from desktop.ui.theme import SPACE_1, SPACE_3, Theme, Type
from desktop.ui.theme_label import text_label

_WIDTH: Final = 280
_HEIGHT: Final = 120
MOST: Final = 6
"""Pieces of advice at once: more is not read."""


class CoachPanel(QScrollArea):
    """Shows advice. Its own size does not depend on what it shows: long lists scroll.

    `offer_taken` carries the `Advice` and the `Offer` that was chosen of it, `hidden` the
    `Rule` that is not wanted beside this draft, `dismissed` the one that is never wanted any more;
    `restored` asks for all such rules back.
    """

    offer_taken = Signal(object, object)
    hidden = Signal(object)
    dismissed = Signal(object)
    restored = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[object, CoachItem] = {}
        self._promise = text_label(theme, Type.SMALL, "muted", wrap=True)
        # Wrapped text is as high as its width makes it, and takes no more at the least.
        self._promise.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._promise.hide()
        self._restore = QPushButton()
        self._restore.setProperty("kind", "link")
        self._restore.clicked.connect(self.restored)
        self._restore.hide()
        self.setAccessibleName(self.tr("Advice"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        page = QWidget()
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        self._list.setSpacing(SPACE_1)
        self._list.addWidget(self._promise)
        self._list.addStretch(1)
        self._list.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeading)
        self.setWidget(page)
        # What lies behind is seen through: it belongs to the form it stands beside.
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDTH // 2, SPACE_3)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read."""
        return not self._items and not self._promise.text() and self._restore.isHidden()

    def show_advice(self, advice: Sequence[Advice], unwanted: int = 0) -> None:
        """Show *advice* in its order; *unwanted* is how many rules the person has put away.

        A piece that stays keeps its widget, and the focus of its buttons.
        """
        shown: dict[object, Advice] = {}
        for one in advice:
            shown.setdefault(_key(one, shown), one)
        kept = dict(list(shown.items())[:MOST])
        for key in [key for key in self._items if key not in kept]:
            item = self._items.pop(key)
            self._list.removeWidget(item)
            item.hide()
            item.deleteLater()
        for place, (key, one) in enumerate(kept.items(), start=1):
            self._place(place, key, one)
        self._show_unwanted(unwanted)

    def fit(self, width: int, most: int) -> None:
        """Be as high as everything takes at *width*, and no higher than *most*: then it scrolls."""
        self.setFixedHeight(min(self._needed(width), most))

    def _needed(self, width: int) -> int:
        # What was put in or written this turn is counted only once its layout has looked at it.
        for item in self._items.values():
            item.settle()
        self._list.invalidate()
        if self._list.hasHeightForWidth():
            return self._list.totalHeightForWidth(width)
        return self._list.sizeHint().height()

    def show_promise(self, words: str) -> None:
        """Show what the helpdesk promises, above the advice; "" for nothing."""
        self._promise.setText(words)
        self._promise.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for item in self._items.values():
            item.set_theme(theme)

    def _place(self, place: int, key: object, advice: Advice) -> None:
        item = self._items.get(key)
        if item is None:
            item = self._items[key] = CoachItem(self._theme)
            item.offer_taken.connect(self.offer_taken)
            item.hidden.connect(self.hidden)
            item.dismissed.connect(self.dismissed)
        if self._list.indexOf(item) != place:
            self._list.removeWidget(item)
            self._list.insertWidget(place, item)
        item.show_advice(advice)
        # A layout shows what it was given a turn later, and counts nothing that is hidden.
        item.show()

    def _show_unwanted(self, count: int) -> None:
        self._restore.setVisible(count > 0)
        if count:
            self._restore.setText(
                self.tr("Bring back the advice you put away ({count})").format(count=number(count))
            )


def _key(advice: Advice, taken: dict[object, Advice]) -> object:
    """Return what tells a piece from others while its texts change: its rule and its rank in it."""
    return advice.rule, sum(other.rule is advice.rule for other in taken.values())
