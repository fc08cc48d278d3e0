"""A desk that wants everything, and what the coach says to it."""

from typing import Any

from desktop.domain.catalog import Catalog, Department, DepartmentKind, Service, Topic
from desktop.domain.coach.advice import Advice, Rule
from desktop.domain.coach.review import advise_new
from desktop.domain.drafts import Draft
from desktop.domain.fields import CredentialKind, Field, FieldKind, Purpose
from desktop.domain.ids import RemoteId
from tests.store.make import draft

HELP = RemoteId("help")
FAULT = RemoteId("fault")
LOGIN = Field(
    id="login",
    kind=FieldKind.CREDENTIALS,
    label={"en": "Login"},
    credential_kinds=(CredentialKind.CMS,),
)


def desk(
    *fields: Field,
    languages: tuple[str, ...] = ("en", "nl", "de", "ru", "fa"),
    wants: tuple[Purpose, ...] = tuple(Purpose),
    blocking: tuple[str, ...] = (),
    kind: DepartmentKind = DepartmentKind.TECHNICAL,
) -> Catalog:
    department = Department(
        HELP,
        "Technical Support",
        kind,
        topics=(Topic(FAULT, "Fault", wants),),
        form=(LOGIN, *fields),
        blocking=blocking,
    )
    return Catalog(
        departments=(department,),
        statuses=(),
        languages=languages,
        services=(Service(RemoteId("s1"), "VPS Falcon"),),
    )


def new_ticket(subject: str = "", body: str = "", **changes: Any) -> Draft:
    values: dict[str, Any] = {"department": HELP, "topic": FAULT}
    return draft(ticket=None, subject=subject, body=body, **(values | changes))


def said(subject: str = "", body: str = "", catalog: Catalog | None = None) -> set[Rule]:
    """Return the rules that have something to say of a new ticket."""
    return {a.rule for a in advise_new(new_ticket(subject, body), catalog or desk())}


def advice(rule: Rule, subject: str = "", body: str = "", **desks: Any) -> Advice:
    """Return what *rule* says of a new ticket; it must say one thing."""
    found = advise_new(new_ticket(subject, body), desk(**desks))
    [one] = [advice for advice in found if advice.rule is rule]
    return one
