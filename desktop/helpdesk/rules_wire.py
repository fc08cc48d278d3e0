"""The shapes of rules, of what they would do, of groups and of notices."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from desktop.helpdesk.rules_model import Do, On, Op, Since
from desktop.helpdesk.rules_model import Field as TicketField
from desktop.helpdesk.wire import Count, Status


class RuleTrigger(TypedDict):
    """When a rule runs."""

    on: On
    since: Since | None
    minutes: Annotated[int, Field(ge=1)] | None


class RuleCondition(TypedDict):
    """What must hold of the ticket."""

    field: TicketField
    op: Op
    values: list[str]


class RuleAction(TypedDict):
    """What is done to it."""

    do: Do
    values: list[str]
    text: str


class Rule(TypedDict):
    """A rule as it stands; `fixed` ones can only be switched and moved."""

    id: str
    name: str
    enabled: bool
    shipped: str | None
    fixed: bool
    trigger: RuleTrigger
    conditions: list[RuleCondition]
    actions: list[RuleAction]
    version: str


class Agent(TypedDict):
    """A member of staff, as rules and groups name them."""

    id: str
    name: str


class Group(TypedDict):
    """Members of staff who share tickets; `left`: those of them who work here no more."""

    id: str
    name: str
    department: str | None
    members: list[str]
    left: list[Agent]
    version: str


class Groups(TypedDict):
    """All groups."""

    items: list[Group]


class OneGroup(TypedDict):
    """A group after a change."""

    group: Group


class Rules(TypedDict):
    """All rules in their order, with the names that they are made of beside the catalog's."""

    items: list[Rule]
    order_version: str
    agents: list[Agent]
    groups: list[Group]
    may_edit: bool


class OneRule(TypedDict):
    """A rule after a change."""

    rule: Rule


class RuleEffect(TypedDict):
    """What an action comes to on one ticket."""

    do: Do
    values: list[str]
    before: list[str]
    text: str


class MatchedTicket(TypedDict):
    """A ticket as a dry run names it."""

    id: str
    number: str
    subject: str
    status: Status


class Match(TypedDict):
    """A ticket that a rule would run on, and what it would do; nothing where all is so already.

    `failed`: why it would do nothing there at all.
    """

    ticket: MatchedTicket
    effects: list[RuleEffect]
    failed: str | None


class DryRun(TypedDict):
    """The first tickets that match, of `total` among the newest `looked`; `all`: of all."""

    items: list[Match]
    total: Count
    looked: Count
    all: bool


class Notice(TypedDict):
    """What a rule tells a member of staff, or a colleague whose note names them.

    `rule` is the name of the rule, or of that colleague.
    """

    id: str
    kind: Literal["rule", "mention"]
    ticket: MatchedTicket
    rule: str
    trigger: str | None
    text: str
    created: datetime
    read: datetime | None


class Notices(TypedDict):
    """The newest notices first; `unread` counts all."""

    items: list[Notice]
    unread: Count


Shown = Rules | OneRule | DryRun | Notices | Groups | OneGroup | dict[str, Any]
