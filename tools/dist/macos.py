"""The disk image for macOS: the app, signed as far as there is a certificate."""

import shutil
from pathlib import Path

from tools.dist.notices import NOTICES
from tools.dist.parts_list import SBOM
from tools.dist.places import BUILD, ROOT, run

APP = BUILD / "Deskbell.app"


def write(target: Path) -> None:
    """Put the notices into the app, sign it and make the disk image *target*."""
    resources = APP / "Contents" / "Resources"
    shutil.copytree(NOTICES, resources / NOTICES.name, dirs_exist_ok=True)
    shutil.copyfile(SBOM, resources / SBOM.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    run(["bash", ROOT / "packaging" / "macos" / "make.sh", APP, target])
