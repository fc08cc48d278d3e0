"""Where things are on this computer; only the composition roots read it and pass values down."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.brand import BRAND


@dataclass(frozen=True, slots=True)
class Settings:
    """What the command line decides before anything is opened."""

    profile: Path
    """The folder of the profile; it need not exist yet."""
    passphrase_file: Path | None = None
    """A file whose first line opens the profile instead of the keyring."""
    recovery_key_file: Path | None = None
    """A file whose first line is the recovery key, which opens it instead of either."""


@dataclass(frozen=True, slots=True)
class FirstAccount:
    """An account to sign in with as soon as the window stands: the demo's."""

    kind: str
    url: str
    token: str = field(repr=False)
    name: str


@dataclass(frozen=True, slots=True)
class Beginning:
    """What this start of the window was asked for."""

    link: str | None = None
    """Where to go at once: a `deskbell://` link that nobody has looked at; None for nowhere."""
    hidden: bool = False
    """Whether to wait in the tray, where there is one, as after a login."""


PLAINLY = Beginning()
"""A start for nothing but the window."""


def default_profile() -> Path:
    """Return the folder of this person's profile, as the platform has it."""
    import platformdirs

    return Path(platformdirs.user_data_dir(BRAND.id, appauthor=False)) / "profile"
