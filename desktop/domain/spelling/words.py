"""The words of a line that can be misspelled: none of addresses, code, numbers, quotes."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_FENCE = re.compile(r"[ \t]{0,3}(?:```|~~~)")
_LONGEST = 60
"""Letters; what is longer was written by no person."""
_QUOTE = re.compile(r"[ \t]*>")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)|\{\{.*?\}\}")
_CHUNK = re.compile(r"\S+")
_NO_WORD = re.compile(
    r"""
    [@\\=<{}|~^\d] | :// | ^www\. | \w_\w | \w\.\w | &\w+;   # addresses, markup, code, numbers
    | ^["'(]*(?:\.{0,2}/|[#$%]\w|--?\w) | /.*/               # paths, tags, options of programs
    """,
    re.VERBOSE,
)
_MARK = (
    r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    r"\u0900-\u0903\u093a-\u094f"
)
_LETTER = rf"[^\W\d_][{_MARK}]*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:['’ʼ\u200c\u00ad-]+(?:{_LETTER})+)*")
_DRESS = re.compile(r"[\u0301\u0300\u064b-\u065f\u0670\u0640\u00ad]")
"""What may be written over letters or between them, and is in no dictionary."""
_APOSTROPHE = str.maketrans("’ʼ", "''")
_SCRIPTS = {"LATIN": "latin", "CYRILLIC": "cyrillic", "ARABIC": "arabic", "HEBREW": "hebrew"}
_SCRIPT_OF = {
    **dict.fromkeys(("ru", "uk", "bg", "be", "mk", "sr", "kk", "mn"), "cyrillic"),
    **dict.fromkeys(("fa", "ar", "ur", "ckb", "ps"), "arabic"),
    "he": "hebrew",
    **dict.fromkeys(("el", "hi", "mr", "ne", "bn", "th", "ko", "ja", "zh", "hy", "ka"), "other"),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word at its place in a line, in Python's characters."""

    start: int
    end: int
    text: str
    """As a dictionary may have it: without what is written over its letters."""


@lru_cache(maxsize=4_096)
def words(line: str) -> tuple[Word, ...]:
    """Return what is checked of *line*, from its beginning on."""
    return tuple(_checked(line))


def in_code(lines: Sequence[str]) -> list[bool]:
    """Return for each of *lines* whether it is one of code, fences included."""
    inside, found = False, list[bool]()
    for line in lines:
        fence = _FENCE.match(line) is not None
        found.append(inside or fence)
        inside ^= fence
    return found


def _checked(line: str) -> Iterator[Word]:
    if _QUOTE.match(line):
        return
    line = _CODE.sub(lambda code: " " * len(code[0]), line)
    for chunk in _CHUNK.finditer(line):
        if _NO_WORD.search(chunk[0]):
            continue
        for found in _WORD.finditer(line, chunk.start(), chunk.end()):
            text = _plain(found[0])
            if _is_checked(text):
                yield Word(found.start(), found.end(), text)


def script(text: str) -> str:
    """Return the script of a word, by its first letter."""
    first = unicodedata.name(text[0], "").partition(" ")[0]
    return _SCRIPTS.get(first, "other")


def script_of(language: str) -> str:
    """Return the script that *language* is written in."""
    return _SCRIPT_OF.get(language, "latin")


def _plain(text: str) -> str:
    """Return *text* composed, with plain apostrophes, without vowel signs and stress marks.

    What is composed keeps its mark: й is no и.
    """
    return _DRESS.sub("", unicodedata.normalize("NFC", text)).translate(_APOSTROPHE)


def _is_checked(text: str) -> bool:
    """Tell whether *text* is no sign, no abbreviation in capitals, no nameLikeThis."""
    if not 2 <= len(text) <= _LONGEST:
        return False
    parts = text.replace("'", "-").split("-")
    return not any(part != part.lower() and part != part.capitalize() for part in parts)
