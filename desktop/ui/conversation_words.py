"""What the conversation says, in the person's language."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import Busy
from desktop.domain.message import Imported, Message
from desktop.domain.outbox import (
    ChangeFields,
    ImportMessages,
    NewTicket,
    OutboxItem,
    Reply,
    SetStatus,
    State,
)
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime, MergeTicket
from desktop.ui.i18n import isolate, number, one_line, problem_text
from desktop.ui.outbox_told import reason_words
from desktop.ui.outbox_words import sent_words, state_words, tells_sent
from desktop.ui.render.blocks import Note
from desktop.ui.upload_book import Sent


def role(message: Message, mine: bool) -> str:
    """Return on which side the author stands, as one word; "" for a customer among customers."""
    if mine:
        return QCoreApplication.translate("Conversation", "You")
    match message.author.role:
        case Role.AGENT:
            return QCoreApplication.translate("Conversation", "Staff")
        case Role.SYSTEM:
            return QCoreApplication.translate("Conversation", "System")
        case Role.CUSTOMER:
            return QCoreApplication.translate("Conversation", "Customer")


def imported() -> str:
    """Return the mark of a message that was said elsewhere."""
    return QCoreApplication.translate("Conversation", "imported")


def imported_by(how: Imported) -> str:
    """Return who brought such a message in, and out of what."""
    by = isolate(one_line(how.by))
    if not how.source:
        words = QCoreApplication.translate("Conversation", "Said elsewhere, brought in by {name}")
        return words.format(name=by)
    words = QCoreApplication.translate(
        "Conversation", "Said elsewhere, brought in by {name} from {source}"
    )
    return words.format(name=by, source=isolate(one_line(how.source)))


def channel(name: str) -> str:
    """Return how a message came, in words; "" for the usual way."""
    match name:
        case "app" | "":
            return ""
        case "email":
            return QCoreApplication.translate("Conversation", "by e-mail")
        case "phone":
            return QCoreApplication.translate("Conversation", "by phone")
        case "chat":
            return QCoreApplication.translate("Conversation", "by chat")
        case _:
            return one_line(name)[:20]


def internal_note() -> str:
    """Return the label of a note that customers never see."""
    return QCoreApplication.translate("Conversation", "Internal note")


def only_staff() -> str:
    """Return what that label means."""
    return QCoreApplication.translate("Conversation", "only staff can see it")


def show_quote(opened: bool) -> str:
    """Return the words of the line that folds a quote."""
    if opened:
        return QCoreApplication.translate("Conversation", "Hide quoted text")
    return QCoreApplication.translate("Conversation", "Show quoted text")


def earlier(count: int) -> str:
    """Return the words of the link above the oldest message that is shown."""
    return QCoreApplication.translate("Conversation", "Show earlier messages ({count})").format(
        count=number(count)
    )


def later(count: int) -> str:
    """Return the words of the link below the newest message of a part that is shown."""
    return QCoreApplication.translate("Conversation", "Show newer messages ({count})").format(
        count=number(count)
    )


def unread() -> str:
    """Return the words of the line above the first unread message."""
    return QCoreApplication.translate("Conversation", "New")


def no_text() -> str:
    """Return what stands in place of an empty body."""
    return QCoreApplication.translate("Conversation", "This message has no text.")


def more() -> str:
    """Return the words of the link below the shown part of a long message."""
    return QCoreApplication.translate("Conversation", "Show more")


def rest(characters: int) -> str:
    """Return how much of a long message is not shown yet."""
    return QCoreApplication.translate(
        "Conversation", "About {count} more characters are not shown."
    ).format(count=number(characters))


def save_whole() -> str:
    """Return the words of the link that saves a message too long to show."""
    return QCoreApplication.translate("Conversation", "Save the whole message…")


def plain_note(note: Note) -> str:
    """Return why a message is shown as plain text."""
    match note:
        case Note.PLAIN_TOO_COMPLEX:
            return QCoreApplication.translate(
                "Conversation", "Shown as plain text: its layout is too complicated to show safely."
            )
        case Note.PLAIN_TOO_BIG:
            return QCoreApplication.translate(
                "Conversation", "Shown as plain text: it is too long to show with its layout."
            )
        case Note.PLAIN_AFTER_FAULT:
            return QCoreApplication.translate(
                "Conversation", "Shown as it was sent: a fault of Deskbell kept it from its layout."
            )
        case Note.PLAIN_AFTER_END:
            return QCoreApplication.translate(
                "Conversation",
                "Shown as plain text: Deskbell ended unexpectedly while it showed this message.",
            )
        case Note.WITHHELD:
            return QCoreApplication.translate(
                "Conversation",
                "Not shown: Deskbell ended unexpectedly while it showed even the plain text of "
                "this message.",
            )


def try_again(note: Note) -> str:
    """Return the words of the link that shows such a message after all."""
    if note is Note.WITHHELD:
        return QCoreApplication.translate("Conversation", "Show as plain text")
    return QCoreApplication.translate("Conversation", "Show with its layout")


def blocked(hosts: list[str]) -> str:
    """Return what was not loaded, and from where."""
    shown = ", ".join(hosts[:3])
    if len(hosts) > 3:
        shown = QCoreApplication.translate("Conversation", "{hosts} and others").format(hosts=shown)
    return QCoreApplication.translate(
        "Conversation", "Remote images not loaded (from {hosts})."
    ).format(hosts=shown)


def show_images() -> str:
    """Return the words of the link that loads a message's images."""
    return QCoreApplication.translate("Conversation", "Show")


def why_blocked() -> str:
    """Return why images wait for the person."""
    return QCoreApplication.translate(
        "Conversation",
        "Loading them tells their sender that you opened this message, and from where.",
    )


def image(alt: str) -> str:
    """Return what stands in place of an image that is not shown."""
    if not alt:
        return QCoreApplication.translate("Conversation", "[Image]")
    return QCoreApplication.translate("Conversation", "[Image: {description}]").format(
        description=alt
    )


def hidden_character(name: str) -> str:
    """Return what a named hidden character is, for its tooltip."""
    return QCoreApplication.translate(
        "Conversation",
        "A hidden character ({name}) stands here. It could make text look like something else.",
    ).format(name=name.strip("[]"))


def pending(item: OutboxItem, sent: Sent | None, *, offline: bool, now: float) -> str:
    """Return where an unsent item stands, of whose files so much was *sent*."""
    if sent is not None and tells_sent(item.state):
        return sent_words(item.state, sent)
    match item.state:
        case State.QUEUED if item.not_before > now and not item.attempts:
            return QCoreApplication.translate("Conversation", "Sending in a moment…")
        case State.QUEUED if offline:
            return QCoreApplication.translate("Conversation", "Waiting to be sent: you are offline")
        case State.QUEUED | State.REPEATING if item.why is not None and _waits(item):
            return QCoreApplication.translate(
                "Conversation", "Waiting to be sent: {reason}"
            ).format(reason=problem_text(item.why.problem))
        case State.UNCONFIRMED | State.PARKED | State.HELD:
            # Where it stands has one name, here as in the outbox.
            return f"{state_words(item.state)}: {reason_words(item, within=True)}"
        case state:
            return state_words(state)


def _waits(item: OutboxItem) -> bool:
    """Tell whether what failed last is to be told as what it waits for."""
    asked = item.why is not None and isinstance(item.why.problem, Busy)
    return item.state is State.QUEUED or asked


def pause() -> str:
    """Return the words of the link that keeps an item here for the time being."""
    return QCoreApplication.translate("Conversation", "Pause")


def file_sent(percent: int) -> str:
    """Return how much of a file has left."""
    if percent >= 100:
        return QCoreApplication.translate("Conversation", "uploaded")
    return QCoreApplication.translate("Conversation", "{percent} %").format(percent=number(percent))


def edit() -> str:
    """Return the words of the link that takes an item back into the reply box."""
    return QCoreApplication.translate("Conversation", "Edit")


def discard() -> str:
    """Return the words of the link that gives an item up, after asking."""
    return QCoreApplication.translate("Conversation", "Discard")


def discard_now() -> str:
    """Return the words of the link that gives an item up."""
    return QCoreApplication.translate("Conversation", "Discard for good")


def keep() -> str:
    """Return the words of the link that keeps an item after all."""
    return QCoreApplication.translate("Conversation", "Keep it")


def what(item: OutboxItem) -> str:
    """Return what an unsent item is going to be."""
    match item.command:
        case Reply(internal=True):
            return internal_note()
        case Reply():
            return QCoreApplication.translate("Conversation", "Your reply")
        case NewTicket():
            return QCoreApplication.translate("Conversation", "Your new ticket")
        case SetStatus(meaning=meaning):
            return _status(meaning)
        case ChangeFields() | ChangeTicket():
            return QCoreApplication.translate("Conversation", "Change the details of this ticket")
        case MergeTicket():
            return QCoreApplication.translate("Conversation", "Merge this ticket into another")
        case LogTime() | ChangeTime():
            return QCoreApplication.translate("Conversation", "Log time on this ticket")
        case ImportMessages():
            return QCoreApplication.translate("Conversation", "What was said elsewhere")


def _status(meaning: Status) -> str:
    if meaning is Status.CLOSED:
        return QCoreApplication.translate("Conversation", "Close this ticket")
    if meaning in {Status.WAITING_FOR_STAFF, Status.NEW}:
        return QCoreApplication.translate("Conversation", "Reopen this ticket")
    return QCoreApplication.translate("Conversation", "Set the status of this ticket")


def preview() -> str:
    """Return the words of the link that looks at a file within the window."""
    return QCoreApplication.translate("Conversation", "Preview")


def save() -> str:
    """Return the words of the link that saves a file."""
    return QCoreApplication.translate("Conversation", "Save…")


def save_all(count: int) -> str:
    """Return the words of the link that saves every file of a message."""
    return QCoreApplication.translate("Conversation", "Save all {count} files…").format(
        count=number(count)
    )


def open_file() -> str:
    """Return the words of the link that opens a file with another program, after asking."""
    return QCoreApplication.translate("Conversation", "Open…")


def can_run() -> str:
    """Return the warning beside a file that could run something when opened."""
    return QCoreApplication.translate("Conversation", "can contain a program")


def quote() -> str:
    """Return what the quote mark beside a message does."""
    return QCoreApplication.translate("Conversation", "Quote this in your reply")
