"""What every check of ours reports, and how it ends."""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NEVER = {".git", ".venv", "build", "dist", "__pycache__", "node_modules"}


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is wrong, and where."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def project_files(root: Path) -> list[Path]:
    """Return the project's files below *root*: tracked or not yet, never ignored."""
    listed = _listed_by_git(root) if shutil.which("git") else None
    if listed is not None:
        names = (name.decode() for name in listed.split(b"\0") if name)
        return sorted(path for name in names if (path := root / name).is_file())
    return sorted(_walk(root))


def _listed_by_git(root: Path) -> bytes | None:
    done = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=False,
    )
    return done.stdout if done.returncode == 0 else None


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir() and path.name not in _NEVER:
            yield from _walk(path)
        elif path.is_file():
            yield path


def report(findings: Iterable[Finding]) -> int:
    """Print *findings* in order; return the exit code: 1 when there is any."""
    found = sorted(set(findings))
    for finding in found:
        print(finding, file=sys.stderr)
    return 1 if found else 0
