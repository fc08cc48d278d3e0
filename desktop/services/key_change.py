"""Changing what opens a profile: its key, its passphrase, its recovery key, its place.

All of it happens while the profile is closed, but for a new recovery key. The order makes each
step safe to be cut short; what was cut short is finished, or taken back, at the next opening.
See ADR 16.
"""

from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from msgspec import structs

from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    KeyringUnavailable,
    Problem,
    ProfileDamaged,
    WrongKey,
)
from desktop.domain.key_errors import KeyChangeUnfinished, KeyFixed, PassphraseWrong
from desktop.services.key_note import KeyNote, Mode, read_note, write_note
from desktop.services.key_slots import new_key, unwrap_under, wrap, wrap_under
from desktop.services.keys import (
    HANDOVER_USE,
    PASSPHRASE_USE,
    RECOVERY_USE,
    Opened,
    check_new_passphrase,
    keep_in_keyring,
    key_behind,
    keyring_delete,
    keyring_get,
    keyring_set,
    token_entry,
)
from desktop.services.recovery_key import make_recovery_key, secret_of
from desktop.store.lock import OwnerLock
from desktop.store.profile import Profile
from desktop.store.rekey import change_keys, own_opens_with

# --- the recovery key


def new_recovery_key(directory: Path, opened: Opened) -> str:
    """Return a new recovery key, to be shown once; the one before opens nothing any more."""
    note = _note(directory)
    words = make_recovery_key()
    wrapped = wrap(opened.key, secret_of(words), RECOVERY_USE)
    write_note(
        directory,
        structs.replace(note, recovery=wrapped, recovery_kept=False, recovery_waived=False),
    )
    return words


def new_recovery_key_alone(directory: Path, opened: Opened) -> str:
    """Return a new recovery key as `new_recovery_key`, where no window has the profile open."""
    with closing(Profile.open(directory, opened.key)):
        return new_recovery_key(directory, opened)


def recovery_is_kept(directory: Path) -> bool:
    """Tell whether there is a recovery key that the person has kept; so too where none can be."""
    note = read_note(directory)
    return note is None or note.mode is Mode.FILE or note.recovery_kept


def recovery_is_wanted(directory: Path) -> bool:
    """Tell whether the person has neither kept a recovery key nor gone on without one."""
    note = read_note(directory)
    return note is not None and note.wants_recovery


def recovery_was_made(directory: Path) -> bool:
    """Tell whether there is a recovery key, kept or not, which another one would replace."""
    note = read_note(directory)
    return note is not None and note.recovery is not None


def keep_recovery_key(directory: Path) -> None:
    """Note that the person keeps the recovery key that was shown last."""
    write_note(directory, structs.replace(_note(directory), recovery_kept=True))


def waive_recovery_key(directory: Path) -> None:
    """Note that the person goes on without the recovery key that was shown last."""
    write_note(directory, structs.replace(_note(directory), recovery_waived=True))


# --- before a change, while the profile is open


def check_passphrase(directory: Path, opened: Opened, passphrase: str) -> None:
    """Raise `PassphraseWrong` where *passphrase* is not the one that opens the profile."""
    if key_behind(_note(directory), passphrase) != opened.key:
        raise PassphraseWrong


def try_keyring(directory: Path) -> None:
    """Raise `KeyringUnavailable` where the keyring would not keep a key; blocks as it does."""
    entry = f"{_note(directory).entry} trial"
    keep_in_keyring(entry, new_key())
    keyring_delete(entry)


# --- where the key is kept


def set_passphrase(directory: Path, opened: Opened, passphrase: str) -> Opened:
    """Let *passphrase* open the profile, instead of another one or of the keyring.

    Tokens move into the profile; those that the keyring does not give are lost, and the person
    signs in again. Raises `PassphraseShort`, and then all stays as it was.
    """
    check_new_passphrase(passphrase)
    with closing(Profile.open(directory, opened.key)) as profile:
        note = _note(directory)
        accounts = [account.id for account in profile.accounts.all()]
        entries: tuple[str, ...] = ()
        if note.mode is Mode.KEYRING:
            for account in accounts:
                with suppress(KeyringUnavailable):
                    token = keyring_get(token_entry(note, account))
                    if token:
                        profile.accounts.set_secret(account, token)
            entries = (note.entry, *(token_entry(note, account) for account in accounts))
        note = structs.replace(
            note,
            mode=Mode.PASSPHRASE,
            salt="",
            wrapped=wrap(opened.key, passphrase, PASSPHRASE_USE),
            leftovers=(*note.leftovers, *entries),
        )
        write_note(directory, note)
        return Opened(opened.key, _sweep(directory, note))


def move_to_keyring(directory: Path, opened: Opened) -> Opened:
    """Keep key and tokens in the keyring; a passphrase opens the profile no longer.

    Raises `KeyringUnavailable`, and then all stays as it was. Mends the keyring's entry where the
    key is meant to lie there already.
    """
    with closing(Profile.open(directory, opened.key)) as profile:
        note = _note(directory)
        keep_in_keyring(note.entry, opened.key)
        if note.mode is Mode.KEYRING:
            return Opened(opened.key, note)
        accounts = [account.id for account in profile.accounts.all()]
        for account in accounts:
            token = profile.accounts.secret(account)
            if token:
                keyring_set(token_entry(note, account), token)
        entries = {note.entry, *(token_entry(note, account) for account in accounts)}
        note = structs.replace(
            note,
            mode=Mode.KEYRING,
            salt="",
            wrapped=None,
            leftovers=tuple(name for name in note.leftovers if name not in entries),
        )
        write_note(directory, note)
        for account in accounts:
            profile.accounts.set_secret(account, "")
        return Opened(opened.key, note)


# --- the key itself


def rotate(directory: Path, opened: Opened, passphrase: str | None = None) -> tuple[Opened, str]:
    """Give the profile a new key; return it, and the new recovery key to be shown once.

    A profile behind a passphrase wants it again. Raises `WrongKey`, `KeyringUnavailable`,
    `DiskFull`, `ProfileDamaged`; the old key then still opens everything. Once own.db has the new
    key, it raises `KeyChangeUnfinished`, and `settle` goes on from there.
    """
    # Whether the key at hand is the right one, shows when it opens the profile.
    Profile.open(directory, opened.key).close()
    with _owned(directory):
        note = _note(directory)
        # Another one may have given it a new key between that look and the lock.
        if not own_opens_with(directory, opened.key):
            raise WrongKey(directory=directory)
        key, words = new_key(), make_recovery_key()
        following = structs.replace(
            note,
            turn=note.turn + 1,
            salt="",
            recovery=wrap(key, secret_of(words), RECOVERY_USE),
            recovery_kept=False,
            recovery_waived=False,
        )
        if note.mode is Mode.KEYRING:
            following = structs.replace(following, leftovers=(*note.leftovers, note.entry))
            keep_in_keyring(following.entry, key)
        else:
            if passphrase is None or key_behind(note, passphrase) != opened.key:
                raise WrongKey(directory=directory)
            following = structs.replace(following, wrapped=wrap(key, passphrase, PASSPHRASE_USE))
        handover = wrap_under(key, opened.key, HANDOVER_USE)
        write_note(directory, structs.replace(note, following=following, handover=handover))
        return _finish(directory, opened.key, key), words


def settle(directory: Path, opened: Opened) -> Opened:
    """Finish a change of the key that was cut short, or take it back where nothing was changed.

    Also lets the keyring forget what is not needed any more. For the owner, before the profile is
    opened. Raises as `rotate`.
    """
    before = read_note(directory)
    if before is None or not before.is_unsettled:
        return opened
    with _owned(directory):
        note = _note(directory)
        key = opened.key
        if note.following is not None and note.handover is not None:
            other = unwrap_under(note.handover, key, HANDOVER_USE)
            is_known = other is not None or (directory / "own.db").exists()
            if is_known and own_opens_with(directory, key):
                # Also where the note is of a change that set out from a key long gone.
                note = _take_back(directory, note)
            elif other is None:
                raise WrongKey(directory=directory)
            else:
                return replace(_finish(directory, key, other), recovered=opened.recovered)
        return replace(opened, note=_sweep(directory, note))


def _finish(directory: Path, old: bytes, new: bytes) -> Opened:
    """Bring every file to the new key, then the note.

    Stopped while nothing is changed, all of it stays so; later it raises `KeyChangeUnfinished`.
    """
    try:
        change_keys(directory, old, new)
        note = _note(directory)
        if note.following is None:
            raise ProfileDamaged(
                file="key.json", detail=QT_TRANSLATE_NOOP("Detail", "it was changed meanwhile")
            )
        return Opened(new, _sweep(directory, write_note(directory, note.following)))
    except BaseException as error:
        if own_opens_with(directory, old):
            _take_back(directory, _note(directory))
        elif isinstance(error, Problem):
            raise KeyChangeUnfinished from error
        raise


def _take_back(directory: Path, note: KeyNote) -> KeyNote:
    """Go on with the old key: no file has the new one."""
    entries = note.leftovers
    if note.mode is Mode.KEYRING and note.following is not None:
        entries = (*entries, note.following.entry)
    plain = structs.replace(note, following=None, handover=None, leftovers=entries)
    return _sweep(directory, write_note(directory, plain))


def _sweep(directory: Path, note: KeyNote) -> KeyNote:
    """Let the keyring forget what is left over; what it does not let go of waits."""
    if not note.leftovers:
        return note
    try:
        for entry in note.leftovers:
            keyring_delete(entry)
    except KeyringUnavailable:
        return note
    return write_note(directory, structs.replace(note, leftovers=()))


@contextmanager
def _owned(directory: Path) -> Generator[None]:
    lock = OwnerLock(directory)
    try:
        yield
    finally:
        lock.release()


def _note(directory: Path) -> KeyNote:
    """Return the note of a profile whose key may be changed."""
    note = read_note(directory)
    if note is None or note.mode is Mode.FILE:
        raise KeyFixed
    return note
