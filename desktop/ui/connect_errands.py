"""What the connect page asks for: finding a helpdesk, signing in by its ways, the demo."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.domain.accounts import nearest_colour
from desktop.domain.errors import Problem
from desktop.domain.found import FoundHelpdesk
from desktop.services.connecting import Connecting
from desktop.services.session import Session
from desktop.ui.demo_window import run_demo
from desktop.ui.tasks import Tasks
from desktop.ui.welcome import Welcome
from desktop.ui.welcome_steps import BrowserSignIn, PasswordSignIn


class ConnectErrands(QObject):
    """Lives with its page; one errand at a time. `signed_in` is sent when an account was added."""

    signed_in = Signal()

    def __init__(self, session: Session, tasks: Tasks, page: Welcome) -> None:
        super().__init__(page)
        self._session = session
        self._tasks = tasks
        self._page = page
        self._connecting = Connecting(session.accounts.worker)
        self._running: asyncio.Task[Any] | None = None
        self._demo_runs = False
        page.find_requested.connect(self._find)
        page.password_requested.connect(self._sign_in_by_password)
        page.browser_requested.connect(self._sign_in_by_browser)
        page.stop_requested.connect(self._stop)
        page.page_requested.connect(open_in_browser)
        page.demo_requested.connect(self._open_demo)

    def _find(self, typed: str) -> None:
        self._start(self._found(typed), "find a helpdesk")

    def _sign_in_by_password(self, wish: PasswordSignIn) -> None:
        token = self._connecting.password(wish.found, wish.login, wish.password)
        self._start(self._signed_in(wish.found, wish.name, token), "connect")

    def _sign_in_by_browser(self, wish: BrowserSignIn) -> None:
        token = self._connecting.browser(wish.found, open_in_browser)
        self._start(self._signed_in(wish.found, wish.name, token), "connect")

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._running = self._tasks.spawn(work, name=name)

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self._page.stopped()

    async def _found(self, typed: str) -> None:
        try:
            found = await self._connecting.find(typed)
        except Problem as problem:
            self._page.show_problem(problem)
        else:
            self._page.show_found(found)

    async def _signed_in(
        self, found: FoundHelpdesk, name: str | None, ask: Coroutine[Any, Any, str]
    ) -> None:
        try:
            token = await ask
            # A helpdesk's name is the person's to change, so it may be taken.
            like = nearest_colour(found.colour)
            await self._session.accounts.add(found.kind, found.url, token, name, like)
        except Problem as problem:
            self._page.show_problem(problem)
        else:
            self._page.done()
            self.signed_in.emit()

    # --- the demo

    def _open_demo(self) -> None:
        if not self._demo_runs:
            self._demo_runs = True
            self._page.show_demo(running=True)
            self._tasks.spawn(self._run_demo(), name="demo")

    async def _run_demo(self) -> None:
        """Keep the demo open in a window of its own; it ends with that window, or with this one."""
        problem: Problem | None = None
        try:
            await run_demo()
        except Problem as failed:
            problem = failed
        self._demo_runs = False
        self._page.show_demo(running=False)
        if problem is not None:
            self._page.show_problem(problem)


def open_in_browser(url: str) -> None:
    """Open a web page where the person reads such."""
    QDesktopServices.openUrl(QUrl(url))
