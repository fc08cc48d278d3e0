"""What free desktops want to know of a program: its entry, icons, description and autostart."""

import shutil
from pathlib import Path

from tools.dist.places import BUILD, ROOT, python, run

ICONS = BUILD / "icons"
_LINUX = ROOT / "packaging" / "linux"


def make_icons() -> None:
    """Make the icons of all systems in `build/dist/icons`."""
    run([python(), "-m", "tools.dist.icons", ROOT / "resources" / "logo.svg", ICONS])


def write(root: Path) -> None:
    """Write `applications`, `icons` and `metainfo` into *root*, a `share` folder."""
    _put(_LINUX / "deskbell.desktop", root / "applications")
    _put(_LINUX / "org.deskbell.Deskbell.metainfo.xml", root / "metainfo")
    icons = root / "icons" / "hicolor"
    _put(ROOT / "resources" / "logo.svg", icons / "scalable" / "apps", "deskbell.svg")
    for picture in sorted(ICONS.glob("*.png")):
        size = picture.stem
        _put(picture, icons / f"{size}x{size}" / "apps", "deskbell.png")


def write_autostart(folder: Path) -> None:
    """Write the entry for starting at login, switched off until a person asks for it."""
    _put(_LINUX / "autostart.desktop", folder, "deskbell.desktop")


def _put(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))
