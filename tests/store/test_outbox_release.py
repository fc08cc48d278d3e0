"""What the person decides about items: seen, arrived, moved on; and reasons of old profiles."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.basis import Basis
from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import OutboxItem, Reply, SetStatus, State
from desktop.domain.reasons import Reason
from desktop.domain.status import Status
from desktop.store import Profile
from desktop.store.codec import encode
from desktop.store.database import Database, Settings
from desktop.store.schema import OWN
from tests.store import make

REF = TicketRef(make.ACCOUNT, RemoteId("1"))
SEEN = Basis(newest=RemoteId("9"), until=make.at(5), closed=True)
REASONS_AS_DATA = 4
"""The format in which reasons became data."""


def queue(profile: Profile, body: str, state: State = State.QUEUED, **how: Any) -> OutboxItem:
    item = profile.outbox.add(
        make.ACCOUNT, Reply(ticket=REF.id, body=body), now=1.0, basis=Basis(until=make.at(0))
    )
    changed = replace(item, state=state, **how)
    assert profile.outbox.update(changed, State.QUEUED)
    return changed


def get(profile: Profile, id: OutboxId) -> OutboxItem:
    found = profile.outbox.get(id)
    assert found is not None
    return found


def test_what_the_person_has_seen_counts_for_everything_that_waits(profile: Profile) -> None:
    held = queue(profile, "one", State.HELD, why=Reason("ClosedSince", {"who": ""}))
    later = queue(profile, "two")
    fresh = replace(held, state=State.QUEUED, why=None)
    assert profile.outbox.release(fresh, State.HELD, SEEN)
    assert get(profile, held.id) == replace(fresh, basis=SEEN)
    assert get(profile, later.id).basis == SEEN
    assert not profile.outbox.release(fresh, State.HELD, SEEN)


def test_messages_follow_their_ticket_into_another_one_and_changes_do_not(profile: Profile) -> None:
    held = queue(profile, "one", State.HELD)
    doubted = queue(profile, "two", State.REPEATING, doubted=True)
    close = profile.outbox.add(
        make.ACCOUNT, SetStatus(ticket=REF.id, status_id="c", meaning=Status.CLOSED), now=2.0
    )
    into = RemoteId("7")
    assert profile.outbox.release(replace(held, state=State.QUEUED), State.HELD, SEEN, into)
    moved = get(profile, held.id)
    assert (moved.ticket, moved.basis) == (into, SEEN)
    assert [i.id for i in profile.outbox.for_ticket(TicketRef(make.ACCOUNT, into))] == [held.id]
    assert [i.id for i in profile.outbox.for_ticket(REF)] == [doubted.id, close.id]


def test_what_may_have_arrived_follows_its_ticket_when_the_person_decided_about_it(
    profile: Profile,
) -> None:
    decided = queue(profile, "one", State.UNCONFIRMED, doubted=True)
    other = queue(profile, "two", State.UNCONFIRMED, doubted=True)
    again = replace(decided, state=State.REPEATING)
    into = RemoteId("7")
    assert profile.outbox.release(again, State.UNCONFIRMED, SEEN, into)
    assert get(profile, decided.id).ticket == into
    assert get(profile, other.id).ticket == REF.id


def test_a_close_of_ones_own_is_known_to_what_waits(profile: Profile) -> None:
    item = queue(profile, "one")
    profile.outbox.know_closed(REF, closed=True)
    assert get(profile, item.id).basis == Basis(until=make.at(0), closed=True)


@pytest.mark.parametrize("state", list(State))
def test_only_what_may_have_arrived_can_be_told_to_be_there(profile: Profile, state: State) -> None:
    if state is State.SENT:
        return
    item = queue(profile, "one", state)
    assert profile.outbox.settle(item.id) is (state is State.UNCONFIRMED)
    assert (profile.outbox.get(item.id) is None) is (state is State.UNCONFIRMED)


def test_reasons_of_an_older_profile_stay_readable(tmp_path: Path) -> None:
    settings = Settings(
        synchronous="FULL", replaceable=False, writer_cache_kib=1024, reader_cache_kib=1024
    )
    old = Database(tmp_path / "own.db", make.KEY, settings)
    old.migrate(OWN[: REASONS_AS_DATA - 1])
    sentence = 'The helpdesk did not accept it: "too long" — zu lang. Change it and send it again.'
    with old.transaction() as tx:
        for id, state, reason, code in (
            ("a", "parked", sentence, "Refused"),
            ("b", "queued", "", ""),
        ):
            tx.run(
                "INSERT INTO outbox (id, account, ticket, created, command, state, attempts, "
                "not_before, reason, reason_code, uploads) VALUES (?,?,?,1,?,?,1,0,?,?,?)",
                (
                    id,
                    make.ACCOUNT,
                    REF.id,
                    encode(Reply(ticket=REF.id, body="words")),
                    state,
                    reason,
                    code,
                    encode(()),
                ),
            )
    old.close()
    profile = Profile.open(tmp_path, make.KEY)
    try:
        parked, queued = profile.outbox.all()
        assert (parked.reason, parked.reason_code) == (sentence, "Refused")
        assert parked.basis is None
        assert (queued.why, queued.reason) == (None, "")
    finally:
        profile.close()
