"""The other process, in which Hunspell runs: nothing that a dictionary does to it hurts the window.

It answers each line of its standard input with one line, until that ends. Hunspell also keeps
Python's lock while it looks for suggestions: in the window's process, that would stand still.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, Protocol, cast

import msgspec
from hunspell import (  # pyright: ignore[reportMissingTypeStubs]
    Hunspell,  # pyright: ignore[reportUnknownVariableType]
    HunspellFilePathError,  # pyright: ignore[reportUnknownVariableType]
)

from desktop.services.spelling.wire import Answer, Question

_JOINER: Final = "\u200c"
_USUAL: Final = str.maketrans("ёЁكي", "еЕکی")
"""Many write е for ё, so some dictionaries have only that; Arabic keyboards have no Persian ک."""


class Dictionary(Protocol):
    """What a dictionary answers; `UnicodeError` where it cannot write the word down."""

    def spell(self, word: str) -> bool:
        """Tell whether it has *word*."""
        ...

    def suggest(self, word: str) -> Sequence[str]:
        """Return what is like *word*."""
        ...


class Dictionaries:
    """Reads each dictionary when it is first asked for, and keeps it."""

    def __init__(self) -> None:
        self._read: dict[str, Dictionary | None] = {}

    def answer(self, question: Question) -> Answer:
        """Return what is asked; what cannot be judged counts as right."""
        read = [self._dictionary(path) for path in question.paths]
        there = [one for one in read if one is not None]
        if question.suggest:
            return Answer(suggestions=[_suggestions(there, word) for word in question.words])
        return Answer(right=[not there or _is_right(there, word) for word in question.words])

    def _dictionary(self, path: str) -> Dictionary | None:
        if path not in self._read:
            place = Path(path)
            try:
                made = cast(Dictionary, Hunspell(place.name, hunspell_data_dir=str(place.parent)))
            except HunspellFilePathError:
                self._read[path] = None
            else:
                self._read[path] = made
        return self._read[path]


def serve(asked: BinaryIO, told: BinaryIO) -> None:
    """Answer until *asked* ends."""
    dictionaries = Dictionaries()
    read = msgspec.json.Decoder(Question).decode
    for line in asked:
        told.write(msgspec.json.encode(dictionaries.answer(read(line))) + b"\n")
        told.flush()


def main() -> int:
    """Serve whoever started this process, behind everything that people wait for."""
    if sys.platform != "win32":
        with suppress(OSError):
            os.nice(5)
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


def _is_right(there: Sequence[Dictionary], word: str) -> bool:
    if any(_has(one, word) for one in there):
        return True
    if _JOINER in word:
        # Persian joins words without a space as freely as German does.
        return all(_is_right(there, part) for part in word.split(_JOINER) if part)
    usual = word.translate(_USUAL)
    return usual != word and _is_right(there, usual)


def _has(one: Dictionary, word: str) -> bool:
    try:
        return one.spell(word)
    except UnicodeError:
        # It has letters that the dictionary's own code has not.
        return False


def _suggestions(there: Sequence[Dictionary], word: str) -> list[str]:
    found: list[str] = []
    for one in there:
        with suppress(UnicodeError):
            found.extend(one.suggest(word))
    return list(dict.fromkeys(found))
