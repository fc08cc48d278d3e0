"""A change that was refused, told where its value stands: what, why, and what can be done."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.held import TakenMeanwhile
from desktop.domain.outbox import OutboxItem, State
from desktop.ui.desk.change_words import change_words
from desktop.ui.outbox_told import reason_words
from desktop.ui.theme import SPACE_1, SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label


class Refusal(QWidget):
    """Hidden while there is none. Its signals carry the id of the outbox item."""

    retried = Signal(str)
    discarded = Signal(str)
    stolen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: OutboxItem | None = None
        self._what = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._why = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._steal = self._button(self.tr("Take over"), self.stolen)
        self._retry = self._button(self.tr("Try again"), self.retried)
        self._discard = self._button(self.tr("Discard"), self.discarded)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_1)
        for button in (self._steal, self._retry, self._discard):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE_2)
        layout.setSpacing(SPACE_1)
        layout.addWidget(self._what)
        layout.addWidget(self._why)
        layout.addLayout(buttons)
        self.hide()

    @property
    def words(self) -> str:
        """What is told; "" for nothing."""
        return f"{self._what.text()} {self._why.text()}" if self._item is not None else ""

    def show_item(self, item: OutboxItem | None, names: dict[str, str]) -> None:
        """Tell of *item*, or nothing; *names* are the helpdesk's words by their codes."""
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        doubted = item.state is State.UNCONFIRMED
        template = self.tr("Not confirmed: {what}") if doubted else self.tr("Not done: {what}")
        self._what.setText(template.format(what=change_words(item.command, names)))
        self._why.setText(reason_words(item))
        taken = item.why is not None and isinstance(item.why.problem, TakenMeanwhile)
        self._steal.setVisible(taken)
        self._retry.setVisible(not taken)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self._tell(signal))
        return button

    def _tell(self, signal: SignalInstance) -> None:
        if self._item is not None:
            signal.emit(str(self._item.id))
