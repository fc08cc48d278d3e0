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
_STEERING = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
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
    last = _PATH.split(name.replace("\x00", "").rstrip("\\/ "))[-1]
    text = shown(_STEERING.sub("", last)).strip()
    if not text.strip("."):
        return fallback
    return text if len(text) <= _MAX_SHOWN else f"{text[:80].rstrip()}…{text[-32:]}"


def safe_name(name: str, fallback: str = "file") -> str:
    """Return *name* as a file name that every system takes: the base of a suggestion to save."""
    last = _PATH.split(name.rstrip("\\/ "))[-1]
    text = unicodedata.normalize("NFC", _STEERING.sub("", last))
    text = "".join(
        c for c in text if unicodedata.category(c) not in {"Cc", "Cs", "Cn", "Co", "Zl", "Zp"}
    )
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


def _shortened(text: str) -> str:
    if len(text.encode()) <= _MAX_BYTES:
        return text
    stem, dot, last = text.rpartition(".")
    if not dot or len(last) > 12:
        stem, dot, last = text, "", ""
    room = _MAX_BYTES - len((dot + last).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + dot + last
