"""Scripts that Qt finds in no installed font: looking for them must not stop the window.

Measured on Linux: to lay out the first letters of such a script in one size and weight, Qt loads
every installed font, 80 ms with 230 of them, and then draws boxes even for letters that some font
has. For Qt takes only a font whose table of substitutions names the script, which fonts that
substitute nothing leave out. A font of ours that names it ends the search, and what Qt does next
is to look for each letter by itself.

Scripts that do have a font are left to it: their letters must be shaped together.
"""

import sys
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from desktop.ui.box_font import box_font

FAMILY: Final = "Deskbell Box"

_Script = QFontDatabase.WritingSystem
_TAGS: Final = {
    _Script.Syriac: (b"syrc",),
    _Script.Thaana: (b"thaa",),
    _Script.Devanagari: (b"deva", b"dev2"),
    _Script.Bengali: (b"beng", b"bng2"),
    _Script.Gurmukhi: (b"guru", b"gur2"),
    _Script.Gujarati: (b"gujr", b"gjr2"),
    _Script.Oriya: (b"orya", b"ory2"),
    _Script.Tamil: (b"taml", b"tml2"),
    _Script.Telugu: (b"telu", b"tel2"),
    _Script.Kannada: (b"knda", b"knd2"),
    _Script.Malayalam: (b"mlym", b"mlm2"),
    _Script.Sinhala: (b"sinh",),
    _Script.Khmer: (b"khmr",),
    _Script.Nko: (b"nko ",),
}
"""The scripts for which Qt asks fonts for substitutions, and what they are called there."""


@cache
def box_families() -> tuple[str, ...]:
    """Return the families to name after all others of a font, known to Qt from now on.

    There is none where every script has a font, nor on systems that choose fonts by themselves.
    """
    if sys.platform in {"win32", "darwin"}:
        return ()
    missing = missing_scripts()
    if not missing:
        return ()
    known = QFontDatabase.addApplicationFontFromData(box_font(FAMILY, missing))
    return (FAMILY,) if known >= 0 else ()


def missing_scripts() -> list[bytes]:
    """Return the tags of the scripts that no installed font shapes."""
    # Qt's own list leaves out fonts that know a script by its newer tag alone, but uses them.
    unlisted = [script for script in _TAGS if not listed(script)]
    every = listed(_Script.Any) if unlisted else []
    return [tag for script in unlisted if not _shaped(script, every) for tag in _TAGS[script]]


def listed(script: QFontDatabase.WritingSystem) -> list[str]:
    """Return the installed families that Qt takes for fonts of *script*."""
    return QFontDatabase.families(script)


def _shaped(script: QFontDatabase.WritingSystem, families: list[str]) -> bool:
    """Whether one of *families* that is named after *script* shapes it."""
    word = script.name.casefold()
    return any(
        not set(_TAGS[script]).isdisjoint(shaped_by(family))
        for family in families
        if word in family.casefold()
    )


def shaped_by(family: str) -> list[bytes]:
    """Return the tags of the scripts for which a font has substitutions."""
    table = bytes(QRawFont.fromFont(QFont(family)).fontTable("GSUB").data())
    start = int.from_bytes(table[4:6], "big")
    count = int.from_bytes(table[start : start + 2], "big")
    return [table[at : at + 4] for at in range(start + 2, start + 2 + 6 * count, 6)]
