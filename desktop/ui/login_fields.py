"""Which fields of a helpdesk hold the parts of a login, as one account wants it."""

from collections import Counter
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.accounts import Account
from desktop.domain.catalog import Catalog
from desktop.domain.errors import Problem
from desktop.domain.fields import FieldKind
from desktop.ui.completing import completer
from desktop.ui.form.choice import StillBox
from desktop.ui.form.titled import Titled
from desktop.ui.i18n import one_line, problem_text
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label

_NEEDED: Final = ("login", "password")
_WIDTH: Final = 480


def field_names(catalog: Catalog | None, account: Account) -> tuple[str, ...]:
    """Return the fields of a line that forms ask for, and those that the account names by now."""
    departments = catalog.departments if catalog else ()
    lines = (
        field.label.get("en", "")
        for department in departments
        for field in department.form
        if field.kind is FieldKind.LINE
    )
    names = dict.fromkeys(name for name in (*lines, *account.login_fields.values()) if name)
    return tuple(sorted(names, key=str.casefold))


class LoginFieldsDialog(QDialog):
    """Asks for a field for each part. `submitted` carries part → name, {} for none at all.

    Answer with `show_problem` or `accept`.
    """

    submitted = Signal(object)

    def __init__(
        self, account: Account, names: tuple[str, ...], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._names = frozenset(name.casefold() for name in names)
        self.setWindowTitle(self.tr("Fields for logins"))
        self.setMinimumWidth(_WIDTH)
        self._rows = {
            "login": _Row(self.tr("Login"), names, theme),
            "password": _Row(self.tr("Password"), names, theme),
            "host": _Row(self.tr("Server or address"), names, theme),
            "port": _Row(self.tr("Port"), names, theme),
        }
        for part, row in self._rows.items():
            row.edit.setText(account.login_fields.get(part, ""))
            row.edit.textChanged.connect(self._check)
        self._problem = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._save = QPushButton(self.tr("Save"))
        self._save.setProperty("kind", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._submit)
        self._lay_out(account, theme)
        self._check()

    def show_problem(self, problem: Problem) -> None:
        """Say what was in the way; what was chosen stays."""
        self._problem.setText(problem_text(problem))
        self._set_busy(busy=False)

    # --- parts

    def _lay_out(self, account: Account, theme: Theme) -> None:
        title = text_label(theme, Type.TITLE, wrap=True)
        title.setText(self.tr("Fields for logins at {name}").format(name=one_line(account.name)))
        meaning = text_label(theme, Type.BODY, "muted", wrap=True)
        meaning.setText(
            self.tr(
                "Name the custom fields that are to hold the logins you give with new tickets. "
                "They then stand in these fields alone, not in the message and its copies by "
                "e-mail. Staff who may see the fields of a ticket can read them."
            )
        )
        without = text_label(theme, Type.BODY, "muted", wrap=True)
        without.setText(self.tr("Where nothing is named, a login becomes part of the message."))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setProperty("kind", "quiet")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        for widget in (title, meaning, without, *self._rows.values(), self._problem):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)
        # Left to itself it would be as high as its texts are in a narrower window.
        room = 4 * self._problem.fontMetrics().lineSpacing()
        self.resize(_WIDTH, layout.heightForWidth(_WIDTH) + room)

    def _check(self) -> None:
        """Say what cannot be, and what may go wrong, at the field that it is about."""
        named = self._named()
        often = Counter(name.casefold() for name in named.values())
        unknown = self.tr(
            "You see no field of that name here. The helpdesk may drop what goes into it without "
            "a word: ask its staff."
        )
        twice = self.tr("Each part needs a field of its own.")
        sound = not named or set(_NEEDED) <= named.keys()
        for part, row in self._rows.items():
            name = named.get(part, "").casefold()
            shared = often[name] > 1
            sound = sound and not shared
            row.fault_line.show_words(twice if shared else "")
            row.show_help(unknown if name and self._names and name not in self._names else "")
            row.show_title(row.title, row.edit, required=bool(named) and part in _NEEDED)
        self._save.setEnabled(sound)

    def _named(self) -> dict[str, str]:
        typed = {part: row.edit.text().strip() for part, row in self._rows.items()}
        return {part: name for part, name in typed.items() if name}

    def _submit(self) -> None:
        self._problem.clear()
        self._set_busy(busy=True)
        self.submitted.emit(self._named())

    def _set_busy(self, *, busy: bool) -> None:
        for row in self._rows.values():
            row.setEnabled(not busy)
        self._save.setEnabled(not busy)


class _Row(Titled):
    """A name to choose or to type."""

    def __init__(self, title: str, names: tuple[str, ...], theme: Theme) -> None:
        box = StillBox(theme)
        super().__init__(box, theme)
        self.edit = QLineEdit()
        self.edit.setFont(theme.font(Type.BODY))
        self.edit.setPlaceholderText(self.tr("None"))
        box.setEditable(True)
        box.setLineEdit(self.edit)
        box.setInsertPolicy(StillBox.InsertPolicy.NoInsert)
        box.addItems(names)
        box.setCompleter(completer(names, self))
        box.setCurrentIndex(-1)
        for input in (box, self.edit):
            input.setAccessibleName(title)
        self.show_title(title, self.edit, required=False)
