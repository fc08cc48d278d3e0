"""Tickets and messages by the thousand, the same on every run."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from benchmarks.texts import SEED, sentences
from desktop.domain.ids import RemoteId
from desktop.domain.message import BodyFormat, Message
from desktop.domain.status import Status
from desktop.domain.text import preview
from desktop.domain.ticket import Person, Role, Ticket

VERSION = 1
"""Raise it when the generated data changes: stored profiles are made anew then."""

START = datetime(2020, 1, 1, tzinfo=UTC)
NEWEST = datetime(2026, 11, 1, tzinfo=UTC)
CUSTOMER = Person(RemoteId("c1"), "Casey Customer", Role.CUSTOMER, "casey@example.com")
AGENT = Person(RemoteId("a1"), "Alex Agent", Role.AGENT)
DEPARTMENTS = ("Sales", "Billing", "Technical Support")
STATUSES = {
    Status.NEW: "New",
    Status.WAITING_FOR_STAFF: "Waiting for staff",
    Status.ON_HOLD: "On hold",
    Status.ANSWERED: "Answered",
    Status.CLOSED: "Closed",
}
_SHARES = (2, 5, 1, 7, 85)


@dataclass(frozen=True)
class Batch:
    """Some tickets with all their messages."""

    tickets: tuple[Ticket, ...]
    messages: tuple[Message, ...]


def batches(tickets: int, messages_each: int, size: int = 500) -> Iterator[Batch]:
    """Yield *tickets* tickets, newest first, each with exactly *messages_each* messages."""
    rng = random.Random(SEED)
    pool = sentences()
    step = (NEWEST - START) / tickets
    for first in range(0, tickets, size):
        made = [
            _ticket(rng, pool, tickets - n, NEWEST - n * step, messages_each)
            for n in range(first, min(first + size, tickets))
        ]
        yield Batch(
            tuple(ticket for ticket, _ in made),
            tuple(message for _, messages in made for message in messages),
        )


def _ticket(
    rng: random.Random, pool: tuple[str, ...], number: int, newest: datetime, count: int
) -> tuple[Ticket, list[Message]]:
    id = RemoteId(f"t{number}")
    department = rng.randrange(len(DEPARTMENTS))
    status = rng.choices(tuple(STATUSES), _SHARES)[0]
    created = newest - timedelta(minutes=7 * count)
    messages = [
        Message(
            id=RemoteId(f"m{number}-{place}"),
            ticket=id,
            number=place + 1,
            author=AGENT if place % 2 else CUSTOMER,
            created=created + timedelta(minutes=7 * (place + 1)),
            body=" ".join(rng.choices(pool, k=rng.randint(2, 7))),
            format=BodyFormat.TEXT,
        )
        for place in range(count)
    ]
    ticket = Ticket(
        id=id,
        number=str(100_000 + number),
        subject=rng.choice(pool)[:90],
        department=RemoteId(str(department)),
        department_name=DEPARTMENTS[department],
        status=status,
        status_id=status.value,
        status_label=STATUSES[status],
        created=created,
        updated=newest,
        last_message=newest,
        last_role=messages[-1].author.role if messages else Role.CUSTOMER,
        preview=preview(messages[-1].body) if messages else "",
        messages=count,
        requester=CUSTOMER,
    )
    return ticket, messages
