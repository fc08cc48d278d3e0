"""Keys by their place on the keyboard, for layouts without any Latin letters.

Qt finds the Latin key of a place only where a Latin layout is installed beside the present one.
"""

import sys
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ROWS: Final = {2: "1234567890-=", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'`", 44: "ZXCVBNM,./"}
"""What an American keyboard has, by the scan code of each row's first key."""
_PLACES: Final = {first + n: key for first, row in _ROWS.items() for n, key in enumerate(row)}
_SHIFTED: Final = dict(zip("1234567890-=[];'`,./", '!@#$%^&*()_+{}:"~<>?', strict=True))
_OFFSET: Final = {"linux": 8, "win32": 0}
"""What the system adds to scan codes; that of others tells no places."""
_FOREIGN: Final = range(0x370, 0x110000)
"""Characters of Qt's key codes that are no Latin ones: from Greek on."""


def by_place(event: QKeyEvent) -> str:
    """Return in Qt's portable words what a key would be on an American keyboard.

    "" where the key pressed is a Latin one or a digit, or where the system does not tell its place.
    """
    offset = _OFFSET.get(sys.platform)
    if offset is None or event.key() not in _FOREIGN:
        return ""
    key, held = _PLACES.get(event.nativeScanCode() - offset, ""), event.modifiers()
    if held & Qt.KeyboardModifier.ShiftModifier and key in _SHIFTED:
        key, held = _SHIFTED[key], held & ~Qt.KeyboardModifier.ShiftModifier
    if not key:
        return ""
    return QKeySequence(QKeyCombination(held, Qt.Key(ord(key)))).toString()
