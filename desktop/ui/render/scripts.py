"""Bounds how many seldom scripts one message brings.

The first letter of a seldom script makes Qt load a font for it, 7 to 9 ms each time, on the
window's thread (`ui.unfonted` ends the far longer search where there is none). People write in one
or two such scripts; only an attack uses twenty.
"""

import re
import unicodedata
from functools import lru_cache

_MOST = 2
_SELDOM = re.compile(
    "[\u0700-\u074f\u0780-\u089f\u0900-\u1cff\u2c00-\u2dff\ua000-\uabff\ue000-\uf8ff"
    "\U00010000-\U0001efff\U000f0000-\U0010ffff]"
)
_REPLACEMENT = "\ufffd"


class Scripts:
    """Lets the first two seldom scripts of a message pass, and replaces the letters of others."""

    def __init__(self) -> None:
        self._passed: set[str] = set()

    def limit(self, text: str) -> str:
        """Return *text* with letters of a third seldom script replaced."""
        return text if text.isascii() else _SELDOM.sub(self._checked, text)

    def _checked(self, match: re.Match[str]) -> str:
        script = _script(match[0])
        if script in self._passed:
            return match[0]
        if not script or len(self._passed) >= _MOST:
            return _REPLACEMENT
        self._passed.add(script)
        return match[0]


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """Return the script that a letter belongs to; "" for what is no assigned character."""
    return unicodedata.name(char, "").partition(" ")[0]
