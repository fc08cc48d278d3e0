"""Writes a brand as the Python that the program reads: no parsing at a start."""

from collections.abc import Mapping
from pathlib import Path

from desktop.brand.brand import Brand, Preset

PLACE = Path("desktop", "brand", "made.py")
_HEAD = '''"""The brand of this program, by `python -m tools.brand`; change its folder."""

from typing import Final

from desktop.brand.brand import Brand{more}

BRAND: Final = Brand(
'''


def text(brand: Brand) -> str:
    """Return the content of `desktop/brand/made.py`."""
    head = _HEAD.replace("{more}", "" if brand.helpdesk is None else ", Preset")
    names = ("name", "id", "app_id", "vendor", "website", "support")
    lines = [f"    {name}={_literal(getattr(brand, name))}," for name in names]
    if brand.updates:
        lines.append(f"    updates={_literal(brand.updates)},")
    if brand.helpdesk is not None:
        lines += ["    helpdesk=Preset(", *_preset(brand.helpdesk), "    ),"]
    for name in ("welcome", "light", "dark"):
        lines += _mapping(name, getattr(brand, name), 1)
    return head + "\n".join(lines) + "\n)\n"


def _preset(desk: Preset) -> list[str]:
    lines = [f"        {name}={_literal(getattr(desk, name))}," for name in ("name", "kind", "url")]
    return [*lines, f"        others={desk.others},", *_mapping("hint", desk.hint, 2)]


def _mapping(name: str, values: Mapping[str, str], deep: int) -> list[str]:
    if not values:
        return []
    blank = "    " * deep
    inner = [f"{blank}    {_literal(key)}: {_literal(value)}," for key, value in values.items()]
    return [f"{blank}{name}={{", *inner, f"{blank}}},"]


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
