"""The people of the helpdesk in memory, and what it offers them."""

from desktop.domain.catalog import Catalog, Department, DepartmentKind, Named, Topic
from desktop.domain.fields import CredentialKind, Field, FieldKind
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status, StatusChoice
from desktop.domain.ticket import Person, Role

CUSTOMER = Person(RemoteId("p1"), "Robin", Role.CUSTOMER, "robin@customer.example")
AGENT = Person(RemoteId("p2"), "Mira", Role.AGENT, "mira@helpdesk.example")
STRANGER = Person(RemoteId("p3"), "Sasha", Role.CUSTOMER, "sasha@customer.example")
TOKENS = {"customer-token": CUSTOMER, "agent-token": AGENT, "stranger-token": STRANGER}

SALES = RemoteId("d1")
LABELS = {status: status.value.replace("_", " ").capitalize() for status in Status}

FORM = (
    Field(id="domain", kind=FieldKind.DOMAIN, label={"en": "Domain"}),
    Field(id="priority", kind=FieldKind.PRIORITY, label={"en": "Priority"}, editable=True),
    Field(
        id="root",
        kind=FieldKind.CREDENTIALS,
        label={"en": "Root login"},
        credential_kinds=(CredentialKind.SERVER_ROOT,),
    ),
    Field(
        id="mailboxes",
        kind=FieldKind.GROUP,
        label={"en": "Mailboxes"},
        fields=(
            Field(id="address", kind=FieldKind.EMAIL, label={"en": "Address"}),
            Field(
                id="login",
                kind=FieldKind.CREDENTIALS,
                label={"en": "Login"},
                credential_kinds=(CredentialKind.MAILBOX,),
            ),
        ),
    ),
)
"""What technical support asks."""


CATALOG = Catalog(
    departments=(
        Department(SALES, "Sales", DepartmentKind.SALES),
        Department(RemoteId("d2"), "Billing", DepartmentKind.BILLING),
        Department(
            RemoteId("d3"),
            "Technical Support",
            DepartmentKind.TECHNICAL,
            topics=(Topic(RemoteId("broken"), "Something is broken"),),
            form=FORM,
        ),
    ),
    priorities=(Named("normal", "Normal"), Named("high", "High")),
    statuses=tuple(StatusChoice(status.value, label, status) for status, label in LABELS.items()),
)
