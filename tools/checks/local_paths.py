"""No file names a folder of somebody's own machine: it would be wrong everywhere else."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.checks.finding import ROOT, Finding, project_files, report

_HERE = re.compile(
    r"""(?<![\w.~/-])(?:
        /(?:root|work(?:space)?)(?:/|\b(?=["'`\s]))
      | /(?:tmp|opt)/[\w.-]+
      | /(?:home|Users)/(?!user\b|you\b|me\b|\{|<|\$)[\w.-]+/
      | [A-Z]:\\Users\\(?!user\b|you\b|me\b)[\w.-]+
    )""",
    re.VERBOSE,
)
_BINARY = {".png", ".ttf", ".woff2", ".ico", ".icns", ".qm", ".jpg", ".db", ".zip", ".pdf"}


def check_text(path: str, text: str) -> Iterator[Finding]:
    """Yield one finding for each line of *text* that names a local path."""
    for number, line in enumerate(text.splitlines(), start=1):
        if found := _HERE.search(line):
            yield Finding(path, number, f"names a path of one machine: {found[0]}")


def check(root: Path) -> Iterator[Finding]:
    """Yield the findings of every text file of the project."""
    for file in project_files(root):
        name = file.relative_to(root).as_posix()
        if file.suffix.lower() in _BINARY or name in {
            "uv.lock",
            "LICENSE",
            "tools/checks/local_paths.py",
        }:
            continue
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from check_text(name, text)


if __name__ == "__main__":
    sys.exit(report(check(ROOT)))
