"""Merging asks first: which ticket goes, which one stays, and that there is no way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Ticket
from desktop.ui.i18n import exact_time, isolate, one_line
from desktop.ui.status_chip import StatusChip
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label


class MergeDialog(QDialog):
    """Shows both tickets. `agreed` carries the id of the one that stays. Open it with `open()`."""

    agreed = Signal(str)

    def __init__(self, goes: Ticket, stays: Ticket, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._into: RemoteId = stays.id
        self.setWindowTitle(self.tr("Merge tickets"))
        title = text_label(theme, Type.TITLE, wrap=True)
        title.setText(
            self.tr("Make #{number} part of #{other}?").format(
                number=isolate(goes.number), other=isolate(stays.number)
            )
        )
        warning = text_label(theme, Type.BODY, "danger", wrap=True)
        warning.setText(
            self.tr(
                "Its messages, files and logged time move there, and #{number} is gone. "
                "This cannot be undone."
            ).format(number=isolate(goes.number))
        )
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.merge = QPushButton(
            self.tr("Merge into #{number}").format(number=isolate(stays.number))
        )
        self.merge.setProperty("kind", "danger")
        self.merge.setAutoDefault(False)
        self.merge.clicked.connect(self._agree)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.merge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        layout.addWidget(title)
        layout.addWidget(self._card(self.tr("Goes"), goes))
        layout.addWidget(self._card(self.tr("Stays"), stays))
        if self._differ(goes, stays):
            other = text_label(theme, Type.BODY, "danger", wrap=True)
            other.setText(self.tr("Two different people asked."))
            layout.addWidget(other)
        layout.addWidget(warning)
        layout.addLayout(buttons)
        self.setMinimumWidth(460)
        cancel.setDefault(True)
        cancel.setFocus()

    def _card(self, name: str, ticket: Ticket) -> QWidget:
        box = QWidget()
        box.setProperty("pane", "card")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        layout.setSpacing(SPACE_2)
        head = QHBoxLayout()
        kind = text_label(self._theme, Type.CAPTION_STRONG, "muted")
        kind.setText(f"{name}  ·  #{isolate(ticket.number)}")
        chip = StatusChip(self._theme)
        chip.show_status(ticket.status, ticket.status_label)
        head.addWidget(kind, 1)
        head.addWidget(chip)
        subject = text_label(self._theme, Type.BODY_STRONG, wrap=True)
        subject.setText(isolate(one_line(ticket.subject)))
        about = text_label(self._theme, Type.SMALL, "muted", wrap=True)
        who = "" if ticket.requester is None else isolate(one_line(ticket.requester.name))
        told = [
            part
            for part in (
                who,
                self.tr("%Ln message(s)", "", ticket.messages),
                exact_time(ticket.created),
            )
            if part
        ]
        about.setText("  ·  ".join(told))
        words = text_label(self._theme, Type.SMALL, "muted", wrap=True)
        words.setText(isolate(one_line(ticket.preview)))
        words.setVisible(bool(ticket.preview))
        layout.addLayout(head)
        for part in (subject, about, words):
            layout.addWidget(part)
        return box

    def _differ(self, goes: Ticket, stays: Ticket) -> bool:
        one, other = goes.requester, stays.requester
        return one is not None and other is not None and one.id != other.id

    def _agree(self) -> None:
        self.agreed.emit(self._into)
        self.accept()
