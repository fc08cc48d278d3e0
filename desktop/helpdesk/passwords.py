"""Passwords: kept as argon2id hashes, and checked in the same time whoever they are for."""

import threading
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

AT_ONCE = 2
"""How many are checked at the same time: each takes its memory, and strangers may ask."""


class Passwords:
    """Makes and checks hashes. Its methods block, and may be called from any thread."""

    def __init__(self, memory_kib: int, rounds: int) -> None:
        self._hasher = PasswordHasher(time_cost=rounds, memory_cost=memory_kib, parallelism=1)
        self._turns = threading.BoundedSemaphore(AT_ONCE)
        self._nobodys = self.hash("")

    def hash(self, password: str) -> str:
        """Return what is stored of a password; its parameters and salt are in it."""
        with self._turns:
            return self._hasher.hash(_typed(password))

    def fits(self, password: str, stored: str | None) -> bool:
        """Whether *stored* was made of *password*.

        None, for somebody who has none or does not exist, takes as long and never fits.
        """
        with self._turns:
            try:
                self._hasher.verify(stored or self._nobodys, _typed(password))
            except (VerificationError, InvalidHashError):
                return False
        return stored is not None


def fold(login: str) -> str:
    """Return a login as it is compared: people do not tell its cases and forms apart."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def _typed(password: str) -> str:
    """Return one form for what different keyboards make of the same letters."""
    return unicodedata.normalize("NFC", password)
