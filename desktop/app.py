"""The window's composition root: the one place that knows every part, and their order.

The order is the start's, begun in `start`: the window is painted with what the profile has stored,
then asyncio comes, and with it everything that takes its time.
"""

import gc
import sys
from collections.abc import Coroutine
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEventLoop, QLoggingCategory
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.brand import BRAND
from desktop.cli.exits import Exit
from desktop.diagnostics import log
from desktop.diagnostics.crashes import Crashes
from desktop.domain.errors import EndedBadly, InternalFault, Problem
from desktop.early_end import EarlyEnd
from desktop.services import keys
from desktop.services.session import Session
from desktop.settings import PLAINLY, Beginning, FirstAccount, Settings
from desktop.store.lock import is_claimed
from desktop.ui.first_paint import FirstPaint
from desktop.ui.front import Front
from desktop.ui.icons import application_icon
from desktop.ui.main_window import MainWindow
from desktop.ui.speech import Speech
from desktop.ui.summons import Summons
from desktop.ui.theme_apply import Appearance, Scheme

if TYPE_CHECKING:
    from desktop.ui.key_changing import KeyChange

PATIENCE = 1.5
"""Seconds to wait for the key before saying that something waits for it."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the program speaks and looks, whatever it shows."""

    speech: Speech
    appearance: Appearance
    summons: Summons
    """What is asked of it from outside."""
    early: EarlyEnd
    """Whether it was asked to end before its window listened."""


def run_window(
    settings: Settings,
    key: Future[keys.Opened],
    opening: Future[Session],
    early: EarlyEnd,
    first: FirstAccount | None,
    beginning: Beginning = PLAINLY,
) -> int:
    """Run the window until it is closed; return the exit code.

    *opening* opens the profile with the *key*, as soon as that is there.
    """
    app = named_application(sys.argv)
    summons = Summons(app, beginning.link)
    manner = Manner(Speech(app), Appearance(app, Scheme.SYSTEM), summons, early)
    try:
        session = _opened(key, opening, early)
    except (Problem, TimeoutError) as error:
        early.give_way()
        reason = error if isinstance(error, Problem) else None
        story = _run_after(key, reason, settings, manner, first)
        return _in_loop(app, settings, summons, story)
    front = _show(session, manner, first, hidden=beginning.hidden)
    if not beginning.hidden:
        _let_paint(front.window)
    return _in_loop(app, settings, summons, _run(front, session, settings, manner, first))


def _opened(key: Future[keys.Opened], opening: Future[Session], early: EarlyEnd) -> Session:
    """Return the open profile; raises `TimeoutError` where nobody brought the key in time.

    Then *opening* will not begin any more: another way to the key may be taken.
    """
    try:
        key.result(PATIENCE)
    except TimeoutError:
        if opening.cancel():
            raise
    if not wait([opening], PATIENCE).done:
        # A damaged profile is being restored, or its key changed.
        early.give_way()
    return opening.result()


def application(argv: list[str]) -> QApplication:
    """Return the application object, named, with its icon, in the language of the system."""
    app = named_application(argv)
    Speech(app)
    return app


def named_application(argv: list[str]) -> QApplication:
    """Return the application object, which speaks no language yet."""
    # Qt lists every installed font that lacks a script whenever a message needs that script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app = QApplication(argv)
    app.setApplicationName(BRAND.id)
    app.setApplicationDisplayName(BRAND.name)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(BRAND.id)
    app.setWindowIcon(application_icon())
    # Closing the last window must not stop the loop while something is still being written.
    app.setQuitOnLastWindowClosed(False)
    return app


def _show(
    session: Session, manner: Manner, first: FirstAccount | None, *, hidden: bool = False
) -> Front:
    signing_in = first is not None
    return Front(session, manner.appearance, manner.speech, signing_in=signing_in, hidden=hidden)


def _let_paint(window: MainWindow) -> None:
    """Let Qt alone paint *window*; keys and clicks wait for the loop that comes after it."""
    paint = FirstPaint(window)
    loop = QEventLoop()
    wait = QEventLoop.ProcessEventsFlag
    while not paint.is_over:
        loop.processEvents(wait.ExcludeUserInputEvents | wait.WaitForMoreEvents)


def _in_loop(
    app: QApplication, settings: Settings, summons: Summons, story: Coroutine[Any, Any, Exit]
) -> Exit:
    """Return what *story* returns, run by asyncio in a loop that is Qt's too."""
    import asyncio

    import qasync  # pyright: ignore[reportMissingTypeStubs]

    from desktop.ui.window_calls import WindowCalls

    calls = WindowCalls(settings.profile, summons.obey, app)
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
    front: Front,
    session: Session,
    settings: Settings,
    manner: Manner,
    first: FirstAccount | None,
) -> Exit:
    """Start what runs behind the window, and end it once that is closed."""
    import asyncio

    from desktop.ui.end_signals import EndSignals
    from desktop.ui.network import NetworkWatch
    from desktop.ui.tray.presence import DesktopPresence

    closed = asyncio.get_running_loop().create_future()
    front.closed.connect(lambda: closed.done() or closed.set_result(None))
    if not front.is_hidden and not front.window.isVisible():
        # Closed before there was a loop to notice.
        closed.set_result(None)
    signals = EndSignals(front.end, front)
    if manner.early.asked:
        front.end()
    network = NetworkWatch(front)
    network.back.connect(session.actions.resume)
    session.thrift.is_metered = network.is_metered
    loop = asyncio.get_running_loop()

    def tell(report: Path) -> None:
        # From whatever thread it arose in.
        loop.call_soon_threadsafe(front.show_problem, InternalFault(path=report))

    presence: DesktopPresence | None = None
    with log.kept_in(settings.profile), Crashes(settings.profile, tell) as crashes:
        loop.set_exception_handler(crashes.in_loop)
        try:
            try:
                await session.start()
                await front.window.complete()
                presence = DesktopPresence(session, front)
                manner.summons.serve(front)
                _offer_recovery(front, session)
                if crashes.left is not None:
                    front.show_problem(EndedBadly(path=crashes.left))
                if first is not None:
                    await session.accounts.add(first.kind, first.url, first.token, first.name)
            except Problem as problem:
                front.show_problem(problem)
                if presence is None and front.is_hidden:
                    # No tray would bring it back.
                    front.window.show()
            await closed
            manner.summons.leave()
            if presence is not None:
                await presence.shut_down()
            await front.shut_down()
        finally:
            await session.stop()
            signals.forget()
    change = front.window.key_deeds.change
    if change is not None:
        return await _changed(session, settings, manner, change)
    return Exit.DONE


def _offer_recovery(front: Front, session: Session) -> None:
    """Offer a recovery key where the one before is void, or none was made yet.

    Started hidden, the window has nothing on the screen until somebody asks for it.
    """
    from desktop.ui.once_shown import once_shown

    deeds = front.window.key_deeds
    if session.key_was_changed:
        once_shown(front.window, deeds.offer_recovery)
    elif session.opened.note.wants_recovery and session.library.accounts():
        once_shown(front.window, deeds.offer_wanted_recovery)


async def _run_after(
    key: Future[keys.Opened],
    reason: Problem | None,
    settings: Settings,
    manner: Manner,
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
    front = _show(session, manner, first)
    return await _run(front, session, settings, manner, first)


async def _changed(
    session: Session, settings: Settings, manner: Manner, change: "KeyChange"
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
        return await _run_after(key, None, settings, manner, None)
    front = _show(again, manner, None)
    if words is not None:
        front.window.key_deeds.show_recovery_key(words)
    return await _run(front, again, settings, manner, None)
