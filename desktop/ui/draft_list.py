"""Begun writing: each draft with its first words, to go on with or to discard."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.conversations import MAIN
from desktop.domain.drafts import Draft
from desktop.domain.text import preview
from desktop.services.library import Library
from desktop.services.side_conversations import name_of
from desktop.ui.card_list import CardList, Cards
from desktop.ui.confirm_button import ConfirmButton
from desktop.ui.empty_state import Words
from desktop.ui.form.setting import language
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import isolate, number, one_line, relative_time
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label

_TITLE = 120


def draft_title(draft: Draft, library: Library) -> str:
    """Return what a draft is: to which ticket, or which new one."""
    if draft.ref is None:
        subject = one_line(draft.subject[:_TITLE])
        if not subject:
            return QCoreApplication.translate("Drafts", "New ticket")
        return QCoreApplication.translate("Drafts", "New ticket: {subject}").format(
            subject=isolate(subject)
        )
    row = library.ticket(draft.ref)
    if row is None:
        return QCoreApplication.translate("Drafts", "Reply to a ticket that is gone")
    words = (
        QCoreApplication.translate("Drafts", "Note on #{number}: {subject}")
        if draft.internal
        else QCoreApplication.translate("Drafts", "Reply to #{number}: {subject}")
    )
    subject = isolate(one_line(row.ticket.subject[:_TITLE]))
    return words.format(number=row.ticket.number, subject=subject)


def draft_place(draft: Draft, library: Library) -> str:
    """Return where a draft would go: kind, department, and the account where there are several."""
    words: list[str] = []
    if draft.ref is not None:
        row = library.ticket(draft.ref)
        words.append(one_line(own_word(row.ticket.department_name)) if row else "")
        if draft.conversation != MAIN:
            name = name_of(library, draft.ref, draft.conversation, draft.begins)
            words.append(one_line(name))
    else:
        catalog = library.catalog(draft.account)
        department = None
        if catalog is not None and draft.department is not None:
            department = catalog.department(draft.department)
        words.append(
            one_line(department.called(language()))
            if department
            else QCoreApplication.translate("Drafts", "no department yet")
        )
        if draft.requester:
            words.append(
                QCoreApplication.translate("Drafts", "for {customer}").format(
                    customer=isolate(one_line(draft.requester))
                )
            )
    accounts = library.accounts()
    if len(accounts) > 1:
        words.extend(one_line(a.name) for a in accounts if a.id == draft.account)
    words.extend(
        QCoreApplication.translate("Drafts", "{account}, signed out").format(
            account=isolate(one_line(a.name))
        )
        for a in library.left_accounts()
        if a.id == draft.account
    )
    return "  ·  ".join(isolate(word) for word in words if word)


class DraftCard(QWidget):
    """One draft. `resumed` and `discarded` carry it."""

    resumed = Signal(object)
    discarded = Signal(object)

    def __init__(self, library: Library, theme: Theme) -> None:
        super().__init__()
        self._library = library
        self._draft: Draft | None = None
        self.setProperty("pane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = text_label(theme, Type.BODY_STRONG, wrap=True)
        self._when = text_label(theme, Type.CAPTION, "faint")
        self._place = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._body = text_label(theme, Type.SMALL, "muted", wrap=True)
        resume = QPushButton(self.tr("Go on writing"))
        resume.clicked.connect(lambda: self.resumed.emit(self._draft))
        discard = ConfirmButton(self.tr("Discard"), self.tr("Discard for good"))
        discard.confirmed.connect(lambda: self.discarded.emit(self._draft))
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(self._title, 1)
        head.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(resume)
        buttons.addWidget(discard)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        layout.setSpacing(SPACE_1)
        layout.addLayout(head)
        layout.addWidget(self._place)
        layout.addWidget(self._body)
        layout.addSpacing(SPACE_2)
        layout.addLayout(buttons)

    def widget(self) -> QWidget:
        return self

    def show_value(self, value: Draft) -> None:
        self._draft = value
        title = draft_title(value, self._library)
        self._title.setText(title)
        self.setAccessibleName(title)
        place = draft_place(value, self._library)
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self.setAccessibleDescription(place)
        moment = datetime.fromtimestamp(value.changed, UTC)
        self._when.setText(relative_time(moment, datetime.now(UTC)))
        body = one_line(preview(value.body))
        if not body and value.files:
            body = self.tr("No text yet, files: {count}").format(count=number(len(value.files)))
        elif not body and value.fields:
            body = self.tr("No text yet, answers: {count}").format(count=number(len(value.fields)))
        self._body.setText(body)
        self._body.setVisible(bool(body))


class DraftList(CardList):
    """All drafts, newest first. `resumed` and `discarded` carry a `Draft`."""

    resumed = Signal(object)
    discarded = Signal(object)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        empty = Words(
            "file-pen-line",
            QCoreApplication.translate("Drafts", "No drafts"),
            QCoreApplication.translate(
                "Drafts", "What you begin to write is kept here by itself until you send it."
            ),
            QCoreApplication.translate("Drafts", "New ticket"),
        )
        title = QCoreApplication.translate("View", "Drafts")
        super().__init__(theme, title, empty, parent)
        self._library = library
        self._theme = theme
        self._cards = Cards[Draft](self, lambda draft: draft.id, self._make)
        self.refresh()

    def refresh(self) -> None:
        """Show the drafts as they are now."""
        self._cards.show_values(self._library.drafts())

    def _make(self) -> DraftCard:
        card = DraftCard(self._library, self._theme)
        card.resumed.connect(self.resumed)
        card.discarded.connect(self.discarded)
        return card
