"""Texts that people see go through the translation, and counted ones in the way it collects.

`tools.checks.sources` looks at one call at a time; these rules look at where a text ends up.
lupdate takes a text for counted only in `tr` of the class that it stands in: `translate` with a
number makes "1 mail(s)", or nothing at all. Qt looks a counted text up by the class of the object
alone, so a class that counts has no heirs.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tools import english_plurals
from tools.checks.finding import ROOT, Finding, project_files, report
from tools.checks.sources import called_name, calls

_TRANSLATES = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
_SHOWN = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addItem",
    "addItems",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setHeaderLabels",
    "setHorizontalHeaderLabels",
    "setInformativeText",
    "setLabelText",
    "setNameFilter",
    "setNameFilters",
    "setPlaceholderText",
    "setPrefix",
    "setSpecialValueText",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
}
"""What puts its argument before people's eyes, or has it read to them."""
_NAMED = {"file", "kind"}
"""Fields of problems that are names: "key.json", "Request Tracker"."""
_OTHER_WORDS = ("desktop/cli/", "desktop/helpdesk/", "desktop/backends/memory")
"""What speaks English to whoever types commands or writes programs, and the backend of tests."""
_SAME_EVERYWHERE = re.compile(r"Deskbell|[\w.]+@example\.\w+|X{4}(-X{4})*|https?:\S*")
_WORD = re.compile(r"[^\W\d_]{2}")


def check(root: Path) -> Iterator[Finding]:
    """Yield what is wrong with the texts of the client below *root*."""
    trees = {
        path: ast.parse(file.read_text("utf-8"), filename=path)
        for file in project_files(root)
        if (path := file.relative_to(root).as_posix()).startswith("desktop/")
        and path.endswith(".py")
    }
    for path, tree in trees.items():
        yield from counted_texts(path, tree)
        yield from shown_texts(path, tree)
    yield from counting_heirs(trees)
    yield from told_details(trees)


def counted_texts(path: str, tree: ast.Module) -> Iterator[Finding]:
    """Counted texts stand in `self.tr(text, "", count)`, with the locale's digits."""
    for name, call in calls(tree):
        text = _text(name, call)
        if text is None:
            continue
        if name == "tr" and _whose(call) != "self":
            words = f"{_whose(call) or 'that'}.tr() is collected for a context of that name"
            yield Finding(path, call.lineno, f"{words}; use self.tr()")
        if not english_plurals.is_counted(text):
            continue
        if name != "tr" or len(call.args) != 3:
            words = 'counted texts are collected from self.tr(text, "", count) alone'
            yield Finding(path, call.lineno, words)
        elif "%Ln" not in text:
            words = "a counted text without %Ln: the digits would not be the language's"
            yield Finding(path, call.lineno, words)


def counting_heirs(trees: dict[str, ast.Module]) -> Iterator[Finding]:
    """A class that counts has no heirs: Qt looks for a counted text in the heir's name alone."""
    counting: set[str] = set()
    classes: list[tuple[str, ast.ClassDef]] = []
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                classes.append((path, node))
                texts = (_text(name, call) for name, call in calls(node) if name == "tr")
                if any(text and english_plurals.is_counted(text) for text in texts):
                    counting.add(node.name)
    for path, node in classes:
        bases = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for base in sorted(bases & counting):
            words = f"{node.name} would not find the counted texts of {base}; count apart"
            yield Finding(path, node.lineno, words)


def shown_texts(path: str, tree: ast.Module) -> Iterator[Finding]:
    """What is shown is not written in English in its place."""
    if not path.startswith(("desktop/ui/", "desktop/app.py")):
        return
    for name, call in calls(tree):
        if name not in _SHOWN:
            continue
        for argument in (*call.args, *(each.value for each in call.keywords)):
            for text in _literals(argument):
                if _WORD.search(text) and not _SAME_EVERYWHERE.fullmatch(text.strip()):
                    words = f"{name}() of a text that nobody can translate: “{text[:40]}”"
                    yield Finding(path, call.lineno, words)


def told_details(trees: dict[str, ast.Module]) -> Iterator[Finding]:
    """What fills the sentence of a problem is marked for translation as the sentence is."""
    problems = _problems(trees)
    for path, tree in trees.items():
        if path.startswith(_OTHER_WORDS):
            continue
        for name, call in calls(tree):
            if name not in problems:
                continue
            for field in call.keywords:
                told = "" if field.arg in _NAMED else "".join(_plain(field.value))
                if told:
                    words = f'mark it: QT_TRANSLATE_NOOP("Detail", "{told[:40]}")'
                    yield Finding(path, field.value.lineno, words)


def _problems(trees: dict[str, ast.Module]) -> set[str]:
    """Return the names of all classes of problems."""
    classes = [
        (node.name, {ast.unparse(base).rpartition(".")[2] for base in node.bases})
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    found: set[str] = set()
    more = {"Problem"}
    while more - found:
        found |= more
        more = {name for name, bases in classes if bases & found}
    return found


def _plain(node: ast.expr) -> Iterator[str]:
    """Yield the literal texts among what an expression may come to as a whole."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _plain(part)
        case ast.IfExp(body=one, orelse=other):
            yield from _plain(one)
            yield from _plain(other)
        case _:
            return


def _text(name: str, call: ast.Call) -> str | None:
    """Return the literal that a call has translated; None for any other call."""
    place = _TRANSLATES.get(name)
    if place is None or len(call.args) <= place:
        return None
    match call.args[place]:
        case ast.Constant(value=str(text)):
            return text
        case _:
            return None


def _whose(call: ast.Call) -> str:
    """Return on what a method is called, "" where that has no plain name."""
    match call.func:
        case ast.Attribute(value=ast.Name(id=name)):
            return name
        case _:
            return ""


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the literal texts that an expression may come to, in parts or whole."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts):
            for part in parts:
                yield from _literals(part)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            yield from _literals(one)
            yield from _literals(other)
        case ast.Call(func=ast.Attribute(value=text)) if called_name(node) in {"format", "join"}:
            yield from _literals(text)
        case _:
            return


if __name__ == "__main__":
    sys.exit(report(check(ROOT)))
