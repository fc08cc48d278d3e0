"""The languages that a line may be in, and which of them a word is to be looked up in."""

from collections.abc import Collection, Iterable
from functools import lru_cache

from desktop.domain.coach.language import language_of, likely_language
from desktop.domain.spelling.words import script, script_of

_MOST_READ = 6_000
_MOST = 5


def likely_languages(line: str, whole: str, others: tuple[str, ...]) -> tuple[str, ...]:
    """Return in which languages *line* of the text *whole* may be, the likeliest first.

    Where the line tells for certain, there is one. *others* are those of the people who write and
    read it, the likeliest first.
    """
    certain, guess = _of_line(line[:_MOST_READ])
    if certain is not None:
        return (certain,)
    of_whole = _of_whole(whole[:_MOST_READ])
    found = [of_whole[0], *others, guess, of_whole[1]]
    return tuple(dict.fromkeys(code for code in found if code))[:_MOST]


@lru_cache(maxsize=4_096)
def _of_line(line: str) -> tuple[str | None, str | None]:
    return language_of(line), likely_language(line)


@lru_cache(maxsize=4)
def _of_whole(whole: str) -> tuple[str | None, str | None]:
    return language_of(whole), likely_language(whole)


def judges(word: str, likely: Iterable[str], there: Collection[str]) -> tuple[str, ...]:
    """Return in which languages *word* is to be looked up; () where nobody can judge it.

    It is wrong where none of them has it. Of the *likely* ones those count that are written in the
    word's letters, and have a dictionary *there*. Nobody judges where the likeliest has none: the
    word could be right in that one.
    """
    own = script(word)
    fitting = [code for code in likely if script_of(code) == own]
    if not fitting or fitting[0] not in there:
        return ()
    return tuple(code for code in fitting if code in there)
