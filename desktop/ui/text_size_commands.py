"""How large letters are, as commands."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.ui.commands.command import Command, Group
from desktop.ui.theme_apply import TextSize


def text_size_words(size: TextSize) -> str:
    """Return what a size is called."""
    match size:
        case TextSize.SMALL:
            return QCoreApplication.translate("TextSize", "Small")
        case TextSize.USUAL:
            return QCoreApplication.translate("TextSize", "Like the system")
        case TextSize.LARGE:
            return QCoreApplication.translate("TextSize", "Large")
        case TextSize.LARGER:
            return QCoreApplication.translate("TextSize", "Larger")


def text_size_commands(
    now: Callable[[], TextSize], choose: Callable[[TextSize], None]
) -> list[Command]:
    """Return a command for each size; *now* tells the one chosen, *choose* takes another."""
    words = QCoreApplication.translate("TextSize", "Size of letters: {name}")
    chosen = QCoreApplication.translate("TextSize", "This size is chosen already.")
    return [
        Command(
            id=f"text_size.{size}",
            words=words.format(name=text_size_words(size)),
            group=Group.WINDOW,
            icon="sun",
            run=partial(choose, size),
            why_not=lambda size=size: chosen if now() is size else "",
            also=QCoreApplication.translate("TextSize", "font zoom scale bigger smaller"),
        )
        for size in TextSize
    ]
