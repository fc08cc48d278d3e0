"""Start at login, and opening links, on free desktops: two small files in the person's folders."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.brand import BRAND

_SCHEME: Final = f"x-scheme-handler/{BRAND.id}"
_LINKS: Final = f"{BRAND.id}-links.desktop"
_SECONDS: Final = 20.0
_ENTRY: Final = """[Desktop Entry]
Type=Application
Version=1.1
Name={name}
Comment=Open and follow support tickets
Exec={command}
Icon={id}
Terminal=false
{more}
"""


class LinuxEntries:
    """Knows the folders of one environment. Its methods block, and raise `OSError`."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        home = Path(environment.get("HOME") or Path.home())
        config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
        data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
        self._environment = environment
        self.at_login = config / "autostart" / f"{BRAND.id}.desktop"
        self.links = data / "applications" / _LINKS

    def starts_at_login(self) -> bool:
        """Tell whether the program starts when the person logs in."""
        try:
            lines = self.at_login.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        # The desktop's own settings say so where they turn it off.
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return not off.intersection(line.strip() for line in lines)

    def start_at_login(self, command: Sequence[str] | None) -> None:
        """Start it with *command* at each login; None: not any more."""
        if command is None:
            self.at_login.unlink(missing_ok=True)
        else:
            more = "X-GNOME-Autostart-enabled=true"
            _write(self.at_login, [*command, "--hidden"], more)

    def opens_links(self) -> bool:
        """Tell whether `deskbell://` links open with this program."""
        return self.links.exists() and self._xdg_mime("query", "default", _SCHEME) == _LINKS

    def open_links(self, command: Sequence[str] | None) -> None:
        """Open links with *command*; None: not any more."""
        if command is None:
            # What no file describes any more is passed over by whoever opens links.
            self.links.unlink(missing_ok=True)
        else:
            more = f"MimeType={_SCHEME};\nNoDisplay=true"
            _write(self.links, command, more, argument="%u")
            self._xdg_mime("default", _LINKS, _SCHEME)
        update = shutil.which("update-desktop-database", path=self._environment.get("PATH"))
        if update is not None:
            self._run([update, str(self.links.parent)])

    def _xdg_mime(self, *words: str) -> str:
        program = shutil.which("xdg-mime", path=self._environment.get("PATH"))
        if program is None:
            raise FileNotFoundError(2, "xdg-mime is not installed", "xdg-mime")
        return self._run([program, *words])

    def _run(self, command: list[str]) -> str:
        with suppress(subprocess.TimeoutExpired):
            done = subprocess.run(  # noqa: S603 - programs of the desktop, with our own words
                command,
                env=dict(self._environment),
                capture_output=True,
                text=True,
                timeout=_SECONDS,
                check=False,
            )
            return done.stdout.strip()
        return ""


def _write(path: Path, command: Sequence[str], more: str, argument: str = "") -> None:
    line = " ".join([*map(quoted, command), *([argument] if argument else [])])
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    new.write_text(
        _ENTRY.format(name=BRAND.name, id=BRAND.id, command=line, more=more), encoding="utf-8"
    )
    new.replace(path)


def quoted(word: str) -> str:
    """Return *word* as one argument of an Exec line, as the Desktop Entry specification has it."""
    if any(ord(c) < 32 for c in word):
        raise OSError(22, "a path with control characters cannot be started at login", word)
    escaped = "".join(f"\\{c}" if c in '"`$\\' else c for c in word)
    # Once more for the file itself, where a backslash begins an escape.
    return '"{}"'.format(escaped.replace("\\", "\\\\").replace("%", "%%"))
