"""A login that a ticket carries: masked, and shown for half a minute to whoever asks for it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.fields import Credentials
from desktop.domain.ticket import GivenSecret
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.form.credential_words import kind_words
from desktop.ui.i18n import date_text, exact_time, number, one_line
from desktop.ui.secret_clipboard import SecretClipboard
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

SHOWN_SECONDS: Final = 30
_DOTS: Final = "••••••••"
_TICK_MS: Final = 1_000


class DetailsSecret(QWidget):
    """Shows one login. `reveal_asked` carries its id; nothing revealed outlives the half minute."""

    reveal_asked = Signal(str)

    def __init__(self, theme: Theme, clipboard: SecretClipboard) -> None:
        super().__init__()
        self._theme = theme
        self._clipboard = clipboard
        self._secret: GivenSecret | None = None
        self._place = ""
        self._revealed: Credentials | None = None
        self._left = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.setProperty("pane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = text_label(theme, Type.BODY_STRONG, wrap=True)
        self._where = text_label(theme, Type.SMALL, wrap=True)
        self._given = text_label(theme, Type.CAPTION, "muted", wrap=True)
        self._login = text_label(theme, Type.BODY, wrap=True)
        self._password = text_label(theme, Type.BODY, wrap=True)
        self._copy_login = self._copy_button(self.tr("Copy the login"))
        self._copy_password = self._copy_button(self.tr("Copy the password"))
        self._reveal = QPushButton()
        self._lay_out()
        self._reveal.clicked.connect(self._press)
        self._copy_login.clicked.connect(lambda: self._copy(password=False))
        self._copy_password.clicked.connect(lambda: self._copy(password=True))
        self._show()

    def show_secret(self, secret: GivenSecret, *, revealable: bool, place: str = "") -> None:
        """Show what is known of a login. *revealable*: the helpdesk would show it.

        *place* names where in the form it was given; "" for one given with a reply.
        """
        self._secret, self._place = secret, place
        if secret.purged:
            self.conceal()
        self._reveal.setVisible(revealable and not secret.purged)
        self._show()

    def show_credentials(self, revealed: Credentials) -> None:
        """Show what the helpdesk has shown, for half a minute."""
        self._revealed = revealed
        self._left = SHOWN_SECONDS
        self._timer.start()
        self._show()

    @property
    def shown_password(self) -> str:
        """What stands for the password now: dots, unless it was revealed or destroyed."""
        return self._password.text()

    def conceal(self) -> None:
        """Show dots again and forget what was shown."""
        self._timer.stop()
        self._revealed = None
        self._show()

    def hideEvent(self, event: object) -> None:
        del event
        self.conceal()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for button in (self._copy_login, self._copy_password):
            button.setIcon(icons.icon("copy", theme.colours.text_muted))

    # --- parts

    def _lay_out(self) -> None:
        values = QGridLayout()
        values.setHorizontalSpacing(t.SPACE_2)
        values.setVerticalSpacing(t.SPACE_1)
        for line, (words, value, copy) in enumerate(
            (
                (QCoreApplication.translate("Form", "Login"), self._login, self._copy_login),
                (
                    QCoreApplication.translate("Form", "Password"),
                    self._password,
                    self._copy_password,
                ),
            )
        ):
            name = text_label(self._theme, Type.CAPTION, "muted")
            name.setText(words)
            values.addWidget(name, line, 0, Qt.AlignmentFlag.AlignVCenter)
            values.addWidget(value, line, 1)
            values.addWidget(copy, line, 2)
        values.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._reveal)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(t.SPACE_3, t.SPACE_2, t.SPACE_3, t.SPACE_3)
        layout.setSpacing(t.SPACE_1)
        for part in (self._title, self._where, self._given):
            layout.addWidget(part)
        layout.addLayout(values)
        layout.addLayout(buttons)

    def _copy_button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(plain_tooltip(words))
        button.setIcon(icons.icon("copy", self._theme.colours.text_muted))
        button.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        return button

    def _press(self) -> None:
        if self._revealed is not None:
            self.conceal()
        elif self._secret is not None:
            self._reveal.setEnabled(False)
            self.reveal_asked.emit(self._secret.id)

    def allow_reveal(self) -> None:
        """Let it be asked for again: the helpdesk has answered, or could not be reached."""
        self._reveal.setEnabled(True)

    def _copy(self, *, password: bool) -> None:
        shown = self._revealed
        if shown is not None:
            self._clipboard.copy(shown.password.reveal() if password else shown.login)

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.conceal()
        else:
            self._show_button()

    def _show(self) -> None:
        secret, shown = self._secret, self._revealed
        if secret is not None:
            kind = kind_words(secret.kind)
            self._title.setText(f"{self._place} · {kind}" if self._place else kind)
            port = "" if secret.port is None else f":{secret.port}"
            self._where.setText(one_line(f"{secret.host}{port}") if secret.host else "")
            named = (self._title.text(), self._where.text())
            self.setAccessibleName(", ".join(filter(None, named)))
            self._where.setVisible(bool(secret.host))
            self._given.setText(_given_words(secret))
            self._given.setToolTip(plain_tooltip(exact_time(secret.given)))
        gone = secret is not None and secret.purged
        for part in (self._copy_login, self._copy_password):
            part.setVisible(shown is not None)
        self._login.setText(self.tr("destroyed") if gone else shown.login if shown else _DOTS)
        password = shown.password.reveal() if shown else _DOTS
        self._password.setText(self.tr("destroyed") if gone else password)
        self._show_button()

    def _show_button(self) -> None:
        if self._revealed is None:
            self._reveal.setText(self.tr("Reveal"))
        else:
            self._reveal.setText(self.tr("Hide ({seconds} s)").format(seconds=number(self._left)))


def _given_words(secret: GivenSecret) -> str:
    local = secret.given.astimezone()
    day = date_text(QDate(local.year, local.month, local.day))
    if secret.purged:
        words = QCoreApplication.translate(
            "Details", "Given on {date}. It was destroyed when the ticket closed."
        )
    else:
        words = QCoreApplication.translate(
            "Details", "Given on {date}. It is destroyed when the ticket closes."
        )
    return words.format(date=day)
