"""Why an outbox item stands where it stands, as data: a code and fields, no sentence.

The window tells it in the person's language, whatever that was when it was noted.
"""

from collections.abc import Iterator

import msgspec

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem
from desktop.domain.held import Held

Part = str | int | float | bool | None

_SENTENCE = "sentence"
"""The one field of a reason that was noted before reasons were data."""


class SendingBroke(Problem):
    """The program itself failed over an item, in a way nobody foresaw. Field: kind."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "Deskbell itself failed while sending this ({kind}). Nothing was lost; it is kept here.",
    )


class NotPrepared(Problem):
    """What one write has to read first was no answer to read. Fields: host, detail.

    Of that write nothing left; others may do well.
    """

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "What has to be read at {host} before this can leave could not be read ({detail}). It will "
        "be tried again by itself.",
    )


class Worded(Problem):
    """A reason of which only an English sentence is left. Field: sentence."""

    template = QT_TRANSLATE_NOOP("Problem", "{sentence}")


class Reason(msgspec.Struct, frozen=True):
    """A `Problem` that can be kept and compared. It holds no secrets, as no problem does."""

    code: str
    fields: dict[str, Part] = {}

    @property
    def problem(self) -> Problem:
        """The problem; one that an older Deskbell noted, or that is unknown here, in its words."""
        kind = Worded if _SENTENCE in self.fields else _kinds().get(self.code, Worded)
        told = kind(**self.fields)
        try:
            str(told)
        except (KeyError, IndexError):
            return Worded(sentence=self.code)
        return told

    def __str__(self) -> str:
        return str(self.problem)


def reason_of(error: Exception) -> Reason:
    """Return *error* as a reason; of what is no `Problem` its type alone: it could quote."""
    known = error if isinstance(error, Problem) else SendingBroke(kind=type(error).__name__)
    return Reason(known.code, {name: _part(value) for name, value in known.fields.items()})


def _part(value: object) -> Part:
    return value if isinstance(value, str | int | float | None) else str(value)


def _kinds() -> dict[str, type[Problem]]:
    return {kind.__name__: kind for kind in (Problem, Held, *_below(Problem))}


def _below(kind: type[Problem]) -> Iterator[type[Problem]]:
    for child in kind.__subclasses__():
        yield child
        yield from _below(child)
