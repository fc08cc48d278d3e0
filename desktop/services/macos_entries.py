"""Start at login on macOS: a LaunchAgent of the person's. Links are the application bundle's."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.brand import BRAND

_LABEL: Final = f"{BRAND.app_id}.login"


class MacosEntries:
    """Knows the folders of one home. Its methods raise `OSError`."""

    def __init__(self, home: Path | None = None) -> None:
        agents = (home or Path.home()) / "Library" / "LaunchAgents"
        self.at_login = agents / f"{_LABEL}.plist"

    def starts_at_login(self) -> bool:
        """Tell whether the program starts when the person logs in."""
        return self.at_login.exists()

    def start_at_login(self, command: Sequence[str] | None) -> None:
        """Start it with *command* at each login; None: not any more."""
        if command is None:
            self.at_login.unlink(missing_ok=True)
            return
        agent = {
            "Label": _LABEL,
            "ProgramArguments": [*command, "--hidden"],
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self.at_login.parent.mkdir(parents=True, exist_ok=True)
        self.at_login.write_bytes(plistlib.dumps(agent))
