"""Conversations of a ticket in the cache: read apart and together, also where rows are older."""

from dataclasses import fields
from pathlib import Path

from desktop.domain.conversations import MAIN
from desktop.domain.ids import RemoteId
from desktop.store import Profile
from desktop.store.codec import decode_message, encode
from desktop.store.database import Database
from desktop.store.profile import CACHE_SETTINGS
from desktop.store.schema import CACHE
from tests.store import make

REF = make.ref("1")
ASIDE = RemoteId("f" * 32)


def fill(profile: Profile) -> None:
    profile.tickets.save(
        make.ACCOUNT,
        me=make.ME.id,
        tickets=[make.ticket("1", 4)],
        messages=[
            make.message("a", "1", 1),
            make.message("b", "1", 2, conversation=ASIDE),
            make.message("c", "1", 3, by=make.ME),
            make.message("d", "1", 4, by=make.ME, conversation=ASIDE),
        ],
    )


def test_conversations_are_read_apart_and_together(profile: Profile) -> None:
    fill(profile)
    tickets = profile.tickets

    assert [m.id for m in tickets.messages(REF)] == ["a", "b", "c", "d"]
    assert [m.id for m in tickets.messages(REF, only=ASIDE)] == ["b", "d"]
    assert [m.id for m in tickets.messages(REF, 1, MAIN)] == ["c"]
    assert (tickets.message_total(REF), tickets.message_total(REF, ASIDE)) == (4, 2)
    assert tickets.newest_of_others(REF) == {MAIN: make.at(1), ASIDE: make.at(2)}
    assert tickets.conversation_of(REF, RemoteId("d")) == ASIDE
    assert tickets.conversation_of(REF, RemoteId("gone")) is None


def test_a_message_that_goes_elsewhere_is_found_there(profile: Profile) -> None:
    fill(profile)
    moved = make.message("a", "1", 1, conversation=ASIDE)
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=[], messages=[moved])
    assert profile.tickets.conversation_of(REF, moved.id) == ASIDE


def test_messages_from_before_belong_to_the_main_conversation(tmp_path: Path) -> None:
    cache = Database(tmp_path / "cache.db", make.KEY, CACHE_SETTINGS)
    before = next(n for n, step in enumerate(CACHE) if "COLUMN conversation" in "".join(step))
    cache.migrate(CACHE[:before])
    # As a message was written then: nothing told of conversations.
    message = make.message("a", "1", 1)
    names = [field.name for field in fields(message) if field.name != "conversation"]
    old = {name: getattr(message, name) for name in names}
    with cache.transaction() as tx:
        tx.run("INSERT INTO messages VALUES (1, 1, 'a', 1, 0, ?)", (encode(old),))
    cache.migrate(CACHE)

    assert cache.row("SELECT conversation FROM messages") == (MAIN,)
    row = cache.row("SELECT data FROM messages")
    assert row is not None
    assert decode_message(row[0]).conversation == MAIN
    cache.close()


def test_what_the_native_api_told_before_is_fetched_again_and_nothing_else(
    tmp_path: Path,
) -> None:
    cache = Database(tmp_path / "cache.db", make.KEY, CACHE_SETTINGS)
    cache.migrate(CACHE[: next(n for n, s in enumerate(CACHE) if "json_object" in "".join(s))])
    again = '{"phase":"tickets","feed":41}'
    cursors = {
        '{"phase":"changes","feed":41}': again,
        '{"phase":"messages","feed":41,"after":"m7","done":9,"tickets":3}': again,
        '{"phase":"tickets","feed":41,"after":"t7","done":9}': again,
        # Another helpdesk's, another version's, none yet.
        '{"type":"list","since":"2026-01-01T00:00:00Z","transaction":9}': None,
        "page 7": None,
        None: None,
    }
    with cache.transaction() as tx:
        tx.run_many(
            "INSERT INTO accounts (id, cursor) VALUES (?, ?)",
            [(str(n), cursor) for n, cursor in enumerate(cursors)],
        )
    cache.migrate(CACHE)

    now = [cursor for (cursor,) in cache.rows("SELECT cursor FROM accounts ORDER BY n")]
    assert now == [after or before for before, after in cursors.items()]
    cache.close()
