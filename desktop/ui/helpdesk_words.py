"""Words that helpdesks use for statuses and the like, in the person's language.

A helpdesk has its own word for each of them, and those stay as they are. These are the ones that
many have as they come: of this program's own helpdesk, and of Request Tracker.
"""

from typing import Final

from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.ui.i18n import marked

WORDS: Final = (
    QT_TRANSLATE_NOOP("Helpdesk", "Open"),
    QT_TRANSLATE_NOOP("Helpdesk", "Waiting for us"),
    QT_TRANSLATE_NOOP("Helpdesk", "On hold"),
    QT_TRANSLATE_NOOP("Helpdesk", "In progress"),
    QT_TRANSLATE_NOOP("Helpdesk", "Answered"),
    QT_TRANSLATE_NOOP("Helpdesk", "With engineers"),
    QT_TRANSLATE_NOOP("Helpdesk", "Wish recorded"),
    QT_TRANSLATE_NOOP("Helpdesk", "Closed"),
    QT_TRANSLATE_NOOP("Helpdesk", "new"),
    QT_TRANSLATE_NOOP("Helpdesk", "open"),
    QT_TRANSLATE_NOOP("Helpdesk", "stalled"),
    QT_TRANSLATE_NOOP("Helpdesk", "resolved"),
    QT_TRANSLATE_NOOP("Helpdesk", "rejected"),
    QT_TRANSLATE_NOOP("Helpdesk", "deleted"),
    QT_TRANSLATE_NOOP("Helpdesk", "Low"),
    QT_TRANSLATE_NOOP("Helpdesk", "Normal"),
    QT_TRANSLATE_NOOP("Helpdesk", "High"),
    QT_TRANSLATE_NOOP("Helpdesk", "Urgent"),
    QT_TRANSLATE_NOOP("Helpdesk", "Question"),
    QT_TRANSLATE_NOOP("Helpdesk", "Something is broken"),
    QT_TRANSLATE_NOOP("Helpdesk", "Wish"),
    QT_TRANSLATE_NOOP("Helpdesk", "Technical Support"),
    QT_TRANSLATE_NOOP("Helpdesk", "Billing"),
    QT_TRANSLATE_NOOP("Helpdesk", "Sales"),
    QT_TRANSLATE_NOOP("Helpdesk", "CMS problem"),
    QT_TRANSLATE_NOOP("Helpdesk", "Fault"),
    QT_TRANSLATE_NOOP("Helpdesk", "SMS delivery"),
    QT_TRANSLATE_NOOP("Helpdesk", "Website Migration"),
)


def own_word(label: str) -> str:
    """Return what a helpdesk calls something: in the person's language where that is known."""
    return marked("Helpdesk", label) if label else label
