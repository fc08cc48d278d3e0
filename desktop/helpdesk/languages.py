"""In which of some languages somebody wrote: so that a ready answer is in theirs."""

import re
from collections.abc import Iterable

_SCRIPTS = (
    (re.compile(r"[\u0400-\u04ff]"), re.compile(r"[іїєґІЇЄҐ]"), "uk", "ru"),
    (re.compile(r"[\u0600-\u06ff]"), re.compile(r"[پچژگکی]"), "fa", "ar"),
)
"""The letters of a script, those of one language alone, that language, and the other one."""
_FREQUENT = {
    "en": "the and is not you with have this that are was from what when please my it we",
    "nl": "de het een niet ik met van op voor maar mijn wij kunnen zijn naar geen ook deze",
    "de": "der die das und ist nicht ich mit ein eine auf für wir mein nach kein auch sich",
    "fr": "le la les et est pas je avec une des pour mon nous dans mais sur vous cette",
    "es": "el los las es no yo con una por para mi pero nosotros desde cuando como está muy",
    "it": "il gli è non con una per mio ma sono dal quando come noi questo della anche si",
}
_WORDS = {code: frozenset(words.split()) for code, words in _FREQUENT.items()}
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 3
"""Frequent words that it takes."""
_MOST_READ = 6_000


def language_of(text: str, among: Iterable[str]) -> str | None:
    """Return which language of *among* a text is in; None where that is not plain.

    A wrong guess is worse than none: of two languages that fit nearly as well it is neither.
    """
    text, wanted = text[:_MOST_READ], set(among)
    found = _by_script(text) or _by_words(text)
    return found if found in wanted else None


def _by_script(text: str) -> str | None:
    letters = sum(sign.isalpha() for sign in text)
    for script, own, its, other in _SCRIPTS:
        if len(script.findall(text)) * 2 > letters:
            return its if own.search(text) else other
    return None


def _by_words(text: str) -> str | None:
    words = [word.casefold() for word in _WORD.findall(text)]
    scores = sorted(
        ((sum(word in known for word in words), code) for code, known in _WORDS.items()),
        reverse=True,
    )
    (most, best), (next_most, _) = scores[:2]
    return best if most >= _FEWEST and most * 2 >= next_most * 3 else None
