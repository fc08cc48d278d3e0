"""Customers as staff see them: on whose behalf a ticket can be opened."""

from dataclasses import dataclass

from desktop.domain.catalog import Service
from desktop.domain.ids import RemoteId


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody whom a ticket can name as its requester."""

    id: RemoteId
    name: str
    email: str
    services: tuple[Service, ...] = ()
    """What their account has ordered."""
