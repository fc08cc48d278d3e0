"""The recovery key as a person sees it: 32 letters and digits in groups of four.

No letter looks like another or like a digit (no I, L, O, U); whoever writes one all the same is
understood. The last group is a checksum, so that a mistyped key is told from a wrong one.
"""

import hashlib
import secrets
import unicodedata

from desktop.domain.key_errors import RecoveryKeyMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM = 28
"""Characters of five random bits each: 140 bits cannot be guessed."""
_CHECK = 4
_GROUP = 4
_MEANT = str.maketrans("OIL", "011")


def make_recovery_key() -> str:
    """Return a new recovery key, in groups."""
    return shown("".join(secrets.choice(ALPHABET) for _ in range(_RANDOM)))


def shown(secret: str) -> str:
    """Return the recovery key whose secret is *secret*, in groups and with its checksum."""
    whole = secret + _checksum(secret)
    return "-".join(whole[i : i + _GROUP] for i in range(0, len(whole), _GROUP))


def secret_of(typed: str) -> str:
    """Return the secret in a recovery key, however its groups were typed.

    Raises `RecoveryKeyMistyped` where the checksum shows that it was not typed right.
    """
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_MEANT)
    letters = "".join(char for char in plain if char.isalnum())
    secret, check = letters[:_RANDOM], letters[_RANDOM:]
    if len(letters) != _RANDOM + _CHECK or check != _checksum(secret):
        raise RecoveryKeyMistyped
    return secret


def _checksum(secret: str) -> str:
    digest = hashlib.sha256(b"deskbell recovery key 1 " + secret.encode()).digest()
    number = int.from_bytes(digest[:4])
    return "".join(ALPHABET[number >> 5 * i & 31] for i in range(_CHECK))
