"""The window's composition root: the one place that knows every part, and their order.

The order is the start's, begun in `start`: the profile is opened and the window painted with what
is stored, then asyncio comes, and with it everything that takes its time.
"""

import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEventLoop, QLoggingCategory
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.cli.exits import Exit
from desktop.diagnostics import log
from desktop.diagnostics.crashes import Crashes
from desktop.domain.errors import EndedBadly, InternalFault, KeyringUnavailable, Problem, WrongKey
from desktop.services import keys
from desktop.services.session import Session
from desktop.settings import FirstAccount, Settings
from desktop.ui.first_paint import FirstPaint
from desktop.ui.i18n import install_translations
from desktop.ui.icons import application_icon
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance, Scheme

SWITCH_INTERVAL = 0.0005
"""Seconds after which a busy worker thread lets the window's thread run."""


def run_window(
    settings: Settings, open_session: Callable[[], Session], first: FirstAccount | None
) -> int:
    """Run the window until it is closed; return the exit code."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = application(sys.argv)
    appearance = Appearance(app, Scheme.SYSTEM)
    try:
        session = open_session()
    except Problem as problem:
        return _in_loop(app, _run_after(problem, settings, appearance, first))
    window = _show(session, appearance, first)
    _let_paint(window)
    return _in_loop(app, _run(window, session, settings, first))


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


def _show(session: Session, appearance: Appearance, first: FirstAccount | None) -> MainWindow:
    window = MainWindow(session, appearance, signing_in=first is not None)
    window.show()
    return window


def _let_paint(window: MainWindow) -> None:
    """Let Qt alone paint *window*; keys and clicks wait for the loop that comes after it."""
    paint = FirstPaint(window)
    loop = QEventLoop()
    wait = QEventLoop.ProcessEventsFlag
    while not paint.is_over:
        loop.processEvents(wait.ExcludeUserInputEvents | wait.WaitForMoreEvents)


def _in_loop(app: QApplication, story: Coroutine[Any, Any, Exit]) -> Exit:
    """Return what *story* returns, run by asyncio in a loop that is Qt's too."""
    import asyncio

    import qasync  # pyright: ignore[reportMissingTypeStubs]

    loop = cast(asyncio.AbstractEventLoop, qasync.QEventLoop(app))
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(story)
    finally:
        loop.close()


async def _run(
    window: MainWindow, session: Session, settings: Settings, first: FirstAccount | None
) -> Exit:
    """Start what runs behind *window*, and end it once the window is closed."""
    import asyncio

    from desktop.ui.end_signals import EndSignals
    from desktop.ui.network import NetworkWatch

    closed = asyncio.get_running_loop().create_future()
    window.closed.connect(lambda: closed.done() or closed.set_result(None))
    if not window.isVisible():
        # Closed before there was a loop to notice.
        closed.set_result(None)
    signals = EndSignals(window.close, window)
    network = NetworkWatch(window)
    network.back.connect(session.actions.sync_now)
    loop = asyncio.get_running_loop()

    def tell(report: Path) -> None:
        # From whatever thread it arose in.
        loop.call_soon_threadsafe(window.show_problem, InternalFault(path=report))

    with log.kept_in(settings.profile), Crashes(settings.profile, tell) as crashes:
        loop.set_exception_handler(crashes.in_loop)
        try:
            await session.start()
            await window.complete()
            if crashes.left is not None:
                window.show_problem(EndedBadly(path=crashes.left))
            if first is not None:
                await session.accounts.add(first.kind, first.url, first.token, first.name)
        except Problem as problem:
            window.show_problem(problem)
        await closed
        await window.shut_down()
        await session.stop()
        signals.forget()
    return Exit.DONE


async def _run_after(
    problem: Problem, settings: Settings, appearance: Appearance, first: FirstAccount | None
) -> Exit:
    """Run the window after what stopped its start, where the person can help."""
    from desktop.ui.unlock import tell_problem

    try:
        session = await _unlocked(settings, problem)
    except Problem as final:
        await tell_problem(final)
        return Exit.FAILED
    if session is None:
        return Exit.FAILED
    return await _run(_show(session, appearance, first), session, settings, first)


async def _unlocked(settings: Settings, problem: Problem) -> Session | None:
    """Open the profile with a passphrase, asking until it fits; None when the person gives up.

    Raises *problem* where no passphrase can help.
    """
    import asyncio

    from desktop.ui.unlock import ask_passphrase

    mode = keys.mode_of(settings.profile)
    may_ask = settings.passphrase_file is None and mode in (None, keys.Mode.PASSPHRASE)
    if not may_ask or not isinstance(problem, KeyringUnavailable | WrongKey):
        raise problem
    reason = problem if mode is None else None
    while True:
        passphrase = await ask_passphrase(new=mode is None, reason=reason)
        if passphrase is None:
            return None
        loop = asyncio.get_running_loop()
        opened = await loop.run_in_executor(None, keys.obtain_with, settings.profile, passphrase)
        try:
            return Session(settings.profile, opened)
        except WrongKey as wrong:
            mode, reason = keys.Mode.PASSPHRASE, wrong
