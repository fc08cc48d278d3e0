"""Every relative link in the documents leads to a file that is there, and to a heading in it."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from tools.checks.finding import ROOT, Finding, project_files, report

_LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_REFERENCE = re.compile(r"^\s{0,3}\[[^\]]+\]:\s*(\S+)")
_IMAGE = re.compile(r"<img[^>]+src=\"([^\"]+)\"")
_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$")
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_FENCE = re.compile(r"^\s*(```|~~~)")


def prose(text: str) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of *text* outside code blocks and code spans."""
    fenced = False
    for number, line in enumerate(text.splitlines(), start=1):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield number, re.sub(r"`[^`]*`", "``", line)


def anchors(text: str) -> set[str]:
    """Return the anchors of the headings of *text*, made the way GitHub makes them."""
    found: set[str] = set()
    fenced = False
    for line in text.splitlines():
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and (heading := _HEADING.match(line)):
            plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading[1])
            base = re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")
            anchor, count = base, 0
            while anchor in found:
                count += 1
                anchor = f"{base}-{count}"
            found.add(anchor)
    return found


def _targets(line: str) -> Iterator[str]:
    for pattern in (_LINK, _REFERENCE, _IMAGE):
        for match in pattern.finditer(line):
            yield match[1]


def check_document(root: Path, file: Path) -> Iterator[Finding]:
    """Yield one finding for each relative link of *file* that leads nowhere."""
    name = file.relative_to(root).as_posix()
    for number, line in prose(file.read_text(encoding="utf-8")):
        for target in _targets(line):
            if _SCHEME.match(target):
                continue
            path, _, anchor = unquote(target).partition("#")
            goal = (
                (root / path[1:] if path.startswith("/") else file.parent / path) if path else file
            )
            if not goal.exists():
                yield Finding(name, number, f"links to {target}, which is not there")
            elif (
                anchor
                and goal.suffix == ".md"
                and anchor not in anchors(goal.read_text(encoding="utf-8"))
            ):
                yield Finding(name, number, f"links to {target}, which has no such heading")


def check(root: Path) -> Iterator[Finding]:
    """Yield the findings of every Markdown file of the project."""
    for file in project_files(root):
        if file.suffix == ".md":
            yield from check_document(root, file)


if __name__ == "__main__":
    sys.exit(report(check(ROOT)))
