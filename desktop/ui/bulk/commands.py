"""What keys and the palette can do to many tickets."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.commands.command import Command, Group
from desktop.ui.ticket_list import TicketPane


class Desk(Protocol):
    """What the commands ask for; see `desk`."""

    def why_nothing_marked(self) -> str: ...
    def why_no_mark(self) -> str: ...
    def why_no_result(self) -> str: ...
    def why_no_undo(self) -> str: ...
    def is_offered(self) -> bool: ...
    def mark(self) -> None: ...
    def mark_all(self) -> None: ...
    def assign(self) -> None: ...
    def assign_me(self) -> None: ...
    def close(self, *, reopen: bool = False) -> None: ...
    def retype(self) -> None: ...
    def set_status(self) -> None: ...
    def prioritise(self) -> None: ...
    def move(self) -> None: ...
    def tag(self) -> None: ...
    def untag(self) -> None: ...
    def run_macro(self) -> None: ...
    def mark_read(self, *, unread: bool = False) -> None: ...
    def undo(self) -> None: ...
    def show_result(self) -> None: ...


def bulk_commands(desk: Desk, pane: TicketPane) -> list[Command]:
    """Return what is done to many tickets; marking works while the list has the keys."""
    return [*_marking(desk, pane.view, pane.view.marks.clear), *_deeds(desk)]


def _marking(desk: Desk, view: QWidget, clear: Callable[[], None]) -> list[Command]:
    return [
        Command(
            id="many.mark",
            words=QCoreApplication.translate("Command", "Mark the ticket, or no longer"),
            group=Group.MANY,
            icon="list-checks",
            keys=("X",),
            within=view,
            why_not=desk.why_no_mark,
            offered=desk.is_offered,
            run=desk.mark,
        ),
        Command(
            id="many.all",
            words=QCoreApplication.translate("Command", "Mark all tickets of the list"),
            group=Group.MANY,
            icon="list-checks",
            keys=("Ctrl+A",),
            within=view,
            offered=desk.is_offered,
            run=desk.mark_all,
        ),
        Command(
            id="many.none",
            words=QCoreApplication.translate("Command", "Mark none"),
            group=Group.MANY,
            icon="x",
            keys=("Ctrl+Shift+A",),
            why_not=desk.why_nothing_marked,
            offered=desk.is_offered,
            run=clear,
        ),
    ]


def _deeds(desk: Desk) -> list[Command]:
    return [
        _deed(
            desk,
            "many.assign",
            QCoreApplication.translate("Command", "Assign the marked tickets…"),
            desk.assign,
            ("users", "Ctrl+Shift+G"),
        ),
        _deed(
            desk,
            "many.assign_me",
            QCoreApplication.translate("Command", "Assign the marked tickets to me"),
            desk.assign_me,
            ("circle-user-round", ""),
        ),
        _deed(
            desk,
            "many.close",
            QCoreApplication.translate("Command", "Close the marked tickets"),
            desk.close,
            ("circle-check", ""),
        ),
        _deed(
            desk,
            "many.reopen",
            QCoreApplication.translate("Command", "Reopen the marked tickets"),
            partial(desk.close, reopen=True),
            ("rotate-ccw", ""),
        ),
        _deed(
            desk,
            "many.type",
            QCoreApplication.translate("Command", "Set the type of the marked tickets…"),
            desk.retype,
            ("list", ""),
        ),
        _deed(
            desk,
            "many.status",
            QCoreApplication.translate("Command", "Set the status of the marked tickets…"),
            desk.set_status,
            ("circle-dot", "Ctrl+Shift+S"),
        ),
        _deed(
            desk,
            "many.priority",
            QCoreApplication.translate("Command", "Set the priority of the marked tickets…"),
            desk.prioritise,
            ("triangle-alert", "Ctrl+Shift+P"),
        ),
        _deed(
            desk,
            "many.tag",
            QCoreApplication.translate("Command", "Tag the marked tickets…"),
            desk.tag,
            ("tag", "Ctrl+Shift+L"),
        ),
        _deed(
            desk,
            "many.untag",
            QCoreApplication.translate("Command", "Take a tag off the marked tickets…"),
            desk.untag,
            ("tag", "Ctrl+Shift+K"),
        ),
        _deed(
            desk,
            "many.move",
            QCoreApplication.translate("Command", "Move the marked tickets…"),
            desk.move,
            ("folder", "Ctrl+Shift+D"),
        ),
        _deed(
            desk,
            "many.macro",
            QCoreApplication.translate("Command", "Use a saved reply on the marked tickets…"),
            desk.run_macro,
            ("zap", "Ctrl+Shift+M"),
        ),
        _deed(
            desk,
            "many.read",
            QCoreApplication.translate("Command", "Mark the marked tickets as read"),
            desk.mark_read,
            ("eye", "Ctrl+Shift+U"),
        ),
        _deed(
            desk,
            "many.unread",
            QCoreApplication.translate("Command", "Mark the marked tickets as unread"),
            partial(desk.mark_read, unread=True),
            ("", "Ctrl+Shift+J"),
        ),
        Command(
            id="many.undo",
            words=QCoreApplication.translate("Command", "Undo what was done to several tickets"),
            group=Group.MANY,
            keys=("Ctrl+Shift+Z",),
            why_not=desk.why_no_undo,
            offered=desk.is_offered,
            run=desk.undo,
        ),
        Command(
            id="many.result",
            words=QCoreApplication.translate("Command", "Show what became of each ticket"),
            group=Group.MANY,
            icon="list",
            keys=("Ctrl+Shift+R",),
            why_not=desk.why_no_result,
            offered=desk.is_offered,
            run=desk.show_result,
        ),
    ]


def _deed(
    desk: Desk, id: str, words: str, run: Callable[[], None], look: tuple[str, str]
) -> Command:
    """Return one thing that is done to the marked tickets; *look* is its icon and its key."""
    icon, keys = look
    return Command(
        id=id,
        words=words,
        group=Group.MANY,
        icon=icon,
        keys=(keys,) if keys else (),
        why_not=desk.why_nothing_marked,
        offered=desk.is_offered,
        run=run,
    )
