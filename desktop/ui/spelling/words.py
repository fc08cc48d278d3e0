"""What is said of languages and dictionaries."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.services.spelling.spelling import BY_MESSAGE, OFF
from desktop.ui.i18n import isolate, language_name
from desktop.ui.speech import OWN_NAMES, Language

_PACKAGES: Final = {"en": "hunspell-en-us", "de": "hunspell-de-de", "fa": "myspell-fa"}
"""What Debian calls the dictionaries that are not just called like the language."""


def name_of(code: str) -> str:
    """Return what a language calls itself, whatever country its dictionary is of."""
    ours = code in set(Language) and OWN_NAMES.get(Language(code))
    return isolate(ours) if ours else language_name(code)


def own_language() -> str:
    """Return the language that the window speaks; English where it speaks none."""
    code = QLocale().name().partition("_")[0]
    return code if code.islower() else "en"


def choices(found: Iterable[str], chosen: str = "") -> list[tuple[str, str]]:
    """Return what can be chosen: the languages that are *found*, and what was *chosen* before."""
    codes = sorted({*found, chosen} - {"", BY_MESSAGE, OFF}, key=name_of)
    return [
        (BY_MESSAGE, QCoreApplication.translate("Spelling", "By the message")),
        (OFF, QCoreApplication.translate("Spelling", "Off")),
        *((code, name_of(code)) for code in codes),
    ]


def told(choice: str, found: Sequence[str], folder: Path) -> str:
    """Return what there is to say of the dictionaries on this computer."""
    if choice == OFF:
        return QCoreApplication.translate("Spelling", "Nothing is underlined.")
    wanted = own_language() if choice == BY_MESSAGE else choice
    lines: list[str] = []
    if found:
        here = QCoreApplication.translate("Spelling", "Dictionaries on this computer: {languages}.")
        lines.append(here.format(languages=", ".join(name_of(code) for code in found)))
    if wanted not in found:
        lines.append(_missing(wanted, folder))
    return " ".join(lines)


def _missing(code: str, folder: Path) -> str:
    if sys.platform in {"win32", "darwin"}:
        words = QCoreApplication.translate(
            "Spelling",
            "None was found for {language}. Install LibreOffice with that language, or put "
            "{code}.dic and {code}.aff into {folder}.",
        )
    else:
        words = QCoreApplication.translate(
            "Spelling",
            "None was found for {language}. Install the package {package} (on other systems than "
            "Debian it may be called otherwise), or put {code}.dic and {code}.aff into {folder}.",
        )
    return words.format(
        language=name_of(code),
        package=isolate(_PACKAGES.get(code, f"hunspell-{code}")),
        code=code,
        folder=isolate(str(folder)),
    )
