"""Reads a brand's folder strictly: whatever is wrong with it is told at once, in plain words."""

import re
import tomllib
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from desktop.backends.registry import KINDS
from desktop.brand.brand import Brand, Preset
from desktop.ui.theme import PLAIN_DARK, PLAIN_LIGHT
from tools.brand import colours

FILE: Final = "brand.toml"
LOGO: Final = "logo.svg"
LANGUAGES: Final = ("en", "nl", "de", "ru", "fa")
_TEXTS = ("name", "id", "app_id", "vendor", "website", "support")
_TABLES = {"colours": ("light", "dark"), "helpdesk": ("name", "kind", "url", "others", "hint")}
_ID = re.compile(r"[a-z][a-z0-9]{2,19}")
_APP_ID = re.compile(r"[a-z][a-z0-9]*(\.[A-Za-z][A-Za-z0-9]*){2,}")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_TAKEN = frozenset(
    {"about", "blob", "data", "file", "ftp", "http", "https", "javascript", "mailto", "python"}
    | {"ssh", "tel"}
)
"""Words that mean something else as a command or in front of a link."""
_LONGEST = {"name": 30, "vendor": 60}
_LONGEST_TEXT = 200
_LARGEST_LOGO = 100_000


class BadBrand(Exception):  # noqa: N818 - it is what the vendor has
    """A folder that is no brand; `faults` are the sentences that say why."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def read(folder: Path) -> Brand:
    """Return the brand in *folder*, or raise `BadBrand` with everything that is wrong with it."""
    faults: list[str] = []
    told = _told(folder / FILE, faults)
    _check_logo(folder / LOGO, faults)
    if told is not None:
        _check(told, faults)
    if faults or told is None:
        raise BadBrand(faults)
    shades = told.get("colours", {})
    light, dark = (
        colours.derived(shades[scheme], theme.colours, dark=theme.dark) if shades else {}
        for scheme, theme in (("light", PLAIN_LIGHT), ("dark", PLAIN_DARK))
    )
    for scheme, changed, theme in (("light", light, PLAIN_LIGHT), ("dark", dark, PLAIN_DARK)):
        if changed:
            faults += colours.faults(changed, theme.colours, scheme)
    if faults:
        raise BadBrand(faults)
    desk = told.get("helpdesk")
    return Brand(
        **{name: told[name] for name in _TEXTS},
        updates=told.get("updates", ""),
        helpdesk=None if desk is None else Preset(**desk),
        welcome=told.get("welcome", {}),
        light=light,
        dark=dark,
    )


def _told(file: Path, faults: list[str]) -> dict[str, Any] | None:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        faults.append(f"{file} is missing")
    except (OSError, UnicodeDecodeError) as error:
        faults.append(f"{file} cannot be read: {error}")
    except tomllib.TOMLDecodeError as error:
        faults.append(f"{file} is no TOML: {error}")
    return None


def _check_logo(file: Path, faults: list[str]) -> None:
    try:
        content = file.read_bytes()
        root = ET.fromstring(content)  # noqa: S314 - the vendor's own file, on their own machine
    except FileNotFoundError:
        faults.append(f"{file} is missing: the logo, a square SVG")
        return
    except (OSError, ET.ParseError) as error:
        faults.append(f"{file} cannot be read: {error}")
        return
    if not root.tag.endswith("svg") or len(content) > _LARGEST_LOGO:
        faults.append(f"{file} is no SVG of at most {_LARGEST_LOGO // 1000} KB")
    if b"<script" in content or b"<image" in content or b"<text" in content:
        faults.append(f"{file} has scripts, pixels or letters in it: turn them into paths")
    box = (root.get("viewBox") or "").replace(",", " ").split()
    if len(box) != 4 or box[2] != box[3]:
        faults.append(f"{file} is not square, or has no viewBox: icons are square")


def _check(told: dict[str, Any], faults: list[str]) -> None:
    for name in told.keys() - {*_TEXTS, *_TABLES, "welcome", "updates"}:
        faults.append(f"{name}: there is no such setting")
    for name in _TEXTS:
        _check_text(name, told.get(name), _LONGEST.get(name, _LONGEST_TEXT), faults)
    texts = {name: value for name in _TEXTS if isinstance(value := told.get(name), str)}
    if "id" in texts and (not _ID.fullmatch(texts["id"]) or texts["id"] in _TAKEN):
        faults.append(f"id: “{texts['id']}” must be a word of its own, 3 to 20 of a-z and 0-9")
    if "app_id" in texts and not _APP_ID.fullmatch(texts["app_id"]):
        faults.append(f"app_id: “{texts['app_id']}” must be like com.example.Support")
    if "support" in texts and not _ADDRESS.fullmatch(texts["support"]):
        faults.append(f"support: “{texts['support']}” is no e-mail address")
    if "website" in texts:
        _check_url("website", texts["website"], faults)
    if "updates" in told:
        _check_url("updates", told["updates"], faults)
    _check_tables(told, faults)


def _check_tables(told: dict[str, Any], faults: list[str]) -> None:
    for name, known in _TABLES.items():
        _check_table(name, told, known, faults)
    for scheme, value in _table(told, "colours").items():
        if not (isinstance(value, str) and _COLOUR.fullmatch(value)):
            faults.append(f"colours.{scheme}: write it like #9a3412, in small letters")
    _check_texts("welcome", told.get("welcome", {}), faults)
    if isinstance(told.get("helpdesk"), dict):
        _check_helpdesk(told["helpdesk"], faults)


def _check_table(
    name: str, told: dict[str, Any], known: tuple[str, ...], faults: list[str]
) -> None:
    if name not in told:
        return
    if not isinstance(told[name], dict):
        faults.append(f"{name}: it must be a table, [{name}]")
        return
    for key in told[name].keys() - set(known):
        faults.append(f"{name}.{key}: there is no such setting")
    for key in known:
        if key != "hint" and key not in told[name]:
            faults.append(f"{name}.{key} is missing")


def _check_helpdesk(desk: dict[str, Any], faults: list[str]) -> None:
    _check_text("helpdesk.name", desk.get("name", "-"), _LONGEST["vendor"], faults)
    if desk.get("kind", "native") not in KINDS:
        faults.append(f"helpdesk.kind: it must be one of {', '.join(KINDS)}")
    if not isinstance(desk.get("others", False), bool):
        faults.append("helpdesk.others: it must be true or false")
    _check_url("helpdesk.url", desk.get("url", "https://x.example"), faults)
    _check_texts("helpdesk.hint", desk.get("hint", {}), faults)


def _check_url(name: str, url: Any, faults: list[str]) -> None:
    try:
        parts = urlsplit(url if isinstance(url, str) else "")
        home = parts.hostname in {"127.0.0.1", "::1", "localhost"}
        sound = parts.scheme == "https" or (parts.scheme == "http" and home)
        sound = sound and bool(parts.hostname) and not parts.username and not parts.query
    except ValueError:
        sound = False
    if not sound or url.endswith("/") or any(c.isspace() or c in "\"'\\{}<>" for c in url):
        faults.append(f"{name}: “{url}” must be like https://support.example.com, no / at the end")


def _check_texts(name: str, texts: Any, faults: list[str]) -> None:
    if not isinstance(texts, Mapping):
        faults.append(f"{name}: it must be a table with a text for each language")
        return
    for language, text in texts.items():
        if language not in LANGUAGES:
            faults.append(f"{name}.{language}: the program speaks {', '.join(LANGUAGES)}")
        _check_text(f"{name}.{language}", text, _LONGEST_TEXT, faults)
    if texts and "en" not in texts:
        faults.append(f"{name}.en is missing: it stands where a language has no text")


def _check_text(name: str, text: Any, longest: int, faults: list[str]) -> None:
    if text is None:
        faults.append(f"{name} is missing")
    elif not isinstance(text, str) or not text.strip() or text != text.strip():
        faults.append(f"{name}: it must be a text, with no blanks around it")
    elif len(text) > longest:
        faults.append(f"{name}: it has {len(text)} characters, and may have {longest}")
    elif any(unicodedata.category(c)[0] == "C" and c not in "\u200c\u200d" for c in text) or (
        "." not in name and any(c in "\"'\\{}<>&$%`" for c in text)
    ):
        # They stand in scripts, entries of menus and XML, each with signs of its own.
        faults.append(f"{name}: it has a character in it that cannot be: \" ' \\ {{}} <> & $ % `")


def _table(told: dict[str, Any], name: str) -> dict[str, Any]:
    value = told.get(name, {})
    return value if isinstance(value, dict) else {}
