"""The installer for Windows, for one person: NSIS packs the folder."""

from pathlib import Path

from tools.dist.places import FOLDER, ROOT, VERSION, run
from tools.dist.share import ICONS


def write(target: Path, folder: Path = FOLDER, icons: Path = ICONS) -> None:
    """Make the installer *target* from *folder*; any warning of makensis is a failure."""
    target.parent.mkdir(parents=True, exist_ok=True)
    told = {"VERSION": VERSION, "FOLDER": folder, "OUTPUT": target, "ICON": icons / "deskbell.ico"}
    defined = [f"-D{name}={value}" for name, value in told.items()]
    run(["makensis", "-V2", "-WX", *defined, ROOT / "packaging" / "windows" / "deskbell.nsi"])
