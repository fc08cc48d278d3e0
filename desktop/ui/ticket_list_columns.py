"""What a table of tickets can show in columns: the words over each, and what stands in it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.domain import saved_view
from desktop.domain.saved_view import SortField, SortKey
from desktop.domain.ticket import Person, TicketRow
from desktop.services.library import Library
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import isolate, number, one_line, relative_time
from desktop.ui.models.ticket_model import Column
from desktop.ui.ticket_list_due import due_words

STANDARD: Final = (
    saved_view.Column.NUMBER,
    saved_view.Column.SUBJECT,
    saved_view.Column.STATUS,
    saved_view.Column.ASSIGNEE,
    saved_view.Column.PRIORITY,
    saved_view.Column.DUE,
    saved_view.Column.LAST_MESSAGE,
)
"""The columns of a table for which nobody chose any."""
SORTED_BY: Final = {
    column: SortField(column.value)
    for column in saved_view.Column
    if column.value in {field.value for field in SortField}
}
"""What a click on the words over a column sorts by."""
_WIDTHS: Final = {
    saved_view.Column.NUMBER: 14,
    saved_view.Column.SUBJECT: 34,
    saved_view.Column.STATUS: 18,
    saved_view.Column.TAGS: 18,
    saved_view.Column.DUE: 20,
    saved_view.Column.MESSAGES: 8,
    saved_view.Column.ATTACHMENTS: 8,
    saved_view.Column.MINUTES: 8,
}
_WIDTH: Final = 14


def column_words(column: saved_view.Column) -> str:
    """Return what stands over a column."""
    words = {
        saved_view.Column.NUMBER: QCoreApplication.translate("Column", "Number"),
        saved_view.Column.SUBJECT: QCoreApplication.translate("Column", "Subject"),
        saved_view.Column.STATUS: QCoreApplication.translate("Column", "Status"),
        saved_view.Column.DEPARTMENT: QCoreApplication.translate("Column", "Department"),
        saved_view.Column.ASSIGNEE: QCoreApplication.translate("Column", "Assignee"),
        saved_view.Column.REQUESTER: QCoreApplication.translate("Column", "Customer"),
        saved_view.Column.PRIORITY: QCoreApplication.translate("Column", "Priority"),
        saved_view.Column.TYPE: QCoreApplication.translate("Column", "Type"),
        saved_view.Column.TAGS: QCoreApplication.translate("Column", "Tags"),
        saved_view.Column.FOLLOWERS: QCoreApplication.translate("Column", "Followers"),
        saved_view.Column.CREATED: QCoreApplication.translate("Column", "Opened"),
        saved_view.Column.UPDATED: QCoreApplication.translate("Column", "Changed"),
        saved_view.Column.LAST_MESSAGE: QCoreApplication.translate("Column", "Last message"),
        saved_view.Column.DUE: QCoreApplication.translate("Column", "Due"),
        saved_view.Column.MESSAGES: QCoreApplication.translate("Column", "Messages"),
        saved_view.Column.ATTACHMENTS: QCoreApplication.translate("Column", "Files"),
        saved_view.Column.MINUTES: QCoreApplication.translate("Column", "Minutes"),
        saved_view.Column.ACCOUNT: QCoreApplication.translate("Column", "Account"),
    }
    return words[column]


def columns_of(
    chosen: Sequence[saved_view.Column], sort: Sequence[SortKey], library: Library
) -> tuple[Column, ...]:
    """Return the columns of a view; their words tell what sorts it: "Due ↑", "Status ↓ 2"."""
    cells = Cells(library)
    return tuple(
        Column(
            column.value,
            _headed(column, sort),
            cells.text_of(column),
            _WIDTHS.get(column, _WIDTH),
        )
        for column in chosen or STANDARD
    )


def _headed(column: saved_view.Column, sort: Sequence[SortKey]) -> str:
    words = column_words(column)
    field = SORTED_BY.get(column)
    place = next((i for i, key in enumerate(sort) if key.field is field), None)
    if field is None or place is None:
        return words
    arrow = "↓" if sort[place].descending else "↑"
    return f"{words} {arrow} {number(place + 1)}" if len(sort) > 1 else f"{words} {arrow}"


class Cells:
    """Words tickets for the cells of a table; one for each list, for catalogs change."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._names: dict[tuple[str, str, str], str] = {}
        self._accounts = {account.id: account.name for account in library.accounts()}
        for account in library.accounts():
            catalog = library.catalog(account.id)
            for kind, choices in (
                ("priority", catalog.priorities if catalog else ()),
                ("type", catalog.types if catalog else ()),
            ):
                for choice in choices:
                    self._names[kind, account.id, choice.id] = own_word(choice.name)

    def priority(self, row: TicketRow) -> str:
        """Return what the helpdesk calls the priority of a ticket."""
        code = row.ticket.priority
        return self._names.get(("priority", row.ref.account, code), code)

    def type(self, row: TicketRow) -> str:
        """Return what the helpdesk calls the type of a ticket."""
        return self._names.get(("type", row.ref.account, row.ticket.type), row.ticket.type)

    def text_of(self, column: saved_view.Column) -> Callable[[TicketRow], str]:
        """Return what words one column."""
        plain: dict[saved_view.Column, Callable[[TicketRow], str]] = {
            saved_view.Column.NUMBER: lambda row: f"#{row.ticket.number}",
            saved_view.Column.SUBJECT: lambda row: one_line(row.ticket.subject),
            saved_view.Column.STATUS: lambda row: one_line(own_word(row.ticket.status_label)),
            saved_view.Column.DEPARTMENT: lambda row: one_line(
                own_word(row.ticket.department_name)
            ),
            saved_view.Column.ASSIGNEE: lambda row: _named(row.ticket.assignee),
            saved_view.Column.REQUESTER: lambda row: _named(row.ticket.requester),
            saved_view.Column.PRIORITY: lambda row: one_line(self.priority(row)),
            saved_view.Column.TYPE: lambda row: one_line(self.type(row)),
            saved_view.Column.TAGS: lambda row: one_line(", ".join(row.ticket.tags)),
            saved_view.Column.FOLLOWERS: lambda row: one_line(", ".join(row.ticket.followers)),
            saved_view.Column.CREATED: lambda row: _when(row.ticket.created),
            saved_view.Column.UPDATED: lambda row: _when(row.ticket.updated),
            saved_view.Column.LAST_MESSAGE: lambda row: _when(row.ticket.last_message),
            saved_view.Column.DUE: lambda row: _due(row.ticket.due),
            saved_view.Column.MESSAGES: lambda row: _amount(row.ticket.messages),
            saved_view.Column.ATTACHMENTS: lambda row: _amount(row.ticket.attachments),
            saved_view.Column.MINUTES: lambda row: _amount(row.ticket.minutes),
            saved_view.Column.ACCOUNT: lambda row: one_line(
                self._accounts.get(row.ref.account, "")
            ),
        }
        return plain[column]


def _named(person: Person | None) -> str:
    return "" if person is None else one_line(person.name)


def _when(moment: datetime) -> str:
    return isolate(relative_time(moment, datetime.now(UTC)))


def _due(due: datetime | None) -> str:
    return "" if due is None else due_words(due, datetime.now(UTC))


def _amount(count: int) -> str:
    return number(count) if count else ""
