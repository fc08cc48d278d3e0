"""The menu behind the three dots: accounts, appearance, help."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.accounts import Account
from desktop.services.key_note import Mode
from desktop.ui import icons
from desktop.ui.i18n import one_line
from desktop.ui.theme import Theme
from desktop.ui.theme_apply import Scheme

_SCHEME_ICONS = {Scheme.SYSTEM: "monitor", Scheme.LIGHT: "sun", Scheme.DARK: "moon"}


class MainMenu(QMenu):
    """Views ask: every entry is a signal. `sign_out` and `map_logins` carry an account's id."""

    behalf_wanted = Signal()
    add_account = Signal()
    map_logins = Signal(str)
    sign_out = Signal(str)
    recovery_wanted = Signal()
    rotate_wanted = Signal()
    passphrase_wanted = Signal()
    keyring_wanted = Signal()
    scheme_chosen = Signal(object)
    help_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, theme: Theme, scheme: Scheme, mode: Mode, parent: QWidget | None = None
    ) -> None:
        """Make the menu for a profile that is opened as *mode* says."""
        super().__init__(parent)
        self._accounts: list[Account] = []
        self._behalf = self.addAction(self.tr("New ticket on behalf of…"))
        self._behalf.triggered.connect(self.behalf_wanted)
        self._behalf.setVisible(False)
        self._add = self.addAction(self.tr("Add account…"))
        self._add.triggered.connect(self.add_account)
        self._logins = self.addMenu(self.tr("Fields for logins"))
        self._out = self.addMenu(self.tr("Sign out"))
        self.addSeparator()
        self._looks = self.addMenu(self.tr("Appearance"))
        self._schemes = self._make_schemes(scheme)
        self._key = self.addMenu(self.tr("Passphrase and recovery"))
        self._fill_key(mode)
        self._help = self.addAction(self.tr("Keyboard shortcuts"))
        self._help.triggered.connect(self.help_wanted)
        self.addSeparator()
        self._quit = self.addAction(self.tr("Quit"))
        self._quit.triggered.connect(self.quit_wanted)
        self.aboutToShow.connect(self._offer_logins)
        self.show_accounts([])
        self.set_theme(theme)

    def show_accounts(self, accounts: list[Account]) -> None:
        """Offer to sign out of *accounts*, and where their helpdesks allow it, to map logins."""
        self._accounts = accounts
        _list(self._out, accounts, self.sign_out)
        self._out.setEnabled(bool(accounts))
        self._logins.menuAction().setVisible(False)

    def offer_behalf(self, *, offered: bool) -> None:
        """Offer to open tickets for customers, or not."""
        self._behalf.setVisible(offered)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        colour = theme.colours.text_muted
        self._behalf.setIcon(icons.icon("user-round-plus", colour))
        self._add.setIcon(icons.icon("plus", colour))
        self._logins.setIcon(icons.icon("key-round", colour))
        self._out.setIcon(icons.icon("log-out", colour))
        self._looks.setIcon(icons.icon("sun", colour))
        self._key.setIcon(icons.icon("lock", colour))
        self._help.setIcon(icons.icon("keyboard", colour))
        for scheme, action in self._schemes.items():
            action.setIcon(icons.icon(_SCHEME_ICONS[scheme], colour, theme.colours.accent))

    def _fill_key(self, mode: Mode) -> None:
        # The demo's profile is thrown away, and its key with it.
        self._key.menuAction().setVisible(mode is not Mode.FILE)
        behind_words = mode is Mode.PASSPHRASE
        words = (
            self.tr("Change the passphrase…")
            if behind_words
            else self.tr("Open with a passphrase…")
        )
        self._key.addAction(self.tr("Make a recovery key…")).triggered.connect(self.recovery_wanted)
        self._key.addAction(words).triggered.connect(self.passphrase_wanted)
        if behind_words:
            keyring = self._key.addAction(self.tr("Open with this computer's keyring…"))
            keyring.triggered.connect(self.keyring_wanted)
        self._key.addAction(self.tr("Lock everything with a new key…")).triggered.connect(
            self.rotate_wanted
        )

    def _offer_logins(self) -> None:
        # Here, because no window waits for it at its start.
        from desktop.backends.registry import MAPS_LOGINS

        mapping = [account for account in self._accounts if account.kind in MAPS_LOGINS]
        _list(self._logins, mapping, self.map_logins)
        self._logins.menuAction().setVisible(bool(mapping))

    def _make_schemes(self, chosen: Scheme) -> dict[Scheme, QAction]:
        group = QActionGroup(self)
        names = {
            Scheme.SYSTEM: self.tr("Like the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        actions: dict[Scheme, QAction] = {}
        for scheme, name in names.items():
            action = self._looks.addAction(name)
            action.setCheckable(True)
            action.setChecked(scheme is chosen)
            action.triggered.connect(lambda _=False, s=scheme: self.scheme_chosen.emit(s))
            group.addAction(action)
            actions[scheme] = action
        return actions


def _list(menu: QMenu, accounts: list[Account], wanted: SignalInstance) -> None:
    """Let *menu* name *accounts*; each sends its id to *wanted*."""
    menu.clear()
    for account in accounts:
        action = menu.addAction(_plain(account.name))
        action.triggered.connect(lambda _=False, id=account.id: wanted.emit(id))


def _plain(name: str) -> str:
    """Return *name* so that no character of it is taken for a menu's key mark."""
    return one_line(name).replace("&", "&&")
