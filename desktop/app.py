"""The window's composition root: the one place that knows every part, and their order.

The order is the start's, begun in `start`: the profile is opened and the window painted with what
is stored, then asyncio comes, and with it everything that takes its time.
"""

import gc
import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from PySide6.QtCore import QEventLoop, QLoggingCategory
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.cli.exits import Exit
from desktop.diagnostics import log
from desktop.diagnostics.crashes import Crashes
from desktop.domain.errors import EndedBadly, InternalFault, Problem
from desktop.services import keys
from desktop.services.session import Session
from desktop.settings import FirstAccount, Settings
from desktop.store.lock import is_claimed
from desktop.ui.first_paint import FirstPaint
from desktop.ui.i18n import install_translations
from desktop.ui.icons import application_icon
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance, Scheme

if TYPE_CHECKING:
    from desktop.ui.key_changing import KeyChange

OpenSession: TypeAlias = Callable[[keys.Opened], Session]

SWITCH_INTERVAL = 0.0005
"""Seconds after which a busy worker thread lets the window's thread run."""


PATIENCE = 1.5
"""Seconds to wait for the key before saying that something waits for it."""


def run_window(
    settings: Settings,
    key: Future[keys.Opened],
    open_session: OpenSession,
    first: FirstAccount | None,
) -> int:
    """Run the window until it is closed; return the exit code."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = application(sys.argv)
    appearance = Appearance(app, Scheme.SYSTEM)
    try:
        session = open_session(key.result(PATIENCE))
    except (Problem, TimeoutError) as error:
        reason = error if isinstance(error, Problem) else None
        return _in_loop(app, settings, _run_after(key, reason, settings, appearance, first))
    window = _show(session, appearance, first)
    _let_paint(window)
    return _in_loop(app, settings, _run(window, session, settings, appearance, first))


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


def _in_loop(app: QApplication, settings: Settings, story: Coroutine[Any, Any, Exit]) -> Exit:
    """Return what *story* returns, run by asyncio in a loop that is Qt's too."""
    import asyncio

    import qasync  # pyright: ignore[reportMissingTypeStubs]

    from desktop.ui.come_forward import come_forward
    from desktop.ui.window_calls import WindowCalls

    calls = WindowCalls(settings.profile, lambda _ask: come_forward(), app)
    if is_claimed(settings.profile):
        # Nobody else listens there; without the claim it is the owner who does.
        calls.listen()
    loop = cast(asyncio.AbstractEventLoop, qasync.QEventLoop(app))
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(story)
    finally:
        calls.close()
        loop.close()


async def _run(
    window: MainWindow,
    session: Session,
    settings: Settings,
    appearance: Appearance,
    first: FirstAccount | None,
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
    signals = EndSignals(window.end, window)
    network = NetworkWatch(window)
    network.back.connect(session.actions.sync_now)
    loop = asyncio.get_running_loop()

    def tell(report: Path) -> None:
        # From whatever thread it arose in.
        loop.call_soon_threadsafe(window.show_problem, InternalFault(path=report))

    with log.kept_in(settings.profile), Crashes(settings.profile, tell) as crashes:
        loop.set_exception_handler(crashes.in_loop)
        try:
            try:
                await session.start()
                await window.complete()
                if session.key_was_changed:
                    window.key_deeds.offer_recovery()
                elif session.opened.note.wants_recovery and session.library.accounts():
                    window.key_deeds.offer_wanted_recovery()
                if crashes.left is not None:
                    window.show_problem(EndedBadly(path=crashes.left))
                if first is not None:
                    await session.accounts.add(first.kind, first.url, first.token, first.name)
            except Problem as problem:
                window.show_problem(problem)
            await closed
            await window.shut_down()
        finally:
            await session.stop()
            signals.forget()
    if window.key_deeds.change is not None:
        return await _changed(session, settings, appearance, window.key_deeds.change)
    return Exit.DONE


async def _run_after(
    key: Future[keys.Opened],
    reason: Problem | None,
    settings: Settings,
    appearance: Appearance,
    first: FirstAccount | None,
) -> Exit:
    """Run the window after what stopped its start, where the person can help."""
    from desktop.ui.opening import Opening
    from desktop.ui.unlock import tell_problem

    try:
        session = await Opening(settings).session(key, reason)
    except Problem as final:
        await tell_problem(final)
        return Exit.FAILED
    if session is None:
        return Exit.FAILED
    window = _show(session, appearance, first)
    return await _run(window, session, settings, appearance, first)


async def _changed(
    session: Session, settings: Settings, appearance: Appearance, change: "KeyChange"
) -> Exit:
    """Change what opens the profile, while it is closed; then go on as before."""
    from desktop.ui.key_changing import changed

    # As before the first window: what a thread collects, it would end there, Qt's objects too.
    gc.disable()
    try:
        again, words = await changed(settings.profile, session.opened, change)
    except Problem as problem:
        # What opens it now is asked anew, as at a start.
        key: Future[keys.Opened] = Future()
        key.set_exception(problem)
        return await _run_after(key, None, settings, appearance, None)
    window = _show(again, appearance, None)
    if words is not None:
        window.key_deeds.show_recovery_key(words)
    return await _run(window, again, settings, appearance, None)
