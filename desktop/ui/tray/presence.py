"""The program beside its window: the tray's icon, badges, and the window going there and back."""

import time
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.domain.changes import (
    AccountsChanged,
    Change,
    MutesChanged,
    OutboxChanged,
    SyncStateChanged,
    TicketsChanged,
)
from desktop.services.session import Session
from desktop.ui.come_forward import SEEN, come_forward
from desktop.ui.front import Front
from desktop.ui.tasks import Tasks
from desktop.ui.tray.host import TrayHost
from desktop.ui.tray.icon import Deeds, TrayIcon
from desktop.ui.tray.question import ask_to_keep_running
from desktop.ui.tray.state import tray_state

_SOON_MS: Final = 300
_GRACE_MS: Final = 8_000
"""How long a window stays hidden without a tray: a panel may be restarting, or still to come."""
_JUST: Final = 0.4
"""Seconds after which a window that lost the keys was not in front when the tray was clicked."""


class DesktopPresence(QObject):
    """Lasts as long as *front*; await `shut_down` before that ends."""

    def __init__(self, session: Session, front: Front) -> None:
        super().__init__(front)
        self._session = session
        self._front = front
        self._tasks = Tasks(self)
        self._tasks.failed.connect(front.show_problem)
        self._icon: TrayIcon | None = None
        self._question: QMessageBox | None = None
        self._aside: list[QWidget] = []
        """What was open over the window when it was put away."""
        self._left = 0.0
        self._unread = 0
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self._tasks.spawn(self._look(), name="count unread"))
        self._grace = QTimer(self, interval=_GRACE_MS, singleShot=True)
        self._grace.timeout.connect(self.come_forward)
        self._host = TrayHost(self)
        self._host.changed.connect(self._follow_host)
        self._window: QWidget | None = None
        front.renewed.connect(self._take_window)
        self._unheard = session.changes.subscribe(self._receive)
        self._take_window()
        if not front.window.isVisible() and not self._host.is_there:
            self._grace.start()

    async def shut_down(self) -> None:
        """Leave the desktop."""
        self._unheard()
        self._soon.stop()
        self._grace.stop()
        if self._icon is not None:
            self._icon.leave()
            self._icon = None
        _set_launcher_badge(0)
        await self._tasks.cancel()

    # --- the window, there and back

    def come_forward(self) -> None:
        """Bring the window back, and to the front."""
        self._grace.stop()
        self._front.window.show()
        come_forward()

    def put_away(self) -> None:
        """Take the window off the screen, with what is open over it."""
        window = self._front.window
        self._aside = [
            w
            for w in QApplication.topLevelWidgets()
            if w is not window and w.isVisible() and w.windowType() in SEEN
        ]
        for widget in (*self._aside, window):
            widget.hide()
        # Nobody waits for what would be saved a little later.
        self._tasks.spawn(window.flush(), name="save what is typed")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Show if self._aside:
                QTimer.singleShot(0, self, self._bring_back)
            case QEvent.Type.WindowDeactivate:
                self._left = time.monotonic()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _bring_back(self) -> None:
        aside, self._aside = self._aside, []
        for widget in aside:
            widget.show()

    def _toggle(self) -> None:
        window = self._front.window
        in_front = window.isActiveWindow() or time.monotonic() - self._left < _JUST
        if window.isVisible() and not window.isMinimized() and in_front:
            self.put_away()
        else:
            self.come_forward()

    def _is_put_away(self) -> bool:
        """Take the window away instead of closing it, or ask; tell whether it is not to close."""
        if not self._host.is_there or _is_session_ending():
            return False
        keeps = self._session.standing_by.keeps_running
        if keeps is None:
            self._ask()
        elif keeps:
            self.put_away()
        return keeps is not False

    def _ask(self) -> None:
        if self._question is None:
            self._question = ask_to_keep_running(self._front.window, self._answered)

    def _answered(self, keeps: bool | None) -> None:
        self._question = None
        if keeps is not None:
            self._tasks.spawn(self._keep(keeps), name="choose what closing means")

    async def _keep(self, keeps: bool) -> None:
        await self._session.standing_by.choose(keeps)
        if keeps:
            self.put_away()
        else:
            self._run("window.quit")

    # --- the icon

    def _take_window(self) -> None:
        """Serve the window that stands in front now, in its language."""
        window = self._front.window
        window.put_away = self._is_put_away
        window.installEventFilter(self)
        if self._icon is not None:
            self._icon.leave()
            self._icon = None
        self._follow_host()

    def _follow_host(self) -> None:
        if self._host.is_there:
            self._grace.stop()
            self._icon = self._icon or self._made()
        else:
            if self._icon is not None:
                self._icon.leave()
                self._icon = None
            if not self._front.window.isVisible():
                self._grace.start()
        self._soon.start()

    def _made(self) -> TrayIcon:
        pausing = self._session.pausing
        deeds = Deeds(
            open=self.come_forward,
            new_ticket=partial(self._forward_to, "ticket.new"),
            latest=lambda: self._tasks.spawn(self._show_latest(), name="show the latest unread"),
            sync=self._session.sync_now,
            pause=lambda: self._tasks.spawn(pausing.begin(), name="pause syncing"),
            resume=pausing.end,
            quit=partial(self._run, "window.quit"),
        )
        icon = TrayIcon(deeds, self)
        icon.clicked.connect(self._toggle)
        return icon

    def _run(self, command: str) -> None:
        self._front.window.commands.run(command)

    def _forward_to(self, command: str) -> None:
        self.come_forward()
        self._run(command)

    async def _show_latest(self) -> None:
        ref = await self._session.unread.latest()
        self.come_forward()
        if ref is not None:
            self._front.window.show_ticket(ref)

    # --- what it says

    def _receive(self, change: Change) -> None:
        match change:
            case (
                TicketsChanged()
                | AccountsChanged()
                | MutesChanged()
                | OutboxChanged()
                | SyncStateChanged()
            ):
                if not self._soon.isActive():
                    self._soon.start()
            case _:
                pass

    async def _look(self) -> None:
        session, library = self._session, self._session.library
        unread = await session.unread.count()
        if unread != self._unread:
            self._unread = unread
            _set_launcher_badge(unread)
        if self._icon is not None:
            paused = session.pausing.is_paused
            state = tray_state(unread, library.sync_states(), library.outbox(), paused=paused)
            self._icon.show_state(state, accounts=bool(library.accounts()), paused=paused)


def _is_session_ending() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()


def _set_launcher_badge(unread: int) -> None:
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setBadgeNumber(unread)
