"""The profile's key and the helpdesks' tokens: in the OS keyring, or behind a passphrase.

Which of the two a profile uses is written beside it in `key.json` (nothing secret). There is never
a silent plain file: the one exception is the throw-away profile of `deskbell demo`, which says so.
"""

import hashlib
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec

from desktop.domain.errors import FileProblem, KeyringUnavailable, ProfileDamaged, WrongKey
from desktop.domain.ids import AccountId
from desktop.store.disk import disk_problem, write_private

SERVICE = "Deskbell"
KEY_BYTES = 32
_SCRYPT_N = 2**15


class Mode(StrEnum):
    """Where the key comes from."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not one
    FILE = "file"
    """A key file in the profile: the demo's throw-away profile only."""


class KeyNote(msgspec.Struct, frozen=True):
    """What `key.json` says; nothing in it is secret."""

    mode: Mode
    profile: str
    """A random name of the profile, under which the keyring keeps its key."""
    salt: str = ""


class TokenStore(Protocol):
    """Where tokens live when there is no keyring: the encrypted profile itself."""

    def secret(self, id: AccountId) -> str | None:
        """Return the token of an account, or None."""
        ...

    def set_secret(self, id: AccountId, secret: str) -> None:
        """Keep the token of an account; "" forgets it."""
        ...


@dataclass(frozen=True, slots=True)
class Opened:
    """A key at hand, and how it was come by."""

    key: bytes = field(repr=False)
    note: KeyNote


def obtain(directory: Path, passphrase_file: Path | None) -> Opened:
    """Return the key of the profile in *directory*, making one for a new profile.

    Blocks on the keyring; raises `KeyringUnavailable` where it is absent or locked and no
    passphrase was given, `WrongKey` where the profile wants a passphrase.
    """
    if passphrase_file is not None:
        return obtain_with(directory, _passphrase(passphrase_file))
    note = _read_note(directory)
    if note is None:
        return _create_in_keyring(directory)
    match note.mode:
        case Mode.PASSPHRASE:
            raise WrongKey(directory=directory)
        case Mode.FILE:
            return Opened(bytes.fromhex(_read_line(directory / "demo.key")), note)
        case Mode.KEYRING:
            stored = _keyring_get(f"profile {note.profile}")
            if stored is None:
                raise KeyringUnavailable(detail="it does not hold this profile's key")
            return Opened(bytes.fromhex(stored), note)


def obtain_with(directory: Path, passphrase: str) -> Opened:
    """Return the key that *passphrase* gives, setting it for a new profile.

    Takes about a tenth of a second of work, on purpose. A profile that is opened by other means
    raises `WrongKey`.
    """
    note = _read_note(directory)
    if note is None:
        note = KeyNote(Mode.PASSPHRASE, secrets.token_hex(8), secrets.token_hex(16))
        _make(directory)
        return Opened(_derive(passphrase, note.salt), _write_note(directory, note))
    if note.mode is not Mode.PASSPHRASE:
        raise WrongKey(directory=directory)
    return Opened(_derive(passphrase, note.salt), note)


def create_demo_key(directory: Path) -> Opened:
    """Make a new profile whose key lies beside it in a file: for throw-away profiles only.

    Raises `ProfileDamaged` and touches nothing where a profile stands already.
    """
    _check_new(directory)
    _make(directory)
    key = secrets.token_bytes(KEY_BYTES)
    write_private(directory / "demo.key", key.hex())
    return Opened(key, _write_note(directory, KeyNote(Mode.FILE, secrets.token_hex(8))))


def mode_of(directory: Path) -> Mode | None:
    """Return how the profile in *directory* is opened; None where there is none."""
    note = _read_note(directory)
    return None if note is None else note.mode


def keyring_state() -> str:
    """Return in one word or two whether a keyring can be used here; for `deskbell doctor`."""
    try:
        return f"usable ({_keyring_name()})"
    except KeyringUnavailable as problem:
        return f"not usable: {problem.fields['detail']}"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Keeps each account's token where this profile keeps secrets. Blocks on the keyring."""

    note: KeyNote
    store: TokenStore

    def get(self, account: AccountId) -> str | None:
        """Return the token, or None where there is none."""
        if self.note.mode is Mode.KEYRING:
            return _keyring_get(self._entry(account))
        return self.store.secret(account)

    def set(self, account: AccountId, token: str) -> None:
        """Keep the token."""
        if self.note.mode is Mode.KEYRING:
            _keyring_set(self._entry(account), token)
        else:
            self.store.set_secret(account, token)

    def forget(self, account: AccountId) -> None:
        """Remove the token; nothing happens where there is none."""
        if self.note.mode is Mode.KEYRING:
            _keyring_delete(self._entry(account))
        else:
            self.store.set_secret(account, "")

    def _entry(self, account: AccountId) -> str:
        return f"token {self.note.profile} {account}"


def _create_in_keyring(directory: Path) -> Opened:
    profile = secrets.token_hex(8)
    key = secrets.token_bytes(KEY_BYTES)
    _keyring_set(f"profile {profile}", key.hex())
    if _keyring_get(f"profile {profile}") != key.hex():
        raise KeyringUnavailable(detail="it does not keep what it was given")
    _make(directory)
    return Opened(key, _write_note(directory, KeyNote(Mode.KEYRING, profile)))


def _derive(passphrase: str, salt: str) -> bytes:
    return hashlib.scrypt(
        passphrase.encode(),
        salt=bytes.fromhex(salt),
        n=_SCRYPT_N,
        r=8,
        p=1,
        maxmem=2**26,
        dklen=KEY_BYTES,
    )


def _passphrase(path: Path) -> str:
    passphrase = _read_line(path)
    if not passphrase:
        raise FileProblem(path=path, detail="its first line, the passphrase, is empty")
    return passphrase


def _read_line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise FileProblem(path=path, detail=_reason(error)) from None


def _reason(error: Exception) -> str:
    return (error.strerror or "it cannot be read") if isinstance(error, OSError) else "not UTF-8"


def _note_path(directory: Path) -> Path:
    return directory / "key.json"


def _read_note(directory: Path) -> KeyNote | None:
    path = _note_path(directory)
    try:
        return msgspec.json.decode(path.read_bytes(), type=KeyNote)
    except FileNotFoundError:
        _check_new(directory)
        return None
    except (OSError, msgspec.MsgspecError) as error:
        raise ProfileDamaged(file=path, detail=type(error).__name__) from None


def _check_new(directory: Path) -> None:
    """Raise where the directory holds a profile: a new key would never open what it keeps."""
    if _note_path(directory).exists():
        raise ProfileDamaged(file=_note_path(directory), detail="a profile stands there already")
    if (directory / "own.db").exists():
        raise ProfileDamaged(file=_note_path(directory), detail="it is missing")


def _make(directory: Path) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise disk_problem(directory, error) from None


def _write_note(directory: Path, note: KeyNote) -> KeyNote:
    write_private(_note_path(directory), msgspec.json.encode(note).decode())
    return note


# --- the keyring; its import is slow, so it waits until it is needed ---------------------------


def _keyring_name() -> str:
    import keyring

    backend = keyring.get_keyring()
    name = type(backend).__name__
    # The fail, null and plaintext backends would lose or bare the key.
    if backend.priority <= 0 or "plaintext" in name.lower():
        raise KeyringUnavailable(detail="there is none")
    return str(backend.name)


def _keyring_get(entry: str) -> str | None:
    import keyring

    with _translated():
        _keyring_name()
        return keyring.get_password(SERVICE, entry)


def _keyring_set(entry: str, value: str) -> None:
    import keyring

    with _translated():
        _keyring_name()
        keyring.set_password(SERVICE, entry, value)


def _keyring_delete(entry: str) -> None:
    import keyring
    from keyring.errors import PasswordDeleteError

    with _translated():
        try:
            keyring.delete_password(SERVICE, entry)
        except PasswordDeleteError:
            return


class _translated:  # noqa: N801 - reads as a word in `with _translated():`
    """Turns the keyring's errors into `KeyringUnavailable`."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

        match error:
            case KeyringLocked():
                detail = "it is locked"
            case NoKeyringError() | InitError():
                detail = "there is none"
            case KeyringError():
                detail = "it gave an error"
            case _:
                return
        raise KeyringUnavailable(detail=detail) from None
