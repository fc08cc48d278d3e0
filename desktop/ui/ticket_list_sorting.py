"""What a list is sorted by, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.saved_view import SortField


def sort_words(field: SortField) -> str:
    """Return what a sort key looks at."""
    words = {
        SortField.LAST_MESSAGE: QCoreApplication.translate("Sort", "Last message"),
        SortField.UPDATED: QCoreApplication.translate("Sort", "Last change"),
        SortField.CREATED: QCoreApplication.translate("Sort", "Opened"),
        SortField.DUE: QCoreApplication.translate("Sort", "Due time"),
        SortField.NUMBER: QCoreApplication.translate("Sort", "Number"),
        SortField.SUBJECT: QCoreApplication.translate("Sort", "Subject"),
        SortField.DEPARTMENT: QCoreApplication.translate("Sort", "Department"),
        SortField.STATUS: QCoreApplication.translate("Sort", "Status"),
        SortField.PRIORITY: QCoreApplication.translate("Sort", "Priority"),
        SortField.TYPE: QCoreApplication.translate("Sort", "Type"),
        SortField.ASSIGNEE: QCoreApplication.translate("Sort", "Assignee"),
        SortField.REQUESTER: QCoreApplication.translate("Sort", "Customer"),
        SortField.MESSAGES: QCoreApplication.translate("Sort", "Messages"),
        SortField.MINUTES: QCoreApplication.translate("Sort", "Minutes worked"),
        SortField.UNREAD: QCoreApplication.translate("Sort", "Unread"),
    }
    return words[field]


def field_words(field: SortField, *, descending: bool) -> str:
    """Return a sort key with its direction."""
    return f"{sort_words(field)} {'↓' if descending else '↑'}"
