"""House rules that an AST can show: translatable texts, nested loops, task owners, plain texts.

Every rule exists because breaking it looked fine in review and failed in use: lupdate cannot find a
computed text; a nested event loop breaks another task; a task without an owner vanishes; a label
that guesses its format renders what a stranger wrote as HTML.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.checks.finding import ROOT, Finding, project_files, report

TASK_OWNER = "desktop/sync/tasks.py"
"""The one file that may create tasks."""

TRANSLATOR = "desktop/ui/i18n.py"
"""The one file that may translate what another marked with QT_TRANSLATE_NOOP."""

PROGRAMS = {"desktop/app.py", "desktop/ui/first_paint.py", "benchmarks/start_bare.py"}
"""The composition root, the first paint (before there is any loop), and a bare program to compare
with: they run the loop itself."""

PLAIN_TOOLTIP = "plain_tooltip"
"""The function that makes any text safe for a tooltip."""

MOST_LINES = 400
"""A source file longer than this has more than one subject."""

_TEXT_ARGUMENTS = {"tr": (0,), "translate": (0, 1), "QT_TRANSLATE_NOOP": (0, 1)}
_STATIC_DIALOGS = {
    "QMessageBox": {"about", "aboutQt", "critical", "information", "question", "warning"},
    "QFileDialog": {
        "getExistingDirectory",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
    },
    "QInputDialog": {"getText", "getMultiLineText", "getItem", "getInt", "getDouble"},
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}


@dataclass(frozen=True)
class Source:
    """One parsed file; *path* is relative to the project."""

    path: str
    tree: ast.Module
    lines: int

    @property
    def is_client(self) -> bool:
        """Whether it ships."""
        return self.path.startswith("desktop/")

    def finding(self, node: ast.AST, text: str) -> Finding:
        """Return a finding at *node*."""
        return Finding(self.path, getattr(node, "lineno", 1), text)


Rule = Callable[[Source], Iterator[Finding]]


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the last part of the called name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield called_name(node), node


def called_name(call: ast.Call) -> str:
    """Return the last part of what is called: "connect" for `button.clicked.connect(…)`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def receiver(call: ast.Call) -> str:
    """Return the name that stands right before the called one: "asyncio", or ""."""
    match call.func:
        case ast.Attribute(value=ast.Name(id=name)) | ast.Attribute(value=ast.Attribute(attr=name)):
            return name
        case _:
            return ""


def literal_texts(source: Source) -> Iterator[Finding]:
    """Texts to translate are literals: lupdate reads the sources, it does not run them."""
    for name, call in calls(source.tree):
        positions = _TEXT_ARGUMENTS.get(name)
        if positions is None or (name == "translate" and _is_not_qt_translate(source, call)):
            continue
        for position in positions:
            argument = call.args[position] if position < len(call.args) else None
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                yield source.finding(
                    call, f"{name}() needs a literal text, or lupdate cannot find it"
                )
                break


def _is_not_qt_translate(source: Source, call: ast.Call) -> bool:
    if source.path == TRANSLATOR:
        return True
    # str.translate and QPainter.translate take no text.
    return receiver(call) not in {
        "QCoreApplication",
        "QApplication",
        "QGuiApplication",
        "app",
    } and not (isinstance(call.func, ast.Name))


def no_nested_loop(source: Source) -> Iterator[Finding]:
    """Nothing but the app runs an event loop: `dialog.exec()` in a task breaks another task."""
    if source.path in PROGRAMS:
        return
    for name, call in calls(source.tree):
        if name in {"exec", "exec_"} and isinstance(call.func, ast.Attribute):
            yield source.finding(call, f".{name}() runs a nested loop; use open() and a signal")
        elif name in _STATIC_DIALOGS.get(receiver(call), set()):
            yield source.finding(
                call, f"{receiver(call)}.{name}() runs a nested loop; make one and open() it"
            )
        elif name == "processEvents" and source.is_client:
            yield source.finding(call, "processEvents() runs a nested loop")


def owned_tasks(source: Source) -> Iterator[Finding]:
    """Every task has an owner: the loop keeps only weak references."""
    if source.path == TASK_OWNER or not source.is_client:
        return
    groups = set(_task_groups(source.tree))
    for name, call in calls(source.tree):
        if name == "ensure_future" or (name == "create_task" and receiver(call) not in groups):
            yield source.finding(call, f"{name}() leaves a task unowned; use TaskSet.spawn")


def no_swallowed_end(source: Source) -> Iterator[Finding]:
    """Before Python 3.12 `wait_for` loses a cancellation that meets the end of its wait."""
    if not source.is_client:
        return
    for name, call in calls(source.tree):
        if name == "wait_for" and receiver(call) in {"asyncio", ""}:
            yield source.finding(call, "wait_for() may swallow a cancellation; use asyncio.timeout")


def _task_groups(tree: ast.AST) -> Iterator[str]:
    """Yield the names that `async with TaskGroup() as name` binds: such a group owns its tasks."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.AsyncWith):
            continue
        for item in node.items:
            made = item.context_expr
            if (
                isinstance(made, ast.Call)
                and called_name(made) == "TaskGroup"
                and isinstance(item.optional_vars, ast.Name)
            ):
                yield item.optional_vars.id


def plain_labels(source: Source) -> Iterator[Finding]:
    """Labels never guess a format: what they show, a stranger may have written."""
    plain: set[str] = set()
    worded: set[str] = set()
    for name, call in calls(source.tree):
        whose = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
        if name == "setTextFormat" and _names(call, "PlainText"):
            plain.add(whose)
        elif name == "setTextFormat":
            yield source.finding(call, "only PlainText: a label may show what a stranger wrote")
        elif name in {"setText", "setInformativeText"}:
            worded.add(whose)
    for call, target in _made_labels(source.tree):
        # A label that never gets a text shows a picture.
        has_text = bool(call.args) or target in worded or called_name(call) == "QMessageBox"
        if has_text and target not in plain:
            yield source.finding(call, f"{called_name(call)} without setTextFormat(PlainText)")


def _made_labels(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Yield each construction of a label or message box with what it is assigned to, or ""."""
    targets = {
        id(node.value): ast.unparse(node.targets[0])
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
    }
    for name, call in calls(tree):
        if name in {"QLabel", "QMessageBox"} and isinstance(call.func, ast.Name):
            yield call, targets.get(id(call), "")


def _names(call: ast.Call, attribute: str) -> bool:
    return any(
        isinstance(argument, ast.Attribute) and argument.attr == attribute for argument in call.args
    )


def plain_tooltips(source: Source) -> Iterator[Finding]:
    """A tooltip has no format to set: Qt guesses, so what is not ours goes through a function."""
    for name, call in calls(source.tree):
        if name not in {"setToolTip", "setWhatsThis"} or not call.args:
            continue
        argument = call.args[-1]
        made_by = called_name(argument) if isinstance(argument, ast.Call) else ""
        if made_by not in {"tr", "translate", PLAIN_TOOLTIP}:
            yield source.finding(
                call, f"a tooltip that may be taken for HTML; use {PLAIN_TOOLTIP}()"
            )


def leading_and_trailing(source: Source) -> Iterator[Finding]:
    """Sides are leading and trailing: left and right are wrong for a Persian reader."""
    if not source.path.startswith("desktop/ui/"):
        return
    # Where `rtl` was asked for, a real side is meant: painters and text documents need those.
    chosen = {
        id(part)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.If | ast.IfExp) and "rtl" in ast.unparse(node.test)
        for part in ast.walk(node)
    }
    for node in ast.walk(source.tree):
        if id(node) in chosen:
            continue
        if isinstance(node, ast.Attribute) and node.attr in {"AlignLeft", "AlignRight"}:
            side = "Leading" if node.attr == "AlignLeft" else "Trailing"
            yield source.finding(node, f"{node.attr} ignores the direction; use Align{side}")


def no_sleep_in_tests(source: Source) -> Iterator[Finding]:
    """Tests wait on conditions; a fixed pause is for between two looks at one, in a loop."""
    if not source.path.startswith("tests/"):
        return
    in_loops = {
        id(node)
        for loop in ast.walk(source.tree)
        if isinstance(loop, ast.While | ast.For | ast.AsyncFor)
        for node in ast.walk(loop)
    }
    for name, call in calls(source.tree):
        fixed = bool(call.args) and isinstance(call.args[0], ast.Constant) and call.args[0].value
        sleeps = name == "sleep" and receiver(call) in {"time", "asyncio", ""} and fixed
        if (sleeps and id(call) not in in_loops) or (name == "wait" and receiver(call) == "qtbot"):
            yield source.finding(call, "a test that sleeps; wait until a condition holds")


def one_subject(source: Source) -> Iterator[Finding]:
    """A file that grew beyond the bound has more than one subject."""
    if source.lines > MOST_LINES and source.is_client:
        yield Finding(source.path, 1, f"{source.lines} lines; split it (at most {MOST_LINES})")


RULES: tuple[Rule, ...] = (
    literal_texts,
    no_nested_loop,
    owned_tasks,
    no_swallowed_end,
    plain_labels,
    plain_tooltips,
    leading_and_trailing,
    no_sleep_in_tests,
    one_subject,
)


def check_text(path: str, text: str) -> Iterator[Finding]:
    """Yield what the rules find in one file."""
    source = Source(path, ast.parse(text, filename=path), text.count("\n"))
    for rule in RULES:
        yield from rule(source)


def check(root: Path) -> Iterator[Finding]:
    """Yield what the rules find in every Python file of the project."""
    for file in project_files(root):
        if file.suffix == ".py":
            yield from check_text(file.relative_to(root).as_posix(), file.read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(report(check(ROOT)))
