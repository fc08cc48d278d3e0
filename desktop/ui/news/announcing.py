"""New messages said aloud: whoever does not see the window hears of them as they come."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.news import News
from desktop.ui.i18n import isolate
from desktop.ui.news.words import text, title


def announce(window: QWidget, news: Sequence[News], *, staff: bool) -> None:
    """Let a screen reader say who wrote in which ticket, after what it is saying; never what.

    Of several tickets only how many they are. Nothing is said while another program has the keys:
    there notifications tell.
    """
    if not news or not QAccessible.isActive() or QApplication.activeWindow() is None:
        return
    said = title(news, staff=staff)
    words = f"{said}: {isolate(text(news))}" if len(news) == 1 else said
    event = QAccessibleAnnouncementEvent(window, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
