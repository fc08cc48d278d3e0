"""What the side panel lists, as values: read from the library, no widgets."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId
from desktop.domain.outbox import NEEDS_PERSON
from desktop.domain.views import AGENT_VIEW_STATUSES, View
from desktop.services.library import Library
from desktop.ui.i18n import one_line
from desktop.ui.models.nav_model import AccountPlace, AccountView, Drafts, Entry, Outbox
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


def section_entries(library: Library) -> list[Entry]:
    """Return a section for each account, its name over its views; then drafts and outbox."""
    sections: list[Entry] = []
    rest: list[Entry] = []
    for account in library.accounts():
        sections.append(
            Entry(
                place=AccountPlace(account.id),
                icon=_account_icon(library, account.id),
                name=account.name,
                colour=account.colour,
                tip=f"{one_line(account.person.name)}, {one_line(account.helpdesk)}",
                heading=True,
                gap=bool(sections),
            )
        )
        rest.clear()
        for entry in view_entries(library, account.id):
            if isinstance(entry.place, View):
                place = AccountView(account.id, entry.place)
                sections.append(replace(entry, place=place, section=account.name))
            else:
                rest.append(entry)
    return sections + rest


def account_entries(library: Library) -> list[Entry]:
    """Return the accounts to choose from; none where there is no choice."""
    accounts = library.accounts()
    if len(accounts) < 2 or library.is_apart():
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
            icon=_account_icon(library, account.id),
            name=account.name,
            colour=account.colour,
            unread=library.view_counts(account.id)[View.ALL].unread,
            tip=f"{one_line(account.person.name)}, {one_line(account.helpdesk)}",
        )
        for account in accounts
    )
    return entries


def _account_icon(library: Library, account: AccountId) -> str:
    return "headset" if library.is_agent(account) else "circle-user-round"
