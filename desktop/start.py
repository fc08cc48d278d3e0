"""The start of the window, as far as it needs no Qt: the key is fetched, the services imported.

They come before Qt on purpose: the keyring answers and the profile is opened while Qt is imported.
"""

import sys
from concurrent.futures import Future, wait
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.exits import Exit
from desktop.domain.errors import Problem, ProfileInUse
from desktop.early_end import EarlyEnd
from desktop.services import keys
from desktop.services.patient import begin, begin_after
from desktop.services.session import Session
from desktop.settings import PLAINLY, Beginning, FirstAccount, Settings
from desktop.store.lock import OwnerClaim

if TYPE_CHECKING:
    from desktop.ui.window_door import Ask

SWITCH_INTERVAL = 0.0005
"""Seconds after which a busy thread lets another run: the window's most of all."""


def start_window(
    settings: Settings,
    *,
    opened: keys.Opened | None = None,
    first: FirstAccount | None = None,
    beginning: Beginning = PLAINLY,
) -> int:
    """Run the window until it is closed; return the exit code.

    Where one runs on the profile already, that one does what this start is for, and this one ends.
    """
    try:
        claim = _claim(settings, beginning)
    except Problem as problem:
        return _run(settings, begin(partial(_fail, problem)), first, beginning)
    if claim is None:
        return Exit.DONE
    key = begin(
        lambda: (
            opened
            or keys.obtain(settings.profile, settings.passphrase_file, settings.recovery_key_file)
        )
    )
    try:
        return _run(settings, key, first, beginning)
    finally:
        claim.release()


def _claim(settings: Settings, beginning: Beginning) -> OwnerClaim | None:
    """Own the profile before anybody is asked for its key; None where its window was told."""
    try:
        return OwnerClaim(settings.profile)
    except ProfileInUse:
        from desktop.ui.window_call import ask_or_own

        return ask_or_own(settings.profile, _ask(beginning))


def _ask(beginning: Beginning) -> "Ask":
    """Return what a running window is to do; of a link only what can be followed is passed on."""
    from desktop.domain.deep_link import BadLink, parse, write
    from desktop.ui.window_door import Follow, Show, Stay

    if beginning.link is None:
        return Stay() if beginning.hidden else Show()
    try:
        return Follow(write(parse(beginning.link)))
    except BadLink:
        return Follow("")


def _run(
    settings: Settings,
    key: Future[keys.Opened],
    first: FirstAccount | None,
    beginning: Beginning,
) -> int:
    sys.setswitchinterval(SWITCH_INTERVAL)
    early = EarlyEnd()
    try:
        session = begin_after(key, partial(_open, settings.profile))
        try:
            return _show(settings, key, session, early, first, beginning)
        finally:
            # Whatever ended the start, nothing may be written to the profile from here on.
            if not session.cancel():
                wait([session])
    finally:
        early.forget()


def _show(
    settings: Settings,
    key: Future[keys.Opened],
    session: Future[Session],
    early: EarlyEnd,
    first: FirstAccount | None,
    beginning: Beginning,
) -> int:
    # Qt, after everything else.
    from desktop.ui.plain_imports import import_plainly

    import_plainly()
    from desktop.app import run_window

    return run_window(settings, key, session, early, first, beginning)


def _open(profile: Path, opened: keys.Opened) -> Session:
    """Open the profile on a thread that reads nothing of it afterwards."""
    session = Session(profile, opened)
    session.profile.leave_thread()
    return session


def _fail(problem: Problem) -> keys.Opened:
    raise problem
