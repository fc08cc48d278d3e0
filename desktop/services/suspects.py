"""Messages that were being shown when the program died: the next start does not repeat it.

While a body is laid out or painted, its mark stands in a small file of the profile. A program that
crashes, or hangs and is ended, leaves it there. The file is written without waiting for the disk:
what has been written survives the death of a process, and only that is of interest here.
"""

import hashlib
import os
import re
import secrets
import threading
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from desktop.domain.errors import Problem
from desktop.domain.message import Message
from desktop.store.accounts import AccountStore

T = TypeVar("T")

FILE = "showing"
_SALT = "showing salt"
_ENDS = "showing ends"
_MOST = 200
"""Marks that are remembered, the newest."""
_MARK = re.compile(r"[0-9a-f]{32}")


class Suspects:
    """Notes what is being shown, and knows what was when the program last died. Any thread.

    The file holds salted digests: nobody learns from it what was read.
    """

    def __init__(self, directory: Path, settings: AccountStore, *, owner: bool = True) -> None:
        """Take over what the process before left; a guest beside the owner notes nothing.

        May wait for a write: make it where nothing else waits.
        """
        self._settings = settings
        self._lock = threading.Lock()
        self._now: Counter[str] = Counter()
        self._file: int | None = None
        self._salt = self._kept(_SALT, str, "") or self._new_salt(keep=owner)
        self._ends = self._kept(_ENDS, dict[str, int], {})
        if owner:
            self._take_over(directory / FILE)

    def mark(self, message: Message) -> str:
        """Return the mark of a message with this very body."""
        return self.mark_of(message.ticket, message.id, message.format, message.body)

    def mark_of(self, *parts: str) -> str:
        """Return the mark of whatever *parts* name."""
        digest = hashlib.blake2b(key=self._salt.encode(), digest_size=16)
        for part in parts:
            digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
        return digest.hexdigest()

    def ends(self, mark: str) -> int:
        """Return how often the program died while that was shown, and nobody forgave it."""
        return self._ends.get(mark, 0)

    @contextmanager
    def showing(self, *marks: str) -> Generator[None]:
        """Around what lays out or paints the messages with these marks."""
        self._change(marks, +1)
        try:
            yield
        finally:
            self._change(marks, -1)

    def forgive(self, mark: str) -> None:
        """Let the message be shown in the way that it was shown one death before. Blocks."""
        ends = self._ends.pop(mark, 0) - 1
        if ends > 0:
            self._ends[mark] = ends
        self._keep_ends()

    def close(self) -> None:
        """End in order: nothing is being shown any more."""
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None

    # --- parts ---------------------------------------------------------------------------------

    def _change(self, marks: tuple[str, ...], by: int) -> None:
        if not marks:
            return
        with self._lock:
            for mark in marks:
                self._now[mark] += by
            text = "".join(f"{mark}\n" for mark, count in self._now.items() if count > 0)
            if not text:
                self._now.clear()
            if self._file is not None:
                # A note that cannot be made keeps nobody from reading.
                with suppress(OSError):
                    os.lseek(self._file, 0, os.SEEK_SET)
                    os.write(self._file, text.encode("ascii"))
                    os.ftruncate(self._file, len(text))

    def _take_over(self, path: Path) -> None:
        with suppress(OSError):
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._file = os.open(path, flags, 0o600)
            left = os.read(self._file, 64 * 1024).decode("ascii", "replace").split()
            for mark in dict.fromkeys(filter(_MARK.fullmatch, left)):
                # The newest stand last, and are the last to be forgotten.
                self._ends[mark] = self._ends.pop(mark, 0) + 1
            if left:
                with suppress(Problem):
                    self._keep_ends()
                    os.ftruncate(self._file, 0)

    def _keep_ends(self) -> None:
        for mark in list(self._ends)[:-_MOST]:
            del self._ends[mark]
        self._settings.set_setting(_ENDS, msgspec.json.encode(self._ends).decode())

    def _new_salt(self, *, keep: bool) -> str:
        salt = secrets.token_hex(16)
        if keep:
            with suppress(Problem):
                self._settings.set_setting(_SALT, msgspec.json.encode(salt).decode())
        return salt

    def _kept(self, key: str, type: type[T], missing: T) -> T:
        try:
            stored = self._settings.setting(key)
            return missing if stored is None else msgspec.json.decode(stored, type=type)
        except (Problem, msgspec.MsgspecError):
            return missing
