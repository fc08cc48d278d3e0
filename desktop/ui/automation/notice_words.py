"""What notices say: of rules their names, of a mention who named this person in a note.

A message's text is told in the window alone: a notification may lie on a locked screen.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.automation import RuleNotice
from desktop.ui.due.words import short_subject
from desktop.ui.i18n import isolate, one_line

_LONGEST: Final = 60
_LONGEST_NAME: Final = 24
"""In the side panel, which is narrow."""


def counted(notices: Sequence[RuleNotice]) -> str:
    """Return how many there are, and of which kind; of one mention who made it."""
    mentions = [notice for notice in notices if notice.by]
    if len(mentions) == len(notices) == 1:
        words = QCoreApplication.translate("Notices", "{who} mentioned you")
        return words.format(who=_short(mentions[0].by, _LONGEST_NAME))
    if mentions and len(mentions) == len(notices):
        return NoticeCounts().mentions(len(notices))
    if mentions:
        return NoticeCounts().of_both(len(notices))
    return NoticeCounts().from_rules(len(notices))


def title(notice: RuleNotice) -> str:
    """Return what one says, without a word of a message."""
    number = isolate(one_line(notice.number))
    if notice.by:
        words = QCoreApplication.translate("Notices", "{who} mentioned you in #{number}")
        return words.format(who=isolate(one_line(notice.by)), number=number)
    words = QCoreApplication.translate("Notices", "#{number}: {rule}")
    return words.format(number=number, rule=isolate(one_line(notice.rule)))


def line(notice: RuleNotice) -> str:
    """Return one of several, without a word of a message."""
    return f"{title(notice)}  {short_subject(notice.subject)}"


def entry(notice: RuleNotice) -> str:
    """Return what one says in the window: with the note's words, or what the rule says."""
    text = one_line(notice.text)
    if notice.by:
        words = QCoreApplication.translate("Notices", "{mention}: {text}")
        return words.format(mention=title(notice), text=_short(text or notice.subject))
    words = QCoreApplication.translate("Notices", "{why}: #{number} {subject}")
    return words.format(
        why=text or one_line(notice.rule), number=notice.number, subject=_short(notice.subject)
    )


def _short(text: str, most: int = _LONGEST) -> str:
    line = one_line(text)
    return isolate(line if len(line) <= most else f"{line[:most]}…")


class NoticeCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def mentions(self, count: int) -> str:
        """Return how many notes name this person."""
        return self.tr("%Ln mention(s) of you", "", count)

    def from_rules(self, count: int) -> str:
        """Return how many notices rules sent."""
        return self.tr("%Ln notice(s) from rules", "", count)

    def of_both(self, count: int) -> str:
        """Return how many notices there are, of rules and of colleagues."""
        return self.tr("%Ln notice(s) from rules and colleagues", "", count)
