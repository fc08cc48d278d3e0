"""The window's composition root: the one place that knows every part, and their order."""

import asyncio
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop  # pyright: ignore[reportMissingTypeStubs]

from desktop import __version__
from desktop.cli.output import Exit
from desktop.domain.errors import KeyringUnavailable, Problem, WrongKey
from desktop.services import keys
from desktop.services.session import Session
from desktop.settings import Settings
from desktop.ui.end_signals import EndSignals
from desktop.ui.first_paint import first_paint
from desktop.ui.i18n import install_translations
from desktop.ui.icons import application_icon
from desktop.ui.main_window import MainWindow
from desktop.ui.network import NetworkWatch
from desktop.ui.theme_apply import Appearance, Scheme
from desktop.ui.unlock import ask_passphrase, tell_problem

SWITCH_INTERVAL = 0.0005
"""Seconds after which a busy worker thread lets the window's thread run."""


@dataclass(frozen=True, slots=True)
class FirstAccount:
    """An account to sign in with as soon as the window stands: the demo's."""

    kind: str
    url: str
    token: str = field(repr=False)
    name: str


def run_window(
    settings: Settings,
    *,
    opened: keys.Opened | None = None,
    first: FirstAccount | None = None,
) -> int:
    """Run the window until it is closed; return the exit code."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    # The keyring takes a moment to import and to answer: meanwhile Qt starts.
    pool = ThreadPoolExecutor(1, "deskbell-key")
    key: Future[keys.Opened] = pool.submit(
        lambda: opened or keys.obtain(settings.profile, settings.passphrase_file)
    )
    app = application(sys.argv)
    appearance = Appearance(app, Scheme.SYSTEM)
    loop = cast(asyncio.AbstractEventLoop, QEventLoop(app))
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(_run(settings, appearance, key, first))
    finally:
        loop.close()
        pool.shutdown()


def application(argv: list[str]) -> QApplication:
    """Return the application object, named and with its icon."""
    # Qt lists every installed font that lacks a script whenever a message needs that script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app = QApplication(argv)
    app.setApplicationName("deskbell")
    app.setApplicationDisplayName("Deskbell")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("deskbell")
    app.setWindowIcon(application_icon())
    install_translations(app)
    # Closing the last window must not stop the loop while something is still being written.
    app.setQuitOnLastWindowClosed(False)
    return app


async def _run(
    settings: Settings,
    appearance: Appearance,
    key: Future[keys.Opened],
    first: FirstAccount | None,
) -> int:
    try:
        session = await _open(settings, key)
    except Problem as problem:
        await tell_problem(problem)
        return Exit.FAILED
    if session is None:
        return Exit.FAILED
    window = MainWindow(session, appearance, signing_in=first is not None)
    window.show()
    network = NetworkWatch(window)
    network.back.connect(session.actions.sync_now)
    signals = EndSignals(window.close, window)
    closed = asyncio.get_running_loop().create_future()
    window.closed.connect(lambda: closed.done() or closed.set_result(None))
    await first_paint(window)
    try:
        await session.start()
        if first is not None:
            await session.accounts.add(first.kind, first.url, first.token, first.name)
    except Problem as problem:
        window.show_problem(problem)
    await closed
    await window.shut_down()
    await session.stop()
    signals.forget()
    return Exit.DONE


async def _open(settings: Settings, key: Future[keys.Opened]) -> Session | None:
    """Open the profile, asking for a passphrase where one is needed; None when given up."""
    try:
        return Session(settings.profile, await asyncio.wrap_future(key))
    except (KeyringUnavailable, WrongKey) as problem:
        mode = keys.mode_of(settings.profile)
        if settings.passphrase_file is not None or mode not in (None, keys.Mode.PASSPHRASE):
            raise
        reason = problem if mode is None else None
    while True:
        passphrase = await ask_passphrase(new=mode is None, reason=reason)
        if passphrase is None:
            return None
        loop = asyncio.get_running_loop()
        opened = await loop.run_in_executor(None, keys.obtain_with, settings.profile, passphrase)
        try:
            return Session(settings.profile, opened)
        except WrongKey as problem:
            mode, reason = keys.Mode.PASSPHRASE, problem
