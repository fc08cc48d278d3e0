"""Bring the virtual environment to what uv.lock says, on a machine that may have only Python.

Uses the uv that is on the PATH where it is new enough, else puts one into build/bootstrap. Needs
nothing but the standard library, since it runs before anything is installed.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BOOTSTRAP = ROOT / "build" / "bootstrap"
OLDEST_UV = (0, 6)
OLDEST_PYTHON = (3, 11)


def version_of(uv: Path) -> tuple[int, int] | None:
    """Return (major, minor) of that uv, or None where it does not run."""
    try:
        said = subprocess.run(
            [uv, "--version"], capture_output=True, text=True, check=True, timeout=60
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.search(r"(\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else None


def uv_on_path() -> Path | None:
    """Return a uv from the PATH that understands our lock file, or None."""
    found = shutil.which("uv")
    if found is None:
        return None
    version = version_of(Path(found))
    return Path(found) if version is not None and version >= OLDEST_UV else None


def own_uv() -> Path:
    """Return the uv in build/bootstrap, installed there with pip the first time."""
    scripts = BOOTSTRAP / ("Scripts" if os.name == "nt" else "bin")
    uv = scripts / ("uv.exe" if os.name == "nt" else "uv")
    if version_of(uv) is not None:
        return uv
    print("Installing uv into build/bootstrap …", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", BOOTSTRAP], check=True)
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv>=0.6"],
        check=True,
    )
    return uv


def main() -> int:
    """Run uv with the given arguments, by default `sync --locked`; return its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        print(
            "Deskbell needs Python 3.11 or newer; this is "
            f"{sys.version_info[0]}.{sys.version_info[1]}. Name another: make PYTHON=python3.12 …",
            file=sys.stderr,
        )
        return 1
    arguments = sys.argv[1:] or ["sync", "--locked"]
    try:
        uv = uv_on_path() or own_uv()
    except subprocess.CalledProcessError as error:
        print(
            f"Could not set up uv ({error}). On Debian and Ubuntu, `apt-get install python3-venv` "
            "may be what is missing; an installed uv (https://docs.astral.sh/uv) is used anywhere.",
            file=sys.stderr,
        )
        return 1
    # The Python that make was given is the one to use; none is ever downloaded.
    environment = os.environ | {
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_PROJECT_ENVIRONMENT": str(ROOT / ".venv"),
    }
    environment.setdefault("UV_PYTHON", sys.executable)
    environment.pop("VIRTUAL_ENV", None)
    return subprocess.run([uv, *arguments], cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
