"""What the palette and the key map offer of it: a pause, and the link to a ticket."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.brand import BRAND
from desktop.domain import deep_link
from desktop.domain.deep_link import ToTicket
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.navigator import Navigator
from desktop.ui.tasks import Tasks


def presence_commands(session: Session, tasks: Tasks, navigator: Navigator) -> list[Command]:
    """Return them for one window."""
    pausing = session.pausing

    def why_not_pause() -> str:
        return (
            QCoreApplication.translate("Tray", "It is paused already.") if pausing.is_paused else ""
        )

    def why_not_resume() -> str:
        return "" if pausing.is_paused else QCoreApplication.translate("Tray", "It is not paused.")

    def pause() -> None:
        tasks.spawn(pausing.begin(), name="pause syncing")

    def copy_link() -> None:
        row = None if navigator.ticket is None else session.library.ticket(navigator.ticket)
        if row is not None:
            link = deep_link.write(ToTicket(row.ticket.number, row.ref.account))
            QGuiApplication.clipboard().setText(link)

    return [
        Command(
            id="window.pause_sync",
            words=QCoreApplication.translate("Tray", "Pause syncing"),
            group=Group.WINDOW,
            icon="circle-pause",
            why_not=why_not_pause,
            run=pause,
            also=QCoreApplication.translate("Tray", "offline stop fetching"),
        ),
        Command(
            id="window.resume_sync",
            words=QCoreApplication.translate("Tray", "Resume syncing"),
            group=Group.WINDOW,
            icon="circle-play",
            why_not=why_not_resume,
            run=pausing.end,
        ),
        Command(
            id="ticket.copy_link",
            words=QCoreApplication.translate("Tray", "Copy the link to this ticket"),
            group=Group.TICKET,
            icon="link",
            keys=("Alt+L",),
            why_not=navigator.why_no_ticket,
            run=copy_link,
            also=f"{BRAND.id}:// url",
        ),
    ]
