"""The start of the window, as far as it needs no Qt: the key is fetched, the services imported.

They come before Qt on purpose: the keyring answers while Qt is imported.
"""

from concurrent.futures import Future
from functools import partial

from desktop.cli.exits import Exit
from desktop.domain.errors import Problem, ProfileInUse
from desktop.services import keys
from desktop.services.patient import begin
from desktop.services.session import Session
from desktop.settings import FirstAccount, Settings
from desktop.store.lock import OwnerClaim


def start_window(
    settings: Settings,
    *,
    opened: keys.Opened | None = None,
    first: FirstAccount | None = None,
) -> int:
    """Run the window until it is closed; return the exit code.

    Where one runs on the profile already, that one comes to the front, and this start ends.
    """
    try:
        claim = _claim(settings)
    except Problem as problem:
        return _run(settings, begin(partial(_fail, problem)), first)
    if claim is None:
        return Exit.DONE
    key = begin(
        lambda: (
            opened
            or keys.obtain(settings.profile, settings.passphrase_file, settings.recovery_key_file)
        )
    )
    try:
        return _run(settings, key, first)
    finally:
        claim.release()


def _claim(settings: Settings) -> OwnerClaim | None:
    """Own the profile before anybody is asked for its key; None where its window came forward."""
    try:
        return OwnerClaim(settings.profile)
    except ProfileInUse:
        from desktop.ui.window_call import ask_or_own
        from desktop.ui.window_door import Show

        return ask_or_own(settings.profile, Show())


def _run(settings: Settings, key: Future[keys.Opened], first: FirstAccount | None) -> int:
    # Qt, after everything else.
    from desktop.ui.plain_imports import import_plainly

    import_plainly()
    from desktop.app import run_window

    return run_window(settings, key, lambda opened: Session(settings.profile, opened), first)


def _fail(problem: Problem) -> keys.Opened:
    raise problem
