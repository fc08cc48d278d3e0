"""Profiles full of tickets, made once in build/bench and used again."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks import tickets
from benchmarks.harness import WORK, say
from benchmarks.texts import source
from desktop.domain.accounts import Account
from desktop.domain.ids import AccountId
from desktop.services import keys
from desktop.store.profile import Profile
from desktop.store.schema import CACHE, OWN

ACCOUNT = Account(
    id=AccountId("0123456789ab"),
    kind="native",
    # Port 9 discards: nothing answers there, so the account is offline at once.
    url="http://127.0.0.1:9",
    name="Bench",
    person=tickets.CUSTOMER,
    helpdesk="Bench helpdesk",
    added=tickets.NEWEST.timestamp(),
)


@dataclass(frozen=True)
class Size:
    """How much a profile holds."""

    name: str
    tickets: int
    messages_each: int
    indexed: bool = True


USUAL = Size("usual", 10_000, 5)
LARGE = Size("large", 100_000, 10)
MILLION = Size("million", 1_000_000, 0, indexed=False)


def profile(size: Size) -> Path:
    """Return the folder of a profile of that size, made now where it is not there yet."""
    folder = WORK / f"profile-{size.name}"
    note = folder / "made.json"
    wanted = {
        "tickets": size.tickets,
        "messages": size.tickets * size.messages_each,
        "indexed": size.indexed,
        "data": tickets.VERSION,
        "source": source(),
        "schema": repr((OWN, CACHE)),
    }
    if note.exists() and json.loads(note.read_text("utf-8")) == wanted:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    say(f"making a profile of {size.tickets:,} tickets, {wanted['messages']:,} messages …")
    opened = keys.create_demo_key(folder)
    with_profile = Profile.open(folder, opened.key)
    try:
        _fill(with_profile, size)
    finally:
        with_profile.close()
    note.write_text(json.dumps(wanted), "utf-8")
    return folder


def _fill(profile: Profile, size: Size) -> None:
    profile.accounts.add(ACCOUNT)
    profile.accounts.set_secret(ACCOUNT.id, "a token that nobody takes")
    stored = said = 0
    for batch in tickets.batches(size.tickets, size.messages_each):
        profile.tickets.save(
            ACCOUNT.id,
            me=ACCOUNT.person.id,
            tickets=batch.tickets,
            messages=batch.messages,
            cursor="bench",
            first=True,
        )
        stored += len(batch.tickets) + len(batch.messages)
        if stored - said >= 200_000:
            say(f"  {stored:,} rows")
            said = stored
    while size.indexed and (waiting := profile.search.index_some(5.0)):
        say(f"  {waiting:,} tickets to index")
