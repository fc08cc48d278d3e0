"""Words and phrases to look for, compared as search compares them."""

import re
from functools import cached_property, lru_cache

from desktop.domain.text import fold, words

MOST_READ = 12_000
"""Characters of a message that the rules of words read: nobody writes more by hand."""


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """Return the folded words of the beginning of *text* with one space before and after each."""
    return f" {' '.join(words(fold(text[:MOST_READ])))} "


def word_set(text: str) -> frozenset[str]:
    """Return the words of *text*, which stand apart by spaces."""
    return frozenset(text.split())


class Lexicon:
    """A set of phrases; "word*" stands for every word that begins so."""

    def __init__(self, *phrases: str) -> None:
        self._phrases = phrases

    @cached_property
    def _found(self) -> re.Pattern[str]:
        # Made when first asked: hundreds of phrases take some milliseconds.
        return re.compile(rf"(?<= )(?:{'|'.join(map(_pattern, self._phrases))})(?= )")

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and self._found.search(plain(text)) is not None

    def covers(self, text: str) -> bool:
        """Tell whether *text* says something, and nothing beside these phrases."""
        return not self.rest(text).strip() and bool(plain(text).strip())

    def rest(self, text: str) -> str:
        """Return the folded words of *text* that belong to none of the phrases."""
        return self._found.sub("", plain(text))

    def count(self, text: str) -> int:
        """Return how many times any of the phrases stands in *text*."""
        return len(self._found.findall(plain(text)))


def lexicon(*lines: str) -> Lexicon:
    """Return the lexicon of phrases written as "one, another, third*", longer ones first."""
    phrases = {phrase.strip() for line in lines for phrase in line.split(",") if phrase.strip()}
    return Lexicon(*sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def _pattern(phrase: str) -> str:
    folded = " ".join(words(fold(phrase)))
    return re.escape(folded) + ("[^ ]*" if phrase.endswith("*") else "")
