"""The table of docs/backends.md: whatever works names a test that is there."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.checks.finding import ROOT, Finding, report

DOCUMENT = "docs/backends.md"
COLUMNS = ("feature", "native", "Request Tracker")
_TEST = re.compile(r"`(tests/[\w/]+\.py)((?:::\w+)+)`")
_SHORTEST_REASON = 12


def check(root: Path) -> Iterator[Finding]:
    """Yield a finding for each cell that neither works with a test nor says why it cannot."""
    rows = 0
    for number, line in enumerate((root / DOCUMENT).read_text("utf-8").splitlines(), start=1):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|") or cells == list(COLUMNS) or set(cells[0]) <= {"-", ":"}:
            continue
        rows += 1
        if len(cells) != len(COLUMNS):
            yield Finding(DOCUMENT, number, f"has {len(cells)} cells, not {len(COLUMNS)}")
            continue
        for cell in cells[1:]:
            yield from (Finding(DOCUMENT, number, words) for words in faults(root, cell))
    if not rows:
        yield Finding(DOCUMENT, 1, "has no table")


def faults(root: Path, cell: str) -> Iterator[str]:
    """Yield what is wrong with one cell."""
    verdict, _, reason = cell.partition(":")
    tests = _TEST.findall(cell)
    if verdict == "cannot":
        if len(reason.strip()) < _SHORTEST_REASON:
            yield f"“{cell}” does not say why"
    elif not cell.startswith("works"):
        yield f"“{cell}” neither works nor cannot"
    elif not tests:
        yield f"“{cell}” names no test"
    for path, names in tests:
        if not is_there(root, path, names.removeprefix("::").split("::")):
            yield f"{path}{names} is not there"


def is_there(root: Path, path: str, names: list[str]) -> bool:
    """Tell whether a file holds a test: a function, or a method of a class or of its bases."""
    module = _module(root, path)
    if module is None:
        return False
    *classes, test = names
    if not classes:
        return _defines(module, test)
    return len(classes) == 1 and _has_method(root, module, classes[0], test)


def _has_method(root: Path, module: ast.Module, name: str, test: str) -> bool:
    found = next((n for n in module.body if isinstance(n, ast.ClassDef) and n.name == name), None)
    if found is None:
        return False
    bases = (base.id for base in found.bases if isinstance(base, ast.Name))
    return _defines(found, test) or any(
        _has_method(root, elsewhere, base, test)
        for base in bases
        if (elsewhere := _where(root, module, base)) is not None
    )


def _where(root: Path, module: ast.Module, name: str) -> ast.Module | None:
    """Return the module that a name of *module* comes from: itself unless it was imported."""
    for node in module.body:
        if isinstance(node, ast.ImportFrom) and any(one.name == name for one in node.names):
            return _module(root, f"{(node.module or '').replace('.', '/')}.py")
    return module


def _defines(node: ast.Module | ast.ClassDef, test: str) -> bool:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return any(isinstance(one, kinds) and one.name == test for one in node.body)


def _module(root: Path, path: str) -> ast.Module | None:
    file = root / path
    return ast.parse(file.read_text("utf-8")) if file.is_file() else None


if __name__ == "__main__":
    sys.exit(report(check(ROOT)))
