"""Where a build takes things from and puts them, and what it is called."""

import os
import platform
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build" / "dist"
ENVIRONMENT = BUILD / "env"
"""An environment of its own: what it holds besides PyInstaller is what the package is made of."""
FOLDER = BUILD / "deskbell"
"""The program as PyInstaller leaves it, with its notices."""
PACKAGES = ROOT / "dist"
"""What is given to people."""

COMMIT_TIME = "commit-time"
"""A file that tells a copy of the project without its history when the commit was."""

VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
MACHINE = platform.machine().lower()


def python() -> Path:
    """Return the interpreter of the build's environment."""
    return ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def epoch() -> int:
    """Return the time that everything in a package bears, in seconds since 1970.

    That of the commit, so that the same input gives the same package; SOURCE_DATE_EPOCH before it.
    A LookupError where neither is known.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None and (ROOT / COMMIT_TIME).exists():
        given = (ROOT / COMMIT_TIME).read_text("utf-8")
    return int(_commit_time() if given is None else given)


def _commit_time() -> str:
    told = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(told, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as exc:
        raise LookupError(
            "Git does not tell when the commit was: set SOURCE_DATE_EPOCH to the seconds since "
            "1970 that everything in the packages is to bear"
        ) from exc


def run(command: list[str | Path], **more: str) -> None:
    """Run *command* in the project's folder with *more* in its environment, or raise."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"} | more
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
