"""What bringing in conversations says, in the person's language."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate

from desktop.domain.outbox import Side
from desktop.services.bulk_parts import Outcome, Part
from desktop.services.mail_import import MailJob
from desktop.ui.i18n import clock_text, date_text, file_size, isolate, one_line, problem_text
from desktop.ui.render.file_names import display_name


def side(side: Side) -> str:
    """Return on which side somebody stands."""
    if side is Side.STAFF:
        return QCoreApplication.translate("Capture", "Staff")
    return QCoreApplication.translate("Capture", "Customer")


def moment(when: float | None) -> str:
    """Return when something was said; "" where nothing tells."""
    if when is None:
        return ""
    try:
        at = datetime.fromtimestamp(when, UTC)
        local = at.astimezone()
        return f"{date_text(QDate(local.year, local.month, local.day))} {clock_text(at)}"
    except (OverflowError, ValueError, OSError):
        return ""


def notes() -> str:
    """Return what a message without a speaker is called."""
    return QCoreApplication.translate("Capture", "Notes")


def no_speaker() -> str:
    """Return what a message of the chat program itself is called."""
    return QCoreApplication.translate("Capture", "No speaker")


def left_out() -> str:
    """Return the mark of what is not taken along."""
    return QCoreApplication.translate("Capture", "left out")


def internal() -> str:
    """Return the mark of what the customer does not see."""
    return QCoreApplication.translate("Capture", "internal")


def cut() -> str:
    """Return what ends a message that was too long for the helpdesk."""
    return "[…]"


def as_text_only() -> str:
    """Return what becomes of a conversation at a helpdesk that takes no messages of others."""
    return QCoreApplication.translate(
        "Capture",
        "This helpdesk takes no messages in another's name: they become one text that says who "
        "said what and when. In a new ticket the customer sees it, and may be mailed as usual; "
        "into a ticket that is there it goes as an internal note.",
    )


def keeps_authors() -> str:
    """Return what becomes of a conversation elsewhere."""
    return QCoreApplication.translate(
        "Capture",
        "Each message keeps who said it and when, marked as imported. Nobody is notified. The "
        "customer sees what was said to them.",
    )


def outcome(part: Part[MailJob]) -> str:
    """Return what became of one conversation; "" where it has not begun."""
    words = {
        Outcome.AHEAD: "",
        Outcome.WAITING: QCoreApplication.translate("Capture", "Waiting to be sent"),
        Outcome.DONE: QCoreApplication.translate("Capture", "Imported"),
        Outcome.DROPPED: QCoreApplication.translate("Capture", "Taken back"),
        Outcome.PARTLY: QCoreApplication.translate(
            "Capture", "Taken back in part; the rest had arrived"
        ),
    }
    why = "" if part.why is None else problem_text(part.why.problem)
    return ". ".join(told for told in (words.get(part.outcome, ""), one_line(why)) if told)


def files_left_out(part: Part[MailJob]) -> str:
    """Return which files the helpdesk would not take, and why; "" for none."""
    words = {
        "large": QCoreApplication.translate("Capture", "{name} ({size}) is too large"),
        "many": QCoreApplication.translate("Capture", "{name} is one file too many"),
        "kind": QCoreApplication.translate("Capture", "{name} is of a kind that is not taken"),
    }
    told = [
        words[file.why].format(name=isolate(display_name(file.name)), size=file_size(file.size))
        for file in part.job.left_out[:5]
    ]
    if len(part.job.left_out) > len(told):
        told.append("…")
    return "; ".join(told)
