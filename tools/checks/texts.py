"""Texts that people see go through the translation, and counted ones in the way it collects.

`tools.checks.sources` looks at one call at a time; these rules look at where a text ends up.
lupdate takes a text for counted only in `tr` of the class that it stands in: `translate` with a
number makes "1 mail(s)", or nothing at all. Qt looks a counted text up by the class of the object
alone, so a class that counts has no heirs.
"""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

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
_ASKED_FOR = "what"
"""What an `Ask` is about: the problem that comes of it says so."""
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
        yield from hidden_texts(path, tree)
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


def hidden_texts(path: str, tree: ast.Module) -> Iterator[Finding]:
    """Yield what is translated inside an f-string: lupdate does not look there."""
    for joined in ast.walk(tree):
        if not isinstance(joined, ast.JoinedStr):
            continue
        for name, call in calls(joined):
            if name in _TRANSLATES:
                yield Finding(path, call.lineno, "translated in an f-string; give it a name before")


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
        outside = _assigned(tree.body)
        for name, call, known in _calls_in_place(tree, outside):
            for field in call.keywords:
                if field.arg in _NAMED or not (name in problems or field.arg == _ASKED_FOR):
                    continue
                told = "".join(_plain(field.value, known))
                if told:
                    words = f'mark it: QT_TRANSLATE_NOOP("Detail", "{told[:40]}")'
                    yield Finding(path, field.value.lineno, words)


_Known: TypeAlias = dict[str, list[ast.expr]]
"""What is assigned to names."""


def _calls_in_place(node: ast.AST, known: _Known) -> Iterator[tuple[str, ast.Call, _Known]]:
    """Yield the calls below a node, each with what the names that it sees stand for."""
    for child in ast.iter_child_nodes(node):
        sees = known
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            sees = known | _assigned(child.body)
        if isinstance(child, ast.Call):
            yield called_name(child), child, sees
        yield from _calls_in_place(child, sees)


def _assigned(body: list[ast.stmt]) -> _Known:
    """Return what is assigned to plain names in *body*, functions within it left out."""
    found: _Known = defaultdict(list)
    waiting: list[ast.AST] = list(body)
    while waiting:
        match node := waiting.pop():
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() | ast.Lambda():
                continue
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found[name].append(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                found[name].append(value)
            case _:
                pass
        waiting.extend(ast.iter_child_nodes(node))
    return dict(found)


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


def _plain(node: ast.expr, known: _Known) -> Iterator[str]:
    """Yield the literal texts among what an expression may come to as a whole."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _plain(part, known)
        case ast.IfExp(body=one, orelse=other):
            yield from _plain(one, known)
            yield from _plain(other, known)
        case ast.Name(id=name):
            # A name that is made of itself is followed once.
            rest = {key: values for key, values in known.items() if key != name}
            for value in known.get(name, ()):
                yield from _plain(value, rest)
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
