"""Start at login, and opening links, on Windows: two keys in the person's own registry."""

import subprocess
import sys
from collections.abc import Sequence
from typing import Final

from desktop.brand import BRAND

_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_LINKS: Final = rf"Software\Classes\{BRAND.id}"
_NAME: Final = BRAND.name


def login_line(command: Sequence[str]) -> str:
    """Return what the Run key holds."""
    return subprocess.list2cmdline([*command, "--hidden"])


def link_line(command: Sequence[str]) -> str:
    """Return what opens a link; its quotes hold it together, as no link may contain one."""
    return f'{subprocess.list2cmdline(command)} "%1"'


if sys.platform == "win32":
    import winreg

    class WindowsEntries:
        """Reads and writes them. Its methods raise `OSError`."""

        def starts_at_login(self) -> bool:
            """Tell whether the program starts when the person logs in."""
            return _value(_RUN, _NAME) is not None

        def start_at_login(self, command: Sequence[str] | None) -> None:
            """Start it with *command* at each login; None: not any more."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                if command is not None:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, login_line(command))
                elif _value(_RUN, _NAME) is not None:
                    winreg.DeleteValue(key, _NAME)

        def opens_links(self) -> bool:
            """Tell whether `deskbell://` links open with this program."""
            return _value(rf"{_LINKS}\shell\open\command", "") is not None

        def open_links(self, command: Sequence[str] | None) -> None:
            """Open links with *command*; None: not any more."""
            if command is None:
                for part in (r"\shell\open\command", r"\shell\open", r"\shell", ""):
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, _LINKS + part)
                return
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _LINKS) as key:
                winreg.SetValueEx(key, "", 0, winreg.REG_SZ, f"URL:{BRAND.name}")
                winreg.SetValueEx(key, "URL Protocol", 0, winreg.REG_SZ, "")
            opening = rf"{_LINKS}\shell\open\command"
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, opening) as key:
                winreg.SetValueEx(key, "", 0, winreg.REG_SZ, link_line(command))

    def _value(path: str, name: str) -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                return str(winreg.QueryValueEx(key, name)[0])
        except FileNotFoundError:
            return None
