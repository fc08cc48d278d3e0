"""`key.json`: how a profile is opened. It tells no secret; keys in it are wrapped."""

from enum import StrEnum
from pathlib import Path

import msgspec

from desktop.domain.errors import QT_TRANSLATE_NOOP, ProfileDamaged
from desktop.services.key_slots import Wrapped
from desktop.store.disk import make_folder, sync_folder, write_private


class Mode(StrEnum):
    """Where the key comes from."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not one
    FILE = "file"
    """A key file in the profile: the demo's throw-away profile only."""


class KeyNote(msgspec.Struct, frozen=True, omit_defaults=True):
    """What `key.json` says."""

    mode: Mode
    profile: str
    """A random name of the profile, under which the keyring keeps its key."""
    salt: str = ""
    """Where a passphrase makes the key itself, as it did at first; else it is wrapped."""
    wrapped: Wrapped | None = None
    """The key under the passphrase."""
    recovery: Wrapped | None = None
    """The key under the recovery key."""
    recovery_kept: bool = False
    """Whether the person has said that they keep the recovery key."""
    recovery_waived: bool = False
    """Whether they have said that they go on without it."""
    turn: int = 0
    """How often the key was changed: each has an entry of its own in the keyring."""
    leftovers: tuple[str, ...] = ()
    """Entries of the keyring that are to go as soon as it can be reached."""
    following: "KeyNote | None" = None
    """Where the key is being changed: what the note will say once it is."""
    handover: Wrapped | None = None
    """Where the key is being changed: the new one under the old one."""

    @property
    def entry(self) -> str:
        """The name of the key's entry in the keyring."""
        return f"profile {self.profile}" + (f" {self.turn}" if self.turn else "")

    @property
    def wants_recovery(self) -> bool:
        """Whether a recovery key is still to be shown: the person has not said what becomes of it.

        The program may have ended, or the window gone, over the one that was shown.
        """
        return not (self.mode is Mode.FILE or self.recovery_kept or self.recovery_waived)

    @property
    def is_unsettled(self) -> bool:
        """Whether a change was cut short, or the keyring has something left to forget."""
        return self.following is not None or bool(self.leftovers)


def note_path(directory: Path) -> Path:
    """Return where the note of the profile in *directory* lies."""
    return directory / "key.json"


def read_note(directory: Path) -> KeyNote | None:
    """Return what opens the profile in *directory*; None where there is none.

    Raises `ProfileDamaged` where it cannot be read, or is missing beside a profile.
    """
    path = note_path(directory)
    try:
        return msgspec.json.decode(path.read_bytes(), type=KeyNote)
    except FileNotFoundError:
        check_new(directory)
        return None
    except (OSError, msgspec.MsgspecError) as error:
        raise ProfileDamaged(file=path, detail=type(error).__name__) from None


def check_new(directory: Path) -> None:
    """Raise where the directory holds a profile: a new key would never open what it keeps."""
    if note_path(directory).exists():
        raise ProfileDamaged(
            file=note_path(directory),
            detail=QT_TRANSLATE_NOOP("Detail", "a profile stands there already"),
        )
    if (directory / "own.db").exists():
        raise ProfileDamaged(
            file=note_path(directory), detail=QT_TRANSLATE_NOOP("Detail", "it is missing")
        )


def write_note(directory: Path, note: KeyNote) -> KeyNote:
    """Put *note* in the place of the one before, whole or not at all; return it."""
    make_folder(directory)
    write_private(note_path(directory), msgspec.json.encode(note).decode())
    sync_folder(directory)
    return note
