"""The program as a folder that needs no Python: PyInstaller's work, from one spec."""

import os
import shutil

from tools import environments
from tools.dist.places import BUILD, ENVIRONMENT, FOLDER, ROOT, python, run


def make_environment() -> None:
    """Bring the build's environment to what uv.lock says of the program and of PyInstaller."""
    environments.make(ENVIRONMENT, "dist", program=True)


def make_folder() -> None:
    """Make `build/dist/deskbell`, anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    spec = ROOT / "packaging" / "deskbell.spec"
    places = ["--distpath", BUILD, "--workpath", BUILD / "work"]
    run(
        [python(), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, spec],
        # Its own cache would let one build's strip and signatures into another.
        PYINSTALLER_CONFIG_DIR=str(BUILD / "cache"),
        PYTHONPATH=os.fspath(ROOT),
    )
