"""The icon in the tray, with its menu."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.brand import BRAND
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.tray.picture import tray_icon
from desktop.ui.tray.state import TrayState


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What its menu does."""

    open: Callable[[], object]
    new_ticket: Callable[[], object]
    latest: Callable[[], object]
    sync: Callable[[], object]
    pause: Callable[[], object]
    resume: Callable[[], object]
    quit: Callable[[], object]


class TrayIcon(QObject):
    """Stands in the tray from its making to `leave`. `clicked` is sent for a plain click."""

    clicked = Signal()

    def __init__(self, deeds: Deeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._on_activated)
        self._add(self.tr("Open Deskbell"), deeds.open)
        self._menu.addSeparator()
        self._new = self._add(self.tr("New ticket"), deeds.new_ticket)
        self._latest = self._add(self.tr("Latest unread ticket"), deeds.latest)
        self._menu.addSeparator()
        self._sync = self._add(self.tr("Sync now"), deeds.sync)
        self._pause = self._add(self.tr("Pause syncing"), deeds.pause)
        self._resume = self._add(self.tr("Resume syncing"), deeds.resume)
        self._menu.addSeparator()
        self._add(self.tr("Quit"), deeds.quit)
        self._icon.setContextMenu(self._menu)
        self._state: TrayState | None = None

    def show_state(self, state: TrayState, *, accounts: bool, paused: bool) -> None:
        """Say another state; *accounts*: whether there are any."""
        for action in (self._new, self._sync, self._pause):
            action.setEnabled(accounts)
        self._latest.setEnabled(state.unread > 0)
        self._pause.setVisible(not paused)
        self._resume.setVisible(paused)
        if state != self._state:
            self._state = state
            self._icon.setIcon(tray_icon(state))
            self._icon.setToolTip(plain_tooltip("\n".join((BRAND.name, *state.lines))))
        self._icon.setVisible(True)

    def leave(self) -> None:
        """Go out of the tray, for good."""
        self._icon.setVisible(False)
        self._menu.deleteLater()
        self.deleteLater()

    def _add(self, words: str, deed: Callable[[], object]) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(lambda _=False: deed())
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
