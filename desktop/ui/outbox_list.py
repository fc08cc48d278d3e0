"""What waits to be sent: each item with its state, the reason, and what can be done about it."""

import time

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.ids import OutboxId
from desktop.domain.outbox import (
    DISCARDABLE,
    NEEDS_PERSON,
    PAUSABLE,
    TAKEABLE,
    UNDER_WAY,
    NewTicket,
    OutboxItem,
    Reply,
    State,
)
from desktop.services.library import Library
from desktop.ui import icons
from desktop.ui.card_list import CardList, Cards
from desktop.ui.confirm_button import ConfirmButton
from desktop.ui.empty_state import Words
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.i18n import isolate
from desktop.ui.outbox_place import place_of
from desktop.ui.outbox_told import (
    arrived_words,
    change_words,
    look_words,
    next_try,
    reason_words,
    rests_words,
    retry_words,
    unsure_discard_words,
)
from desktop.ui.outbox_words import (
    STATE_ICONS,
    file_words,
    item_body,
    item_title,
    sent_words,
    state_words,
    tells_sent,
)
from desktop.ui.progress_line import ProgressLine
from desktop.ui.theme import ICON_SMALL, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label
from desktop.ui.upload_book import UploadBook


class OutboxCard(QWidget):
    """One item. The signals carry its id, `opened` its ticket and the place to look at there."""

    retried = Signal(str)
    arrived = Signal(str)
    paused = Signal(str)
    edited = Signal(str)
    discarded = Signal(str)
    opened = Signal(object, str)

    def __init__(self, library: Library, theme: Theme, book: UploadBook) -> None:
        super().__init__()
        self._library = library
        self._book = book
        self._theme = theme
        self._item: OutboxItem | None = None
        self.setProperty("pane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = text_label(theme, Type.BODY_STRONG, wrap=True)
        self._sign = QLabel()
        self._state = text_label(theme, Type.SMALL)
        self._line = ProgressLine(theme)
        self._file = text_label(theme, Type.CAPTION, "muted", wrap=True)
        self._reason = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._change = text_label(theme, Type.SMALL, wrap=True)
        self._body = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._retry = QPushButton()
        self._retry.clicked.connect(lambda: self.retried.emit(self._id()))
        self._arrived = QPushButton(arrived_words())
        self._arrived.clicked.connect(lambda: self.arrived.emit(self._id()))
        self._pause = QPushButton(self.tr("Pause"))
        self._pause.clicked.connect(lambda: self.paused.emit(self._id()))
        self._edit = QPushButton(self.tr("Edit"))
        self._edit.clicked.connect(lambda: self.edited.emit(self._id()))
        self._look = QPushButton()
        self._look.clicked.connect(self._on_open)
        self._discard = ConfirmButton(self.tr("Discard"), self.tr("Discard for good"))
        self._discard.confirmed.connect(lambda: self.discarded.emit(self._id()))
        self._lay_out()

    def widget(self) -> QWidget:
        return self

    def show_value(self, value: OutboxItem) -> None:
        self._item = value
        title = item_title(value, self._library)
        words = state_words(value.state)
        self._title.setText(title)
        self._state.setText(words)
        self.setAccessibleName(f"{title}, {words}")
        now = time.time()
        resting = self._library.sync_state(value.account).resting_until
        rests, again = rests_words(value, resting, now), next_try(value, resting, now)
        told = " ".join(part for part in (reason_words(value), rests, again) if part)
        change = change_words(value, self._library.answer_to(value), now)
        self._show_text(self._reason, told)
        self._show_text(self._change, change)
        body = item_body(value)
        if change and body:
            # Beside somebody else's words: these are the person's own.
            body = self.tr("You wrote: “{words}”").format(words=isolate(body))
        self._show_text(self._body, body)
        self.setAccessibleDescription(" ".join(part for part in (told, change) if part))
        self._offer(value)
        self._colour(value)
        self.show_uploads()

    def show_uploads(self) -> None:
        """Tell how far its files have come, where that is of interest."""
        item = self._item
        sent = None if item is None or not tells_sent(item.state) else self._book.of(item)
        self._line.setVisible(sent is not None)
        self._file.setVisible(sent is not None and len(sent.files) > 1)
        if item is None or sent is None:
            return
        self._line.show_percent(sent.all)
        self._state.setText(sent_words(item.state, sent))
        self._file.setText(file_words(item, sent))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._line.set_theme(theme)
        if self._item is not None:
            self._colour(self._item)

    # --- parts

    @staticmethod
    def _show_text(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(SPACE_1)
        state.addWidget(self._sign)
        state.addWidget(self._state, 1)
        buttons = FlowLayout(gap=SPACE_1)
        for button in self._buttons():
            button.setProperty("compact", True)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        layout.setSpacing(SPACE_1)
        layout.addWidget(self._title)
        layout.addLayout(state)
        layout.addWidget(self._line)
        layout.addWidget(self._file)
        layout.addWidget(self._reason)
        layout.addWidget(self._change)
        layout.addWidget(self._body)
        layout.addSpacing(SPACE_2)
        layout.addLayout(buttons)

    def _offer(self, item: OutboxItem) -> None:
        """Show the buttons that make sense in the item's state."""
        idle = item.state not in UNDER_WAY
        self._retry.setText(retry_words(item))
        self._retry.setVisible(idle)
        self._arrived.setVisible(item.state is State.UNCONFIRMED)
        can = self._library.capabilities(item.account)
        resumable = can is not None and can.resumable_uploads and bool(item.files)
        self._pause.setVisible(resumable and item.state in PAUSABLE)
        self._edit.setVisible(
            item.state in TAKEABLE and isinstance(item.command, Reply | NewTicket)
        )
        self._discard.setVisible(item.state in DISCARDABLE)
        for_good = self.tr("Discard for good")
        self._discard.ask_with(unsure_discard_words() if item.doubted else for_good)
        place = item.goes_to
        there = place is not None and self._library.ticket(place) is not None
        self._look.setText(look_words(item))
        self._look.setVisible(there)
        for button in self._buttons():
            button.setAccessibleDescription(self._title.text())

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self._look,
            self._retry,
            self._arrived,
            self._pause,
            self._edit,
            self._discard,
        )

    def _colour(self, item: OutboxItem) -> None:
        c = self._theme.colours
        colour = c.warning.text if item.state in NEEDS_PERSON else c.text_muted
        if item.state is State.PARKED:
            colour = c.danger.text
        ratio = self.devicePixelRatioF()
        name = STATE_ICONS[item.state]
        self._sign.setPixmap(icons.pixmap(name, colour, ICON_SMALL, ratio))
        self._state.setStyleSheet(f"color: {colour}")

    def _id(self) -> str:
        return "" if self._item is None else self._item.id

    def _on_open(self) -> None:
        if self._item is not None:
            self.opened.emit(self._item.goes_to, place_of(self._item, self._library))


class OutboxList(CardList):
    """Everything that waits, oldest first; the signals are those of its cards."""

    retried = Signal(str)
    arrived = Signal(str)
    paused = Signal(str)
    edited = Signal(str)
    discarded = Signal(str)
    opened = Signal(object, str)

    def __init__(
        self, library: Library, theme: Theme, book: UploadBook, parent: QWidget | None = None
    ) -> None:
        empty = Words(
            "send",
            QCoreApplication.translate("Outbox", "Nothing waits to be sent"),
            QCoreApplication.translate(
                "Outbox", "What you send while offline waits here until the connection is back."
            ),
            QCoreApplication.translate("Outbox", "Show all tickets"),
        )
        title = QCoreApplication.translate("View", "Outbox")
        super().__init__(theme, title, empty, parent)
        self._library = library
        self._book = book
        self._theme = theme
        self._cards = Cards[OutboxItem](self, lambda item: item.id, self._make)
        self.refresh()

    def refresh(self) -> None:
        """Show the outbox as it is now."""
        self._cards.show_values(self._library.outbox())

    def show_progress(self, item: OutboxId) -> None:
        """Tell how far the files of an item have come, where the item is on show."""
        card = self._cards.get(item)
        if isinstance(card, OutboxCard):
            card.show_uploads()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._theme = theme
        for card in self._cards.all():
            if isinstance(card, OutboxCard):
                card.set_theme(theme)

    def _make(self) -> OutboxCard:
        card = OutboxCard(self._library, self._theme, self._book)
        card.retried.connect(self.retried)
        card.arrived.connect(self.arrived)
        card.paused.connect(self.paused)
        card.edited.connect(self.edited)
        card.discarded.connect(self.discarded)
        card.opened.connect(self.opened)
        return card
