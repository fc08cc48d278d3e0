"""Staff's tickets, for measuring views: those of the other suites with all that filters look at."""

import json
import random
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from benchmarks import tickets
from benchmarks.harness import WORK, say
from benchmarks.profiles import ACCOUNT, Size
from benchmarks.texts import SEED, source
from desktop.domain.fields import Value
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status
from desktop.domain.ticket import Details, Person, Role, Ticket
from desktop.services import keys
from desktop.store.profile import Profile
from desktop.store.schema import CACHE, OWN

AGENTS = tuple(
    Person(RemoteId(f"a{n}"), f"Agent {n:02}", Role.AGENT, f"agent{n}@desk.example")
    for n in range(24)
)
ME = AGENTS[3]
CUSTOMERS = 20_000
PRIORITIES = ("urgent", "high", "normal", "low")
TYPES = ("question", "fault", "wish", "")
TAGS = tuple(f"tag{n}" for n in range(60))
VERSION = 1
"""Raise it when the data changes."""


def profile(size: Size) -> Path:
    """Return the folder of a profile of that size, made now where it is not there yet."""
    folder = WORK / f"staff-{size.name}"
    note = folder / "made.json"
    wanted = {
        "tickets": size.tickets,
        "messages": size.tickets * size.messages_each,
        "indexed": size.indexed,
        "data": [tickets.VERSION, VERSION],
        "source": source(),
        "schema": repr((OWN, CACHE)),
    }
    if note.exists() and json.loads(note.read_text("utf-8")) == wanted:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    say(f"making staff's profile of {size.tickets:,} tickets, {wanted['messages']:,} messages …")
    opened = keys.create_demo_key(folder)
    made = Profile.open(folder, opened.key)
    try:
        _fill(made, size)
    finally:
        made.close()
    note.write_text(json.dumps(wanted), "utf-8")
    return folder


def _fill(made: Profile, size: Size) -> None:
    made.accounts.add(replace(ACCOUNT, person=ME))
    made.accounts.set_secret(ACCOUNT.id, "a token that nobody takes")
    rng = random.Random(SEED)
    stored = 0
    for batch in tickets.batches(size.tickets, size.messages_each):
        made.tickets.save(
            ACCOUNT.id,
            me=ME.id,
            tickets=[_staffs(rng, ticket) for ticket in batch.tickets],
            messages=batch.messages,
            cursor="bench",
            first=True,
        )
        stored += len(batch.tickets)
        if stored % 100_000 == 0:
            say(f"  {stored:,} tickets")
    while size.indexed and (waiting := made.search.index_some(5.0)):
        say(f"  {waiting:,} tickets to index")


def _staffs(rng: random.Random, ticket: Ticket) -> Ticket:
    """Return a ticket with all that staff see of it."""
    who = rng.randrange(CUSTOMERS)
    name = f"Customer {who * 7919 % 99_991:05}"
    customer = Person(RemoteId(f"c{who}"), name, Role.CUSTOMER, f"customer{who}@example.com")
    waits = ticket.status in (Status.NEW, Status.WAITING_FOR_STAFF)
    fields: dict[str, Value] = {
        "shop": f"shop{rng.randrange(300)}.example",
        "platform": rng.choice(("a", "b", "c")),
        "urgent": rng.random() < 0.2,
    }
    return replace(
        ticket,
        requester=customer,
        assignee=rng.choice(AGENTS) if rng.random() < 0.8 else None,
        priority=rng.choices(PRIORITIES, (2, 8, 70, 20))[0],
        type=rng.choice(TYPES),
        tags=tuple(rng.sample(TAGS, rng.randrange(4))),
        followers=(ME.email or "",) if rng.random() < 0.02 else (),
        due=ticket.last_message + timedelta(hours=rng.randrange(72)) if waits else None,
        minutes=rng.randrange(90),
        attachments=rng.randrange(3),
        details=Details(fields=fields),
    )
