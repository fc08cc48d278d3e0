"""Every command in the documents is one: `deskbell`'s parser takes it, make has its target.

Checked are the lines of `sh` blocks and the code spans that begin with a program of ours. How
options are written down in docs/cli.md is understood: `[--json]`, `native|rt`, `…`, `NAME`.
"""

import contextlib
import io
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.brand import BRAND
from desktop.cli.parser import parse
from tools.checks.finding import ROOT, Finding, project_files, report

_SPAN = re.compile(r"`([^`\n]+)`")
_FENCE = re.compile(r"^\s*(```|~~~)(\w*)")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_VERB = re.compile(r"^    ([a-z][a-z-]*)(?= |$)", re.MULTILINE)
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
_TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)
_VARIABLE = re.compile(r"^([A-Z]+) \?=", re.MULTILINE)
_SETTING = re.compile(r"[A-Z_]+=")
_BIN: Final = ".venv/bin/"
_STANDING_FOR: Final = {"N": "1", "DATE": "2026-11-22", "…": "x"}
_PAGE: Final = "docs/cli.md"
_OF_THEN: Final = ("CHANGELOG.md",)
"""Tells what was, in commands of that time."""
_ENDS: Final = ("|", "||", "&", "&&", ";", ">", ">>", "<", "2>")
"""Words of a shell after which something else begins."""


@dataclass(frozen=True)
class _Project:
    """What commands may name."""

    root: Path
    targets: frozenset[str]
    variables: frozenset[str]


def commands(text: str) -> Iterator[tuple[int, str, bool]]:
    """Yield the numbered lines of the `sh` blocks of *text*, and its code spans.

    The third value tells a line, which is there to be run, from a span, which may just name a verb.
    """
    language: str | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if fence := _FENCE.match(line):
            language = fence[2] if language is None else None
        elif language is None:
            yield from ((number, span, False) for span in _SPAN.findall(line))
        elif language == "sh":
            yield number, line, True


def written_out(command: str) -> list[str]:
    """Return the commands that *command* describes: without what may be left out, and with it."""
    groups = [group[1] for group in _OPTIONAL.finditer(command)]
    counts = [len(word.split("|")) for group in groups for word in group.split()]
    given = [
        _OPTIONAL.sub(lambda group, turn=turn: _alternative(group[1], turn), command)
        for turn in range(max(counts, default=0))
    ]
    return [_OPTIONAL.sub("", command), *given]


def _alternative(group: str, turn: int) -> str:
    kinds = (word.split("|") for word in group.split())
    between = " " if group.startswith("-") else ""
    return between + " ".join(kind[turn % len(kind)] for kind in kinds)


def check_document(project: _Project, file: Path) -> Iterator[Finding]:
    """Yield one finding for each command of *file* that would not be understood."""
    name = file.relative_to(project.root).as_posix()
    for number, command, whole in commands(file.read_text(encoding="utf-8")):
        for fault in _faults(project, command, whole=whole):
            yield Finding(name, number, f"`{command.strip()}`: {fault}")


def _faults(project: _Project, command: str, *, whole: bool) -> Iterator[str]:
    try:
        words = _first_command(shlex.split(command, comments=True))
    except ValueError:
        return
    if not words:
        return
    program = words[0].removeprefix(_BIN)
    judge: dict[str, Callable[[_Project, list[str]], Iterator[str]]] = {
        "make": _of_make,
        "python": _of_python,
        "python3": _of_python,
    }
    if program == BRAND.id:
        yield from _of_program(command, whole=whole)
    elif program in judge:
        yield from judge[program](project, words)


def _first_command(words: list[str]) -> list[str]:
    """Return the words of the first command, without what is set for it or runs it."""
    end = next((at for at, word in enumerate(words) if word in _ENDS), len(words))
    begin = 0
    while begin < end and (_SETTING.match(words[begin]) or words[begin].startswith("xvfb-run")):
        begin += 1
    return words[begin:end]


def _of_program(command: str, *, whole: bool) -> Iterator[str]:
    # "…" after an option says that it may come again; elsewhere it stands for a value.
    for one in written_out(command.replace("]…", "]")):
        words = _first_command(shlex.split(one, comments=True))[1:]
        code, told = _said([_STANDING_FOR.get(word, word) for word in words])
        if code and (whole or not _is_a_verbs_name(words)):
            yield told.splitlines()[-1]
            return


def _is_a_verbs_name(words: list[str]) -> bool:
    """Tell whether *words* only name a verb, to talk of it, and leave what it needs unsaid."""
    return not any(word.startswith("-") for word in words) and _said([*words, "--help"])[0] == 0


def _said(words: list[str]) -> tuple[int, str]:
    """Return how the parser ends on *words*, and what it says."""
    told = io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(told):
        try:
            parse(words)
        except SystemExit as exc:
            return int(exc.code or 0), told.getvalue()
    return 0, told.getvalue()


def _of_make(project: _Project, words: list[str]) -> Iterator[str]:
    left = words[1:]
    if left[:1] == ["-C"]:
        left = left[2:]
    for word in left:
        variable, equals, _ = word.partition("=")
        if equals and variable not in project.variables:
            yield f"the Makefile knows no {variable}"
        if not equals and word not in project.targets:
            yield f"the Makefile has no target {word}"


def _of_python(project: _Project, words: list[str]) -> Iterator[str]:
    if words[1:2] != ["-m"] or len(words) < 3:
        return
    module = words[2]
    if not (project.root / module.split(".")[0]).is_dir():
        return
    if not words[0].startswith(_BIN):
        yield f"another Python lacks the libraries: {_BIN}{words[0]}"
    place = project.root / module.replace(".", "/")
    if not place.with_suffix(".py").exists() and not (place / "__main__.py").exists():
        yield f"there is no module {module}"


def undocumented(page: str, verb: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the verbs and options that the program's help lists and *page* does not name."""
    name = " ".join((BRAND.id, *verb))
    _, told = _said([*verb, "--help"])
    inner = _VERB.findall(told)
    for option in dict.fromkeys(_OPTION.findall(told)):
        if option != "--help" and not re.search(rf"{option}\b(?!-)", page):
            yield f"{name} {option}"
    if not inner and not re.search(rf"{name}\b(?!-)", page):
        yield name
    for one in inner:
        yield from undocumented(page, (*verb, one))


def check_documents(root: Path) -> Iterator[Finding]:
    """Yield the findings of every Markdown file of the project."""
    makefile = (root / "Makefile").read_text("utf-8")
    targets, variables = _TARGET.findall(makefile), _VARIABLE.findall(makefile)
    project = _Project(root, frozenset(targets), frozenset(variables))
    for file in project_files(root):
        if file.suffix == ".md" and file.name not in _OF_THEN:
            yield from check_document(project, file)


def check(root: Path) -> Iterator[Finding]:
    """Yield those, and what the page of the command line leaves out."""
    yield from check_documents(root)
    for missing in undocumented((root / _PAGE).read_text("utf-8")):
        yield Finding(_PAGE, 1, f"says nothing of `{missing}`")


if __name__ == "__main__":
    sys.exit(report(check(ROOT)))
