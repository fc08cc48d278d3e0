"""What a form asks, as data: the fields that a helpdesk's catalog describes, and their values.

The compose form, the command line and the checks of `domain.form` are all driven by these alone.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from desktop.domain.secret import Secret

Words = Mapping[str, str]
"""One text in several languages, by language code ("nl", "pt-br"); {} for none."""


def spoken(words: Words, language: str) -> str:
    """Return a text in *language*, else in its base language, English, or any; "" for none."""
    wanted = language.lower().replace("_", "-")
    for code in (wanted, wanted.partition("-")[0], "en"):
        if words.get(code):
            return words[code]
    return next((text for text in words.values() if text), "")


class FieldKind(StrEnum):
    """What a field asks for; the value is the wire code."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    MULTI_CHOICE = "multi_choice"
    NUMBER = "number"
    DATE = "date"
    CHECKBOX = "checkbox"
    EMAIL = "email"
    DOMAIN = "domain"
    URL = "url"
    SERVICE = "service"
    """One of the customer's own orders, from `Catalog.services`."""
    PRIORITY = "priority"
    """One of `Catalog.priorities`."""
    TICKET_TYPE = "ticket_type"
    """One of `Catalog.types`: question, wish, fault."""
    NOTIFY = "notify"
    """By which way to be told of an answer: one of the field's choices, as e-mail, SMS, app."""
    FOLLOWERS = "followers"
    """E-mail addresses of others who are told of news."""
    CREDENTIALS = "credentials"
    GROUP = "group"
    """Rows of further fields, repeated as often as needed."""


class CredentialKind(StrEnum):
    """What a login opens; the value is the wire code."""

    SERVER_ROOT = "server_root"
    CMS = "cms"
    CONTROL_PANEL = "control_panel"
    MAILBOX = "mailbox"


DEFAULT_PORTS = {
    CredentialKind.SERVER_ROOT: 22,
    CredentialKind.CMS: 443,
    CredentialKind.CONTROL_PANEL: 443,
    CredentialKind.MAILBOX: 993,
}


class Purpose(StrEnum):
    """What the answer in a text field tells staff; the coach looks for it elsewhere otherwise."""

    ERROR = "error"
    """The exact words of the error."""
    STEPS = "steps"
    """Where it happens and how to make it happen again."""
    WISH = "wish"
    """What staff should do."""


class Choice(msgspec.Struct, frozen=True):
    """One of the answers that can be chosen."""

    id: str
    name: dict[str, str]


class Condition(msgspec.Struct, frozen=True):
    """Holds where the field named has one of the values; "topic" names the ticket's topic."""

    field: str
    among: tuple[str, ...]
    """Ids of choices, or "true"/"false" for a checkbox. Of several chosen one is enough."""


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a form asks."""

    id: str
    kind: FieldKind
    label: dict[str, str]
    help: dict[str, str] = {}
    required: bool = False
    when: tuple[Condition, ...] = ()
    """All must hold for the field to be asked. They name earlier fields of the same level, or of
    the form for a field in a group."""
    choices: tuple[Choice, ...] = ()
    """For CHOICE, MULTI_CHOICE and NOTIFY."""
    pattern: str = ""
    """A regular expression that a line must match as a whole."""
    message: dict[str, str] = {}
    """What to say when `pattern` does not match."""
    most_characters: int | None = None
    least: str | None = None
    """The lowest number, or the first date (ISO), that is taken."""
    most: str | None = None
    purpose: Purpose | None = None
    credential_kinds: tuple[CredentialKind, ...] = ()
    """The kinds that CREDENTIALS may be of; the first is the default, none means any."""
    fields: tuple["Field", ...] = ()
    """What each row of a GROUP asks; no group within a group."""
    least_rows: int = 0
    most_rows: int | None = None
    editable: bool = False
    """Whether the customer may change it after sending."""


class Credentials(msgspec.Struct, frozen=True, kw_only=True, tag="credentials"):
    """One login as a form holds it."""

    kind: CredentialKind
    login: str = ""
    password: Secret = msgspec.field(default_factory=Secret)
    host: str = ""
    port: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in; a port alone is what the form itself proposed."""
        return not (self.login or self.password or self.host)


Scalar = str | bool | tuple[str, ...] | Credentials
"""The value of a field: text as it was typed for most kinds, numbers ("12.5"), dates ("2026-11-22")
and choices (their id) among them; bool for CHECKBOX; ids for MULTI_CHOICE and addresses for
FOLLOWERS; `Credentials`."""


class Rows(msgspec.Struct, frozen=True, tag="rows"):
    """The rows of a GROUP, each by the ids of the group's fields."""

    rows: tuple[dict[str, str | bool | tuple[str, ...] | Credentials], ...] = ()


Value = str | bool | tuple[str, ...] | Credentials | Rows
Values = Mapping[str, Value]
"""A filled form by the ids of its fields; what was not answered is absent."""
