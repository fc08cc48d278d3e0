"""Asks the process in which dictionaries are read; starts it when it is first wanted."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec

from desktop.services.spelling.wire import Answer, Question

_MOST_ENDS: Final = 2
"""How often the process may end over the same dictionaries before they are left alone."""
_read = msgspec.json.Decoder(Answer).decode


class Asking:
    """For one thread; `end` is for any. *command* starts the process."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._ends: Counter[tuple[str, ...]] = Counter()
        self._lock = Lock()
        self._closed = False

    def right(self, paths: Sequence[Path], words: Sequence[str]) -> list[bool]:
        """Return for each of *words* whether one of the dictionaries has it.

        All are right where no dictionary can be asked.
        """
        answer = self._ask(Question([str(path) for path in paths], list(words)))
        return answer.right if answer and len(answer.right) == len(words) else [True] * len(words)

    def suggestions(self, paths: Sequence[Path], word: str) -> list[str]:
        """Return what *word* may have been meant to be, the best first."""
        answer = self._ask(Question([str(path) for path in paths], [word], suggest=True))
        return answer.suggestions[0] if answer and answer.suggestions else []

    def end(self) -> None:
        """End the process, if it runs; the next question starts another one."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()

    def close(self) -> None:
        """End the process for good; whoever waits for it is told that nothing is wrong."""
        self._closed = True
        self.end()

    def _ask(self, question: Question) -> Answer | None:
        paths = tuple(question.paths)
        while paths and self._ends[paths] < _MOST_ENDS:
            try:
                process = self._running()
                answer = None if process is None else _exchange(process, question)
            except (OSError, EOFError, ValueError, msgspec.MsgspecError):
                self._ends[paths] += 1
                self.end()
            else:
                self._ends[paths] = 0
                return answer
        return None

    def _running(self) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._process is None and not self._closed:
                self._process = subprocess.Popen(  # noqa: S603 - our own command line
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    env=os.environ | {"PYTHONUTF8": "1"},
                    creationflags=_NO_WINDOW,
                )
            return self._process


_NO_WINDOW: Final = subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0


def _exchange(process: subprocess.Popen[bytes], question: Question) -> Answer:
    asked, told = process.stdin, process.stdout
    if asked is None or told is None:
        raise EOFError
    asked.write(msgspec.json.encode(question) + b"\n")
    asked.flush()
    line = told.readline()
    if not line:
        raise EOFError
    return _read(line)
