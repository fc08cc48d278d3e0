"""For staff: on whose behalf a ticket is opened, and how it came."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.drafts import Draft
from desktop.domain.form_addresses import email_in
from desktop.services.library import Library
from desktop.ui import theme as t
from desktop.ui.form.choice import StillBox
from desktop.ui.form.control import mark_wrong
from desktop.ui.form.titled import Titled
from desktop.ui.theme import Theme, Type

_OWN: Final = "app"


class NewTicketBehalf(QWidget):
    """Edits requester and channel of a draft. `changed` carries the changed draft.

    `named` carries the whole address of a customer, each time that another one is named.
    """

    changed = Signal(object)
    named = Signal(str)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._draft: Draft | None = None
        self.requester = QLineEdit()
        self.requester.setFont(theme.font(Type.BODY))
        self.requester.setPlaceholderText(self.tr("Name or e-mail address"))
        self.requester.setAccessibleName(self.tr("New ticket requester"))
        self._channel = StillBox(theme)
        self._channel.setAccessibleName(self.tr("New ticket channel"))
        for words, channel in (
            (self.tr("Deskbell"), _OWN),
            (self.tr("Phone"), "phone"),
            (self.tr("Chat"), "chat"),
            (self.tr("E-mail"), "email"),
        ):
            self._channel.addItem(words, channel)
        self._requester_row = Titled(self.requester, theme)
        self._requester_row.show_title(
            self.tr("On behalf of (leave it empty for yourself)"), self.requester, required=False
        )
        self._channel_row = Titled(self._channel, theme)
        self._channel_row.show_title(self.tr("It came by"), self._channel, required=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_4)
        layout.addWidget(self._requester_row, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._channel_row, 1, Qt.AlignmentFlag.AlignTop)
        self.requester.textEdited.connect(self._write)
        self.requester.editingFinished.connect(self._settle)
        self._channel.currentIndexChanged.connect(self._write)

    def show_draft(self, draft: Draft) -> None:
        """Show whose ticket a draft is; staff who may write for others alone are asked."""
        can = self._library.capabilities(draft.account)
        self.setVisible(can is not None and can.on_behalf)
        self._draft = draft
        self.requester.setText(draft.requester)
        self._channel.show_choice(max(0, self._channel.findData(draft.channel)))
        self.show_fault("")
        self._name()

    def take(self, draft: Draft) -> None:
        """Go on with a version of the same draft that changed elsewhere."""
        self._draft = draft

    def take_customer(self, chosen: str) -> None:
        """Open it for somebody chosen from a list, as "Name <address>"."""
        self.requester.setText(email_in(chosen) or chosen)
        self._write()
        self.refusal()
        self._name()

    def refusal(self) -> str:
        """Return what is wrong with whose ticket it is to be; "" for nothing. It is told here."""
        typed = self.requester.text().strip()
        wrong = bool(typed) and not self.isHidden() and email_in(typed) is None
        words = ""
        if wrong:
            words = QCoreApplication.translate(
                "Form", "Write an e-mail address such as name@example.com."
            )
        self.show_fault(words)
        return words

    def show_help(self, words: str) -> None:
        """Say what came of looking for a customer; "" for nothing."""
        self._requester_row.show_help(words)

    def show_fault(self, words: str) -> None:
        """Say what is wrong with the requester; "" for nothing."""
        self._requester_row.fault_line.show_words(words)
        mark_wrong(self.requester, wrong=bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._channel.set_theme(theme)
        for row in (self._requester_row, self._channel_row):
            row.set_theme(theme)

    def _settle(self) -> None:
        found = email_in(self.requester.text())
        if found is not None and found != self.requester.text():
            self.requester.setText(found)
            self._write()
        self.refusal()
        self._name()

    def _name(self) -> None:
        address = email_in(self.requester.text())
        if address is not None and not self.isHidden():
            self.named.emit(address)

    def _write(self) -> None:
        typed = self.requester.text().strip()
        if self._draft is not None:
            self._draft = replace(
                self._draft,
                requester=email_in(typed) or typed,
                channel=self._channel.currentData(),
            )
            self.changed.emit(self._draft)
