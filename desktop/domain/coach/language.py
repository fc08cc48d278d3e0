"""In which language and script a message is written, and what to say about it.

Only what is certain counts: a wrong guess about somebody's language is worse than none.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop.domain.coach.advice import QT_TRANSLATE_NOOP, Advice, Rule
from desktop.domain.coach.language_words import STOP_WORDS
from desktop.domain.coach.translit_words import (
    PERSIAN,
    PERSIAN_FORM,
    PERSIAN_SMALL,
    RUSSIAN,
    RUSSIAN_FORM,
    RUSSIAN_SMALL,
)

_MOST_READ = 6_000
_QUOTED = re.compile(r"`[^`\n]*`|^[ \t]*>.*$|[\"“„«][^\"“”„«»\n]{3,}[\"”»“]", re.MULTILINE)
_NO_WORD = re.compile(r"[@\\/_=<>{}\d]|\w\.\w")
"""Addresses, paths, markup, versions: what is in no language."""
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ‌-][^\W\d_]+)*")
_SCRIPTS = {
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "arabic": re.compile(r"[\u0600-\u06ff\u0750-\u077f]"),
    "hebrew": re.compile(r"[\u0590-\u05ff]"),
    "greek": re.compile(r"[\u0370-\u03ff]"),
    "hangul": re.compile(r"[\uac00-\ud7af]"),
    "kana": re.compile(r"[\u3040-\u30ff]"),
    "han": re.compile(r"[\u3400-\u9fff]"),
    "thai": re.compile(r"[\u0e00-\u0e7f]"),
    "devanagari": re.compile(r"[\u0904-\u0939]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}
_OF_SCRIPT = {"hebrew": "he", "greek": "el", "hangul": "ko", "thai": "th", "devanagari": "hi"}
_SIGNS = {"kana": 2, "han": 2, "hangul": 2}
"""How much a sign of these counts for against a letter."""
_BEGINNING = 200
_LATIN = tuple(code for code in STOP_WORDS if code not in {"ru", "uk", "bg", "fa", "ar", "ur"})
_WITHOUT_SPACES = {"kana", "han", "thai"}
_FEWEST_LETTERS = 30
_WHOLLY = {"latin": 0.9}
_NEARLY = 0.7
"""Of the signs of other scripts so many are enough: names of products are in Latin letters."""
_NEIGHBOURS = ({"cs", "sk"}, {"da", "no"})
"""Languages whose commonest words are largely the same; one of them is as good as the other."""
_FEWEST_WORDS = 6
_FEWEST_STRONG = 3
_ONLY_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_NOT_BULGARIAN = re.compile("[ыэёЫЭЁ]")
_ONLY_PERSIAN = re.compile(r"[پچژگکی]")
_ONLY_ARABIC = re.compile(r"[ةيىكؤإأ]")


def language_advice(body: str, desk: tuple[str, ...]) -> Iterator[Advice]:
    """Yield advice where *body* is in letters or a language that the desk does not read.

    *desk* holds the codes of the languages that it reads; () where the helpdesk names none, and
    then there is nothing to say.
    """
    if not desk:
        return
    spoken = {code.partition("-")[0].lower() for code in desk}
    if is_latin_russian(body):
        yield _translit(Rule.RUSSIAN_IN_LATIN, "ru", desk, spoken)
    elif is_latin_persian(body):
        yield _translit(Rule.PERSIAN_IN_LATIN, "fa", desk, spoken)
    elif is_wholly_foreign(body, spoken):
        yield Advice(
            rule=Rule.FOREIGN_LANGUAGE,
            text=QT_TRANSLATE_NOOP(
                "Coach",
                "If you can, add some words in a language that staff here read: {languages}.",
            ),
            reason=QT_TRANSLATE_NOOP(
                "Coach",
                "This seems to be written in another language. It will be read all the same, but "
                "translating takes time and loses details.",
            ),
            fields={"languages": desk},
        )


def is_wholly_foreign(body: str, spoken: set[str]) -> bool:
    """Tell whether *body* is in a language that is not among *spoken*, from its first words on."""
    found = language_of(body)
    if found is None or found in spoken:
        return False
    # Whoever begins in a language of the desk quotes the rest, or tells it twice.
    first_line = body.strip().partition("\n")[0]
    return not spoken.intersection(
        likely_language(part) or "" for part in (body[:_BEGINNING], first_line[:_BEGINNING])
    )


def is_latin_russian(text: str) -> bool:
    """Tell whether *text* is Russian in Latin letters."""
    return _is_translit(text, RUSSIAN, RUSSIAN_FORM, RUSSIAN_SMALL)


def is_latin_persian(text: str) -> bool:
    """Tell whether *text* is Persian in Latin letters."""
    return _is_translit(text, PERSIAN, PERSIAN_FORM, PERSIAN_SMALL)


@lru_cache(maxsize=16)
def language_of(text: str) -> str | None:
    """Return the code of the language that *text* is wholly in; None where that is not certain."""
    prose = _prose(text)
    script = _script_of(prose)
    if script not in _WITHOUT_SPACES and len(_words(prose)) < _FEWEST_WORDS:
        return None
    match script:
        case None:
            return None
        case "latin":
            return _by_words(prose, _LATIN)
        case "cyrillic":
            return _cyrillic(prose)
        case "arabic":
            return _arabic(prose)
        case "kana":
            return "ja"
        case "han":
            return "zh"
        case _:
            return _OF_SCRIPT[script]


@lru_cache(maxsize=16)
def likely_language(text: str) -> str | None:
    """Return the most likely language of *text*, also where it is not certain; None for no clue."""
    certain = language_of(text)
    if certain is not None:
        return certain
    words = _words(_prose(text))
    scores = {code: sum(word in stop for word in words) for code, stop in STOP_WORDS.items()}
    code = max(scores, key=lambda code: scores[code])
    return code if scores[code] else None


def _translit(rule: Rule, own: str, desk: tuple[str, ...], spoken: set[str]) -> Advice:
    if own in spoken:
        text = QT_TRANSLATE_NOOP("Coach", "Write in the letters of your language, if you can.")
    else:
        text = QT_TRANSLATE_NOOP(
            "Coach", "Write in a language that staff here read, if you can: {languages}."
        )
    return Advice(
        rule=rule,
        text=text,
        reason=QT_TRANSLATE_NOOP(
            "Coach",
            "Words of one language in the letters of another are slow to read, and neither search "
            "nor translation finds them.",
        ),
        fields={"languages": desk},
    )


@lru_cache(maxsize=16)
def _prose(text: str) -> str:
    parts = _QUOTED.sub(" ", text[:_MOST_READ]).split()
    return " ".join(part for part in parts if not _NO_WORD.search(part))


def _words(prose: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(prose)]


def _is_translit(
    text: str, strong: frozenset[str], form: re.Pattern[str], small: frozenset[str]
) -> bool:
    prose = _prose(text)
    if _script_of(prose, fewest=12) != "latin":
        return False
    found = [word.replace("'", "") for word in _words(prose)]
    proof = [word in strong or form.fullmatch(word) is not None for word in found]
    known = {word for word in found if word in strong}
    share = sum(sure or word in small for word, sure in zip(found, proof, strict=True))
    enough = sum(proof) >= _FEWEST_STRONG or share == len(found)
    return len(known) >= 2 and enough and share * 5 >= len(found) * 2


def _script_of(prose: str, fewest: int = _FEWEST_LETTERS) -> str | None:
    """Return the script that nearly all of *prose* is in, or None."""
    counts = {
        name: len(signs.findall(prose)) * _SIGNS.get(name, 1) for name, signs in _SCRIPTS.items()
    }
    if counts["kana"] * 10 > counts["han"]:
        # Japanese is written with both.
        counts["kana"] += counts.pop("han")
    total = sum(counts.values())
    name = max(counts, key=lambda script: counts[script])
    wholly = counts[name] >= total * _WHOLLY.get(name, _NEARLY)
    return name if total >= fewest and wholly else None


def _cyrillic(prose: str) -> str | None:
    if len(_ONLY_UKRAINIAN.findall(prose)) >= 2:
        return "uk"
    if _NOT_BULGARIAN.search(prose):
        return "ru"
    return _by_words(prose, ("ru", "bg"))


def _arabic(prose: str) -> str | None:
    """Tell Persian from Arabic by letters that the other has not, and by words."""
    words = _WORD.findall(prose)
    scores = {code: sum(word in STOP_WORDS[code] for word in words) for code in ("fa", "ar", "ur")}
    scores["fa"] += len(_ONLY_PERSIAN.findall(prose)) // 2
    scores["ar"] += len(_ONLY_ARABIC.findall(prose)) // 2
    scores["ar"] += sum(word.startswith("ال") and len(word) > 4 for word in words)
    return _winner(scores, len(words))


def _by_words(prose: str, codes: tuple[str, ...]) -> str | None:
    words = _words(prose)
    scores = {code: sum(word in STOP_WORDS[code] for word in words) for code in codes}
    return _winner(scores, len(words))


def _winner(scores: dict[str, int], words: int) -> str | None:
    """Return the language with clearly the most of its commonest words, and enough of them."""
    code = max(scores, key=lambda code: scores[code])
    alike = next((group for group in _NEIGHBOURS if code in group), {code})
    second = max((score for other, score in scores.items() if other not in alike), default=0)
    enough = scores[code] >= 4 and scores[code] * 6 >= words
    return code if enough and scores[code] * 2 >= second * 3 else None
