"""A short list of cards, each with buttons of its own; what stays is updated in place."""

from collections.abc import Callable, Hashable, Sequence
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.form.tab_order import follow_layout
from desktop.ui.i18n import number
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import rule, text_label

MOST: Final = 200
"""Cards shown at once: nobody reads more, and each is a widget."""

Value = TypeVar("Value")
Value_contra = TypeVar("Value_contra", contravariant=True)


class Card(Protocol[Value_contra]):
    """A widget that shows one value."""

    def show_value(self, value: Value_contra) -> None:
        """Show the value as it is now."""
        ...

    def widget(self) -> QWidget:
        """Return the widget itself."""
        ...


class CardList(QWidget):
    """A headed page of cards. `acted` is sent by the button of its empty state."""

    acted = Signal()

    def __init__(
        self, theme: Theme, title: str, empty: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tab_after: QWidget | None = None
        """What Tab leads from to the cards."""
        self.setProperty("pane", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = text_label(theme, Type.HEADING)
        self._title.setText(title)
        self._count = text_label(theme, Type.SMALL, "muted")
        self._empty = EmptyState(theme, self)
        self._empty.show_words(empty)
        self._empty.acted.connect(self.acted)
        self._page = QWidget()
        self.cards = QVBoxLayout(self._page)
        self.cards.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        self.cards.setSpacing(SPACE_3)
        self.cards.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._page)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(scroll)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_3)
        head.setSpacing(SPACE_2)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(self._stack, 1)

    def show_count(self, count: int) -> None:
        """Tell how many there are; none shows the empty state."""
        self._count.setText(number(count) if count else "")
        self._stack.setCurrentIndex(1 if count else 0)

    def order_keys(self) -> None:
        """Let Tab lead through the cards as they stand."""
        follow_layout(self, self.tab_after)

    def step(self, by: int) -> None:
        """Give the keys to the card *by* places down (or up), from the top where none has them."""
        # The last thing in the layout is the room under the cards.
        last = self.cards.count() - 2
        if last < 0:
            return
        card = self._focused_card()
        here = -1 if card is None else self.cards.indexOf(card)
        item = self.cards.itemAt(0 if here < 0 else min(max(0, here + by), last))
        wanted = None if item is None else item.widget()
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(wanted)

    def take_keys(self) -> None:
        """Take the keyboard's focus, on the first card where there is one."""
        if self._stack.currentIndex():
            self.step(0)
        else:
            self.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._empty.set_theme(theme)

    def _focused_card(self) -> QWidget | None:
        """Return the card that has the keys, itself or one of its buttons."""
        widget = self.window().focusWidget()
        while widget is not None and widget.parentWidget() is not self._page:
            widget = widget.parentWidget()
        return widget


class Cards(Generic[Value]):
    """Keeps the cards of a `CardList` in step with a sequence of values."""

    def __init__(
        self,
        page: CardList,
        key: Callable[[Value], Hashable],
        make: Callable[[], Card[Value]],
    ) -> None:
        self._page = page
        self._key = key
        self._make = make
        self._cards: dict[Hashable, Card[Value]] = {}

    def show_values(self, values: Sequence[Value]) -> None:
        """Show *values* in their order; a card that stays keeps its focus."""
        shown = values[:MOST]
        moved = False
        kept = {self._key(value) for value in shown}
        for gone in [key for key in self._cards if key not in kept]:
            widget = self._cards.pop(gone).widget()
            self._page.cards.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for position, value in enumerate(shown):
            card = self._cards.get(self._key(value))
            if card is None:
                card = self._cards[self._key(value)] = self._make()
                card.widget().setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if self._page.cards.indexOf(card.widget()) != position:
                self._page.cards.removeWidget(card.widget())
                self._page.cards.insertWidget(position, card.widget())
                moved = True
            card.show_value(value)
        self._page.show_count(len(values))
        if moved:
            self._page.order_keys()

    def get(self, key: Hashable) -> Card[Value] | None:
        """Return the card of one value, or None where it is not on show."""
        return self._cards.get(key)

    def all(self) -> list[Card[Value]]:
        """Return the cards, for a change of theme."""
        return list(self._cards.values())
