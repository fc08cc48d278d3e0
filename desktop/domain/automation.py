"""Rules that a helpdesk runs by itself: when, on which tickets, and what they do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import cast

from desktop.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop.domain.ids import RemoteId


class On(StrEnum):
    """What sets a rule going; the value is the wire code, as in all that follow."""

    CREATED = "created"
    CUSTOMER_REPLIED = "customer_replied"
    STAFF_REPLIED = "staff_replied"
    STATUS_CHANGED = "status_changed"
    TIME_PASSED = "time_passed"
    TARGET_NEAR = "target_near"


class Since(StrEnum):
    """From when the time that passes is counted."""

    CREATED = "created"
    CUSTOMER_WROTE = "customer_wrote"
    STAFF_WROTE = "staff_wrote"
    STATUS_CHANGED = "status_changed"


class Of(StrEnum):
    """What of a ticket a condition looks at."""

    DEPARTMENT = "department"
    STATUS = "status"
    PRIORITY = "priority"
    TYPE = "type"
    ASSIGNEE = "assignee"
    TAGS = "tags"
    REQUESTER = "requester"
    CUSTOMER = "customer"
    SUBJECT = "subject"
    BODY = "body"
    HOURS = "hours"


class Op(StrEnum):
    """How it is compared."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    LACKS = "lacks"
    WITHIN = "within"
    OUTSIDE = "outside"


class Do(StrEnum):
    """What a rule does."""

    ASSIGN_IN_TURN = "assign_in_turn"
    ASSIGN = "assign"
    SET_STATUS = "set_status"
    SET_PRIORITY = "set_priority"
    SET_DEPARTMENT = "set_department"
    SET_TYPE = "set_type"
    ADD_TAGS = "add_tags"
    REMOVE_TAGS = "remove_tags"
    REPLY = "reply"
    NOTE = "note"
    SAVED_REPLY = "saved_reply"
    """Say what a saved reply of the helpdesk says: its id is the value."""
    NOTIFY = "notify"


NOTHING = ""
"""Among values: nobody, no type, no tag."""
UNKEPT = RemoteId("")
"""The id of a rule or a group that no helpdesk has yet."""
ASSIGNEE, STAFF = "assignee", "staff"
"""Whom to notify, beside ids of people and groups."""

_TEXTS = frozenset({Of.REQUESTER, Of.CUSTOMER, Of.SUBJECT, Of.BODY})


def ops_of(what: Of) -> tuple[Op, Op]:
    """Return the comparisons that *what* can be put to."""
    if what is Of.HOURS:
        return Op.WITHIN, Op.OUTSIDE
    return (Op.CONTAINS, Op.LACKS) if what in _TEXTS else (Op.IS, Op.IS_NOT)


@dataclass(frozen=True, slots=True)
class Trigger:
    """When a rule runs; `since` and `minutes` belong to those of the clock."""

    on: On
    since: Since | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must hold; one of the values is enough."""

    of: Of
    op: Op
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do."""

    do: Do
    values: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule; `id` is "" for one that is not kept yet."""

    name: str
    trigger: Trigger
    conditions: tuple[Condition, ...] = ()
    actions: tuple[Action, ...] = ()
    id: RemoteId = UNKEPT
    enabled: bool = True
    shipped: str = ""
    """Which of those that every helpdesk begins with; these cannot be removed."""
    fixed: bool = False
    """Can be switched and moved, and not changed."""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A member of staff, or a rule that names a group."""

    id: RemoteId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffGroup:
    """Members of staff whom rules assign to in turn and notify; `id` is "" for a new one."""

    name: str
    id: RemoteId = UNKEPT
    department: RemoteId | None = None
    """Whose tickets they share; None for none in particular."""
    members: tuple[RemoteId, ...] = ()
    left: tuple[Named, ...] = ()
    """Those of the members who work at the desk no more."""
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All rules in their order, and whom they can name."""

    rules: tuple[Rule, ...] = ()
    agents: tuple[Named, ...] = ()
    groups: tuple[StaffGroup, ...] = ()
    may_edit: bool = False
    order_version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What an action comes to on one ticket."""

    do: Do
    values: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A ticket that a rule would run on."""

    ticket: RemoteId
    number: str
    subject: str
    status_label: str
    effects: tuple[Effect, ...] = ()
    """Nothing where all is so already."""
    failed: str = ""
    """Why it would do nothing there at all, in the helpdesk's words; "" where it would not fail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a rule would do now."""

    matches: tuple[Match, ...] = ()
    """The first of them."""
    total: int = 0
    looked: int = 0
    all: bool = True
    """Whether it looked at all tickets there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleNotice:
    """What a rule, or a colleague's note, tells this member of staff about a ticket."""

    id: RemoteId
    ticket: RemoteId
    number: str
    subject: str
    rule: str = ""
    """The name of the rule; "" where a colleague tells it."""
    by: str = ""
    """The colleague who named this person in a note; "" where a rule tells it."""
    on: On | None = None
    """What set it going; None where that is not told."""
    text: str = ""
    created: datetime


MOST_NOTICES = 50
"""Unread ones that are asked for at once, the newest."""


class RuleRefused(Refused):
    """The helpdesk did not take a rule. Fields: detail, faults (by place)."""

    template = QT_TRANSLATE_NOOP("Problem", "The helpdesk did not take the rule: {detail}.")

    @property
    def faults(self) -> Mapping[str, str]:
        """What is wrong, in the helpdesk's words, by its place such as "conditions.0.values"."""
        found = self.fields.get("faults")
        return cast("Mapping[str, str]", found) if isinstance(found, Mapping) else {}


class NameTaken(Refused):
    """Another group is called so. Field: detail."""

    template = QT_TRANSLATE_NOOP("Problem", "Another group is called so. Choose another name.")


class GroupNamed(Refused):
    """A group is not removed while rules name it. Fields: detail, names (in one line), rules."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "Rules name this group: {names}. Take it out of them first."
    )

    @property
    def rules(self) -> tuple[Named, ...]:
        """The rules that do."""
        found = self.fields.get("rules")
        return cast("tuple[Named, ...]", found) if isinstance(found, tuple) else ()
