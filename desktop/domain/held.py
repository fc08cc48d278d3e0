"""Why a reply was held back: its ticket changed after it was written.

Problems like any other, so that they are kept, told and translated in the same way. Fields that
they share: `at` (Unix time of the change, or None), `who` (a name; "" where nobody tells).
"""

from desktop.domain.errors import QT_TRANSLATE_NOOP, Conflict, NotFound, Problem, Refused


class Held(Problem):
    """A reply waits for the person to look at what changed; it certainly was not sent."""


class AnsweredMeanwhile(Held):
    """Somebody else answered. Fields: who, role, at, message (its id), count (of answers)."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{who} answered after you wrote this, so it was not sent yet. Read the answer, then send "
        "yours anyway, change it or discard it.",
    )


class ClosedSince(Held):
    """The ticket was closed. Fields: who, at."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The ticket was closed after you wrote this, so it was not sent yet. Send it anyway, "
        "change it or discard it.",
    )


class AnsweredAndClosed(AnsweredMeanwhile):
    """Somebody else answered, and the ticket was closed. Fields: those of an answer."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{who} answered after you wrote this, and the ticket was closed, so it was not sent yet. "
        "Read the answer, then send yours anyway, change it or discard it.",
    )


class MergedAway(NotFound, Held):
    """The ticket became part of another one. Fields: what, into (the other one's id), number."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "The ticket became part of ticket #{number}, so this was not sent yet. Look at that one, "
        "then send it there, change it or discard it.",
    )


class TakenMeanwhile(Conflict):
    """A ticket was to be taken from whom the person saw there. Fields: who, number.

    `who` is the name of whoever has it by now.
    """

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{who} has taken ticket #{number} meanwhile, so it was not assigned anew. Discard this, or "
        "take the ticket over from them.",
    )


class LookFirst(Problem):
    """Sending it again needs a decision, not only another try. Field: id."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This needs a look first: see “deskbell outbox show {id}”. To send it whatever happened: "
        "deskbell outbox send-anyway {id}",
    )


class NothingToDecide(Problem):
    """The person decided about a message that waits for no such decision. Field: state."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "This message does not wait for that decision: it is “{state}”."
    )


class AlreadyImported(Refused):
    """All that was to be taken in is in the helpdesk already. Fields: number, detail."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This is in ticket #{number} already, so it was not added once more. Discard it here.",
    )
