"""What is wrong with a row of own.db beside what it is for is let go of, and the row stays."""

import pytest

from desktop.store import Profile
from tests.store import make
from tests.store.test_restoring import queue, reopened


@pytest.mark.parametrize(
    "damage",
    ["basis = x'00'", "reason_fields = '{'", "uploads = x''", "attempts = 'x'"],
)
def test_what_is_wrong_beside_a_message_stops_no_sending_and_loses_no_message(
    profile: Profile, damage: str
) -> None:
    item = queue(profile, "only here")
    with profile.own.transaction() as tx:
        tx.run(f"UPDATE outbox SET {damage}")
    opened = reopened(profile)
    assert opened.restored() is not None
    assert [(i.id, i.command) for i in opened.outbox.heads(make.ACCOUNT)] == [
        (item.id, item.command)
    ]
    opened = reopened(opened)
    assert [i.attempts + 1 for i in opened.outbox.all()] == [1]
    opened.close()
