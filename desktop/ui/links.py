"""Follows `deskbell://` links in a window.

They come from anybody: they show something, and do nothing else.
"""

from dataclasses import replace

from desktop.domain.deep_link import (
    DeepLink,
    LinkedAccountUnknown,
    LinkedTicketUnknown,
    ToNewTicket,
    ToTicket,
    parse,
)
from desktop.domain.ids import AccountId
from desktop.ui.main_window import MainWindow


def follow(link: str, window: MainWindow) -> None:
    """Show what *link* leads to; raises a `Problem` in words where it leads nowhere here."""
    place: DeepLink = parse(link)
    session = window.session
    accounts = {account.id: account.name for account in session.library.accounts()}
    if place.account is not None and place.account not in accounts:
        raise LinkedAccountUnknown
    match place:
        case ToTicket(number=number, account=account, message=message):
            rows = session.library.find(number, account)
            if not rows:
                raise LinkedTicketUnknown(number=number)
            ref = rows[0].ref
            window.show_ticket(ref)
            if message is not None:
                window.navigator.read_at(ref, message)
        case ToNewTicket():
            _new_ticket(place, window)


def _new_ticket(place: ToNewTicket, window: MainWindow) -> None:
    session = window.session
    accounts = session.library.accounts()
    if not accounts:
        return
    chosen: AccountId = place.account or window.navigator.account or accounts[0].id
    begun = window.new_tickets.draft
    if (begun is not None and not begun.is_empty) or not (place.department or place.subject):
        # What somebody has begun is not replaced because of a link.
        window.new_tickets.begin(None, chosen)
        return
    catalog = session.library.catalog(chosen)
    known = () if catalog is None else catalog.departments
    department = next((d.id for d in known if d.id == place.department), None)
    draft = session.actions.new_draft(chosen)
    window.new_tickets.begin(
        replace(draft, department=department, subject=place.subject or ""), chosen
    )
