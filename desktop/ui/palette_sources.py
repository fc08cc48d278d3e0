"""What the palette finds beside commands: tickets, departments, accounts."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.text import find_hits
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.services.library import Library
from desktop.ui.commands.source import Entry, Source
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import isolate, one_line
from desktop.ui.navigator import Navigator
from desktop.ui.status_chip import STATUS_ICONS

_LOOKED_AT: Final = 40
"""Of so many hits those in the subject come first: the store's hits lie anywhere in a ticket."""
_MOST: Final = 20
_TICKET: Final = "ticket"


def palette_sources(library: Library, navigator: Navigator) -> list[Source]:
    """Return the sources, those first that are small."""

    def find(text: str) -> list[Entry]:
        return [_ticket_entry(row, navigator) for row in find_tickets(library, text)]

    def recall(key: str) -> Entry | None:
        kind, _, rest = key.partition(":")
        account, _, id = rest.partition(":")
        if kind != _TICKET:
            return None
        row = library.ticket(TicketRef(AccountId(account), RemoteId(id)))
        return None if row is None else _ticket_entry(row, navigator)

    return [
        Source(
            heading=QCoreApplication.translate("Palette", "Departments"),
            entries=lambda _text: _departments(library, navigator),
        ),
        Source(
            heading=QCoreApplication.translate("Palette", "Accounts"),
            entries=lambda _text: _accounts(library, navigator),
            offered=lambda: len(library.accounts()) > 1,
        ),
        Source(
            heading=QCoreApplication.translate("Palette", "Tickets"),
            entries=find,
            finds=True,
            mark="#",
            recall=recall,
        ),
    ]


def find_tickets(library: Library, text: str) -> Sequence[TicketRow]:
    """Return tickets called *text*: by number, by words of the subject, then by any of its words.

    Each kind comes newest first. It takes no longer than a letter in the search box does.
    """
    if not text:
        return []
    hits = library.tickets(TicketQuery(search=text)).rows(0, _LOOKED_AT)
    number = text.removeprefix("#")

    def far(row: TicketRow) -> int:
        if row.ticket.number == number:
            return 0
        return 1 if find_hits(row.ticket.subject, text) else 2

    return sorted(hits, key=far)[:_MOST]


def _ticket_entry(row: TicketRow, navigator: Navigator) -> Entry:
    ticket = row.ticket
    subject = one_line(ticket.subject)
    return Entry(
        key=f"{_TICKET}:{row.ref.account}:{row.ref.id}",
        words=subject or QCoreApplication.translate("Palette", "(no subject)"),
        also=ticket.number,
        detail=f"#{ticket.number}  ·  {isolate(one_line(own_word(ticket.department_name)))}",
        icon=STATUS_ICONS[ticket.status],
        run=partial(navigator.show_ticket, row.ref),
    )


def _departments(library: Library, navigator: Navigator) -> list[Entry]:
    words = QCoreApplication.translate("Palette", "All tickets of this department")
    return [
        Entry(
            key=f"department:{name}",
            words=one_line(name),
            detail=words,
            icon="folder",
            run=partial(navigator.go_department, name),
        )
        for name in library.departments(navigator.account)
    ]


def _accounts(library: Library, navigator: Navigator) -> list[Entry]:
    everything = Entry(
        key="account:",
        words=QCoreApplication.translate("View", "All accounts"),
        icon="users",
        run=partial(navigator.go_account, None),
    )
    return [
        *([] if library.is_apart() else [everything]),
        *(
            Entry(
                key=f"account:{account.id}",
                words=one_line(account.name),
                detail=one_line(account.person.name),
                also=f"{account.person.name} {account.helpdesk}",
                icon="headset" if library.is_agent(account.id) else "circle-user-round",
                run=partial(navigator.go_account, account.id),
            )
            for account in library.accounts()
        ),
    ]
