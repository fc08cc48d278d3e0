"""The menu behind the three dots: accounts, appearance, help."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.accounts import Account
from desktop.services.key_note import Mode
from desktop.ui import icons
from desktop.ui.commands.registry import Commands
from desktop.ui.i18n import one_line
from desktop.ui.language_commands import language_name
from desktop.ui.speech import Language
from desktop.ui.theme import Theme
from desktop.ui.theme_apply import Scheme


class MainMenu(QMenu):
    """Shows commands of the registry, and asks of accounts and looks by signals.

    `sign_out` and `map_logins` carry an account's id.
    """

    map_logins = Signal(str)
    sign_out = Signal(str)
    scheme_chosen = Signal(object)

    def __init__(
        self,
        commands: Commands,
        theme: Theme,
        scheme: Scheme,
        mode: Mode,
        parent: QWidget | None = None,
    ) -> None:
        """Make the menu for a profile that is opened as *mode* says."""
        super().__init__(parent)
        self._commands = commands
        self._accounts: list[Account] = []
        self._entries: dict[str, QAction] = {}
        self._add(self, "window.palette")
        self._add(self, "window.settings")
        self.addSeparator()
        self._add(self, "ticket.behalf")
        self._add(self, "capture.conversation")
        self._add(self, "capture.mail")
        self._add(self, "account.add")
        self._add(self, "window.automation")
        self._add(self, "window.due_notices")
        self._logins = self.addMenu(self.tr("Fields for logins"))
        self._out = self.addMenu(self.tr("Sign out"))
        self.addSeparator()
        self._looks = self.addMenu(self.tr("Appearance"))
        self._schemes = self._make_schemes(scheme)
        self._languages = self.addMenu(self.tr("Language"))
        for language in Language:
            self._entries[f"language.{language}"] = self._commands.entry(
                self._languages, f"language.{language}", language_name(language)
            )
        self._key = self.addMenu(self.tr("Passphrase and recovery"))
        self._key.menuAction().setVisible(mode is not Mode.FILE)
        for id in ("recovery", "passphrase", "keyring", "new_key"):
            self._add(self._key, f"profile.{id}")
        self._help = self.addMenu(self.tr("Help"))
        for id in ("help.guides", "window.keys", "help.report", "help.update", "help.about"):
            self._add(self._help, id)
        self.addSeparator()
        self._add(self, "window.quit")
        self.aboutToShow.connect(self._offer_logins)
        self.aboutToShow.connect(self._draw_signs)
        self.show_accounts([])
        self.set_theme(theme)

    def show_accounts(self, accounts: list[Account]) -> None:
        """Offer to sign out of *accounts*, and where their helpdesks allow it, to map logins."""
        self._accounts = accounts
        _list(self._out, accounts, self.sign_out)
        self._out.setEnabled(bool(accounts))
        self._logins.menuAction().setVisible(False)

    def show_scheme(self, scheme: Scheme) -> None:
        """Tick the look that was chosen elsewhere."""
        self._schemes[scheme].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        colour = theme.colours.text_muted
        self._colour = colour
        self._draw_signs()
        self._logins.setIcon(icons.icon("key-round", colour))
        self._out.setIcon(icons.icon("log-out", colour))
        self._looks.setIcon(icons.icon("sun", colour))
        self._languages.setIcon(icons.icon("languages", colour))
        self._key.setIcon(icons.icon("lock", colour))
        self._help.setIcon(icons.icon("info", colour))
        for action in self._schemes.values():
            # A mark for the chosen one alone: the others keep its room.
            action.setIcon(icons.icon("check", "transparent", theme.colours.accent))

    def _add(self, menu: QMenu, id: str) -> None:
        self._entries[id] = self._commands.entry(menu, id)

    def _draw_signs(self) -> None:
        """Give the entries their commands' icons; some parts add theirs late."""
        for id, action in self._entries.items():
            command = self._commands.get(id)
            if command is not None and command.icon and action not in self._key.actions():
                action.setIcon(icons.icon(command.icon, self._colour))

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
