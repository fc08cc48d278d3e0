"""A rule as data: when it runs, on which tickets, and what it does to them."""

from typing import Literal, get_args

import msgspec

Event = Literal["created", "customer_replied", "staff_replied", "status_changed"]
"""What happens to a ticket; what rules do themselves is none of the first three."""
Clock = Literal["time_passed", "target_near"]
On = Literal[
    "created", "customer_replied", "staff_replied", "status_changed", "time_passed", "target_near"
]
Since = Literal["created", "customer_wrote", "staff_wrote", "status_changed"]
Field = Literal[
    "department",
    "status",
    "priority",
    "type",
    "assignee",
    "tags",
    "requester",
    "customer",
    "subject",
    "body",
    "hours",
]
Op = Literal["is", "is_not", "contains", "lacks", "within", "outside"]
Do = Literal[
    "assign_in_turn",
    "assign",
    "set_status",
    "set_priority",
    "set_department",
    "set_type",
    "add_tags",
    "remove_tags",
    "reply",
    "note",
    "saved_reply",
    "notify",
]

MOST_RULES = 200

EVENTS: tuple[str, ...] = get_args(Event)
CLOCKS: tuple[str, ...] = get_args(Clock)
CHOSEN = ("department", "status", "priority", "type", "assignee", "tags")
"""Fields that are compared with `is` and `is_not`; the others are texts, but for `hours`."""
TEXTS = ("requester", "customer", "subject", "body")
NOBODY = ""
"""Among a condition's values: there is none. As the one of `assign`: nobody."""
ASSIGNEE, STAFF = "assignee", "staff"
"""Whom to notify, beside ids of people and groups: whoever has the ticket; everybody."""


class Trigger(msgspec.Struct, frozen=True, omit_defaults=True):
    """When a rule runs; `since` and `minutes` belong to those of the clock."""

    on: On
    since: Since | None = None
    minutes: int | None = None
    """`time_passed`: after `since`; `target_near`: before the promised answer is due."""


class Condition(msgspec.Struct, frozen=True):
    """One thing that must hold: one of the values is (or: none is) what the ticket has."""

    field: Field
    op: Op
    values: tuple[str, ...] = ()


class Action(msgspec.Struct, frozen=True):
    """One thing to do."""

    do: Do
    values: tuple[str, ...] = ()
    text: str = ""


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A rule as it is stored; one that is only proposed has the id 0."""

    id: int
    name: str
    trigger: Trigger
    conditions: tuple[Condition, ...]
    actions: tuple[Action, ...]
    enabled: bool = True
    shipped: str | None = None
    since: int = 0
    version: int = 1

    @property
    def is_of_clock(self) -> bool:
        """Whether time alone makes it run."""
        return self.trigger.on in CLOCKS

    @property
    def minds_the_hour(self) -> bool:
        """Whether the same ticket may match later without having changed."""
        return any(condition.field == "hours" for condition in self.conditions)


class Effect(msgspec.Struct, frozen=True):
    """What a rule does to one ticket: an action with what it comes to there."""

    do: Do
    values: tuple[str, ...] = ()
    """What it has then: ids, or the tags that come or go; of a notice, whom it reaches; of words
    that are those of a saved reply, its id."""
    before: tuple[str, ...] = ()
    """What it had; nothing where that says nothing."""
    text: str = ""
