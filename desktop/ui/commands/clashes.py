"""Which commands stand in each other's way, and which keys no command may have."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.ui.commands.bindings import native, steps
from desktop.ui.commands.command import Command
from desktop.ui.commands.keyboard import is_for_editing
from desktop.ui.commands.registry import Commands

_MOVING: Final = frozenset(
    {
        *("Tab", "Backtab", "Shift+Tab", "Space", "Return", "Enter", "Esc", "Backspace"),
        *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"),
    }
)
"""Keys that move about in fields, lists and dialogs, as everybody expects of them."""


def overlap(keys: str, others: str) -> bool:
    """Tell whether two sequences are the same, or one begins the other: it would never be heard."""
    one, other = steps(keys), steps(others)
    shorter = min(len(one), len(other))
    return bool(shorter) and one[:shorter] == other[:shorter]


def clashes(commands: Commands, command: Command, keys: str) -> list[Command]:
    """Return the other commands whose keys *keys* would take, or be taken by."""
    return [
        other
        for other in commands.all()
        if other.id != command.id
        and _meet(command, other)
        and any(overlap(keys, theirs) for theirs in commands.keys(other.id))
    ]


def why_unfit(keys: str) -> str:
    """Return why nobody can bind *keys*; "" where that can be done."""
    found = steps(keys)
    if not found:
        return QCoreApplication.translate("KeyMap", "These are no keys.")
    if found[0] in _MOVING:
        return QCoreApplication.translate(
            "KeyMap", "{keys} moves about in lists and fields, so it stays as it is."
        ).format(keys=native(found[0]))
    if any(is_for_editing(QKeySequence(step)) for step in found):
        return QCoreApplication.translate(
            "KeyMap", "{keys} copies, pastes or undoes in text fields, so it stays as it is."
        ).format(keys=native(keys))
    return ""


def take(commands: Commands, command: Command, keys: str) -> None:
    """Let the commands that clash over *keys* go without what overlaps it."""
    for other in clashes(commands, command, keys):
        left = [theirs for theirs in commands.keys(other.id) if not overlap(keys, theirs)]
        commands.bind(other.id, left)


def _meet(one: Command, other: Command) -> bool:
    """Tell whether both could be meant while the focus is somewhere, against their will."""
    if one.narrows == other.id or other.narrows == one.id:
        return False
    return one.within is None or other.within is None or one.within is other.within
