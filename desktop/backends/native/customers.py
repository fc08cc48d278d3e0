"""Customers for staff to choose from, as the native API lists them."""

import msgspec
from msgspec import Struct

from desktop.backends.ask import Ask
from desktop.backends.native.asks import API
from desktop.backends.native.catalog_shapes import WireService
from desktop.backends.native.pieces import each
from desktop.domain.catalog import Service
from desktop.domain.customers import Customer
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.ids import RemoteId

MOST_CUSTOMERS = 100


class _WirePerson(Struct):
    id: str
    name: str
    email: str
    services: object = None


class _WirePeople(Struct):
    items: object = None


_people = msgspec.json.Decoder(_WirePeople).decode


def ask(search: str) -> Ask:
    """Return the request of the customers whom each word of *search* fits."""
    return Ask(
        path=f"{API}/people",
        query=(("search", search),),
        what=QT_TRANSLATE_NOOP("Detail", "The list of customers"),
    )


def parse(body: bytes) -> tuple[Customer, ...]:
    """Return the customers; those that cannot be read are left out."""
    found = each(_people(body).items, _WirePerson, MOST_CUSTOMERS)
    return tuple(
        Customer(RemoteId(one.id), one.name, one.email, _services(one.services)) for one in found
    )


def _services(wire: object) -> tuple[Service, ...]:
    return tuple(
        Service(RemoteId(service.id), service.name, service.kind, service.status)
        for service in each(wire, WireService)
    )
