"""The start of the window, as far as it needs no Qt: the key is fetched, the services imported.

They come before Qt on purpose: once PySide6 is there, it reads the source of every module that is
imported, to see whether the module uses it. And the keyring answers while Qt is imported.
"""

from concurrent.futures import ThreadPoolExecutor

from desktop.services import keys
from desktop.services.session import Session
from desktop.settings import FirstAccount, Settings


def start_window(
    settings: Settings,
    *,
    opened: keys.Opened | None = None,
    first: FirstAccount | None = None,
) -> int:
    """Run the window until it is closed; return the exit code."""
    pool = ThreadPoolExecutor(1, "deskbell-key")
    key = pool.submit(lambda: opened or keys.obtain(settings.profile, settings.passphrase_file))
    pool.shutdown(wait=False)
    # Qt, after everything else.
    from desktop.app import run_window

    return run_window(settings, lambda: Session(settings.profile, key.result()), first)
