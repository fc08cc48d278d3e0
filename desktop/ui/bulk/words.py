"""What became of many tickets, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from desktop.services.bulk_parts import Job, Outcome, Part
from desktop.services.bulk_tickets import TicketJob
from desktop.ui.i18n import isolate, locale, one_line, problem_text


class BulkCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def marked(self, count: int) -> str:
        """Return how many are marked."""
        return self.tr("%Ln ticket(s) marked", "", count)

    def done(self, count: int) -> str:
        """Return how many are done."""
        return self.tr("%Ln done", "", count)

    def waiting(self, count: int) -> str:
        """Return how many wait."""
        return self.tr("%Ln waiting to be sent", "", count)

    def refused(self, count: int) -> str:
        """Return how many were refused."""
        return self.tr("%Ln refused", "", count)

    def unchanged(self, count: int) -> str:
        """Return how many were like that before."""
        return self.tr("%Ln unchanged", "", count)

    def stopped(self, count: int) -> str:
        """Return how many were not begun."""
        return self.tr("%Ln not begun", "", count)

    def back(self, count: int) -> str:
        """Return how many were taken back."""
        return self.tr("%Ln taken back", "", count)

    def partly(self, count: int) -> str:
        """Return how many were taken back in part."""
        return self.tr("%Ln taken back in part", "", count)

    def not_back(self, count: int) -> str:
        """Return how many could not be set back."""
        return self.tr("%Ln could not be set back", "", count)


def summary(parts: Sequence[Part[Job]]) -> str:
    """Return what became of them all: 38 done, 1 waiting to be sent, 1 refused."""

    def count(*outcomes: Outcome) -> int:
        return sum(part.outcome in outcomes for part in parts)

    words = BulkCounts()
    told = (
        (count(Outcome.DONE), words.done),
        (count(Outcome.WAITING, Outcome.GOING_BACK), words.waiting),
        (count(Outcome.REFUSED), words.refused),
        (count(Outcome.BACK, Outcome.DROPPED), words.back),
        (count(Outcome.PARTLY), words.partly),
        (count(Outcome.NOT_BACK), words.not_back),
        (count(Outcome.UNCHANGED), words.unchanged),
        (count(Outcome.AHEAD), words.stopped),
    )
    return locale().createSeparatedList([say(n) for n, say in told if n])


def outcome_words(part: Part[TicketJob]) -> str:
    """Return what became of one ticket, and why where that is to be told."""
    words = {
        Outcome.AHEAD: QCoreApplication.translate("Bulk", "Not begun"),
        Outcome.UNCHANGED: QCoreApplication.translate("Bulk", "Was like that before"),
        Outcome.WAITING: QCoreApplication.translate("Bulk", "Waits in the outbox"),
        Outcome.DONE: QCoreApplication.translate("Bulk", "Done"),
        Outcome.REFUSED: QCoreApplication.translate("Bulk", "Refused"),
        Outcome.DROPPED: QCoreApplication.translate("Bulk", "Taken back before it left"),
        Outcome.PARTLY: QCoreApplication.translate(
            "Bulk", "Taken back in part; the rest had arrived"
        ),
        Outcome.GOING_BACK: QCoreApplication.translate(
            "Bulk", "Had arrived; setting it back waits in the outbox"
        ),
        Outcome.BACK: QCoreApplication.translate("Bulk", "Had arrived; set back to what it was"),
        Outcome.NOT_BACK: QCoreApplication.translate("Bulk", "Could not be set back"),
    }
    told = words[part.outcome]
    if part.why is None:
        return told
    return f"{told}. {one_line(problem_text(part.why.problem))}"


def part_words(part: Part[TicketJob]) -> str:
    """Return which ticket a part is about."""
    if not part.job.number:
        return QCoreApplication.translate("Bulk", "A ticket that is gone")
    return f"#{part.job.number}  {isolate(one_line(part.job.subject))}"


OUTCOME_ICONS = {
    Outcome.AHEAD: "circle-pause",
    Outcome.UNCHANGED: "circle-dot",
    Outcome.WAITING: "hourglass",
    Outcome.DONE: "circle-check",
    Outcome.REFUSED: "triangle-alert",
    Outcome.DROPPED: "circle-dot",
    Outcome.PARTLY: "triangle-alert",
    Outcome.GOING_BACK: "hourglass",
    Outcome.BACK: "circle-check",
    Outcome.NOT_BACK: "triangle-alert",
}
