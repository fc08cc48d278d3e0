"""All rules of the coach over one draft."""

from dataclasses import replace

from desktop.domain.catalog import Catalog, Department, DepartmentKind
from desktop.domain.coach.advice import Advice, Part
from desktop.domain.coach.language import language_advice
from desktop.domain.coach.message import Asked, message_advice
from desktop.domain.coach.reply import Standing, reply_advice
from desktop.domain.coach.secrets import secret_advice
from desktop.domain.coach.subject import subject_advice
from desktop.domain.coach.tasks import task_advice
from desktop.domain.drafts import Draft
from desktop.domain.fields import Field, FieldKind, Purpose
from desktop.domain.form import shown
from desktop.domain.form_checks import is_answered
from desktop.domain.form_login_place import asks_login

MOST_READ = 20_000
"""Characters of a message that are looked at: advice comes while somebody types."""
_OBJECTS = frozenset({FieldKind.SERVICE, FieldKind.DOMAIN, FieldKind.URL})
_FAULTS = frozenset({"fault", "bug", "incident", "problem"})
"""Codes of ticket types that say that something is broken."""


def advise_new(draft: Draft, catalog: Catalog | None) -> tuple[Advice, ...]:
    """Return advice on a new ticket, gravest first; without a catalog what needs none.

    Of a long message only the beginning is read.
    """
    draft = _beginning(draft)
    department = _department(draft, catalog)
    form = () if department is None else department.form
    movable = asks_login(form, draft.fields, draft.topic)
    found = [
        *secret_advice(draft.subject, Part.SUBJECT, movable=movable),
        *secret_advice(draft.body, Part.BODY, movable=movable),
        *subject_advice(draft.subject),
        *language_advice(draft.body, catalog.languages if catalog else ()),
        *message_advice(draft.subject, draft.body, asked_of(draft, catalog)),
        *task_advice(draft.body),
    ]
    return blocking(found, department)


def advise_reply(
    draft: Draft, standing: Standing | None, catalog: Catalog | None
) -> tuple[Advice, ...]:
    """Return advice on a customer's reply; *standing* is None where the ticket is not here.

    Of a long message only the beginning is read.
    """
    draft = _beginning(draft)
    found = [
        *secret_advice(draft.body, Part.BODY, movable=True),
        *(() if standing is None else reply_advice(draft, standing, catalog)),
        *language_advice(draft.body, catalog.languages if catalog else ()),
    ]
    return tuple(found)


def asked_of(draft: Draft, catalog: Catalog | None) -> Asked:
    """Return what the message of *draft* should tell beside its form."""
    department = _department(draft, catalog)
    if catalog is None or department is None:
        return Asked()
    fields = shown(department.form, draft.fields, draft.topic)
    topic = next((t for t in department.topics if t.id == draft.topic), None)
    wanted = set(topic.wants) if topic else set[Purpose]()
    wanted |= {f.purpose for f in fields if f.purpose is not None}
    if _is_fault(draft, fields):
        wanted.add(Purpose.STEPS)
    open_fields = [f for f in fields if not is_answered(f, draft.fields.get(f.id))]
    answered = {f.purpose for f in fields if f not in open_fields}
    objects = [f for f in fields if f.kind in _OBJECTS]
    return Asked(
        purposes=frozenset(wanted - answered),
        fields={f.purpose: f.id for f in open_fields if f.purpose is not None},
        wants_object=department.kind is DepartmentKind.TECHNICAL
        and all(f in open_fields for f in objects),
        object_field=next((f.id for f in objects), ""),
        has_files=bool(draft.files),
        names=tuple(service.name for service in catalog.services),
    )


def blocking(found: list[Advice], department: Department | None) -> tuple[Advice, ...]:
    """Return *found* with what the department insists on marked, and foremost."""
    codes = frozenset(department.blocking) if department else frozenset[str]()
    marked = [replace(advice, blocks=advice.rule in codes) for advice in found]
    return tuple(sorted(marked, key=lambda advice: not advice.blocks))


def _beginning(draft: Draft) -> Draft:
    return replace(draft, subject=draft.subject[:MOST_READ], body=draft.body[:MOST_READ])


def _department(draft: Draft, catalog: Catalog | None) -> Department | None:
    if catalog is None or draft.department is None:
        return None
    return catalog.department(draft.department)


def _is_fault(draft: Draft, fields: tuple[Field, ...]) -> bool:
    return any(
        draft.fields.get(field.id) in _FAULTS
        for field in fields
        if field.kind is FieldKind.TICKET_TYPE
    )
