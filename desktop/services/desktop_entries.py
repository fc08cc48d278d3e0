"""What this computer's desktop does with the program by itself: start it, open links with it."""

import sys
from collections.abc import Sequence
from typing import Protocol, runtime_checkable


@runtime_checkable
class LoginEntries(Protocol):
    """Start at login. Its methods block, and raise `OSError`."""

    def starts_at_login(self) -> bool:
        """Tell whether the program starts when the person logs in."""
        ...

    def start_at_login(self, command: Sequence[str] | None) -> None:
        """Start it with *command* at each login; None: not any more."""
        ...


@runtime_checkable
class LinkEntries(Protocol):
    """Opening `deskbell://` links. Its methods block, and raise `OSError`."""

    def opens_links(self) -> bool:
        """Tell whether they open with this program."""
        ...

    def open_links(self, command: Sequence[str] | None) -> None:
        """Open them with *command*; None: not any more."""
        ...


def login_entries() -> LoginEntries:
    """Return those of this platform; the ones that can open links are `LinkEntries` too."""
    if sys.platform == "win32":
        from desktop.services.windows_entries import WindowsEntries

        return WindowsEntries()
    if sys.platform == "darwin":
        from desktop.services.macos_entries import MacosEntries

        return MacosEntries()
    from desktop.services.linux_entries import LinuxEntries

    return LinuxEntries()
