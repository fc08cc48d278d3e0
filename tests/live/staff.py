"""What tests of staff's work at a Request Tracker share."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

from desktop.backends.base import Backend, Receipt, Staff
from desktop.backends.registry import open_backend
from desktop.domain.ids import RemoteId
from desktop.domain.work import ChangeTicket
from tests.backends.world import Desk
from tests.faults.acts import Act
from tests.faults.http_wire import Request
from tests.faults.proxy import Proxy
from tests.live.request_tracker import Person, RtWorld

AGNES, OTTO = RemoteId("agent1"), RemoteId("agent2")
NOON = 1_795_348_800.0
"""2026-11-22 12:00 UTC."""


def staff_of(backend: Backend) -> Staff:
    assert backend.staff is not None
    return backend.staff


async def change(backend: Backend, ticket: RemoteId, **values: object) -> Receipt:
    """Change a ticket as the outbox does."""
    command = ChangeTicket(ticket=ticket, **values)  # pyright: ignore[reportArgumentType]
    return await staff_of(backend).change(command, Desk().outgoing())


def told(person: Person, ticket: RemoteId) -> dict[str, Any]:
    """Return what RT tells *person* of a ticket."""
    return person.ask("GET", f"/ticket/{ticket}").json()


def owner(world: RtWorld, ticket: RemoteId) -> str:
    return told(world.people["agent2"], ticket)["Owner"]["id"]


def ties(world: RtWorld, ticket: RemoteId) -> set[tuple[str, str]]:
    """Return a ticket's links in RT's words."""
    links = world.people["agent2"].ask("GET", f"/ticket/{ticket}").json()["_hyperlinks"]
    return {(link["ref"], str(link["id"])) for link in links if link.get("type") == "ticket"} - {
        ("self", ticket)
    }


@asynccontextmanager
async def watched(
    world: RtWorld, rule: Callable[[Request], Act | None], name: str = "agent1"
) -> AsyncGenerator[Backend]:
    """Give a backend of *name* each of whose requests *rule* sees before RT does."""
    with Proxy(world.rt.url, rule) as proxy:
        backend = open_backend("rt", proxy.url, world.rt.tokens[name], world.worker)
        try:
            await backend.identify()
            yield backend
        finally:
            await backend.aclose()
