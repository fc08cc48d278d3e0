"""Muting the notifications of a ticket: commands for whatever is on show."""

from PySide6.QtCore import QCoreApplication

from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.navigator import Navigator
from desktop.ui.tasks import Tasks

MUTE, UNMUTE = "ticket.mute", "ticket.unmute"


def mute_commands(session: Session, tasks: Tasks, navigator: Navigator) -> list[Command]:
    """Return what mutes a ticket, and what lets it be heard again."""

    def is_muted() -> bool:
        return navigator.ticket is not None and session.mutes.has(navigator.ticket)

    def why_not_mute() -> str:
        if is_muted():
            return QCoreApplication.translate("Command", "It is muted already.")
        return navigator.why_no_ticket()

    def why_not_unmute() -> str:
        if navigator.ticket is not None and not is_muted():
            return QCoreApplication.translate("Command", "It is not muted.")
        return navigator.why_no_ticket()

    def turn(*, muted: bool) -> None:
        ref = navigator.ticket
        if ref is not None:
            tasks.spawn(session.mutes.mute(ref, muted=muted), name="mute")

    also = QCoreApplication.translate("Command", "notifications silence quiet bell")
    return [
        Command(
            id=MUTE,
            words=QCoreApplication.translate("Command", "Mute the ticket"),
            group=Group.TICKET,
            icon="bell-off",
            keys=("Alt+M",),
            also=also,
            why_not=why_not_mute,
            run=lambda: turn(muted=True),
        ),
        Command(
            id=UNMUTE,
            words=QCoreApplication.translate("Command", "Unmute the ticket"),
            group=Group.TICKET,
            icon="bell",
            keys=("Alt+Shift+M",),
            also=also,
            why_not=why_not_unmute,
            run=lambda: turn(muted=False),
        ),
    ]
