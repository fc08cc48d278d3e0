"""Finds the Hunspell dictionaries of this computer: the system's, other programs', the person's."""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

OWN_FOLDER: Final = "dictionaries"
"""The folder of the profile for dictionaries that the person puts there."""

_NAME: Final = re.compile(r"([a-z]{2,3})(?:[_-]([A-Z]{2})(?:[_-]\w+)?)?")
_HOME: Final = {
    "en": "US",
    "fa": "IR",
    "uk": "UA",
    "cs": "CZ",
    "da": "DK",
    "sv": "SE",
    "el": "GR",
    "he": "IL",
    "hi": "IN",
    "et": "EE",
    "sl": "SI",
    "be": "BY",
    "ko": "KR",
    "vi": "VN",
}
"""The country that a language is looked for under, where that is not called like the language."""
_MOST: Final = 2
"""Dictionaries of one language: a word is right that one of them has."""


def find(folders: Iterable[Path]) -> dict[str, tuple[Path, ...]]:
    """Return the dictionaries by the language's code, as paths without their ending.

    Of two with the same name the one of the earlier folder is taken.
    """
    named: dict[str, tuple[str, str, Path]] = {}
    for folder in folders:
        for path in _listed(folder):
            name = _NAME.fullmatch(path.stem)
            if name and path.stem not in named and path.with_suffix(".aff").is_file():
                named[path.stem] = (name[1], name[2] or "", path)
    found: dict[str, dict[Path, Path]] = {}
    for language, _, path in sorted(named.values(), key=_merit):
        # Many names of countries stand for one file.
        real = path.resolve()
        of_language = found.setdefault(language, {})
        if len(of_language) < _MOST:
            of_language.setdefault(real, path.with_suffix(""))
    return {language: tuple(paths.values()) for language, paths in found.items()}


def folders(profile: Path, environment: Mapping[str, str] = os.environ) -> list[Path]:
    """Return where dictionaries may lie, the person's own folder first."""
    home = Path.home()
    named = [Path(place) for place in environment.get("DICPATH", "").split(os.pathsep) if place]
    match sys.platform:
        case "win32":
            places = _on_windows(environment)
        case "darwin":
            places = _on_macos(home)
        case _:
            places = _on_linux(home, environment)
    return [profile / OWN_FOLDER, *named, *places]


def _on_linux(home: Path, environment: Mapping[str, str]) -> list[Path]:
    own = environment.get("XDG_DATA_HOME") or str(home / ".local/share")
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    data = [Path(place) for place in [own, *shared.split(":"), "/usr/share", "/run/host/usr/share"]]
    kinds = ("hunspell", "myspell", "myspell/dicts")
    return [
        *(place / kind for place in dict.fromkeys(data) for kind in kinds),
        *_offices(home / ".config/libreoffice/4/user/uno_packages", "**/*.oxt/**"),
        *_offices(Path("/usr/lib/libreoffice/share/extensions"), "dict-*"),
        *_offices(Path("/usr/lib64/libreoffice/share/extensions"), "dict-*"),
        *_offices(Path("/opt"), "libreoffice*/share/extensions/dict-*"),
        *(Path("/usr/lib") / name / "dictionaries" for name in ("thunderbird", "firefox")),
    ]


def _on_macos(home: Path) -> list[Path]:
    office = "LibreOffice.app/Contents/Resources/extensions/dict-*"
    return [
        *(home / "Library/Spelling", Path("/Library/Spelling")),
        *_offices(Path("/Applications"), office),
        *_offices(home / "Applications", office),
        *(brew / "share/hunspell" for brew in (Path("/opt") / "homebrew", Path("/usr/local"))),
    ]


def _on_windows(environment: Mapping[str, str]) -> list[Path]:
    programs = [environment.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)")]
    return [
        folder
        for place in programs
        if place
        for folder in (
            *_offices(Path(place), "LibreOffice*/share/extensions/dict-*"),
            *(Path(place) / name / "dictionaries" for name in _MOZILLA),
        )
    ]


_MOZILLA: Final = ("Mozilla Firefox", "Mozilla Thunderbird")


def _offices(place: Path, pattern: str) -> list[Path]:
    try:
        return sorted(folder for folder in place.glob(pattern) if folder.is_dir())
    except OSError:
        return []


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.dic"))
    except OSError:
        return []


def _merit(named: tuple[str, str, Path]) -> tuple[str, bool, str]:
    """Put the whole language before one country's, and its home before others."""
    language, country, path = named
    home = _HOME.get(language, language.upper())
    return language, country not in {"", home}, path.stem
