"""How this program is started by others: at login, or for a link."""

import sys
from pathlib import Path

from desktop.brand import BRAND
from desktop.settings import default_profile


def own_command(profile: Path) -> list[str]:
    """Return the command that opens *profile* as this program did."""
    named = [] if profile == default_profile() else ["--profile", str(profile)]
    return [*program(), *named]


def program() -> list[str]:
    """Return the command that starts this program again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beside = Path(sys.executable).with_name(
        f"{BRAND.id}.exe" if sys.platform == "win32" else BRAND.id
    )
    # The module only where it is not installed: it is found from its own folder alone.
    return [str(beside)] if beside.exists() else [sys.executable, "-m", "desktop"]
