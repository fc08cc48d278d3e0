"""What a list is narrowed to: conditions on fields of tickets, joined by "all of" and "any of".

They are kept, exported and shared as they are: a word that is not known here makes a filter
unreadable, never a wider or narrower one. `domain.matching` says what they mean.
"""

from collections.abc import Iterator
from enum import StrEnum

import msgspec

ME = "@me"
"""As the value of a person or follower: whoever looks; of a department: one that is theirs."""
YES, NO = "yes", "no"
"""The values of what is or is not."""


class Facet(StrEnum):
    """What a condition looks at; the value is the word in files."""

    STATUS = "status"
    """Codes of `Status`."""
    STATUS_LABEL = "status_label"
    """The helpdesk's own words."""
    DEPARTMENT = "department"
    """By name, as in the list, or `ME` for those that the person works in."""
    ASSIGNEE = "assignee"
    """A person's id or e-mail address, or `ME`; "nobody" is `Operator.EMPTY`."""
    REQUESTER = "requester"
    """A person's id or e-mail address, or `ME`."""
    PRIORITY = "priority"
    TYPE = "type"
    """The helpdesk's codes."""
    TAG = "tag"
    FOLLOWER = "follower"
    """E-mail addresses, or `ME`."""
    SUBJECT = "subject"
    NUMBER = "number"
    CREATED = "created"
    UPDATED = "updated"
    LAST_MESSAGE = "last_message"
    DUE = "due"
    LAST_ROLE = "last_role"
    """Codes of `Role`: who wrote last."""
    UNREAD = "unread"
    """`YES` or `NO`."""
    PENDING = "pending"
    """`YES` where the person's own writes to it have not arrived yet."""
    ATTACHMENTS = "attachments"
    MESSAGES = "messages"
    MINUTES = "minutes"
    ACCOUNT = "account"
    """Ids of accounts."""
    PARENT = "parent"
    """Ids of the tickets that it is a sub-task of."""
    SUB_TASKS = "sub_tasks"
    """Ids of its sub-tasks."""
    ANSWER = "answer"
    """What its form says; `Condition.answer` names the field. Choices by id, checkboxes as "true"
    and "false", of several chosen, and of rows, each. Never logins."""


class Operator(StrEnum):
    """How a condition compares; the value is the word in files."""

    IS = "is"
    """One of the values; of several that a ticket has, one is enough. Of times: within a period."""
    IS_NOT = "is_not"
    ANY_OF = "any_of"
    """The same as IS, for several values."""
    NONE_OF = "none_of"
    CONTAINS = "contains"
    """One of the values is a part of it, folded as search folds."""
    LACKS = "lacks"
    BEFORE = "before"
    """Before a moment, or the beginning of a period."""
    AFTER = "after"
    """After a moment, or the end of a period."""
    WITHIN_LAST = "within_last"
    """A span: "7d"."""
    OLDER_THAN = "older_than"
    WITHIN_NEXT = "within_next"
    OVERDUE = "overdue"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EMPTY = "empty"
    SET = "set"


class Kind(StrEnum):
    """How the values of a facet are compared."""

    CODE = "code"
    """One word of a few, compared exactly."""
    NAME = "name"
    """One name, which may be absent; compared exactly where it is named whole."""
    PERSON = "person"
    WORDS = "words"
    """Any number of short texts, folded."""
    TEXT = "text"
    """One text, folded."""
    TIME = "time"
    AMOUNT = "amount"
    FLAG = "flag"
    TIES = "ties"
    """Any number of ids, compared exactly."""


KINDS: dict[Facet, Kind] = {
    Facet.STATUS: Kind.CODE,
    Facet.STATUS_LABEL: Kind.NAME,
    Facet.DEPARTMENT: Kind.NAME,
    Facet.ASSIGNEE: Kind.PERSON,
    Facet.REQUESTER: Kind.PERSON,
    Facet.PRIORITY: Kind.NAME,
    Facet.TYPE: Kind.NAME,
    Facet.TAG: Kind.WORDS,
    Facet.FOLLOWER: Kind.WORDS,
    Facet.SUBJECT: Kind.TEXT,
    Facet.NUMBER: Kind.TEXT,
    Facet.CREATED: Kind.TIME,
    Facet.UPDATED: Kind.TIME,
    Facet.LAST_MESSAGE: Kind.TIME,
    Facet.DUE: Kind.TIME,
    Facet.LAST_ROLE: Kind.CODE,
    Facet.UNREAD: Kind.FLAG,
    Facet.PENDING: Kind.FLAG,
    Facet.ATTACHMENTS: Kind.AMOUNT,
    Facet.MESSAGES: Kind.AMOUNT,
    Facet.MINUTES: Kind.AMOUNT,
    Facet.ACCOUNT: Kind.CODE,
    Facet.PARENT: Kind.TIES,
    Facet.SUB_TASKS: Kind.TIES,
    Facet.ANSWER: Kind.WORDS,
}

_EQUAL = (Operator.IS, Operator.IS_NOT, Operator.ANY_OF, Operator.NONE_OF)
_THERE = (Operator.EMPTY, Operator.SET)
_TEXTUAL = (*_EQUAL, Operator.CONTAINS, Operator.LACKS, *_THERE)

OPERATORS: dict[Kind, tuple[Operator, ...]] = {
    Kind.CODE: _EQUAL,
    Kind.NAME: _TEXTUAL,
    Kind.PERSON: _TEXTUAL,
    Kind.WORDS: _TEXTUAL,
    Kind.TEXT: _TEXTUAL,
    Kind.TIME: (
        *(Operator.IS, Operator.IS_NOT, Operator.BEFORE, Operator.AFTER, Operator.WITHIN_LAST),
        *(Operator.OLDER_THAN, Operator.WITHIN_NEXT, Operator.OVERDUE, *_THERE),
    ),
    Kind.AMOUNT: (*_EQUAL, Operator.AT_LEAST, Operator.AT_MOST, *_THERE),
    Kind.FLAG: (Operator.IS,),
    Kind.TIES: (*_EQUAL, *_THERE),
}
"""Which comparisons there are, in the order in which they are offered."""

WITHOUT_VALUES = frozenset({Operator.EMPTY, Operator.SET, Operator.OVERDUE})
ONE_VALUE = frozenset(
    {
        *(Operator.BEFORE, Operator.AFTER, Operator.WITHIN_LAST, Operator.OLDER_THAN),
        *(Operator.WITHIN_NEXT, Operator.AT_LEAST, Operator.AT_MOST),
    }
)
"""The others take one or more; those of times and flags one."""
NEGATIONS: dict[Operator, Operator] = {
    Operator.IS_NOT: Operator.IS,
    Operator.NONE_OF: Operator.ANY_OF,
    Operator.LACKS: Operator.CONTAINS,
    Operator.EMPTY: Operator.SET,
}
"""What each of them denies: they hold wherever that does not, so too where there is no value."""


class Condition(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    tag_field="kind",
    tag="condition",
):
    """One comparison.

    Values are text: ids, codes, names; "12" for amounts; times are a day ("2026-11-22"), a moment
    (ISO, with its offset) or a name of `domain.periods`; spans are "30min", "24h", "7d", "2w",
    "3mo" or "1y".
    """

    facet: Facet
    operator: Operator
    values: tuple[str, ...] = ()
    answer: str = ""
    """The id of the form's field, for `Facet.ANSWER` alone."""


class Join(StrEnum):
    """How the parts of a group are joined; the value is the word in files."""

    ALL = "all"
    ANY = "any"


class Group(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    tag_field="kind",
    tag="group",
):
    """Conditions and further groups. Without parts it narrows nothing."""

    join: Join = Join.ALL
    parts: tuple["Condition | Group", ...] = ()

    def conditions(self) -> Iterator[Condition]:
        """Yield every condition in it, those of inner groups too."""
        for part in self.parts:
            if isinstance(part, Group):
                yield from part.conditions()
            else:
                yield part


EVERYTHING = Group()


def all_of(*parts: Condition | Group) -> Group:
    """Return a group all of whose parts must hold."""
    return Group(Join.ALL, parts)


def any_of(*parts: Condition | Group) -> Group:
    """Return a group of whose parts one must hold."""
    return Group(Join.ANY, parts)


def operators_of(facet: Facet) -> tuple[Operator, ...]:
    """Return the comparisons that *facet* knows, in the order in which they are offered."""
    offered = OPERATORS[KINDS[facet]]
    if facet is Facet.DUE:
        return offered
    return tuple(
        operator
        for operator in offered
        if operator is not Operator.OVERDUE
        and not (KINDS[facet] is Kind.TIME and operator in _THERE)
    )
