"""Which key does what in the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.ui.models.nav_model import Place
from desktop.ui.navigator import Navigator
from desktop.ui.shortcuts import Key


@dataclass(frozen=True, slots=True)
class Deeds:
    """What keys can ask for beside moving about."""

    new_ticket: Callable[[], None]
    sync: Callable[[], None]
    help: Callable[[], None]
    quit: Callable[[], None]


def window_keys(
    navigator: Navigator, deeds: Deeds, places: Sequence[tuple[str, Place]]
) -> list[Key]:
    """Return the table of keys; *places* are the views by name, in the order of their numbers."""
    return [
        Key(
            QCoreApplication.translate("Shortcuts", "Next ticket"),
            ("J",),
            partial(navigator.step, 1),
        ),
        Key(
            QCoreApplication.translate("Shortcuts", "Previous ticket"),
            ("K",),
            partial(navigator.step, -1),
        ),
        Key(QCoreApplication.translate("Shortcuts", "Read the ticket"), ("Return",)),
        Key(QCoreApplication.translate("Shortcuts", "To the list"), ("Ctrl+L",), navigator.to_list),
        Key(QCoreApplication.translate("Shortcuts", "Reply"), ("R",), navigator.reply),
        Key(QCoreApplication.translate("Shortcuts", "Send"), ("Ctrl+Return",)),
        Key(QCoreApplication.translate("Shortcuts", "Search"), ("Ctrl+F", "/"), navigator.search),
        Key(QCoreApplication.translate("Shortcuts", "Clear the search"), ("Esc",)),
        Key(QCoreApplication.translate("Shortcuts", "New ticket"), ("Ctrl+N",), deeds.new_ticket),
        Key(QCoreApplication.translate("Shortcuts", "Sync now"), ("F5",), deeds.sync),
        *(
            Key(name, (f"Ctrl+{position}",), partial(navigator.go, place))
            for position, (name, place) in enumerate(places, start=1)
        ),
        Key(QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"), ("F1", "?"), deeds.help),
        Key(QCoreApplication.translate("Shortcuts", "Quit"), ("Ctrl+Q",), deeds.quit),
    ]
