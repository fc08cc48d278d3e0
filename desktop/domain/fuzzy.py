"""Finding among names by a few letters: "asme" finds "Assign to me", in any script."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from desktop.domain.text import fold, words

_WHOLE: Final = 120
_START: Final = 100
_WORD: Final = 80
_LEAPS: Final = 60
_INSIDE: Final = 45
_LOOSE: Final = 25
_LEAST_LOOSE: Final = 3
"""Letters that a word with some left out must have, at least."""
_MOST_LEAPS: Final = 8
"""Letters that may leap: nobody types more when the whole word is as short."""
_LEAPING: Final = 120
"""Letters of a name that are leapt through: names are short, subjects of tickets are not."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well a name is meant, and by which of its characters."""

    merit: float
    """More is better; the same kind of match in a shorter name counts a little more."""
    places: tuple[int, ...]
    """The characters of the name that were meant, in order."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """A name as it is compared: its letters, and which character each comes from."""

    letters: str
    places: tuple[int, ...]
    starts: tuple[int, ...]
    """Where words begin, among the letters, in order."""


def match(name: str, query: str) -> Match | None:
    """Return how *query* means *name*; None where it does not. An empty query means everything.

    Each word of the query must be found: as a part of the name, as letters that leap from the
    beginning of a word to that of another, or within one word with letters left out.
    """
    wanted = _words(query)
    folded = _folded(name)
    if not wanted:
        return Match(0.0, ())
    places: set[int] = set()
    merit = 0.0
    for word in wanted:
        found = _find(folded, word)
        if found is None:
            return None
        merit += found[0]
        places.update(folded.places[letter] for letter in found[1])
    merit /= len(wanted)
    if len(wanted) > 1 and " ".join(wanted) in folded.letters:
        merit += _START - _WORD
    return Match(merit - min(len(folded.letters), 100) / 100, tuple(sorted(places)))


@lru_cache(maxsize=64)
def _words(query: str) -> tuple[str, ...]:
    return tuple(words(fold(query)))


@lru_cache(maxsize=4096)
def _folded(name: str) -> _Folded:
    parts = [fold(character) for character in name]
    letters = "".join(parts)
    places = tuple(place for place, part in enumerate(parts) for _ in part)
    starts = tuple(
        place
        for place, letter in enumerate(letters)
        if letter.isalnum() and (place == 0 or not letters[place - 1].isalnum())
    )
    return _Folded(letters, places, starts)


def _find(name: _Folded, word: str) -> tuple[float, tuple[int, ...]] | None:
    """Return the merit of the best way to find *word*, and the letters that it takes."""
    at = name.letters.find(word)
    inside = at
    while at >= 0 and at not in name.starts:
        at = name.letters.find(word, at + 1)
    if at >= 0:
        merit = _WORD if at else _WHOLE if len(word) == len(name.letters) else _START
        return merit, tuple(range(at, at + len(word)))
    leaps = _leaps(name, word)
    if leaps is not None:
        return _LEAPS, leaps
    if inside >= 0:
        return _INSIDE, tuple(range(inside, inside + len(word)))
    loose = _loose(name, word)
    return None if loose is None else (_LOOSE, loose)


def _leaps(name: _Folded, word: str) -> tuple[int, ...] | None:
    """Return letters that begin words, or follow such ones: a-s-m-e in "ASsign to ME"."""
    if len(word) > _MOST_LEAPS:
        return None
    starts = [start for start in name.starts if start < _LEAPING]
    futile: set[tuple[int, int]] = set()

    def follow(done: int, least: int) -> tuple[int, ...] | None:
        if done == len(word):
            return ()
        if (done, least) in futile:
            return None
        for start in starts:
            if start < least or name.letters[start] != word[done]:
                continue
            run = _run(name.letters[start:], word[done:])
            # The longest run first; a shorter one leaves letters to the words that follow.
            for length in range(run, 0, -1):
                rest = follow(done + length, start + length)
                if rest is not None:
                    return (*range(start, start + length), *rest)
        futile.add((done, least))
        return None

    return follow(0, 0)


def _run(letters: str, word: str) -> int:
    length = 0
    for one, other in zip(letters, word, strict=False):
        if one != other:
            break
        length += 1
    return length


def _loose(name: _Folded, word: str) -> tuple[int, ...] | None:
    """Return the letters of one word of the name in which *word* leaves some out."""
    if len(word) < _LEAST_LOOSE:
        return None
    for start in name.starts:
        end = start
        while end < len(name.letters) and name.letters[end].isalnum():
            end += 1
        if name.letters[start] != word[0] or end - start > 2 * len(word):
            continue
        taken: list[int] = []
        at = start - 1
        for letter in word:
            at = name.letters.find(letter, at + 1, end)
            if at < 0:
                break
            taken.append(at)
        else:
            return tuple(taken)
    return None
