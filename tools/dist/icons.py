"""The program's picture in the forms that each system wants. Runs in the build's environment.

Usage: python -m tools.dist.icons SVG FOLDER
"""

import os
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In pixels, of the squares that free desktops look for."""


def write(svg: Path, folder: Path) -> None:
    """Write `SIZE.png` of each size, `deskbell.ico` and `deskbell.icns` into *folder*."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication([])
    icon = QIcon(str(svg))
    folder.mkdir(parents=True, exist_ok=True)
    files = [(size, folder / f"{size}.png") for size in SIZES]
    for size, file in (*files, (256, folder / "deskbell.ico"), (512, folder / "deskbell.icns")):
        picture = icon.pixmap(QSize(size, size)).toImage()
        if picture.isNull() or not picture.save(str(file)):
            raise ValueError(f"{svg} cannot be made {file.name}")
    del application


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
