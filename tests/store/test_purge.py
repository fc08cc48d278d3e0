"""Logins in the profile: kept as they were given, and gone without a trace when they must be."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace

import msgspec
import pytest

from desktop.domain.catalog import Catalog, Department
from desktop.domain.fields import CredentialKind, Credentials, Field, FieldKind, Rows
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import Thread
from desktop.domain.outbox import NewTicket, OutboxItem, Reply, SetStatus, State
from desktop.domain.secret import Secret
from desktop.domain.status import Status
from desktop.domain.ticket import Details, GivenSecret, Ticket
from desktop.store import Profile, wipe
from desktop.store.purge import Destroyed
from desktop.store.thread_base import ThreadBase
from desktop.store.tickets import Saved
from desktop.store.wipe import wipe_account
from tests.canary import deciphered
from tests.store import make

PASSWORD = "th3-secret-of-this-test"
LOGIN = Credentials(kind=CredentialKind.SERVER_ROOT, login="root", password=Secret(PASSWORD))
FILLED = {
    "domain": "example.com",
    "urgent": True,
    "days": ("mo", "tu"),
    "root": LOGIN,
    "mailboxes": Rows(({"address": "a@example.com", "login": LOGIN}, {"urgent": False})),
}
REPLY = Reply(ticket=RemoteId("1"), body="here it is", credentials=(LOGIN,))
NEW = NewTicket(department=RemoteId("2"), subject="s", body="b", fields=FILLED)


def in_file(profile: Profile) -> bool:
    """Tell whether the password lies anywhere in own.db, free pages and all, deciphered."""
    return PASSWORD.encode() in deciphered(profile.own.path, make.KEY)


def log_size(profile: Profile) -> int:
    return profile.own.path.with_name("own.db-wal").stat().st_size


@contextmanager
def leaves_no_trace(profile: Profile) -> Iterator[None]:
    """Hold that what is done inside wipes the password out of the file and its log."""
    assert in_file(profile)
    assert log_size(profile)
    yield
    assert not in_file(profile)
    assert log_size(profile) == 0


def save(profile: Profile, *tickets: Ticket) -> Saved:
    return profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=tickets, messages=())


def opened(profile: Profile) -> None:
    save(profile, make.ticket("1"), make.ticket("2"))


def close(profile: Profile, minute: float = 1) -> Saved:
    return save(profile, closed(minute))


def closed(minute: float = 1) -> Ticket:
    return make.ticket("1", minute, status=Status.CLOSED, status_id="closed")


def queue(profile: Profile, state: State = State.QUEUED, *, doubted: bool = False) -> OutboxItem:
    item = profile.outbox.add(make.ACCOUNT, REPLY, now=5.0)
    if state is not State.QUEUED:
        moved(profile, item, state, doubted=doubted)
    return one(profile, item.id)


def moved(profile: Profile, item: OutboxItem, state: State, *, doubted: bool = False) -> bool:
    now = one(profile, item.id)
    return profile.outbox.update(replace(now, state=state, doubted=doubted), now.state)


def one(profile: Profile, id: OutboxId) -> OutboxItem:
    found = profile.outbox.get(id)
    assert found is not None
    return found


def logins(item: OutboxItem) -> tuple[Credentials, ...]:
    assert isinstance(item.command, Reply)
    assert item.command.body == REPLY.body
    return item.command.credentials


# --- kept ---------------------------------------------------------------------------------------


def test_forms_and_logins_come_back_as_they_were(profile: Profile) -> None:
    drafts = [
        make.draft("new", None, fields=FILLED, requester="x@example.com", channel="phone"),
        make.draft("reply", credentials=(LOGIN, LOGIN)),
    ]
    for draft in drafts:
        profile.drafts.save(draft)
        assert profile.drafts.get(draft.id) == draft
    for command in (NEW, REPLY):
        item = profile.outbox.add(make.ACCOUNT, command, now=1.0)
        assert one(profile, item.id).command == command
        assert PASSWORD not in repr(item)
    details = Details(
        topic=RemoteId("t"),
        fields={name: value for name, value in FILLED.items() if name != "root"}
        | {"mailboxes": Rows(({"address": "a@example.com"},))},
        secrets=(GivenSecret(id=RemoteId("s"), kind=CredentialKind.CMS, given=make.at(0)),),
    )
    save(profile, make.ticket("1", details=details))
    row = profile.tickets.get(make.ref("1"))
    assert row is not None
    assert row.ticket.details == details


def test_a_catalog_that_another_version_kept_is_none(profile: Profile) -> None:
    form = (Field(id="x", kind=FieldKind.LINE, label={"en": "X"}),)
    catalog = Catalog(departments=(Department(RemoteId("1"), "Sales", form=form),), statuses=())
    assert profile.tickets.save_catalog(make.ACCOUNT, catalog)
    assert profile.tickets.catalog(make.ACCOUNT) == catalog
    later = msgspec.msgpack.decode(msgspec.msgpack.encode(catalog))
    later["departments"][0]["form"][0]["kind"] = "of tomorrow"
    with profile.cache.transaction() as tx:
        tx.run("UPDATE accounts SET catalog = ?", (msgspec.msgpack.encode(later),))
    assert profile.tickets.catalog(make.ACCOUNT) is None
    assert profile.tickets.departments(make.ACCOUNT) == []
    assert profile.tickets.save_catalog(make.ACCOUNT, catalog)


# --- gone without a trace -------------------------------------------------------------------------


def emptied(profile: Profile) -> None:
    profile.drafts.save(make.draft(body="only words"))


def forgotten(profile: Profile) -> None:
    profile.drafts.delete(make.draft().id)


def signed_out(profile: Profile) -> None:
    wipe_account(profile, make.ACCOUNT)


@pytest.mark.parametrize("end", [emptied, forgotten, signed_out])
def test_a_login_that_a_draft_held_leaves_no_trace(
    profile: Profile, end: Callable[[Profile], None]
) -> None:
    profile.drafts.save(make.draft(body="long " * 3000, credentials=(LOGIN,)))
    profile.drafts.save(make.draft(body="short", credentials=(LOGIN,)))
    with leaves_no_trace(profile):
        end(profile)


def test_what_files_left_is_overwritten_where_much_stays(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large profile is not written anew to shrink: what is free in it is written over."""
    monkeypatch.setattr(wipe, "_GIVEN_BACK", -1)
    writer = profile.files.outgoing_writer()
    writer.write(PASSWORD.encode() * 200_000)
    writer.abort()
    assert in_file(profile)
    wipe_account(profile, make.ACCOUNT)
    assert not in_file(profile)
    assert PASSWORD.encode() not in profile.own.path.with_name("own.db-wal").read_bytes()


@pytest.mark.parametrize("command", [REPLY, NEW])
def test_a_login_that_was_sent_or_given_up_leaves_no_trace(
    profile: Profile, command: Reply | NewTicket
) -> None:
    for end in (profile.outbox.remove, profile.outbox.discard):
        item = profile.outbox.add(make.ACCOUNT, command, now=1.0)
        with leaves_no_trace(profile):
            end(item.id)


def test_words_alone_are_deleted_without_more_ado(profile: Profile) -> None:
    profile.drafts.save(make.draft(body="only words"))
    before = log_size(profile)
    profile.drafts.delete(make.draft().id)
    assert log_size(profile) > before


def test_a_reader_in_the_way_only_puts_the_wiping_off(profile: Profile) -> None:
    profile.drafts.save(make.draft(credentials=(LOGIN,)))
    reading = profile.own.each("SELECT 1 FROM accounts UNION ALL SELECT 1 FROM accounts")
    next(reading)
    profile.drafts.delete(make.draft().id)
    assert log_size(profile)
    assert isinstance(reading, Generator)
    reading.close()
    profile.drafts.save(make.draft("d2", body="the next write"))
    assert log_size(profile) == 0
    assert not in_file(profile)


# --- a ticket closes ------------------------------------------------------------------------------


def test_drafts_lose_their_logins_when_the_ticket_closes(profile: Profile) -> None:
    opened(profile)
    profile.drafts.save(make.draft("d1", body="and words", credentials=(LOGIN,), changed=7.0))
    profile.drafts.save(make.draft("d2", credentials=(LOGIN,)))
    profile.drafts.save(make.draft("other", "2", credentials=(LOGIN,), body="open still"))
    profile.drafts.save(make.draft("new", None, fields=FILLED))
    saved = close(profile)
    assert saved.destroyed == Destroyed(
        frozenset({RemoteId("1")}), frozenset({make.draft("d1").id, make.draft("d2").id})
    )
    left = {draft.id: draft for draft in profile.drafts.all()}
    assert left.keys() == {"d1", "other", "new"}
    assert left[make.draft("d1").id] == make.draft("d1", body="and words", changed=7.0)
    assert left[make.draft("other").id].credentials == (LOGIN,)
    assert left[make.draft("new").id].fields == FILLED


def test_nothing_stays_of_them(profile: Profile) -> None:
    opened(profile)
    profile.drafts.save(make.draft(body="and words", credentials=(LOGIN,)))
    queue(profile)
    with leaves_no_trace(profile):
        close(profile)


def test_a_conversation_that_tells_it_does_the_same(profile: Profile) -> None:
    opened(profile)
    profile.drafts.save(make.draft(credentials=(LOGIN,)))
    base: ThreadBase = profile.tickets.begin_thread(make.ref("1"))
    saved = profile.tickets.save_thread(base, me=make.ME.id, thread=Thread(closed(), ()))
    assert saved.destroyed.tickets == {RemoteId("1")}
    assert profile.drafts.count() == 0


@pytest.mark.parametrize("state", [State.QUEUED, State.PAUSED, State.PARKED])
def test_a_waiting_reply_is_parked_without_its_logins(profile: Profile, state: State) -> None:
    opened(profile)
    item = queue(profile, state)
    with leaves_no_trace(profile):
        saved = close(profile)
    assert saved.destroyed.items == {(item.id, RemoteId("1"))}
    after = one(profile, item.id)
    assert logins(after) == ()
    assert after.state is State.PARKED
    assert after.reason_code == "ClosedMeanwhile"
    assert "closed" in after.reason
    # Whoever still has it in hand comes too late.
    assert not profile.outbox.update(replace(item, state=State.IN_FLIGHT), State.QUEUED)
    assert profile.outbox.take_back(item.id, 9.0).credentials == ()


def test_a_reply_that_may_have_arrived_stays_so_without_its_logins(profile: Profile) -> None:
    opened(profile)
    item = queue(profile, State.UNCONFIRMED, doubted=True)
    close(profile)
    after = one(profile, item.id)
    assert logins(after) == ()
    assert (after.state, after.reason) == (State.UNCONFIRMED, item.reason)


def test_what_is_on_its_way_goes_on_and_loses_its_logins_where_it_did_not_arrive(
    profile: Profile,
) -> None:
    opened(profile)
    for end in (State.QUEUED, State.PARKED):
        item = queue(profile, State.IN_FLIGHT)
        assert close(profile).destroyed.items == frozenset()
        assert logins(one(profile, item.id)) == (LOGIN,)
        assert moved(profile, item, end)
        after = one(profile, item.id)
        assert (after.state, logins(after)) == (State.PARKED, ())
        profile.outbox.discard(item.id)
        save(profile, make.ticket("1", 5))


def test_one_in_doubt_repeats_the_same_bytes(profile: Profile) -> None:
    opened(profile)
    item = queue(profile, State.REPEATING, doubted=True)
    close(profile)
    assert moved(profile, item, State.IN_FLIGHT, doubted=True)
    assert logins(one(profile, item.id)) == (LOGIN,)
    assert moved(profile, item, State.UNCONFIRMED, doubted=True)
    assert logins(one(profile, item.id)) == ()
    assert one(profile, item.id).state is State.UNCONFIRMED


def test_a_reply_whose_files_are_on_their_way_does_not_follow_them(profile: Profile) -> None:
    opened(profile)
    item = queue(profile, State.UPLOADING)
    close(profile)
    assert not moved(profile, item, State.IN_FLIGHT)
    after = one(profile, item.id)
    assert (after.state, logins(after)) == (State.PARKED, ())


def test_logins_given_to_a_closed_ticket_are_meant_so(profile: Profile) -> None:
    opened(profile)
    close(profile)
    profile.drafts.save(make.draft(credentials=(LOGIN,), closings=1))
    item = queue(profile)
    saved = save(profile, replace(closed(2), preview="it changed again"))
    assert saved.destroyed == Destroyed()
    assert logins(one(profile, item.id)) == (LOGIN,)
    assert profile.drafts.count() == 1


def test_replies_without_logins_stay_as_they_are(profile: Profile) -> None:
    opened(profile)
    item = profile.outbox.add(make.ACCOUNT, Reply(ticket=RemoteId("1"), body="thanks"), now=1.0)
    profile.drafts.save(make.draft(body="words"))
    assert close(profile).destroyed == Destroyed(frozenset({RemoteId("1")}))
    assert one(profile, item.id) == item


def test_every_ticket_that_closes_is_told_once(profile: Profile) -> None:
    opened(profile)
    assert close(profile).destroyed.tickets == {RemoteId("1")}
    assert close(profile, 2).destroyed == Destroyed()
    save(profile, make.ticket("1", 3))
    assert close(profile, 4).destroyed.tickets == {RemoteId("1")}


def test_closed_tickets_of_a_first_sync_concern_nobody(profile: Profile) -> None:
    assert close(profile).destroyed == Destroyed()
    assert profile.drafts.closings(make.ref("1")) == 0


def test_a_login_given_before_the_closing_is_not_kept_after_it(profile: Profile) -> None:
    opened(profile)
    begun = make.draft(body="words", closings=profile.drafts.closings(make.ref("1")))
    profile.drafts.save(begun)
    close(profile)
    late = replace(begun, credentials=(LOGIN,))
    assert profile.drafts.is_overtaken(late)
    profile.drafts.save(late)
    assert profile.drafts.get(begun.id) == begun
    profile.drafts.save(make.draft("d2", credentials=(LOGIN,)))
    assert profile.drafts.get(make.draft("d2").id) is None
    assert not in_file(profile)
    later = replace(late, closings=profile.drafts.closings(make.ref("1")))
    profile.drafts.save(later)
    assert profile.drafts.get(begun.id) == later
    # Closing once more destroys those too.
    save(profile, make.ticket("1", 3))
    close(profile, 4)
    profile.drafts.save(later)
    assert profile.drafts.get(begun.id) == replace(later, credentials=())


def test_a_reply_taken_back_keeps_what_was_given_after_the_closing(profile: Profile) -> None:
    opened(profile)
    close(profile)
    draft = profile.outbox.take_back(queue(profile).id, 9.0)
    assert draft.credentials == (LOGIN,)
    profile.drafts.save(draft)
    assert profile.drafts.get(draft.id) == draft


def test_a_ticket_that_goes_gives_up_its_logins(profile: Profile) -> None:
    opened(profile)
    profile.drafts.save(make.draft(body="words", credentials=(LOGIN,)))
    item = queue(profile)
    with leaves_no_trace(profile):
        saved = profile.tickets.save(
            make.ACCOUNT, me=make.ME.id, tickets=(), messages=(), removed=(RemoteId("1"),)
        )
    assert saved.destroyed == Destroyed(
        frozenset({RemoteId("1")}),
        frozenset({make.draft().id}),
        frozenset({(item.id, RemoteId("1"))}),
    )
    assert profile.drafts.get(make.draft().id) == make.draft(body="words")
    after = one(profile, item.id)
    assert (after.state, after.reason_code, logins(after)) == (State.PARKED, "NotFound", ())
    late = make.draft(body="words", credentials=(LOGIN,))
    profile.drafts.save(late)
    assert not in_file(profile)


def test_a_closing_that_was_wished_destroys_logins_once_it_has_happened(profile: Profile) -> None:
    opened(profile)
    profile.drafts.save(make.draft(body="words", credentials=(LOGIN,)))
    wish = SetStatus(ticket=RemoteId("1"), status_id="closed", meaning=Status.CLOSED)
    profile.outbox.add(make.ACCOUNT, wish, now=1.0)
    profile.tickets.settle([make.ref("1")])
    kept = profile.drafts.get(make.draft().id)
    assert kept is not None
    assert kept.credentials == (LOGIN,)
    close(profile)
    kept = profile.drafts.get(make.draft().id)
    assert kept is not None
    assert kept.credentials == ()
