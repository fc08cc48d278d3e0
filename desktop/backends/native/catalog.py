"""The helpdesk's offer as a value of the domain. Pure; runs on the worker thread.

A form that cannot be used leaves its department without one and says why; of lists that only help,
each entry that cannot be read is left out.
"""

from itertools import islice
from zoneinfo import ZoneInfo

import msgspec

from desktop.backends.native import catalog_shapes as shapes
from desktop.backends.native.codes import known, meaning
from desktop.backends.native.macros import macros
from desktop.backends.native.pieces import each, readable
from desktop.backends.native.shapes import WirePerson
from desktop.backends.native.wire import person
from desktop.domain import catalog as offer
from desktop.domain.fields import Purpose
from desktop.domain.form_sound import sound
from desktop.domain.ids import RemoteId
from desktop.domain.promise import BusinessHours, OpenHours, ResponseTarget
from desktop.domain.status import StatusChoice

MOST_OPEN_HOURS = 100
"""Of a week; more entries than these bounds allow are not read."""
MOST_HOLIDAYS = 1000
MOST_CHOICES = 1000
"""Of what a person chooses from, and of the codes that go with it."""

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_BY_LAST_CUSTOMER_MESSAGE = "last_customer_message"

_catalog = msgspec.json.Decoder(shapes.WireCatalog).decode


def parse_catalog(body: bytes) -> offer.Catalog:
    """Return what the helpdesk offers; whatever its forms hold."""
    wire = _catalog(body)
    statuses = tuple(
        StatusChoice(status.id, status.label, meaning(status)) for status in wire.statuses
    )
    return offer.Catalog(
        departments=tuple(_department(department) for department in wire.departments),
        statuses=statuses,
        limits=_limits(wire.limits),
        languages=tuple(wire.languages[:MOST_CHOICES]),
        priorities=_named(wire.priorities),
        types=_named(wire.types),
        services=tuple(
            offer.Service(RemoteId(service.id), service.name, service.kind, service.status)
            for service in each(wire.services, shapes.WireService)
        ),
        hours=_business_hours(wire.business_hours),
        targets=tuple(
            ResponseTarget(found.department, found.priority, found.hours, found.clock == "always")
            for found in each(wire.response_targets, shapes.WireTarget)
        ),
        auto_close=_auto_close(wire.auto_close),
        queue_statuses=_queue_statuses(wire.queue),
        agents=tuple(person(agent) for agent in each(wire.agents, WirePerson, MOST_CHOICES)),
        works_in=tuple(map(RemoteId, each(wire.works_in, str, MOST_CHOICES))),
        tags=tuple(each(wire.tags, str, MOST_CHOICES)),
        macros=macros(wire.macros, statuses),
    )


def _department(wire: shapes.WireDepartment) -> offer.Department:
    form, problem = ((), "") if wire.form is None else sound(wire.form)
    return offer.Department(
        id=RemoteId(wire.id),
        name=wire.name,
        kind=known(offer.DepartmentKind, wire.kind, offer.DepartmentKind.OTHER),
        description=wire.description,
        topics=tuple(_topic(topic) for topic in wire.topics[:MOST_CHOICES]),
        open_to_customers=wire.open_to_customers,
        form=form,
        form_problem=problem,
        blocking=tuple(each(wire.blocking, str, MOST_CHOICES)),
        names=_words(wire.names),
        descriptions=_words(wire.descriptions),
    )


def _topic(wire: shapes.WireTopic) -> offer.Topic:
    wants = tuple(each(wire.wants, Purpose, MOST_CHOICES))
    return offer.Topic(RemoteId(wire.id), wire.name, wants, _words(wire.names))


def _words(wire: object) -> dict[str, str]:
    found = readable(wire, dict[str, str]) or {}
    return dict(islice(found.items(), MOST_CHOICES))


def _limits(wire: shapes.WireLimits) -> offer.Limits:
    return offer.Limits(
        wire.attachment_bytes,
        wire.attachments,
        wire.body_characters,
        tuple(each(wire.attachment_types, str, MOST_CHOICES)),
    )


def _named(wire: object) -> tuple[offer.Named, ...]:
    return tuple(
        offer.Named(found.id, found.name) for found in each(wire, shapes.WireNamed, MOST_CHOICES)
    )


def _business_hours(wire: object) -> BusinessHours | None:
    found = readable(wire, shapes.WireBusinessHours)
    if found is None or not _is_time_zone(found.time_zone):
        return None
    weekly = (
        OpenHours(_DAYS.index(hours.day), hours.opens, hours.closes)
        for hours in each(found.weekly, shapes.WireOpenHours, MOST_OPEN_HOURS)
        if hours.day in _DAYS and hours.opens < hours.closes
    )
    holidays = {
        day.date: day.name for day in each(found.holidays, shapes.WireHoliday, MOST_HOLIDAYS)
    }
    return BusinessHours(found.time_zone, tuple(weekly), holidays)


def _auto_close(wire: object) -> offer.AutoClose | None:
    found = readable(wire, shapes.WireAutoClose)
    return None if found is None else offer.AutoClose(found.status, found.hours)


def _queue_statuses(wire: object) -> tuple[str, ...]:
    found = readable(wire, shapes.WireQueue)
    if found is None or found.order != _BY_LAST_CUSTOMER_MESSAGE:
        return ()
    return tuple(each(found.statuses, str, MOST_CHOICES))


def _is_time_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True
