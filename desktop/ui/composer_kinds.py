"""The choice between a reply that the customer reads and a note for staff alone."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.composer_box import ComposerBox
from desktop.ui.theme import Theme


class ComposerKinds(QWidget):
    """Two buttons, one of them down. `chosen` tells whether a note is wanted.

    `conversation_asked` asks for a new conversation beside the main one.
    """

    chosen = Signal(bool)
    conversation_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._public = self._button()
        self._internal = self._button()
        self._public.setText(self.tr("Public reply"))
        self._internal.setText(self.tr("Internal note"))
        self._internal.setToolTip(self.tr("Only staff can see it"))
        self._public.clicked.connect(lambda: self.chosen.emit(False))
        self._internal.clicked.connect(lambda: self.chosen.emit(True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.SPACE_1)
        row.addWidget(self._public)
        row.addWidget(self._internal)
        row.addStretch(1)
        self._begin = QToolButton()
        self._begin.setAccessibleName(self.tr("New conversation…"))
        self._begin.setToolTip(self.tr("New conversation in this ticket"))
        self._begin.clicked.connect(self.conversation_asked)
        self._begin.hide()
        row.addWidget(self._begin)
        self.set_theme(theme)

    def show_kind(self, *, internal: bool) -> None:
        """Press the button of what is written."""
        self._public.setChecked(not internal)
        self._internal.setChecked(internal)

    def offer_conversation(self, *, offered: bool) -> None:
        """Offer to begin a conversation beside the main one, or not."""
        self._begin.setVisible(offered)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._internal.setIcon(icons.icon("lock", theme.colours.text_muted))
        self._public.setIcon(icons.icon("reply", theme.colours.text_muted))
        self._begin.setIcon(icons.icon("messages-square", theme.colours.text_muted))
        self._begin.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("kind", "quiet")
        button.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        return button


def dress(
    box: ComposerBox, theme: Theme, *, internal: bool, closed: bool = False, closes: bool = False
) -> None:
    """Let the box say by words and colour for whom it writes.

    *closed*: to a closed ticket; *closes*: the ticket is closed once it has arrived.
    """
    send, edit = box.send_button, box.edit
    if internal:
        edit.setAccessibleName(QCoreApplication.translate("ComposerKinds", "Internal note"))
        edit.setPlaceholderText(
            QCoreApplication.translate(
                "Composer", "Write an internal note. Customers never see it."
            )
        )
        send_words = QCoreApplication.translate("Composer", "Add internal note")
        if closes:
            send_words = QCoreApplication.translate("Composer", "Add note and close")
        box.foot.say_send(send_words)
        told = QCoreApplication.translate("Composer", "Send internal note")
        send.setAccessibleName(send_words if closes else told)
    else:
        edit.setAccessibleName(QCoreApplication.translate("Composer", "Reply"))
        words = QCoreApplication.translate("Composer", "Write a reply. Markdown works.")
        if closed:
            words = QCoreApplication.translate(
                "Composer", "This ticket is closed: a reply opens it again. Markdown works."
            )
        edit.setPlaceholderText(words)
        send_words = QCoreApplication.translate("Composer", "Send")
        if closes:
            send_words = QCoreApplication.translate("Composer", "Send and close")
        elif closed:
            send_words = QCoreApplication.translate("Composer", "Send and reopen")
        box.foot.say_send(send_words)
        send.setAccessibleName(send_words)
    c = theme.colours
    look = f"background: {c.note.text}; border-color: {c.note.text}; color: {c.note.fill};"
    send.setStyleSheet(look if internal else "")
