"""Asking within the window what a change of the profile's key takes, until it is right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.services.keys import SHORTEST_PASSPHRASE
from desktop.ui.i18n import problem_text
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label


class KeyDialog(QDialog):
    """Asks for the present passphrase, a new one, both or neither, as it is told to.

    `submitted` carries the present and the new passphrase; answer with `show_problem` or `accept`.
    """

    submitted = Signal(str, str)

    def __init__(
        self,
        title: str,
        text: str,
        go: str,
        theme: Theme,
        parent: QWidget,
        *,
        current: bool,
        new: bool,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self._theme = theme
        head = text_label(theme, Type.TITLE, wrap=True)
        head.setText(title)
        words = text_label(theme, Type.BODY, "muted", wrap=True)
        words.setText(text)
        self._current = _secret() if current else None
        self._new = (_secret(), _secret()) if new else None
        self._told = text_label(theme, Type.SMALL, "muted", wrap=True)
        # Two lines are kept free for it: the form must not jump under the person's hands.
        self._told.setMinimumHeight(2 * self._told.fontMetrics().lineSpacing())
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._go = QPushButton(go)
        self._go.setProperty("kind", "primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._submit)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setProperty("kind", "quiet")
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        layout.addWidget(head)
        layout.addWidget(words)
        for name, field in self._named():
            layout.addLayout(self._row(name, field))
            field.textChanged.connect(self._check)
        layout.addWidget(self._told)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._go)
        layout.addLayout(buttons)
        self._check()

    def show_problem(self, problem: Problem) -> None:
        """Say what was in the way; what was typed stays, the first field is ready to be mended."""
        self._set_busy(busy=False)
        self._tell(problem_text(problem), "danger")
        for _, field in self._named()[:1]:
            field.setFocus()
            field.selectAll()

    def _named(self) -> list[tuple[str, QLineEdit]]:
        """Return the fields with their names, from the top."""
        fields: list[tuple[str, QLineEdit]] = []
        if self._current is not None:
            fields.append((self.tr("Present passphrase"), self._current))
        if self._new is not None:
            fields.append((self.tr("New passphrase"), self._new[0]))
            fields.append((self.tr("New passphrase once more"), self._new[1]))
        return fields

    def _row(self, name: str, field: QLineEdit) -> QVBoxLayout:
        label = text_label(self._theme, Type.SMALL, "muted")
        label.setText(name)
        label.setBuddy(field)
        field.setAccessibleName(name)
        row = QVBoxLayout()
        row.setSpacing(SPACE_1)
        row.addWidget(label)
        row.addWidget(field)
        return row

    def _check(self) -> None:
        hint = self._hint()
        self._tell(hint, "muted")
        self._go.setEnabled(not hint and all(field.text() for _, field in self._named()))

    def _hint(self) -> str:
        if self._new is None:
            return ""
        new, again = (field.text() for field in self._new)
        if len(new) < SHORTEST_PASSPHRASE:
            return self.tr("At least %Ln character(s).", "", SHORTEST_PASSPHRASE)
        if new != again:
            return self.tr("Type the same new passphrase in both fields.")
        return ""

    def _tell(self, words: str, tone: str) -> None:
        self._told.setText(words)
        if self._told.property("tone") != tone:
            self._told.setProperty("tone", tone)
            self._told.style().unpolish(self._told)
            self._told.style().polish(self._told)

    def _submit(self) -> None:
        self._set_busy(busy=True)
        self._tell(self.tr("Looking whether that works…"), "muted")
        current = "" if self._current is None else self._current.text()
        self.submitted.emit(current, "" if self._new is None else self._new[0].text())

    def _set_busy(self, *, busy: bool) -> None:
        # Not disabled: that would send the focus, and with it Enter, to “Cancel”.
        for _, field in self._named():
            field.setReadOnly(busy)
        self._go.setEnabled(not busy)


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
