"""What keeps a form from being sent, in data and in words.

`str(fault)` is one plain English sentence that says what to do; the interface translates `template`
in the context "Form" and fills in `fields`, or shows the catalog's own `words` in its place.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.fields import Words, spoken

NEEDED = QT_TRANSLATE_NOOP("Form", "Fill this in: the helpdesk needs it.")
TICK = QT_TRANSLATE_NOOP("Form", "Tick this to go on.")
CHOOSE = QT_TRANSLATE_NOOP("Form", "Choose one: the helpdesk needs it.")
NOT_OFFERED = QT_TRANSLATE_NOOP("Form", "This is not offered any more. Choose another.")
TOO_LONG = QT_TRANSLATE_NOOP("Form", "Shorten it to {most} characters (now {count}).")
NO_NUMBER = QT_TRANSLATE_NOOP(
    "Form", "Write a number such as 1250.5, without separators for thousands."
)
NO_DATE = QT_TRANSLATE_NOOP("Form", "Write a date as year-month-day, such as 2026-11-22.")
TOO_LOW = QT_TRANSLATE_NOOP("Form", "Must be {least} or more.")
TOO_HIGH = QT_TRANSLATE_NOOP("Form", "Must be {most} or less.")
TOO_EARLY = QT_TRANSLATE_NOOP("Form", "Must be {least} or later.")
TOO_LATE = QT_TRANSLATE_NOOP("Form", "Must be {most} or earlier.")
NOT_LIKE_THAT = QT_TRANSLATE_NOOP("Form", "The helpdesk expects this to be written differently.")
NO_EMAIL = QT_TRANSLATE_NOOP("Form", "Write an e-mail address such as name@example.com.")
NO_EMAILS = QT_TRANSLATE_NOOP("Form", "“{address}” is not an e-mail address.")
NO_DOMAIN = QT_TRANSLATE_NOOP("Form", "Write a domain name such as example.com.")
DOMAIN_ONLY = QT_TRANSLATE_NOOP("Form", "Write the domain name alone: {offer}.")
NO_URL = QT_TRANSLATE_NOOP("Form", "Write a web address such as https://example.com/page.")
URL_SCHEME = QT_TRANSLATE_NOOP("Form", "Write the whole web address: {offer}.")
URL_PASSWORD = QT_TRANSLATE_NOOP(
    "Form", "Take the login out of this web address: staff would see it in the clear."
)
LOGIN = QT_TRANSLATE_NOOP("Form", "Write the login.")
PASSWORD = QT_TRANSLATE_NOOP("Form", "Write the password.")
PORT = QT_TRANSLATE_NOOP("Form", "The port is a number from 1 to 65535.")
HOST = QT_TRANSLATE_NOOP(
    "Form", "Write the server's name or IP address, such as server.example.com."
)
SITE = QT_TRANSLATE_NOOP("Form", "Write the address of the sign-in, such as example.com/admin.")
MORE_ROWS = QT_TRANSLATE_NOOP("Form", "Fill in more rows: {least} are needed (now {count}).")
FEWER_ROWS = QT_TRANSLATE_NOOP("Form", "Remove rows: {most} are taken (now {count}).")


class Place(NamedTuple):
    """Where in a form: a field, or a field of one row of a group."""

    field: str
    row: int | None = None
    """The row's index among all rows of the group, empty ones too."""
    inner: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """What is wrong with one answer, wherever it stands. Holds no part of a password."""

    template: str
    fields: dict[str, object] = field(default_factory=dict[str, object])
    words: Words = field(default_factory=dict[str, str])
    """The catalog's own message, in place of the template; {} for none."""
    part: str = ""
    """Of credentials: "kind", "login", "password", "host" or "port"."""
    offer: str = ""
    """What was probably meant: an answer that would be taken; "" for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault(Wrong):
    """What is wrong, and where."""

    path: Place

    def __str__(self) -> str:
        return self.said("en")

    def said(self, language: str) -> str:
        """Return the catalog's words in *language*, or the template's own English ones."""
        return spoken(self.words, language) or self.template.format(**self.fields)
