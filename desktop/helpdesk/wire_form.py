"""What a form's answers are on the wire, in both directions."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictStr, StringConstraints
from typing_extensions import TypedDict

from desktop.helpdesk.form import CredentialKind

MOST_ITEMS = 200
"""Fields of a form, rows of a group, logins of a message."""
MOST_CHOSEN = 1000
MOST_ID = 200

FieldId = Annotated[str, StringConstraints(min_length=1, max_length=MOST_ID)]
Items = Annotated[list[StrictStr], Field(max_length=MOST_CHOSEN)]
Plain = StrictBool | StrictStr | Items


class Rows(TypedDict):
    """The answers of a group, a row each."""

    rows: Annotated[list[dict[FieldId, Plain | None]], Field(max_length=MOST_ITEMS)]


Answer = Plain | Rows
"""Text for most kinds (numbers as "12.5", dates as "2026-11-22", choices by id), true or false for
a checkbox, a list for several choices and for followers, rows for a group."""

Answers = Annotated[dict[FieldId, Answer | None], Field(max_length=MOST_ITEMS)]
"""By the fields' ids; null is no answer."""

Short = Annotated[str, StringConstraints(max_length=1000)]
Password = Annotated[str, StringConstraints(max_length=20_000)]
"""Private keys are given as passwords."""
Port = Annotated[int, Field(strict=True, ge=1, le=65535)]


class NewSecret(BaseModel):
    """A login given with a ticket or a reply. It is never printed, as tracebacks might."""

    model_config = ConfigDict(hide_input_in_errors=True)

    field: Annotated[str, StringConstraints(max_length=MOST_ID)] = ""
    row: Annotated[int, Field(strict=True, ge=0, lt=MOST_ITEMS)] | None = None
    inner: FieldId | None = Field(default=None, alias="in")
    kind: CredentialKind
    login: Short = Field(default="", repr=False)
    password: Password = Field(default="", repr=False)
    host: Short = ""
    port: Port | None = None


NewSecrets = Annotated[list[NewSecret], Field(max_length=MOST_ITEMS)]
