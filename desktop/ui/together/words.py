"""Who is at a ticket, and who answered meanwhile, in words."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.message import BodyFormat, Message
from desktop.domain.presence import Doing, Present
from desktop.domain.text import html_to_text, preview
from desktop.ui.i18n import isolate, one_line, relative_time

_EXCERPT = 160


def presence_words(people: Sequence[Present]) -> str:
    """Return one sentence about *people*, of whom those who write come first; "" for nobody."""
    for doing in (Doing.REPLYING, Doing.NOTING, Doing.VIEWING):
        names = [isolate(one_line(who.name)) for who in people if who.doing is doing]
        if names:
            return _said(doing, names)
    return ""


def each_presence(people: Sequence[Present]) -> str:
    """Return who does what, one on each line."""
    return "\n".join(_said(who.doing, [isolate(one_line(who.name))]) for who in people)


def _said(doing: Doing, names: list[str]) -> str:
    count = len(names)
    if count == 1:
        return _one(doing).format(name=names[0])
    if count == 2:
        return _two(doing).format(name=names[0], other=names[1])
    match doing:
        case Doing.REPLYING:
            return TogetherCounts().replying(count)
        case Doing.NOTING:
            return TogetherCounts().noting(count)
        case Doing.VIEWING:
            return TogetherCounts().viewing(count)


class TogetherCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def replying(self, count: int) -> str:
        """Return that so many write replies."""
        return self.tr("%Ln colleague(s) (is/are) writing replies…", "", count)

    def noting(self, count: int) -> str:
        """Return that so many write internal notes."""
        return self.tr("%Ln colleague(s) (is/are) writing internal notes…", "", count)

    def viewing(self, count: int) -> str:
        """Return that so many look at a ticket."""
        return self.tr("%Ln colleague(s) (is/are) looking at this", "", count)

    def answered(self, count: int) -> str:
        """Return that so many answers came; takes `who` and `time`."""
        return self.tr(
            "%Ln answer(s) came while you were writing, the last by {who} ({time}).", "", count
        )

    def held(self, count: int) -> str:
        """Return that something was not sent for so many answers; takes `who` and `time`."""
        return self.tr(
            "Not sent yet: %Ln answer(s) came while you were writing, the last by {who} ({time}).",
            "",
            count,
        )


def _one(doing: Doing) -> str:
    match doing:
        case Doing.REPLYING:
            return QCoreApplication.translate("Together", "{name} is writing a reply…")
        case Doing.NOTING:
            return QCoreApplication.translate("Together", "{name} is writing an internal note…")
        case Doing.VIEWING:
            return QCoreApplication.translate("Together", "{name} is looking at this")


def _two(doing: Doing) -> str:
    match doing:
        case Doing.REPLYING:
            return QCoreApplication.translate("Together", "{name} and {other} are writing replies…")
        case Doing.NOTING:
            return QCoreApplication.translate(
                "Together", "{name} and {other} are writing internal notes…"
            )
        case Doing.VIEWING:
            return QCoreApplication.translate("Together", "{name} and {other} are looking at this")


def overtaken_words(answers: Sequence[Message], *, asked: bool) -> str:
    """Return who answered meanwhile and when; *asked*: that it was not sent for that."""
    last = answers[-1]
    count = len(answers)
    if asked and count == 1:
        words = QCoreApplication.translate(
            "Together", "Not sent yet: {who} answered while you were writing ({time})."
        )
    elif asked:
        words = TogetherCounts().held(count)
    elif count == 1:
        words = QCoreApplication.translate(
            "Together", "{who} answered while you were writing ({time})."
        )
    else:
        words = TogetherCounts().answered(count)
    who = isolate(one_line(last.author.name))
    return words.format(who=who, time=relative_time(last.created, datetime.now(UTC)))


def excerpt(message: Message) -> str:
    """Return the first words of a message, as plain text on one line."""
    html = message.format is BodyFormat.HTML
    return one_line(preview(html_to_text(message.body) if html else message.body, _EXCERPT))


def send_again() -> str:
    """Return what is said below the text once sending was held up."""
    return QCoreApplication.translate("Together", "Send once more to send it anyway.")
