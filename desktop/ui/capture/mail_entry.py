"""A conversation of mails in the list: as the person would have it, and what became of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.capture.conversations import Conversation
from desktop.domain.form_addresses import email_in
from desktop.domain.ids import RemoteId
from desktop.services.bulk_parts import Part
from desktop.services.capture import Target
from desktop.services.mail_files import Harvest
from desktop.services.mail_import import MailJob
from desktop.ui.capture import words
from desktop.ui.capture.said_list import Shown
from desktop.ui.i18n import isolate, one_line

_UNBROKEN = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A conversation in the list, as the person would have it."""

    conversation: Conversation
    subject: str
    requester: str
    department: RemoteId | None = None
    """The one that was chosen for it alone; None: that of all."""
    ticked: bool = True
    known: str = ""
    """The number of the ticket that has all of it already; "" where none is known to."""

    def is_whole(self, common: RemoteId | None) -> bool:
        """Tell whether a ticket can be made of it, where *common* is the department of all."""
        known = email_in(self.requester) is not None and bool(self.subject.strip())
        return known and (self.department or common) is not None

    def target(self, base: Target) -> Target:
        """Return where it goes, where *base* is what was chosen for all."""
        if base.ticket is not None:
            return base
        return replace(
            base,
            department=self.department or base.department,
            subject=" ".join(self.subject.split())[:500],
            requester=email_in(self.requester) or "",
        )


def shown(entry: Entry, newest: float | None, part: Part[MailJob] | None, department: str) -> Shown:
    """Return what stands in the list; *newest* is the time of its last mail.

    *department* is the one that gets it; "" where none is chosen, or none is needed.
    """
    count = len(entry.conversation.mails)
    parts = [
        entry.requester or QCoreApplication.translate("Capture", "no customer yet"),
        MailCounts().mails(count) if count > 1 else "",
        words.moment(newest),
        department if entry.ticked else "",
    ]
    # A date or a name that breaks in two is hard to read.
    whole = (isolate(one_line(each)).replace(" ", _UNBROKEN) for each in parts if each)
    below = f" ·{_UNBROKEN}".join(whole)
    told = "" if part is None else outcome(part)
    if not told and entry.known:
        told = QCoreApplication.translate("Capture", "Already in ticket #{number}")
        told = told.format(number=entry.known)
    return Shown([entry.subject], "\n".join(line for line in (told, below) if line))


class MailCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def mails(self, count: int) -> str:
        """Return so many mails."""
        return self.tr("%Ln mail(s)", "", count)

    def found(self, count: int) -> str:
        """Return that so many mails were found."""
        return self.tr("%Ln mail(s) found", "", count)

    def twice(self, count: int) -> str:
        """Return that so many came twice."""
        return self.tr("%Ln left out that came twice", "", count)


def found_words(harvest: Harvest, *, reading: bool) -> str:
    """Return what was found in files so far."""
    parts = [MailCounts().found(len(harvest.mails))]
    if harvest.twice:
        parts.append(MailCounts().twice(harvest.twice))
    if harvest.cut:
        more = QCoreApplication.translate(
            "Capture", "there are more: split the file to import the rest"
        )
        parts.append(more)
    if reading:
        parts.append(QCoreApplication.translate("Capture", "reading…"))
    return "  ·  ".join(parts)


def outcome(part: Part[MailJob]) -> str:
    """Return what became of a conversation, and of files that could not come along."""
    told = (words.outcome(part), words.files_left_out(part))
    return "  ·  ".join(each for each in told if each)
