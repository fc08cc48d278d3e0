"""Asks what a conversation is called, and of a new one whether it is internal."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from desktop.domain.conversations import MOST_OF_NAME, SideConversation, tidy_name
from desktop.ui import icons
from desktop.ui.small_dialog import lay_out
from desktop.ui.theme import ICON_SMALL, Theme, Type
from desktop.ui.theme_label import text_label


class ConversationDialog(QDialog):
    """Open it with `open()`; *done* gets the name, and whether it is internal.

    With *of* that one gets another name; its kind stays.
    """

    def __init__(
        self,
        theme: Theme,
        done: Callable[[str, bool], None],
        parent: QWidget,
        of: SideConversation | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._done = done
        new = of is None
        title = self.tr("New conversation") if new else self.tr("Rename the conversation")
        self.setWindowTitle(title)
        head = text_label(theme, Type.TITLE, wrap=True)
        head.setText(title)
        self.name = QLineEdit("" if of is None else of.name)
        self.name.setMaxLength(MOST_OF_NAME)
        self.name.setAccessibleName(self.tr("Name of the conversation"))
        self.name.setPlaceholderText(self.tr("What it is about, or with whom"))
        self.name.selectAll()
        self.internal = self._kind(self.tr("Internal: only staff can see it"))
        self.internal.setIcon(icons.icon("lock", theme.colours.note.text))
        self.public = self._kind(self.tr("With the customer: they read it and answer"))
        self.public.setIcon(icons.icon("messages-square", theme.colours.info.text))
        self.internal.setChecked(of is None or of.internal)
        self.public.setChecked(not self.internal.isChecked())
        words = text_label(theme, Type.SMALL, "muted", wrap=True)
        words.setText(
            self.tr(
                "It shares this ticket’s number and status. Internal or not, it stays what it is."
            )
        )
        self.do = lay_out(
            self,
            (head, self.name, self.internal, self.public, words),
            cancel=self.tr("Cancel"),
            deed=self.tr("Begin") if new else self.tr("Rename"),
            finish=self._finish,
        )
        for part in (self.internal, self.public, words):
            part.setVisible(new)
        self.setMinimumWidth(400)
        self.name.textChanged.connect(self._judge)
        self.name.setFocus()
        self._judge()

    def _kind(self, words: str) -> QRadioButton:
        button = QRadioButton(words)
        button.setIconSize(QSize(ICON_SMALL, ICON_SMALL))
        return button

    def _judge(self) -> None:
        self.do.setEnabled(bool(tidy_name(self.name.text())))

    def _finish(self) -> None:
        name = tidy_name(self.name.text())
        if name:
            self.accept()
            self._done(name, self.internal.isChecked())
