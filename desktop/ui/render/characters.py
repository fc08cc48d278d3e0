"""Characters that deceive or break a layout: shown, bounded or dropped, never obeyed."""

import re
import unicodedata
from collections import Counter

_NAMES = {
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
}
_SHOWN = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069"
_DROPPED = "\u180e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffc\U000e0000-\U000e0fff"
_BROKEN = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_SUSPECT = re.compile(f"[{_SHOWN}{_DROPPED}{_BROKEN}]")
_CONTROL = re.compile(f"([{_SHOWN}])")
_DROP = re.compile(f"[{_DROPPED}]+")
_BREAK = re.compile(f"[{_BROKEN}]")
_NEWLINE = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

# More marks on one letter than any script needs reach over the lines around it.
_STACKED = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})"
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_JOINERS = re.compile("([\u00ad\u200b-\u200d\ufe00-\ufe0f]{2})[\u00ad\u200b-\u200d\ufe00-\ufe0f]+")

_PROBE = 400
_LATIN_RUN = re.compile("[A-Za-z]+")
_WIDE = re.compile("[\u2e80-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")
_DEAR = re.compile(
    "[\u0700-\u08ff\u1100-\u11ff\u1680-\u177f\u1800-\u1cff\u20c0-\u20cf\u2c00-\u2e7f\ue000-\uf8ff"
    "\ufb13-\uffef\U00010000-\U0001ffff\U000f0000-\U0010ffff]"
)
"""Seldom letters, jamo, presentation forms, emoji: few computers have fonts for all of them."""


def one_newline(text: str) -> str:
    """Return *text* with every kind of line end as a newline."""
    return _NEWLINE.sub("\n", text)


def tame(text: str) -> str:
    """Return *text* without what Qt cannot hold or what only disturbs its layout.

    Characters that steer the direction stay in: `pieces` shows them.
    """
    if text.isascii():
        return text
    text = _BREAK.sub("\ufffd", _DROP.sub("", text))
    return _JOINERS.sub(r"\1", _STACKED.sub(r"\1", text))


def pieces(text: str) -> list[tuple[str, bool]]:
    """Split tamed *text* into (text, is a hidden character shown by name)."""
    if not _SUSPECT.search(text):
        return [(text, False)] if text else []
    found: list[tuple[str, bool]] = []
    for index, part in enumerate(_CONTROL.split(text)):
        if index % 2:
            found.append((control_name(part), True))
        elif part:
            found.append((part, False))
    return found


def control_name(char: str) -> str:
    """Return what is shown for one hidden character: its short name in brackets."""
    code = ord(char)
    return f"[{_NAMES.get(code, f'U+{code:04X}')}]"


def shown(text: str) -> str:
    """Return *text* with hidden characters named, for one line of plain text such as a title."""
    flat = " ".join(tame(one_newline(text)).split())
    return "".join(part for part, _control in pieces(flat))


def cost(text: str) -> int:
    """Return how much layout *text* takes; a Latin letter is 1.

    Measured: ideographs and changes of script cost tens of times as much as letters, and so does
    what no font has.
    """
    if text.isascii():
        return len(text)
    wide = len(_WIDE.findall(text)) + len(_DEAR.findall(text))
    switches = len(_LATIN_RUN.findall(text))
    return 2 * len(text) + 20 * wide + 10 * switches


def is_rtl(text: str, default: bool = False) -> bool:
    """Tell whether *text* reads from right to left; *default* where it has no letters.

    Its first letters decide. Two in five are enough: people who write from right to left name
    programs and addresses in Latin letters all the time, the others hardly ever do the reverse.
    """
    if text.isascii():
        return default and not any(map(str.isalpha, text[:_PROBE]))
    directions = Counter(map(unicodedata.bidirectional, text[:_PROBE]))
    rtl = directions["R"] + directions["AL"]
    letters = rtl + directions["L"]
    return 5 * rtl >= 2 * letters if letters else default
