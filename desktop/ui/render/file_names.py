"""Names of files from outside: as they are shown, and as they may meet a disk."""

import re
import unicodedata

from desktop.ui.render.characters import shown
from desktop.ui.render.names import names

_PATH = re.compile(r"[\\/]")
_RESERVED_CHARACTERS = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED_NAMES = re.compile(
    r"^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)", re.I
)
_UNSEEN = re.compile(
    "[\x00\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff"
    "\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Characters without a shape of their own, which turn, part or lengthen a name unseen."""
_UNFIT = frozenset({"Cc", "Cs", "Cn", "Co", "Zl", "Zp"})
_MAX_SHOWN = 120
_MAX_BYTES = 180

RISKY = names(
    """
    ade adp app appimage application appref-ms bas bat bin cab chm class cmd com command
    cpl csh deb desktop dll dmg docm dotm exe fxp gadget hta img inf ins iso isp jar js
    jse ksh lnk mad mde mjs msc msi msix msp mst ocx pif pkg pl potm ppam pptm ps1 psm1 py
    pyw rb reg rpm run scf scr sct settingcontent-ms sh shb svg sys url vb vbe vbs vhd
    vhdx ws wsc wsf wsh xll xlam xlsm xltm
    """
)
"""Extensions that some system runs, or that carry macros, when they are opened."""


def display_name(name: str, fallback: str = "file") -> str:
    """Return *name* for a widget: one line, no path, no character that turns or hides letters.

    A long one keeps its end, where the extension is.
    """
    # Windows takes no notice of dots and spaces at the end: they would hide the extension.
    text = shown(_last(name)).strip().rstrip(" .")
    if not text:
        return fallback
    return text if len(text) <= _MAX_SHOWN else f"{text[:80].rstrip()}…{text[-32:]}"


def safe_name(name: str, fallback: str = "file") -> str:
    """Return *name* as a file name that every system takes: the base of a suggestion to save."""
    text = unicodedata.normalize("NFC", _last(name))
    # Replaced and not left out: what is left would close up to another name than is shown.
    text = "".join("_" if unicodedata.category(c) in _UNFIT else c for c in text)
    text = _RESERVED_CHARACTERS.sub("_", text).strip(" .")
    if not text:
        return fallback
    if _RESERVED_NAMES.match(text):
        text = f"_{text}"
    return _shortened(text)


def extension(name: str) -> str:
    """Return the last extension of *name* in lower case, without its dot; "" for none."""
    stem, dot, last = safe_name(name, "").rpartition(".")
    return last.casefold() if dot and stem else ""


def is_risky(name: str) -> bool:
    """Tell whether opening a file of that name could run something."""
    return extension(name) in RISKY


def _last(name: str) -> str:
    """Return what follows the last slash of any kind, without what nobody sees."""
    return _PATH.split(_UNSEEN.sub("", name).rstrip("\\/ "))[-1]


def _shortened(text: str) -> str:
    if len(text.encode()) <= _MAX_BYTES:
        return text
    stem, dot, last = text.rpartition(".")
    if not dot or len(last) > 12:
        stem, dot, last = text, "", ""
    room = _MAX_BYTES - len((dot + last).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + dot + last
