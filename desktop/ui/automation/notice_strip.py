"""What rules and colleagues told this person, at the foot of the side panel until it is read."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from desktop.domain.automation import RuleNotice
from desktop.domain.ids import AccountId
from desktop.ui import icons
from desktop.ui.automation.notice_words import counted, entry
from desktop.ui.theme import Theme, Type

_MOST_LISTED = 20


class NoticeStrip(QPushButton):
    """Hidden while there is nothing.

    `opened` carries an account's id and a notice; `read` an account's id and its notices.
    """

    opened = Signal(str, object)
    read = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told: dict[AccountId, tuple[RuleNotice, ...]] = {}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setProperty("kind", "quiet")
        self.setFont(theme.font(Type.SMALL))
        self.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show_kind()

    def show_notices(self, account: AccountId, notices: Sequence[RuleNotice]) -> None:
        """Tell these of an account; none takes back what was told of it."""
        self._told[account] = tuple(notices)
        all = self._all()
        words = counted(all)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self._show_kind()
        self.setVisible(bool(all))

    def keep(self, accounts: Sequence[AccountId]) -> None:
        """Forget what was told of other accounts."""
        for account in [id for id in self._told if id not in accounts]:
            self.show_notices(account, ())
            del self._told[account]

    def _fill(self) -> None:
        self._menu.clear()
        for account, notices in self._told.items():
            for notice in notices[:_MOST_LISTED]:
                action = self._menu.addAction(entry(notice).replace("&", "&&"))
                action.triggered.connect(partial(self.opened.emit, account, notice))
        self._menu.addSeparator()
        all_read = self._menu.addAction(self.tr("Mark all as read"))
        all_read.triggered.connect(self._read_all)

    def _read_all(self) -> None:
        for account, notices in self._told.items():
            if notices:
                self.read.emit(account, notices)

    def _all(self) -> list[RuleNotice]:
        return [notice for mine in self._told.values() for notice in mine]

    def _show_kind(self) -> None:
        mentioned = any(notice.by for notice in self._all())
        name = "at-sign" if mentioned else "alarm-clock"
        self.setIcon(icons.icon(name, self._theme.colours.text_muted))
