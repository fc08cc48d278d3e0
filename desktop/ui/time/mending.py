"""Mending an entry of one's own: asked in a dialog, queued as a change."""

from PySide6.QtWidgets import QWidget

from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.timesheet import TimeEntry
from desktop.services.session import Session
from desktop.ui.i18n import isolate, one_line
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.time.log_dialog import LogDialog, Logged


def can_mend(session: Session, account: AccountId, entry: TimeEntry) -> bool:
    """Tell whether an entry is the person's own, and the helpdesk lets it be changed."""
    can = session.library.capabilities(account)
    return can is not None and can.mend_time and entry.agent.id == session.library.me(account).id


def ask_mending(
    session: Session, tasks: Tasks, theme: Theme, parent: QWidget, ref: TicketRef, entry: TimeEntry
) -> None:
    """Let the person change an entry of theirs, or take it back."""
    row, can = session.library.ticket(ref), session.library.capabilities(ref.account)
    if can is None:
        return
    keeper = session.timekeeper
    dialog = LogDialog(theme, bills=can.billable, parent=parent)

    def save(logged: Logged) -> None:
        story = keeper.mend(
            ref.account,
            entry,
            logged.minutes,
            worked=logged.worked,
            billable=logged.billable,
            note=logged.note,
        )
        tasks.spawn(story, name="mend time")

    def take_back() -> None:
        tasks.spawn(keeper.take_back(ref.account, entry), name="take time back")

    dialog.logged.connect(save)
    dialog.dropped.connect(take_back)
    dialog.finished.connect(dialog.deleteLater)
    name = one_line(entry.ticket)
    if row is not None:
        name = f"#{row.ticket.number} {isolate(one_line(row.ticket.subject[:80]))}"
    dialog.mend(ref, name, entry)
