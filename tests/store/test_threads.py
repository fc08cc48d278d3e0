"""A conversation that was fetched earlier undoes nothing that came since."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.ids import RemoteId
from desktop.domain.message import Message, Thread
from desktop.domain.ticket import Ticket
from desktop.store import Profile
from desktop.store.schema import CACHE
from desktop.store.ticket_save import Saved
from desktop.store.times import micros
from tests.store import make

REF = make.ref("1")
ASKED = make.message("a", "1", 1)
TICKET = make.ticket("1", 1)


def page(profile: Profile, *parts: Ticket | Message, **more) -> Saved:
    return profile.tickets.save(
        make.ACCOUNT,
        me=make.ME.id,
        tickets=[part for part in parts if isinstance(part, Ticket)],
        messages=[part for part in parts if isinstance(part, Message)],
        **more,
    )


def fetched(profile: Profile, *messages: Message, ticket: Ticket = TICKET) -> Callable[[], Saved]:
    """Ask for a conversation; the answer is saved when the returned function is called."""
    base = profile.tickets.begin_thread(REF)
    thread = Thread(ticket, messages)
    return lambda: profile.tickets.save_thread(base, me=make.ME.id, thread=thread)


def bodies(profile: Profile) -> dict[str, str]:
    return {message.id: message.body for message in profile.tickets.messages(REF)}


def stale(profile: Profile) -> bool:
    return profile.tickets.stale(make.ACCOUNT, 9) == ["1"]


def test_a_reply_confirmed_meanwhile_stays(profile: Profile) -> None:
    page(profile, TICKET, ASKED, make.message("gone", "1", 0))
    save = fetched(profile, ASKED)
    answered = make.ticket("1", 5, subject="after the reply")
    page(profile, answered, make.message("mine", "1", 5, by=make.ME))
    saved = save()
    # What was known before and is not told any more is gone; what came since is not.
    assert set(bodies(profile)) == {"a", "mine"}
    assert saved.arrived == ()
    row = profile.tickets.get(REF)
    assert row is not None
    assert row.ticket == answered


def test_an_answer_that_came_meanwhile_stays_and_is_unread(profile: Profile) -> None:
    page(profile, TICKET, ASKED)
    profile.tickets.mark_read(REF, make.at(1))
    save = fetched(profile, ASKED, make.message("late", "1", 2, by=make.ME))
    mine = make.message("mine", "1", 6, by=make.ME)
    page(profile, make.ticket("1", 6), make.message("b", "1", 5), mine)
    save()
    assert set(bodies(profile)) == {"a", "late", "b", "mine"}
    row = profile.tickets.get(REF)
    assert row is not None
    assert row.unread


def test_a_message_edited_meanwhile_stays_edited(profile: Profile) -> None:
    page(profile, TICKET, ASKED, make.message("b", "1", 2))
    save = fetched(profile, ASKED)
    page(profile, replace(ASKED, body="edited"), make.message("b", "1", 2, body="edited"))
    save()
    assert bodies(profile) == {"a": "edited", "b": "edited"}


def test_a_mark_made_meanwhile_stays(profile: Profile) -> None:
    page(profile, TICKET, ASKED, stale=[RemoteId("1")])
    first, second = fetched(profile, ASKED), fetched(profile, ASKED)
    page(profile, make.ticket("1", 5), stale=[RemoteId("1")])
    first()
    assert stale(profile)
    fetched(profile, ASKED, make.message("b", "1", 5))()
    assert not stale(profile)
    # Nor does one that is older still, now that the mark was made, cleared and made again.
    page(profile, make.ticket("1", 6), stale=[RemoteId("1")])
    second()
    assert stale(profile)


def test_a_ticket_marked_only_meanwhile_stays_marked(profile: Profile) -> None:
    page(profile, TICKET, ASKED)
    save = fetched(profile, ASKED)
    page(profile, TICKET, stale=[RemoteId("1")])
    save()
    assert stale(profile)


def test_a_ticket_removed_meanwhile_does_not_come_back(profile: Profile) -> None:
    page(profile, TICKET, ASKED)
    save = fetched(profile, ASKED)
    page(profile, removed=[RemoteId("1")])
    assert save() == Saved(frozenset(), frozenset(), membership=False, arrived=())
    assert profile.tickets.get(REF) is None
    # One that was not known before is kept: it was asked for by its number.
    assert fetched(profile, ASKED)().refs == {REF}
    assert set(bodies(profile)) == {"a"}


@pytest.mark.parametrize(
    ("ours", "theirs", "kept"), [(5, 4, "ours"), (5, 5, "ours"), (5, 6, "theirs")]
)
def test_of_two_tickets_the_later_one_is_kept(
    profile: Profile, ours: int, theirs: int, kept: str
) -> None:
    page(profile, TICKET, ASKED)
    save = fetched(profile, ASKED, ticket=make.ticket("1", theirs, subject="theirs"))
    page(profile, make.ticket("1", ours, subject="ours"))
    save()
    row = profile.tickets.get(REF)
    assert row is not None
    assert row.ticket.subject == kept


def test_a_ticket_as_old_as_ours_is_kept_where_nothing_came_between(profile: Profile) -> None:
    page(profile, TICKET, ASKED)
    fetched(profile, ASKED, ticket=replace(TICKET, read_until=make.at(1)))()
    row = profile.tickets.get(REF)
    assert row is not None
    assert row.ticket.read_until == make.at(1)


def test_what_a_first_sync_listed_is_no_news_and_what_came_since_is(profile: Profile) -> None:
    page(profile, make.ticket("1", 5), first=True, stale=[RemoteId("1")])
    page(profile, make.ticket("1", 8), stale=[RemoteId("1")])
    saved = fetched(profile, ASKED, make.message("b", "1", 5), make.message("c", "1", 8))()
    assert [message.id for message in saved.arrived] == ["c"]


def test_marks_of_the_format_before_stay(profile: Profile) -> None:
    cache = profile.cache
    with cache.transaction() as tx:
        for (name,) in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            if not name.startswith(("sqlite_", "words_", "phrases_")):
                tx.run(f"DROP TABLE {name}")
        tx.run("PRAGMA user_version = 0")
    cache.migrate(CACHE[:1])
    with cache.transaction() as tx:
        tx.run("INSERT INTO accounts (id) VALUES (?)", (make.ACCOUNT,))
        tx.run(
            "INSERT INTO tickets (account, id, number, cell, rank, updated, stale, data) "
            "VALUES (1, '1', '', 0, 0, ?, 1, x'00')",
            (micros(make.at(3)),),
        )
    cache.migrate(CACHE)
    assert stale(profile)
    page(profile, make.ticket("1", 3))
    save = fetched(profile, make.message("old", "1", 2), make.message("new", "1", 4))
    assert [message.id for message in save().arrived] == ["new"]
    assert not stale(profile)
