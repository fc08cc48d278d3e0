"""No text names the program but through the brand, or in a translation, which is made for one."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tools.brand.tree import ROOT

TRANSLATED = {"tr", "translate", "QT_TRANSLATE_NOOP"}
UNSEEN = ("Deskbell Box", "X-Deskbell-")
"""The family of a font that nobody chooses, and headers of exported mail."""


def named(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield each text below *node* that names the project and that no translation reaches."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            called = child.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in TRANSLATED:
                continue
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.Constant):
            text = str(child.value)
            if "Deskbell" in text and not text.startswith(UNSEEN):
                yield child.lineno, text
        yield from named(child)


def test_the_programs_name_comes_from_its_brand() -> None:
    found = {
        f"{file.relative_to(ROOT)}:{line}: {text}"
        for file in sorted((ROOT / "desktop").rglob("*.py"))
        if Path("desktop/brand") not in file.relative_to(ROOT).parents
        for line, text in named(ast.parse(file.read_text("utf-8")))
    }
    assert found == set()
