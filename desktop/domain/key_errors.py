"""What can go wrong with the key of a profile, in words; see `errors`."""

from desktop.domain.errors import QT_TRANSLATE_NOOP, KeyringUnavailable, Problem


class KeyOutOfReach(KeyringUnavailable):
    """The profile's key lies in a keyring that is locked or absent. Field: detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The key of your profile lies in this computer's keyring, which cannot be used now "
        "({detail}). Unlock the keyring and try again, or open the profile with its recovery key.",
    )


class KeyLost(Problem):
    """The keyring answers, but does not hold this profile's key any more. Field: detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This computer's keyring does not hold the key of your profile any more ({detail}). Open "
        "the profile with its recovery key; nothing in it is lost.",
    )


class PassphraseWrong(Problem):
    """A typed passphrase does not open the profile."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This passphrase does not open the profile. Try again, as often as you like: nothing is "
        "lost by it.",
    )


class PassphraseShort(Problem):
    """A new passphrase could be guessed. Field: least (characters)."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This passphrase is too short: take at least {least} characters. Nothing was changed.",
    )


class PassphraseNotRepeated(Problem):
    """A new passphrase was not typed twice in the same way."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "The passphrase was not the same both times, so nothing was changed. Try again."
    )


class RecoveryKeyMistyped(Problem):
    """What was typed cannot be a recovery key: letters are missing or wrong."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This is not quite a recovery key: some of it is missing or mistyped. It has 32 letters "
        "and digits in groups of four; compare them one by one.",
    )


class RecoveryKeyWrong(Problem):
    """A whole recovery key, but not this profile's. Field: directory."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This recovery key does not open the profile {directory}: it belongs to another one, or a "
        "newer one was made since.",
    )


class NoRecoveryKey(Problem):
    """The profile has no recovery key. Field: directory."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "No recovery key was made for the profile {directory}. Only its keyring or passphrase "
        "opens it.",
    )


class KeyChanging(Problem):
    """Another process changes the profile's key, or was stopped while it did."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "The key of this profile is being changed. Try again in a moment."
    )


class KeyChangeUnfinished(Problem):
    """The profile's key was changed in part: it is done to the end at the next opening."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Your profile has got its new key only in part: the disk may be full, or another program "
        "has one of its files open. Nothing is lost. Make room; the change is finished when the "
        "profile is opened the next time. A recovery key that you keep is void then: make a new "
        "one.",
    )


class KeyFixed(Problem):
    """The key of a throw-away profile is not changed."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This is the demo's profile, which is thrown away at its end: its key cannot be changed.",
    )


class TokenNotKept(Problem):
    """The keyring could not take the token, which now lives in memory alone. Field: detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This computer's keyring cannot be used ({detail}), so this sign-in lasts only until "
        "Deskbell ends. What you write is kept; unlock the keyring and sign in again to stay "
        "signed in.",
    )


class UnsentText(Problem):
    """Signing out would lose what was written. Fields: name, messages, drafts (numbers)."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Not everything written for “{name}” was sent (messages: {messages}, drafts: {drafts}). "
        "Add --keep-drafts to keep it on this computer, or --discard-drafts to destroy it.",
    )
