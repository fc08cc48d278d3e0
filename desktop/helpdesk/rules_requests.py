"""What managers may send: rules, their order, groups; and which notices were read."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr

from desktop.helpdesk.requests import Word
from desktop.helpdesk.rules_model import MOST_RULES, Do, On, Op, Since
from desktop.helpdesk.rules_model import Field as TicketField

MOST_PARTS = 50
"""Conditions of a rule, and its actions."""
MOST_VALUES = 200
MOST_MINUTES = 10 * 365 * 24 * 60

Value = Annotated[StrictStr, Field(max_length=500)]
Values = Annotated[list[Value], Field(max_length=MOST_VALUES)]
Name = Annotated[StrictStr, Field(max_length=200)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class TriggerSent(_Part):
    """When the rule runs."""

    on: On
    since: Since | None = None
    minutes: Annotated[StrictInt, Field(ge=1, le=MOST_MINUTES)] | None = None


class ConditionSent(_Part):
    """What must hold of the ticket."""

    field: TicketField
    op: Op
    values: Values = []


class ActionSent(_Part):
    """What is done to it."""

    do: Do
    values: Values = []
    text: Annotated[StrictStr, Field(max_length=20_000)] = ""


Conditions = Annotated[list[ConditionSent], Field(max_length=MOST_PARTS)]
Actions = Annotated[list[ActionSent], Field(max_length=MOST_PARTS)]


class NewRule(BaseModel):
    """A rule; it comes last in their order."""

    name: Name
    enabled: StrictBool = True
    trigger: TriggerSent
    conditions: Conditions = []
    actions: Actions


class RuleChange(BaseModel):
    """What changes about a rule; what is left out or null stays as it is."""

    name: Name | None = None
    enabled: StrictBool | None = None
    trigger: TriggerSent | None = None
    conditions: Conditions | None = None
    actions: Actions | None = None


class RuleOrder(BaseModel):
    """All rules, the first to run first."""

    ids: Annotated[list[Word], Field(max_length=MOST_RULES)]


class DryRunWanted(BaseModel):
    """A stored rule by its id, or one that is only proposed; with both, the stored one so changed.

    Then it keeps what the stored one remembers: on what it has run.
    """

    id: Word | None = None
    rule: NewRule | None = None
    limit: Annotated[StrictInt, Field(ge=1, le=500)] = 100


class NewGroup(BaseModel):
    """Members of staff who share the tickets of a department, or of none."""

    name: Name
    department: Word | None = None
    members: Annotated[list[Word], Field(max_length=MOST_VALUES)] = []


class ReadNotices(BaseModel):
    """Notices that were read."""

    ids: Annotated[list[Word], Field(max_length=MOST_VALUES)]
