"""The profile's key and the helpdesks' tokens: in the OS keyring, or behind a passphrase.

Which of the two a profile uses is written beside it in `key.json`, which may also hold the key
wrapped for a recovery key. There is never a silent plain file: the one exception is the throw-away
profile of `deskbell demo`, which says so. See ADR 16.
"""

import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import structs

from desktop.brand import BRAND
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    FileProblem,
    KeyringUnavailable,
    ProfileDamaged,
    WrongKey,
)
from desktop.domain.ids import AccountId
from desktop.domain.key_errors import (
    KeyLost,
    KeyOutOfReach,
    NoRecoveryKey,
    PassphraseShort,
    RecoveryKeyWrong,
)
from desktop.services.key_note import KeyNote, Mode, check_new, read_note, write_note
from desktop.services.key_slots import (
    KEY_BYTES,
    derive,
    new_key,
    unwrap,
    wrap,
)
from desktop.services.recovery_key import secret_of
from desktop.store.disk import make_folder, write_private

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

__all__ = ["KeyNote", "Mode", "Opened", "Tokens"]

SERVICE = BRAND.token
PASSPHRASE_USE = "passphrase"  # noqa: S105 - the word, not one
RECOVERY_USE = "recovery"
HANDOVER_USE = "handover"
SHORTEST_PASSPHRASE = 8
"""Characters of a new passphrase; an older profile opens with a shorter one all the same."""


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
    recovered: bool = False
    """Whether the recovery key brought it: what should have is to be mended."""


def obtain(
    directory: Path, passphrase_file: Path | None, recovery_file: Path | None = None
) -> Opened:
    """Return the key of the profile in *directory*, making one for a new profile.

    Blocks on the keyring, and on the person who is asked to unlock it. Raises `KeyringUnavailable`
    where it is absent or locked and no passphrase was given, `KeyLost` where it does not hold the
    key any more, `WrongKey` where the profile wants a passphrase.
    """
    if recovery_file is not None:
        return obtain_with_recovery(directory, _read_line(recovery_file))
    if passphrase_file is not None:
        return obtain_with(directory, passphrase_in(passphrase_file))
    note = read_note(directory)
    if note is None:
        return _create_in_keyring(directory)
    match note.mode:
        case Mode.PASSPHRASE:
            raise WrongKey(directory=directory)
        case Mode.FILE:
            return Opened(_key_of(_read_line(directory / "demo.key")), note)
        case Mode.KEYRING:
            return Opened(_key_in_keyring(note), note)


def obtain_with(directory: Path, passphrase: str) -> Opened:
    """Return the key that *passphrase* opens, making one for a new profile.

    Takes about a tenth of a second of work, on purpose. A profile that is opened by other means
    raises `WrongKey`; one that is to be made, `PassphraseShort` for a passphrase that is.
    """
    note = read_note(directory)
    if note is None:
        check_new_passphrase(passphrase)
        key, profile = new_key(), secrets.token_hex(8)
        note = KeyNote(Mode.PASSPHRASE, profile, wrapped=wrap(key, passphrase, PASSPHRASE_USE))
        return Opened(key, write_note(directory, note))
    key = None if note.mode is not Mode.PASSPHRASE else key_behind(note, passphrase)
    if key is None:
        raise WrongKey(directory=directory)
    return Opened(key, note)


def check_new_passphrase(passphrase: str) -> None:
    """Raise `PassphraseShort` for a passphrase that is easily guessed."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseShort(least=SHORTEST_PASSPHRASE)


def key_behind(note: KeyNote, passphrase: str) -> bytes | None:
    """Return the key that *passphrase* opens, None where it is seen not to be the one.

    In older profiles any passphrase makes a key: only opening the profile shows.
    """
    if note.wrapped is None:
        return derive(passphrase, note.salt)
    return unwrap(note.wrapped, passphrase, PASSPHRASE_USE)


def obtain_with_recovery(directory: Path, typed: str) -> Opened:
    """Return the key that the recovery key opens, however it was typed.

    Raises `RecoveryKeyMistyped`, `NoRecoveryKey` or `RecoveryKeyWrong`.
    """
    secret = secret_of(typed)
    note = read_note(directory)
    if note is None or note.recovery is None:
        raise NoRecoveryKey(directory=directory)
    key = unwrap(note.recovery, secret, RECOVERY_USE)
    if key is None:
        raise RecoveryKeyWrong(directory=directory)
    return Opened(key, note, recovered=True)


def create_demo_key(directory: Path) -> Opened:
    """Make a new profile whose key lies beside it in a file: for throw-away profiles only.

    Raises `ProfileDamaged` and touches nothing where a profile stands already.
    """
    check_new(directory)
    make_folder(directory)
    key = new_key()
    write_private(directory / "demo.key", key.hex())
    return Opened(key, write_note(directory, KeyNote(Mode.FILE, secrets.token_hex(8))))


def mode_of(directory: Path) -> Mode | None:
    """Return how the profile in *directory* is opened; None where there is none."""
    note = read_note(directory)
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
    _held: dict[AccountId, str] = field(default_factory=dict[AccountId, str], repr=False)
    """Tokens that the keyring could not take: they last as long as this process."""

    def get(self, account: AccountId) -> str | None:
        """Return the token, or None where there is none."""
        if account in self._held:
            return self._held[account]
        if self.note.mode is Mode.KEYRING:
            return keyring_get(token_entry(self.note, account))
        return self.store.secret(account)

    def set(self, account: AccountId, token: str) -> None:
        """Keep the token."""
        if self.note.mode is Mode.KEYRING:
            keyring_set(token_entry(self.note, account), token)
        else:
            self.store.set_secret(account, token)
        self._held.pop(account, None)

    def hold(self, account: AccountId, token: str) -> None:
        """Keep the token in memory alone."""
        self._held[account] = token

    def forget(self, account: AccountId) -> None:
        """Remove the token; nothing happens where there is none."""
        self._held.pop(account, None)
        if self.note.mode is Mode.KEYRING:
            keyring_delete(token_entry(self.note, account))
        else:
            self.store.set_secret(account, "")

    def forget_later(self, directory: Path, account: AccountId) -> None:
        """Let the keyring forget a token at one of the next openings of the profile."""
        note = read_note(directory) or self.note
        entry = token_entry(note, account)
        write_note(directory, structs.replace(note, leftovers=(*note.leftovers, entry)))


def token_entry(note: KeyNote, account: AccountId) -> str:
    """Return the name of a token's entry in the keyring."""
    return f"token {note.profile} {account}"


def keep_in_keyring(entry: str, key: bytes) -> None:
    """Put a key into the keyring and see that it stays there."""
    keyring_set(entry, key.hex())
    if keyring_get(entry) != key.hex():
        raise KeyringUnavailable(
            detail=QT_TRANSLATE_NOOP("Detail", "it does not keep what it was given")
        )


def passphrase_in(path: Path) -> str:
    """Return the passphrase in the first line of a file."""
    passphrase = _read_line(path)
    if not passphrase:
        raise FileProblem(
            path=path,
            detail=QT_TRANSLATE_NOOP("Detail", "its first line, the passphrase, is empty"),
        )
    return passphrase


def _create_in_keyring(directory: Path) -> Opened:
    note, key = KeyNote(Mode.KEYRING, secrets.token_hex(8)), new_key()
    keep_in_keyring(note.entry, key)
    return Opened(key, write_note(directory, note))


def _key_in_keyring(note: KeyNote) -> bytes:
    try:
        stored = keyring_get(note.entry)
    except KeyringUnavailable as problem:
        raise KeyOutOfReach(**problem.fields) from None
    if stored is None:
        raise KeyLost(detail=QT_TRANSLATE_NOOP("Detail", "its entry is gone"))
    try:
        return _key_of(stored)
    except ProfileDamaged:
        raise KeyLost(detail=QT_TRANSLATE_NOOP("Detail", "its entry was changed")) from None


def _key_of(digits: str) -> bytes:
    try:
        key = bytes.fromhex(digits)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise ProfileDamaged(file="demo.key", detail=QT_TRANSLATE_NOOP("Detail", "it is no key"))
    return key


def _read_line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise FileProblem(path=path, detail=_reason(error)) from None


def _reason(error: Exception) -> str:
    return (error.strerror or "it cannot be read") if isinstance(error, OSError) else "not UTF-8"


# --- the keyring; its import is slow, so it waits until it is needed ---------------------------


def _keyring_name() -> str:
    import keyring

    backend = keyring.get_keyring()
    # A keyring may come up, or go, while we run.
    if not _usable(backend):
        backend = _look_again()
    return str(backend.name)


def _usable(backend: "KeyringBackend") -> bool:
    # The fail, null and plaintext backends would lose or bare the key.
    return _priority(backend) > 0 and "plaintext" not in type(backend).__name__.lower()


def _priority(backend: "KeyringBackend") -> float:
    try:
        return float(str(backend.priority))
    except Exception:  # noqa: BLE001 - whatever its bus raises: it cannot be used
        return -1.0


def _look_again() -> "KeyringBackend":
    """Return the keyring that has come up since the first look, and use it from now on."""
    import os

    import keyring
    from keyring.backend import KeyringBackend

    chosen = "PYTHON_KEYRING_BACKEND" in os.environ
    found = [] if chosen else [make() for make in KeyringBackend.get_viable_backends()]
    best = max(filter(_usable, found), key=_priority, default=None)
    if best is None:
        raise KeyringUnavailable(detail=QT_TRANSLATE_NOOP("Detail", "there is none"))
    keyring.set_keyring(best)
    return best


def keyring_get(entry: str) -> str | None:
    """Return what the keyring holds under *entry*; waits for a person who is asked to unlock it."""
    import keyring

    with _translated():
        _keyring_name()
        return keyring.get_password(SERVICE, entry)


def keyring_set(entry: str, value: str) -> None:
    """Let the keyring hold *value* under *entry*; waits as `keyring_get`."""
    import keyring

    with _translated():
        _keyring_name()
        keyring.set_password(SERVICE, entry, value)


def keyring_delete(entry: str) -> None:
    """Let the keyring forget *entry*; one that is not there is no error."""
    import keyring
    from keyring.errors import PasswordDeleteError

    with _translated():
        _keyring_name()
        try:
            keyring.delete_password(SERVICE, entry)
        except PasswordDeleteError:
            return


class _translated:  # noqa: N801 - reads as a word in `with _translated():`
    """Turns the keyring's errors into `KeyringUnavailable`."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        from keyring.errors import InitError, KeyringLocked, NoKeyringError

        match error:
            case KeyringLocked():
                detail = QT_TRANSLATE_NOOP("Detail", "it is locked")
            case NoKeyringError() | InitError():
                detail = QT_TRANSLATE_NOOP("Detail", "there is none")
            case KeyringUnavailable():
                return
            case Exception():
                # It may go away in the middle, and then raises what its bus raises.
                detail = QT_TRANSLATE_NOOP("Detail", "it gave an error")
            case _:
                return
        raise KeyringUnavailable(detail=detail) from None
