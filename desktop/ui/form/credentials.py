"""A login as it is given: what it opens, where, the name and the password."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.fields import DEFAULT_PORTS, CredentialKind, Credentials, Value
from desktop.domain.form_faults import Fault
from desktop.domain.form_logins import looks_like_billing_login
from desktop.domain.form_numbers import ascii_digits
from desktop.ui import theme as t
from desktop.ui.form.choice import StillBox
from desktop.ui.form.control import Control, mark_wrong
from desktop.ui.form.credential_words import (
    billing_login_words,
    host_example,
    host_words,
    kind_words,
)
from desktop.ui.form.secret_edit import SecretField
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label

_PORT_WIDTH: Final = 84
_DIGITS: Final = r"[0-9\x{06F0}-\x{06F9}\x{0660}-\x{0669}]{0,5}"
_Hint = Qt.InputMethodHint


class CredentialsControl(Control):
    """Answers with `Credentials`, begun or whole; their password is never shown nor copied."""

    def __init__(
        self,
        kinds: Sequence[CredentialKind],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        framed: bool = True,
    ) -> None:
        """Make it for *kinds*, () for any; *framed* on a card of its own."""
        super().__init__(parent)
        self._framed = framed
        self._kinds = tuple(kinds) or tuple(CredentialKind)
        self._kind_shown = self._kinds[0]
        self._title = ""
        self._kind = StillBox(theme)
        self._host = QLineEdit()
        self._port = QLineEdit()
        self._login = QLineEdit()
        self._password = SecretField(theme)
        self._hint = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._host_label = text_label(theme, Type.SMALL, "muted")
        self._lay_out(theme)
        self._connect()
        self.show_answer(None)

    def answer(self) -> Value | None:
        port = ascii_digits(self._port.text())
        given = Credentials(
            kind=self._kind_shown,
            login=self._login.text(),
            password=self._password.secret(),
            host=self._host.text(),
            port=int(port) if port else None,
        )
        return None if given.is_empty else given

    def show_answer(self, value: Value | None) -> None:
        kind = self._kinds[0]
        given = value if isinstance(value, Credentials) else None
        if given is None:
            given = Credentials(kind=kind, port=DEFAULT_PORTS[kind])
        self._show_kind(given.kind)
        self._host.setText(given.host)
        self._port.setText("" if given.port is None else str(given.port))
        self._login.setText(given.login)
        self._password.show_secret(given.password)
        self._show_hint()

    def entry(self) -> QWidget:
        return self._host if self._kind.isHidden() else self._kind

    def show_title(self, title: str, description: str) -> None:
        self._title = title
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        self._name_parts()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        wrong = {fault.part for fault in faults}
        for name, part in self._parts().items():
            mark_wrong(part, wrong=name in wrong or "" in wrong)

    def go_to(self, faults: Sequence[Fault]) -> None:
        parts = self._parts()
        wrong = next((parts[f.part] for f in faults if f.part in parts), self.entry())
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        self._kind.set_theme(theme)
        self._password.set_theme(theme)

    # --- parts

    def _parts(self) -> dict[str, QWidget]:
        return {
            "kind": self._kind,
            "host": self._host,
            "port": self._port,
            "login": self._login,
            "password": self._password.edit,
        }

    def _lay_out(self, theme: Theme) -> None:
        for kind in self._kinds:
            self._kind.addItem(kind_words(kind), kind)
        if len(self._kinds) == 1:
            self._kind.hide()
        digits = QRegularExpression(_DIGITS)
        self._port.setValidator(QRegularExpressionValidator(digits, self._port))
        self._port.setInputMethodHints(_Hint.ImhDigitsOnly)
        self._port.setMaximumWidth(_PORT_WIDTH)
        plain = _Hint.ImhNoAutoUppercase | _Hint.ImhNoPredictiveText
        for edit in (self._host, self._login):
            edit.setInputMethodHints(plain)
        for edit in (self._host, self._port, self._login):
            edit.setFont(theme.font(Type.BODY))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(t.SPACE_3)
        grid.setVerticalSpacing(t.SPACE_1)
        grid.addWidget(self._host_label, 0, 0)
        grid.addWidget(_caption(theme, QCoreApplication.translate("Form", "Port")), 0, 1)
        grid.addWidget(self._host, 1, 0)
        grid.addWidget(self._port, 1, 1)
        names = QGridLayout()
        names.setHorizontalSpacing(t.SPACE_3)
        names.setVerticalSpacing(t.SPACE_1)
        names.addWidget(_caption(theme, QCoreApplication.translate("Form", "Login")), 0, 0)
        names.addWidget(_caption(theme, QCoreApplication.translate("Form", "Password")), 0, 1)
        names.addWidget(self._login, 1, 0)
        names.addWidget(self._password, 1, 1)
        names.setColumnStretch(0, 1)
        names.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(t.SPACE_2)
        if self._framed:
            self.setProperty("pane", "card")
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            layout.setContentsMargins(t.SPACE_4, t.SPACE_3, t.SPACE_4, t.SPACE_4)
        else:
            layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._kind)
        layout.addLayout(grid)
        layout.addLayout(names)
        layout.addWidget(self._hint)

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._choose_kind)
        for edit in (self._host, self._port, self._login):
            edit.textEdited.connect(self._on_edit)
        self._password.edited.connect(self._on_edit)
        self.watch(*self._parts().values(), self._password.eye)

    def _choose_kind(self) -> None:
        chosen = self._kind.currentData()
        before, port = DEFAULT_PORTS[self._kind_shown], ascii_digits(self._port.text())
        self._show_kind(CredentialKind(chosen))
        if port in ("", str(before)):
            self._port.setText(str(DEFAULT_PORTS[self._kind_shown]))
        self._on_edit()

    def _show_kind(self, kind: CredentialKind) -> None:
        self._kind_shown = kind
        if self._kind.findData(kind) < 0:
            self._kind.addItem(kind_words(kind), kind)
            self._kind.show()
        self._kind.show_choice(self._kind.findData(kind))
        self._host_label.setText(host_words(kind))
        self._host.setPlaceholderText(host_example(kind))
        self._name_parts()

    def _on_edit(self) -> None:
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        given = self.answer()
        doubt = isinstance(given, Credentials) and bool(given.login)
        doubt = doubt and isinstance(given, Credentials) and looks_like_billing_login(given)
        self._hint.setText(billing_login_words() if doubt else "")
        self._hint.setVisible(doubt)
        self._login.setAccessibleDescription(self._hint.text())

    def _name_parts(self) -> None:
        """Let each part be heard with the name of the field it belongs to."""
        words = {
            "kind": QCoreApplication.translate("Form", "What it opens"),
            "host": host_words(self._kind_shown),
            "port": QCoreApplication.translate("Form", "Port"),
            "login": QCoreApplication.translate("Form", "Login"),
            "password": QCoreApplication.translate("Form", "Password"),
        }
        for name, part in self._parts().items():
            part.setAccessibleName(f"{self._title}: {words[name]}" if self._title else words[name])


def _caption(theme: Theme, words: str) -> QLabel:
    label = text_label(theme, Type.SMALL, "muted")
    label.setText(words)
    return label
