"""Logins given with a reply, and the warning where a helpdesk has no place of its own for them."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop.domain.drafts import Draft
from desktop.domain.fields import Credentials, Field, FieldKind, Rows, Value
from desktop.domain.form_checks import Context
from desktop.services.library import Library
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.form.credential_words import exposed_words
from desktop.ui.form.fields import FormFields
from desktop.ui.form.group import GroupControl
from desktop.ui.form.setting import Setting, language
from desktop.ui.theme import Theme

_LOGINS: Final = "logins"
_LOGIN: Final = "login"


def logins_of(draft: Draft) -> tuple[Credentials, ...]:
    """Return every login that a draft carries, those in its form's rows among them."""
    return (*draft.credentials, *(one for value in draft.fields.values() for one in _within(value)))


def _within(value: Value) -> Iterator[Credentials]:
    if isinstance(value, Credentials):
        yield value
    elif isinstance(value, Rows):
        for row in value.rows:
            yield from (cell for cell in row.values() if isinstance(cell, Credentials))


class ExposedLogins:
    """Asks once more before a login goes to a helpdesk whose staff all read it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._agreed: tuple[Credentials, ...] = ()

    def exposes(self, draft: Draft) -> bool:
        """Whether a login of *draft* would stand in the message itself."""
        can = self._library.capabilities(draft.account)
        if can is None or not (can.secret_fields or can.login_fields):
            return bool(logins_of(draft))
        return bool(draft.credentials) and not can.secret_fields

    def warning(self, draft: Draft) -> str:
        """Return what to say before sending; "" for nothing, or once it was said for these."""
        given = logins_of(draft)
        if not self.exposes(draft) or given == self._agreed:
            return ""
        self._agreed = given
        again = QCoreApplication.translate("Form", "Press Send once more to send it all the same.")
        return f"{exposed_words()} {again}"


class ComposerLogins(QWidget):
    """The logins of one reply; nothing where there is none. `changed` carries them."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.button = QToolButton()
        self.button.setAccessibleName(self.tr("Give a login"))
        self.button.setToolTip(
            self.tr("Give a login: it is kept apart from the message, masked, and destroyed later")
        )
        self.button.clicked.connect(self.add)
        self._fields = FormFields()
        self._fields.changed.connect(self._on_change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_1, 0, t.SPACE_1, 0)
        layout.addWidget(self._fields)
        self.set_theme(theme)
        self.hide()

    def show_logins(self, logins: tuple[Credentials, ...]) -> None:
        """Show the logins of another draft."""
        if self._fields.form and logins == self._given() and self.isHidden() != bool(logins):
            return
        values: dict[str, Value] = {_LOGINS: Rows(tuple({_LOGIN: one} for one in logins))}
        setting = Setting(self._theme, language())
        self._fields.show_form((self._form(),), values if logins else {}, setting, Context())
        control = self._fields.row(_LOGINS).control
        if isinstance(control, GroupControl):
            control.allow_none()
        self._fields.row(_LOGINS).hide_title()
        self.setVisible(bool(logins))

    def add(self) -> None:
        """Ask for a login, or go on with the one that is asked for."""
        if self.isHidden():
            self.show_logins(())
            self.show()
        self._fields.row(_LOGINS).control.go_to(())

    def insist(self) -> bool:
        """Say what is wrong with a begun login and go there; return whether anything is."""
        return not self.isHidden() and self._fields.insist() is not None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.button.setIcon(icons.icon("key-round", theme.colours.text_muted))
        self.button.setIconSize(QSize(t.ICON_LARGE, t.ICON_LARGE))
        self._fields.set_theme(theme)

    def _form(self) -> Field:
        """Return what is asked; it speaks the person's language already."""
        login = Field(id=_LOGIN, kind=FieldKind.CREDENTIALS, label={})
        return Field(
            id=_LOGINS, kind=FieldKind.GROUP, label={"en": self.tr("Login")}, fields=(login,)
        )

    def _given(self) -> tuple[Credentials, ...]:
        return tuple(_within(self._fields.values().get(_LOGINS, "")))

    def _on_change(self) -> None:
        given = self._given()
        if not given and not self._is_asked():
            self.hide()
        self.changed.emit(given)

    def _is_asked(self) -> bool:
        """Whether a login is still being asked for, though nothing of it was typed."""
        control = self._fields.row(_LOGINS).control
        return not (isinstance(control, GroupControl) and control.was_emptied)
