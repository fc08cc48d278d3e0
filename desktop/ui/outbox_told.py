"""What a person is told of an unsent item beside its state: why, what changed, when it goes on."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.held import AnsweredMeanwhile, MergedAway
from desktop.domain.message import BodyFormat, Message
from desktop.domain.outbox import SENDABLE, OutboxItem, State
from desktop.domain.text import html_to_text, preview
from desktop.ui.i18n import clock_text, exact_time, isolate, one_line, problem_text, relative_time

_WORDS = 240
"""Of an answer, beside the message that waits because of it."""
_SOON = 60.0


def reason_words(item: OutboxItem, *, within: bool = False) -> str:
    """Return why an item stands where it stands; "" where there is nothing to tell.

    *within* its conversation, which else stands beside.
    """
    if item.state is State.UNCONFIRMED and within:
        return QCoreApplication.translate(
            "Outbox",
            "It may have arrived. Look at the conversation above; send it again only if it is not "
            "there.",
        )
    if item.state is State.UNCONFIRMED:
        return QCoreApplication.translate(
            "Outbox",
            "It may have arrived. Look at the conversation beside; send it again only if it is "
            "not there.",
        )
    if item.why is None:
        return ""
    problem = item.why.problem
    who = problem.fields.get("who")
    if isinstance(who, str):
        # A name from outside: its direction and its line breaks are its own.
        problem = type(problem)(**{**problem.fields, "who": isolate(one_line(who))})
    return problem_text(problem)


def change_words(item: OutboxItem, answer: Message | None, now: float) -> str:
    """Return what changed since a held item was written: whose words, and when."""
    if item.state is not State.HELD or item.why is None:
        return ""
    problem = item.why.problem
    at = problem.fields.get("at")
    when = datetime.fromtimestamp(at, UTC) if isinstance(at, int | float) else None
    if answer is not None:
        words = QCoreApplication.translate("Outbox", "{who} answered, {time}: “{words}”")
        return words.format(
            who=isolate(one_line(answer.author.name)),
            time=relative_time(answer.created, datetime.fromtimestamp(now, UTC)),
            words=isolate(one_line(preview(_plain(answer), _WORDS))),
        )
    if isinstance(problem, AnsweredMeanwhile | MergedAway) or when is None:
        return ""
    return QCoreApplication.translate("Outbox", "Closed: {time}").format(time=exact_time(when))


def next_try(item: OutboxItem, resting_until: float | None, now: float) -> str:
    """Return when an item is tried again by itself; "" where that is at once, or never."""
    looked_for = item.state is State.PROBING
    if not (looked_for or item.state in SENDABLE):
        return ""
    tried = item.attempts > 0 or item.why is not None or looked_for or item.doubted
    at = max(item.not_before if tried else 0.0, resting_until or 0.0)
    if at <= now:
        return ""
    if at - now <= _SOON:
        if looked_for:
            return QCoreApplication.translate("Outbox", "Looked for again within a minute.")
        return QCoreApplication.translate("Outbox", "Next try within a minute.")
    words = QCoreApplication.translate("Outbox", "Next try at {time}.")
    if looked_for:
        words = QCoreApplication.translate("Outbox", "Looked for again at {time}.")
    return words.format(time=clock_text(datetime.fromtimestamp(at, UTC)))


def rests_words(item: OutboxItem, resting_until: float | None, now: float) -> str:
    """Return that the whole account rests, where *item* waits for that alone."""
    if item.state not in SENDABLE or item.why is not None or (resting_until or 0.0) <= now:
        return ""
    return QCoreApplication.translate(
        "Outbox", "Sending rests, because the helpdesk has trouble or asked to wait."
    )


def retry_words(item: OutboxItem) -> str:
    """Return the words of what sends an item (again)."""
    match item.state:
        case State.HELD | State.UNCONFIRMED if item.goes_to != item.ref and item.why is not None:
            words = QCoreApplication.translate("Outbox", "Send to #{number}")
            return words.format(number=item.why.fields.get("number", ""))
        case State.UNCONFIRMED:
            return QCoreApplication.translate("Outbox", "Send again")
        case State.HELD:
            return QCoreApplication.translate("Outbox", "Send anyway")
        case State.PARKED:
            return QCoreApplication.translate("Outbox", "Retry")
        case State.PAUSED:
            return QCoreApplication.translate("Outbox", "Resume")
        case _:
            return QCoreApplication.translate("Outbox", "Send now")


def unsure_discard_words() -> str:
    """Return the words of what gives up, for good, an item that may have arrived."""
    return QCoreApplication.translate("Outbox", "Discard here; it may have arrived")


def arrived_words() -> str:
    """Return the words of what says that an unconfirmed item arrived."""
    return QCoreApplication.translate("Outbox", "It is there")


def look_words(item: OutboxItem) -> str:
    """Return the words of what shows the conversation of an item."""
    if item.state is State.UNCONFIRMED:
        return QCoreApplication.translate("Outbox", "Check the conversation")
    if item.state is State.HELD and item.why is not None and "message" in item.why.fields:
        return QCoreApplication.translate("Outbox", "Look at the answer")
    return QCoreApplication.translate("Outbox", "Open ticket")


def _plain(message: Message) -> str:
    return html_to_text(message.body) if message.format is BodyFormat.HTML else message.body
