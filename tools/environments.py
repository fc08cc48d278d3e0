"""Environments of their own for what makes packages and pages, as uv.lock says."""

import os
import subprocess
import sys
from pathlib import Path

from tools import bootstrap

ROOT = Path(__file__).resolve().parent.parent


def make(folder: Path, group: str, *, program: bool) -> Path:
    """Bring the environment in *folder* to that group of pyproject.toml; return its interpreter.

    With *program*, what the program itself needs is in it as well.
    """
    uv = bootstrap.uv_on_path() or bootstrap.own_uv()
    whole = ["--no-default-groups", "--group", group, "--no-install-project"]
    wanted = whole if program else ["--only-group", group]
    environment = os.environ | {
        "UV_PROJECT_ENVIRONMENT": str(folder),
        "UV_PYTHON": sys.executable,
        "UV_PYTHON_DOWNLOADS": "never",
    }
    subprocess.run(
        [uv, "sync", "--quiet", "--locked", *wanted], cwd=ROOT, env=environment, check=True
    )
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
