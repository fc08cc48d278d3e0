"""Which key does what in the window."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop.ui.models.nav_model import Place
from desktop.ui.shortcuts import Key


class Deeds(Protocol):
    """What keys can ask of the window."""

    def step(self, by: int) -> None:
        """Go up or down the list of tickets."""
        ...

    def search(self) -> None:
        """Begin to search."""
        ...

    def to_list(self) -> None:
        """Give the keys to the list of tickets."""
        ...

    def reply(self) -> None:
        """Begin to reply."""
        ...

    def new_ticket(self) -> None:
        """Begin a new ticket."""
        ...

    def sync(self) -> None:
        """Sync at once."""
        ...

    def help(self) -> None:
        """Show the keys."""
        ...

    def quit(self) -> None:
        """Close the window."""
        ...


def window_keys(
    deeds: Deeds, places: Sequence[tuple[str, Place]], go: Callable[[Place], None]
) -> list[Key]:
    """Return the table of keys; *places* are the views by name, in the order of their numbers."""
    return [
        Key(QCoreApplication.translate("Shortcuts", "Next ticket"), ("J",), partial(deeds.step, 1)),
        Key(
            QCoreApplication.translate("Shortcuts", "Previous ticket"),
            ("K",),
            partial(deeds.step, -1),
        ),
        Key(QCoreApplication.translate("Shortcuts", "Read the ticket"), ("Return",)),
        Key(QCoreApplication.translate("Shortcuts", "To the list"), ("Ctrl+L",), deeds.to_list),
        Key(QCoreApplication.translate("Shortcuts", "Reply"), ("R",), deeds.reply),
        Key(QCoreApplication.translate("Shortcuts", "Send"), ("Ctrl+Return",)),
        Key(QCoreApplication.translate("Shortcuts", "Search"), ("Ctrl+F", "/"), deeds.search),
        Key(QCoreApplication.translate("Shortcuts", "Clear the search"), ("Esc",)),
        Key(QCoreApplication.translate("Shortcuts", "New ticket"), ("Ctrl+N",), deeds.new_ticket),
        Key(QCoreApplication.translate("Shortcuts", "Sync now"), ("F5",), deeds.sync),
        *(
            Key(name, (f"Ctrl+{position}",), partial(go, place))
            for position, (name, place) in enumerate(places, start=1)
        ),
        Key(QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"), ("F1", "?"), deeds.help),
        Key(QCoreApplication.translate("Shortcuts", "Quit"), ("Ctrl+Q",), deeds.quit),
    ]
