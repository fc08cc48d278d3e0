"""What the side panel lists, as values: read from the library, no widgets."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId
from desktop.domain.outbox import NEEDS_PERSON
from desktop.domain.views import AGENT_VIEW_STATUSES, View
from desktop.services.library import Library
from desktop.ui.i18n import one_line
from desktop.ui.models.nav_model import AccountPlace, Drafts, Entry, Outbox
from desktop.ui.ticket_list_scope import view_name

VIEW_ICONS = {
    View.ALL: "inbox",
    View.WAITING_FOR_YOU: "message-circle-reply",
    View.WAITING_FOR_STAFF: "hourglass",
    View.CLOSED: "circle-check",
}


def is_staff_side(library: Library, account: AccountId | None) -> bool:
    """Tell whether the views are meant from the staff's side of the desk."""
    return library.view_statuses(account) is AGENT_VIEW_STATUSES


def view_entries(library: Library, account: AccountId | None) -> list[Entry]:
    """Return the views with their counts, then drafts and outbox."""
    staff = is_staff_side(library, account)
    counts = library.view_counts(account)
    entries = [
        Entry(
            place=view,
            icon=VIEW_ICONS[view],
            name=view_name(view, staff=staff),
            total=counts[view].total,
            unread=counts[view].unread,
        )
        for view in View
    ]
    waiting = library.outbox()
    entries.append(
        Entry(
            place=Drafts(),
            icon="file-pen-line",
            name=QCoreApplication.translate("View", "Drafts"),
            total=len(library.drafts()),
            gap=True,
        )
    )
    entries.append(
        Entry(
            place=Outbox(),
            icon="send",
            name=QCoreApplication.translate("View", "Outbox"),
            total=len(waiting),
            alarm=any(item.state in NEEDS_PERSON for item in waiting),
        )
    )
    return entries


def account_entries(library: Library) -> list[Entry]:
    """Return the accounts to choose from; none where there is no choice."""
    accounts = library.accounts()
    if len(accounts) < 2:
        return []
    entries = [
        Entry(
            place=AccountPlace(None),
            icon="users",
            name=QCoreApplication.translate("View", "All accounts"),
            unread=library.view_counts(None)[View.ALL].unread,
        )
    ]
    entries.extend(
        Entry(
            place=AccountPlace(account.id),
            icon="headset" if library.is_agent(account.id) else "circle-user-round",
            name=account.name,
            unread=library.view_counts(account.id)[View.ALL].unread,
            tip=f"{one_line(account.person.name)}, {one_line(account.helpdesk)}",
        )
        for account in accounts
    )
    return entries
