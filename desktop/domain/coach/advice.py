"""One piece of advice, as data: which rule, where, why, and what can be done about it.

Texts are templates that `ui.i18n` translates in the context "Coach", as `domain.errors` does it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import ClassVar

from desktop.domain.fields import Credentials
from desktop.domain.ids import OutboxId, TicketRef


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark *text* for translation where Qt must not be imported; lupdate knows the name."""
    del context
    return text


class Rule(StrEnum):
    """What the coach looks at. The value is the code in a catalog's `blocking` and in settings."""

    SUBJECT_SHORT = "subject_short"
    SUBJECT_VAGUE = "subject_vague"
    SUBJECT_CAPITALS = "subject_capitals"
    SUBJECT_SHOUTING = "subject_shouting"
    ERROR_MISSING = "error_missing"
    OBJECT_MISSING = "object_missing"
    STEPS_MISSING = "steps_missing"
    WISH_MISSING = "wish_missing"
    SEVERAL_TASKS = "several_tasks"
    RUSSIAN_IN_LATIN = "russian_in_latin"
    PERSIAN_IN_LATIN = "persian_in_latin"
    FOREIGN_LANGUAGE = "foreign_language"
    PASSWORD = "password"  # noqa: S105 - a rule's code
    DUPLICATE = "duplicate"
    BACK_OF_QUEUE = "back_of_queue"
    THANKS = "thanks"
    MANY_MESSAGES = "many_messages"


class Severity(Enum):
    """How loudly it is said."""

    HINT = auto()
    WARNING = auto()
    """Something would go wrong: a secret shown, a place in the queue lost."""


class Part(Enum):
    """Where a span lies."""

    SUBJECT = auto()
    BODY = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """A range of characters that the advice is about."""

    part: Part
    start: int
    end: int


# --- offers: what one press of a button does ---------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Put *text* in the place of the whole subject or body."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Write it so")
    part: Part
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NumberTasks:
    """Put *body*, in which the tasks are numbered 1) 2) 3), in the place of the whole body."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Number them")
    body: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SplitTickets:
    """Keep the first body in this ticket and begin a ticket with each of the others."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Make separate tickets")
    bodies: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class MoveCredentials:
    """Put the login into a credential field, and *text* without it in the place of that part."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Move it to a protected field")
    credentials: Credentials
    part: Part
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FillField:
    """Go to the field of the form that asks for it."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Go to the field")
    field: str


@dataclass(frozen=True, slots=True)
class OpenTicket:
    """Open that ticket, to answer there."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Open that ticket")
    ref: TicketRef


@dataclass(frozen=True, slots=True)
class LeaveUnsent:
    """Drop the draft; nothing is sent."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Do not send")


@dataclass(frozen=True, slots=True)
class CloseTicket:
    """Drop the draft and close the ticket."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Close the ticket instead")


@dataclass(frozen=True, slots=True)
class JoinMessages:
    """Take these queued messages back and send one in their place: their texts, then the draft."""

    label: ClassVar[str] = QT_TRANSLATE_NOOP("Coach", "Join them")
    items: tuple[OutboxId, ...]


Offer = (
    Rewrite
    | NumberTasks
    | SplitTickets
    | MoveCredentials
    | FillField
    | OpenTicket
    | LeaveUnsent
    | CloseTicket
    | JoinMessages
)

FieldText = str | int | tuple[str, ...]
"""A tuple holds language codes, which the interface names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One piece of advice. It holds no secret but inside a `Secret`; offered texts are no repr."""

    rule: Rule
    text: str
    """What to do, as a template."""
    reason: str
    """Why, as a template."""
    severity: Severity = Severity.HINT
    fields: Mapping[str, FieldText] = field(default_factory=dict[str, FieldText])
    """What fills both templates."""
    span: Span | None = None
    offers: tuple[Offer, ...] = ()
    blocks: bool = False
    """The helpdesk does not take a ticket before this is met."""

    @property
    def offer(self) -> Offer | None:
        """What is offered first, or None."""
        return self.offers[0] if self.offers else None
