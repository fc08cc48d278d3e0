"""Filters in words: what is compared, how, and with what."""

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.conditions import KINDS, ME, NO, YES, Facet, Join, Kind, Operator
from desktop.domain.periods import Period
from desktop.domain.status import Status
from desktop.domain.ticket import Role


def facet_words(facet: Facet) -> str:
    """Return what a condition looks at."""
    words = {
        Facet.STATUS: QCoreApplication.translate("Filter", "Meaning of the status"),
        Facet.STATUS_LABEL: QCoreApplication.translate("Filter", "Status"),
        Facet.DEPARTMENT: QCoreApplication.translate("Filter", "Department"),
        Facet.ASSIGNEE: QCoreApplication.translate("Filter", "Assignee"),
        Facet.REQUESTER: QCoreApplication.translate("Filter", "Customer"),
        Facet.PRIORITY: QCoreApplication.translate("Filter", "Priority"),
        Facet.TYPE: QCoreApplication.translate("Filter", "Type"),
        Facet.TAG: QCoreApplication.translate("Filter", "Tags"),
        Facet.FOLLOWER: QCoreApplication.translate("Filter", "Followers"),
        Facet.SUBJECT: QCoreApplication.translate("Filter", "Subject"),
        Facet.NUMBER: QCoreApplication.translate("Filter", "Number"),
        Facet.CREATED: QCoreApplication.translate("Filter", "Opened"),
        Facet.UPDATED: QCoreApplication.translate("Filter", "Last change"),
        Facet.LAST_MESSAGE: QCoreApplication.translate("Filter", "Last message"),
        Facet.DUE: QCoreApplication.translate("Filter", "Answer due"),
        Facet.LAST_ROLE: QCoreApplication.translate("Filter", "Who wrote last"),
        Facet.UNREAD: QCoreApplication.translate("Filter", "Unread"),
        Facet.PENDING: QCoreApplication.translate("Filter", "Something not sent yet"),
        Facet.ATTACHMENTS: QCoreApplication.translate("Filter", "Files"),
        Facet.MESSAGES: QCoreApplication.translate("Filter", "Messages"),
        Facet.MINUTES: QCoreApplication.translate("Filter", "Minutes worked"),
        Facet.ACCOUNT: QCoreApplication.translate("Filter", "Account"),
        Facet.PARENT: QCoreApplication.translate("Filter", "Sub-task of a ticket"),
        Facet.SUB_TASKS: QCoreApplication.translate("Filter", "Sub-tasks of its own"),
        Facet.ANSWER: QCoreApplication.translate("Filter", "Answer in the form"),
    }
    return words[facet]


def operator_words(facet: Facet, operator: Operator) -> str:
    """Return how a facet is compared, as it reads between the two."""
    if KINDS[facet] is Kind.TIME:
        return _time_words(operator)
    if facet is Facet.ASSIGNEE and operator is Operator.EMPTY:
        return QCoreApplication.translate("Filter", "is nobody")
    if facet is Facet.ASSIGNEE and operator is Operator.SET:
        return QCoreApplication.translate("Filter", "is somebody")
    same = QCoreApplication.translate("Filter", "is")
    other = QCoreApplication.translate("Filter", "is not")
    words = {
        Operator.IS: same,
        Operator.ANY_OF: same,
        Operator.IS_NOT: other,
        Operator.NONE_OF: other,
        Operator.CONTAINS: QCoreApplication.translate("Filter", "contains"),
        Operator.LACKS: QCoreApplication.translate("Filter", "does not contain"),
        Operator.AT_LEAST: QCoreApplication.translate("Filter", "at least"),
        Operator.AT_MOST: QCoreApplication.translate("Filter", "at most"),
        Operator.EMPTY: QCoreApplication.translate("Filter", "is empty"),
        Operator.SET: QCoreApplication.translate("Filter", "is there"),
    }
    return words[operator]


def _time_words(operator: Operator) -> str:
    words = {
        Operator.IS: QCoreApplication.translate("Filter", "is in"),
        Operator.IS_NOT: QCoreApplication.translate("Filter", "is not in"),
        Operator.BEFORE: QCoreApplication.translate("Filter", "is before"),
        Operator.AFTER: QCoreApplication.translate("Filter", "is after"),
        Operator.WITHIN_LAST: QCoreApplication.translate("Filter", "is within the last"),
        Operator.OLDER_THAN: QCoreApplication.translate("Filter", "is longer ago than"),
        Operator.WITHIN_NEXT: QCoreApplication.translate("Filter", "is within the next"),
        Operator.OVERDUE: QCoreApplication.translate("Filter", "is over"),
        Operator.EMPTY: QCoreApplication.translate("Filter", "is not promised"),
        Operator.SET: QCoreApplication.translate("Filter", "is promised"),
    }
    return words[operator]


def join_words(join: Join) -> str:
    """Return how the parts of a group are joined."""
    if join is Join.ALL:
        return QCoreApplication.translate("Filter", "All of these hold")
    return QCoreApplication.translate("Filter", "Any of these holds")


def period_words(period: Period) -> str:
    """Return what a stretch of days is called."""
    words = {
        Period.TODAY: QCoreApplication.translate("Filter", "today"),
        Period.YESTERDAY: QCoreApplication.translate("Filter", "yesterday"),
        Period.TOMORROW: QCoreApplication.translate("Filter", "tomorrow"),
        Period.THIS_WEEK: QCoreApplication.translate("Filter", "this week"),
        Period.LAST_WEEK: QCoreApplication.translate("Filter", "last week"),
        Period.NEXT_WEEK: QCoreApplication.translate("Filter", "next week"),
        Period.THIS_MONTH: QCoreApplication.translate("Filter", "this month"),
        Period.LAST_MONTH: QCoreApplication.translate("Filter", "last month"),
        Period.NEXT_MONTH: QCoreApplication.translate("Filter", "next month"),
        Period.THIS_YEAR: QCoreApplication.translate("Filter", "this year"),
        Period.LAST_YEAR: QCoreApplication.translate("Filter", "last year"),
    }
    return words[period]


UNITS = ("min", "h", "d", "w", "mo", "y")
"""Those of spans, as they are kept."""


def unit_words(unit: str) -> str:
    """Return the name of a unit of spans."""
    words = {
        "min": QCoreApplication.translate("Filter", "minutes"),
        "h": QCoreApplication.translate("Filter", "hours"),
        "d": QCoreApplication.translate("Filter", "days"),
        "w": QCoreApplication.translate("Filter", "weeks"),
        "mo": QCoreApplication.translate("Filter", "months"),
        "y": QCoreApplication.translate("Filter", "years"),
    }
    return words[unit]


def code_words(facet: Facet, value: str) -> str:
    """Return what a code of Deskbell's own means; the code where it has none."""
    match facet:
        case Facet.STATUS if value in set(Status):
            return _status_words(Status(value))
        case Facet.LAST_ROLE if value in set(Role):
            return _role_words(Role(value))
        case Facet.UNREAD | Facet.PENDING if value in (YES, NO):
            yes = QCoreApplication.translate("Filter", "yes")
            return yes if value == YES else QCoreApplication.translate("Filter", "no")
        case Facet.DEPARTMENT if value == ME:
            return QCoreApplication.translate("Filter", "one of my departments")
        case _:
            return QCoreApplication.translate("Filter", "me") if value == ME else value


def _role_words(role: Role) -> str:
    words = {
        Role.CUSTOMER: QCoreApplication.translate("Filter", "the customer"),
        Role.AGENT: QCoreApplication.translate("Filter", "staff"),
        Role.SYSTEM: QCoreApplication.translate("Filter", "the helpdesk itself"),
    }
    return words[role]


def _status_words(status: Status) -> str:
    words = {
        Status.NEW: QCoreApplication.translate("Filter", "new"),
        Status.WAITING_FOR_STAFF: QCoreApplication.translate("Filter", "waiting for staff"),
        Status.ON_HOLD: QCoreApplication.translate("Filter", "on hold"),
        Status.IN_PROGRESS: QCoreApplication.translate("Filter", "in progress"),
        Status.ANSWERED: QCoreApplication.translate("Filter", "answered"),
        Status.WITH_ENGINEERS: QCoreApplication.translate("Filter", "with the engineers"),
        Status.CLOSED: QCoreApplication.translate("Filter", "closed"),
    }
    return words[status]


class ViewCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def tickets(self, count: int) -> str:
        """Return so many tickets."""
        return self.tr("%Ln ticket(s)", "", count)
