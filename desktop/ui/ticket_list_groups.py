"""The words over the groups of a list."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate

from desktop.domain.saved_view import Grouping
from desktop.services.library import Library
from desktop.store.ticket_groups import TicketGroups
from desktop.store.ticket_list import TicketList
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import WHOLE_DAY, date_text, one_line
from desktop.ui.models.sections import Heading, Headings
from desktop.ui.ticket_list_look import Look


def names_of(library: Library, grouping: Grouping | None) -> Mapping[str, str]:
    """Return what people call the groups whose labels are codes, by those."""
    if grouping is not Grouping.PRIORITY:
        return {}
    catalogs = [library.catalog(account.id) for account in library.accounts()]
    return {
        named.id: own_word(named.name) for each in catalogs if each for named in each.priorities
    }


def headings(
    groups: TicketGroups, grouping: Grouping, folded: Collection[str], names: Mapping[str, str]
) -> Headings:
    """Return the lines over *groups*; *names* are those of their labels that are codes."""
    wording = partial(_words, grouping, datetime.now(UTC).astimezone().date())
    hidden = frozenset(folded)
    # Where none is folded, none has to be known by its key yet.
    places = [at for at, group in enumerate(groups) if group.key in hidden] if hidden else []

    def make(at: int) -> Heading:
        group = groups[at]
        label = names.get(group.label, group.label)
        return Heading(group.key, label, group.count, group.key in hidden, wording)

    return Headings(groups.counts, make, places)


def headings_of(rows: TicketList, look: Look, names: Mapping[str, str]) -> Sequence[Heading]:
    """Return the lines over the groups of a list that looks so."""
    return () if look.group is None else headings(rows.groups, look.group, look.folded, names)


def find_with_headings(
    find: Callable[[], None], rows: TicketList, look: Look, names: Mapping[str, str]
) -> Sequence[Heading]:
    """Have *rows* found by *find*, and return the same: of many groups that takes a moment too."""
    find()
    return headings_of(rows, look, names)


def grouping_words(grouping: Grouping | None) -> str:
    """Return what a list is grouped by, as a menu says it."""
    match grouping:
        case None:
            return QCoreApplication.translate("View", "No groups")
        case Grouping.DEPARTMENT:
            return QCoreApplication.translate("View", "Department")
        case Grouping.ASSIGNEE:
            return QCoreApplication.translate("View", "Assignee")
        case Grouping.STATUS:
            return QCoreApplication.translate("View", "Status")
        case Grouping.PRIORITY:
            return QCoreApplication.translate("View", "Priority")
        case Grouping.CUSTOMER:
            return QCoreApplication.translate("View", "Customer")
        case Grouping.DAY:
            return QCoreApplication.translate("View", "Day of the last message")


def _words(grouping: Grouping, today: date, key: str, label: str) -> str:
    if grouping is Grouping.DAY:
        return _day(key, today)
    if label:
        return one_line(own_word(label))
    match grouping:
        case Grouping.ASSIGNEE:
            return QCoreApplication.translate("View", "Nobody")
        case Grouping.PRIORITY:
            return QCoreApplication.translate("View", "No priority")
        case Grouping.CUSTOMER:
            return QCoreApplication.translate("View", "No customer named")
        case _:
            return QCoreApplication.translate("View", "Without one")


def _day(key: str, today: date) -> str:
    try:
        day = date.fromisoformat(key)
    except ValueError:
        return one_line(key)
    match (today - day).days:
        case 0:
            return QCoreApplication.translate("View", "Today")
        case 1:
            return QCoreApplication.translate("View", "Yesterday")
        case _:
            return date_text(QDate(day.year, day.month, day.day), WHOLE_DAY)
