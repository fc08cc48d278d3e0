"""A form with a field of each kind, and its widgets found as a screen reader finds them."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop.domain.catalog import Named, Service
from desktop.domain.fields import Choice, Condition, CredentialKind, Field, FieldKind
from desktop.domain.form_checks import Context
from desktop.domain.ids import RemoteId
from desktop.ui.form.fields import FormFields
from desktop.ui.form.setting import Setting
from desktop.ui.theme import LIGHT

W = TypeVar("W", bound=QWidget)


def field(id: str, kind: FieldKind, label: str = "", **more: object) -> Field:
    return Field(id=id, kind=kind, label={"en": label or id.capitalize()}, **more)  # pyright: ignore[reportArgumentType]


COLOURS = (
    Choice(id="red", name={"en": "Red"}),
    Choice(id="blue", name={"en": "Blue", "fa": "آبی"}),
)
MAILBOX = (
    field("address", FieldKind.EMAIL, "Address", required=True),
    field("login", FieldKind.CREDENTIALS, "Its login", credential_kinds=(CredentialKind.MAILBOX,)),
)
EVERY_KIND = (
    field("line", FieldKind.LINE, "Invoice number", pattern=r"R-\d+", message={"en": "Like R-12."}),
    field("text", FieldKind.TEXT, "Steps", help={"en": "One a line."}),
    field("colour", FieldKind.CHOICE, "Colour", choices=COLOURS, required=True),
    field("colours", FieldKind.MULTI_CHOICE, "Colours", choices=COLOURS),
    field("amount", FieldKind.NUMBER, "Amount", least="1"),
    field("day", FieldKind.DATE, "Since"),
    field("urgent", FieldKind.CHECKBOX, "It is urgent"),
    field(
        "reason",
        FieldKind.LINE,
        "Why it is urgent",
        required=True,
        when=(Condition(field="urgent", among=("true",)),),
    ),
    field("mail", FieldKind.EMAIL, "Reach me at"),
    field("domain", FieldKind.DOMAIN, "Domain"),
    field("url", FieldKind.URL, "Page"),
    field("order", FieldKind.SERVICE, "Order"),
    field("priority", FieldKind.PRIORITY, "Priority"),
    field("type", FieldKind.TICKET_TYPE, "Type"),
    field("notify", FieldKind.NOTIFY, "Tell me by", choices=COLOURS),
    field("followers", FieldKind.FOLLOWERS, "Followers"),
    field("root", FieldKind.CREDENTIALS, "Server login"),
    field("boxes", FieldKind.GROUP, "Mailboxes", fields=MAILBOX, most_rows=3),
)
SERVICES = (
    Service(RemoteId("s1"), "web-04.anker.example", "server"),
    Service(RemoteId("s2"), "anker-shop.example", "domain"),
)
SETTING = Setting(
    LIGHT, "en", SERVICES, (Named("high", "High"), Named("low", "Low")), (Named("wish", "Wish"),)
)
CONTEXT = Context(
    services=frozenset({"s1", "s2"}),
    priorities=frozenset({"high", "low"}),
    types=frozenset({"wish"}),
)


def find(root: QWidget, kind: type[W], name: str) -> W:
    """Return the widget of that kind and accessible name: the one on show, or a hidden one."""
    called = [w for w in root.findChildren(kind) if w.accessibleName() == name]
    found = [w for w in called if w.isVisibleTo(root)] or called
    assert len(found) == 1, f"{len(found)} widgets called {name}"
    return found[0]


def form_of(*fields: Field, values: dict[str, object] | None = None) -> FormFields:
    made = FormFields()
    made.show_form(fields, values or {}, SETTING, CONTEXT)  # pyright: ignore[reportArgumentType]
    return made
