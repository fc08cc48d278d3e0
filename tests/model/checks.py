"""What must hold at each moment, and what must hold after a sync."""

from typing import Any

from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery
from tests.backends.world import Mirror
from tests.model.world import ACCOUNTS, ROLES, World


async def check(world: World) -> None:
    """Check what holds always."""
    fate = world.client.fate
    fate.spared = True
    try:
        faults = world.reference.faults(await world.facts())
        for line in world.client.lines.values():
            faults += line.broken
        assert not faults, faults
        # As a start does: whatever happened before, it is enough for lists to be right.
        store = world.session.profile.tickets
        store.settle(store.unsettled())
        for account in (None, *ACCOUNTS):
            _check_counts(world, account)
    finally:
        fate.spared = False


def _check_counts(world: World, account: str | None) -> None:
    """Count the tickets of each view by hand."""
    id = None if account is None else world.client.accounts[account].id
    library = world.session.library
    listed = library.tickets(TicketQuery(account=id)).rows(0, 1000)
    rows = [world.session.work.as_wished(row) for row in listed]
    statuses = library.view_statuses(id)
    told = {view: (n.total, n.unread) for view, n in library.view_counts(id).items()}
    counted = {}
    for view, wanted in statuses.items():
        there = [row for row in rows if wanted is None or row.ticket.status in wanted]
        counted[view] = (len(there), sum(row.unread for row in there))
    assert told == counted, f"{account}: the views say {told}, there are {counted}"


async def check_synced(world: World, account: str) -> None:
    """Check that an account shows what its helpdesk has, right after a sync."""
    world.client.fate.spared = True
    try:
        mirror = await world.desk(account).mirror(ROLES[account])
        rows = {row.ticket.id: row for row in world.tickets(account)}
        assert rows.keys() == mirror.tickets.keys(), f"{account}: other tickets"
        for id, row in rows.items():
            assert row.ticket == mirror.tickets[id], _differs(row.ticket, mirror.tickets[id])
            here = world.session.profile.tickets.messages(row.ref, None)
            there = await mirror.conversation(id)
            assert [m.id for m in here] == [m.id for m in there], "another order"
            for mine, theirs in zip(here, there, strict=True):
                assert mine == theirs, _differs(mine, theirs)
            sure = row.ref not in world.unsure
            assert not sure or row.unread == _unread(world, row.ref, mirror), f"{account}: unread"
        await _check_search(world, account, mirror)
    finally:
        world.client.fate.spared = False


def _unread(world: World, ref: TicketRef, mirror: Mirror) -> bool:
    """Tell whether somebody else wrote after what was read here or elsewhere."""
    if ref in world.kept_unread:
        return True
    account = next(a for a in world.client.accounts.values() if a.id == ref.account)
    theirs = [
        m.created
        for m in mirror.messages.values()
        if m.ticket == ref.id and m.author.id != account.person.id
    ]
    if not theirs:
        return False
    read = mirror.tickets[ref.id].read_until
    marks: list[Any] = [mark for mark in (read, world.read.get(ref)) if mark is not None]
    if read is None and max(theirs).timestamp() <= account.added:
        return False
    return not marks or max(theirs) > max(marks)


async def _check_search(world: World, account: str, mirror: Mirror) -> None:
    """Search for every word that is there, and for the logins, which must not be found."""
    await world.session.index_all()
    id = world.client.accounts[account].id

    def found(word: str) -> set[Any]:
        hits = world.session.library.tickets(TicketQuery(account=id, search=word))
        hits.finish()
        return {row.ticket.id for row in hits.rows(0, 1000)}

    bodies = {(m.body, m.ticket) for m in mirror.messages.values()}
    for word in {body for body, _ in bodies}:
        there = {ticket for body, ticket in bodies if body == word}
        assert found(word) == there, f"{account}: {word} is found in {found(word)}"
    for n in range(1, world.secrets + 1):
        assert not found(f"secret{n}x"), "a password can be searched for"


def _differs(mine: Any, theirs: Any) -> str:
    fields = type(mine).__dataclass_fields__
    told = {n: (getattr(mine, n), getattr(theirs, n)) for n in fields}
    return str({n: pair for n, pair in told.items() if pair[0] != pair[1]})
