"""What keys and the palette can do with views and with the look of a list."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop.domain.saved_view import Layout
from desktop.ui.commands.command import Command, Group
from desktop.ui.ticket_list import TicketPane


class Desk(Protocol):
    """What the commands ask for; see `desk`."""

    @property
    def is_offered(self) -> bool: ...
    def why_no_own(self) -> str: ...
    def make(self) -> None: ...
    def save_list(self) -> None: ...
    def edit_shown(self) -> None: ...
    def move_shown(self, by: int) -> None: ...
    def delete_shown(self) -> None: ...
    def why_no_view(self, *, muted: bool) -> str: ...
    def mute_shown(self, *, muted: bool) -> None: ...


def view_commands(desk: Desk, pane: TicketPane) -> list[Command]:
    """Return what is done with views, and with groups and columns of the list."""
    return [*_making(desk), *_muting(desk), *_looking(desk, pane)]


def _making(desk: Desk) -> list[Command]:
    return [
        _command(
            desk,
            "views.save",
            QCoreApplication.translate("Command", "Save the list as a view…"),
            desk.save_list,
            ("bookmark", "Ctrl+Shift+V"),
        ),
        _command(
            desk,
            "views.new",
            QCoreApplication.translate("Command", "New view…"),
            desk.make,
            ("plus", "Shift+V"),
        ),
        _command(
            desk,
            "views.edit",
            QCoreApplication.translate("Command", "Edit the view…"),
            desk.edit_shown,
            ("sliders-horizontal", "Ctrl+Shift+E"),
            desk.why_no_own,
        ),
        _command(
            desk,
            "views.up",
            QCoreApplication.translate("Command", "Move the view up"),
            partial(desk.move_shown, -1),
            ("", "Ctrl+Shift+Up"),
            desk.why_no_own,
        ),
        _command(
            desk,
            "views.down",
            QCoreApplication.translate("Command", "Move the view down"),
            partial(desk.move_shown, 1),
            ("", "Ctrl+Shift+Down"),
            desk.why_no_own,
        ),
        _command(
            desk,
            "views.delete",
            QCoreApplication.translate("Command", "Delete the view"),
            desk.delete_shown,
            ("x", "Ctrl+Shift+Del"),
            desk.why_no_own,
        ),
    ]


def _muting(desk: Desk) -> list[Command]:
    return [
        _command(
            desk,
            "views.mute",
            QCoreApplication.translate("Command", "Mute the view"),
            partial(desk.mute_shown, muted=True),
            ("bell-off", "Alt+V"),
            partial(desk.why_no_view, muted=True),
        ),
        _command(
            desk,
            "views.unmute",
            QCoreApplication.translate("Command", "Unmute the view"),
            partial(desk.mute_shown, muted=False),
            ("bell", "Alt+Shift+V"),
            partial(desk.why_no_view, muted=False),
        ),
    ]


def _looking(desk: Desk, pane: TicketPane) -> list[Command]:
    def why_no_group() -> str:
        if pane.view.current_group() is not None:
            return ""
        return QCoreApplication.translate("Command", "Choose a ticket of a grouped list first.")

    def why_no_groups() -> str:
        if pane.looks.look.group is not None:
            return ""
        return QCoreApplication.translate("Command", "This list has no groups.")

    def fold() -> None:
        group = pane.view.current_group()
        if group is not None:
            pane.looks.fold(group.key)

    def change_layout() -> None:
        compact = pane.looks.look.layout is Layout.COMPACT
        pane.looks.set_layout(Layout.COLUMNS if compact else Layout.COMPACT)

    return [
        _command(
            desk,
            "list.fold",
            QCoreApplication.translate("Command", "Fold this group away"),
            fold,
            ("chevron-right", "-"),
            why_no_group,
        ),
        _command(
            desk,
            "list.fold_all",
            QCoreApplication.translate("Command", "Fold all groups away"),
            partial(pane.fold_all, folded=True),
            ("", "Shift+-"),
            why_no_groups,
        ),
        _command(
            desk,
            "list.unfold_all",
            QCoreApplication.translate("Command", "Show the tickets of all groups"),
            partial(pane.fold_all, folded=False),
            ("chevron-down", "+"),
            why_no_groups,
        ),
        _command(
            desk,
            "list.layout",
            QCoreApplication.translate("Command", "Compact rows or columns"),
            change_layout,
            ("list", "Ctrl+Shift+C"),
        ),
    ]


def _nothing_against() -> str:
    return ""


def _command(
    desk: Desk,
    id: str,
    words: str,
    run: Callable[[], None],
    look: tuple[str, str],
    why_not: Callable[[], str] = _nothing_against,
) -> Command:
    """Return one thing that staff can do; *look* is its icon and its key."""
    icon, keys = look
    return Command(
        id=id,
        words=words,
        group=Group.LIST,
        icon=icon,
        keys=(keys,) if keys else (),
        why_not=why_not,
        offered=lambda: desk.is_offered,
        run=run,
    )
