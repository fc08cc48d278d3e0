"""What a save changes, what is news, and what is unread."""

from dataclasses import replace

import pytest

from desktop.domain.accounts import Account
from desktop.domain.ids import FileId, RemoteId
from desktop.domain.message import Attachment, Message, Thread
from desktop.domain.outbox import Reply
from desktop.domain.ticket import Role
from desktop.domain.views import VIEW_STATUSES, TicketQuery, View
from desktop.store import Profile
from desktop.store.ticket_save import Saved
from tests.store import make


def save(profile: Profile, *parts, **more) -> Saved:
    return profile.tickets.save(
        make.ACCOUNT,
        me=make.ME.id,
        tickets=[p for p in parts if not isinstance(p, Message)],
        messages=[p for p in parts if isinstance(p, Message)],
        **more,
    )


def unread(profile: Profile, id: str = "1") -> bool:
    row = profile.tickets.get(make.ref(id))
    assert row is not None
    return row.unread


def test_a_save_tells_what_changed_and_nothing_else(profile: Profile) -> None:
    first = save(profile, make.ticket("1"), make.ticket("2"), make.message("a", "1"))
    assert first.refs == {make.ref("1"), make.ref("2")}
    assert first.threads == {make.ref("1")}
    assert first.membership
    again = save(profile, make.ticket("1"), make.ticket("2"), make.message("a", "1"))
    assert again == Saved(frozenset(), frozenset(), membership=False, arrived=())
    repainted = save(profile, make.ticket("1", preview="new words"))
    assert repainted.refs == {make.ref("1")}
    assert not repainted.membership
    assert not repainted.threads
    moved = save(profile, make.ticket("2", 5))
    assert moved.refs == {make.ref("2")}
    assert moved.membership
    edited = save(profile, make.message("a", "1", body="edited"))
    assert edited.threads == {make.ref("1")}
    assert edited.arrived == ()
    gone = save(profile, removed=[RemoteId("2"), RemoteId("unknown")])
    assert gone.refs == {make.ref("2")}
    assert gone.membership
    assert profile.tickets.get(make.ref("2")) is None


def test_arrivals_are_new_messages_of_others_oldest_first(profile: Profile) -> None:
    late, early = make.message("b", "1", 9), make.message("a", "1", 3)
    mine = make.message("c", "1", 5, by=make.ME)
    assert save(profile, make.ticket("1"), late, mine, early).arrived == (early, late)
    assert save(profile, late, early).arrived == ()
    assert save(profile, make.message("d", "1", 11), first=True).arrived == ()


def test_what_was_sent_from_here_is_no_news_whatever_its_author(profile: Profile) -> None:
    item = profile.outbox.add(make.ACCOUNT, Reply(ticket=RemoteId("1"), body="hi"), now=1.0)
    ours = make.message("a", "1", 3, token=item.id)
    theirs = make.message("b", "1", 4, token="of another client")
    assert save(profile, make.ticket("1"), ours, theirs).arrived == (theirs,)


def test_rows_and_cursor_are_kept_together_or_not_at_all(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(profile, make.ticket("1"), cursor="one")
    from desktop.store import ticket_save

    def stop(*_: object) -> None:
        raise RuntimeError("killed")

    monkeypatch.setattr(ticket_save.TicketSave, "result", stop)
    with pytest.raises(RuntimeError):
        save(
            profile,
            make.ticket("2"),
            make.message("a", "1"),
            removed=[RemoteId("1")],
            stale=[RemoteId("2")],
            cursor="two",
        )
    monkeypatch.undo()
    assert profile.tickets.cursor(make.ACCOUNT) == "one"
    assert profile.tickets.count(TicketQuery()) == 1
    assert profile.tickets.messages(make.ref("1")) == []
    assert profile.tickets.view_counts(VIEW_STATUSES, None)[View.ALL].total == 1
    save(profile, make.ticket("2"), cursor="two")
    assert profile.tickets.cursor(make.ACCOUNT) == "two"
    assert profile.tickets.count(TicketQuery()) == 2


def test_values_come_back_as_they_were_saved(profile: Profile) -> None:
    ticket = make.ticket(
        "1",
        0.5,
        requester=make.ME,
        assignee=make.STAFF,
        tags=("a", "ü"),
        read_until=make.at(1 / 7),
        version='W/"x"',
        preview="…",
    )
    file = Attachment(id=RemoteId("f"), name="ü\u202e.txt", size=3, content_type="text/plain")
    message = make.message("m", "1", 1 / 3, body="x\x00\ud83d\ude00"[:2], attachments=(file,))
    save(profile, ticket, message)
    row = profile.tickets.get(make.ref("1"))
    assert row is not None
    assert row.ticket == ticket
    assert profile.tickets.messages(make.ref("1")) == [message]


def test_conversations_are_oldest_first_and_may_be_cut(profile: Profile) -> None:
    same_time = [make.message(id, "1", 5) for id in ("9", "10", "11")]
    save(profile, make.ticket("1"), *reversed(same_time), make.message("1", "1", 1))
    ids = [m.id for m in profile.tickets.messages(make.ref("1"))]
    assert ids == ["1", "9", "10", "11"]
    assert [m.id for m in profile.tickets.messages(make.ref("1"), newest=2)] == ["10", "11"]
    assert profile.tickets.message_total(make.ref("1")) == 4
    assert profile.tickets.message_total(make.ref("unknown")) == 0


def test_a_whole_thread_replaces_what_was_there(profile: Profile) -> None:
    save(
        profile,
        make.ticket("1"),
        make.message("a", "1", 1),
        make.message("b", "1", 2),
        stale=[RemoteId("1")],
    )
    thread = Thread(make.ticket("1", 3), (make.message("b", "1", 2), make.message("c", "1", 3)))
    base = profile.tickets.begin_thread(make.ref("1"))
    saved = profile.tickets.save_thread(base, me=make.ME.id, thread=thread)
    assert [m.id for m in saved.arrived] == ["c"]
    assert [m.id for m in profile.tickets.messages(make.ref("1"))] == ["b", "c"]
    assert profile.tickets.stale_count(make.ACCOUNT) == 0
    empty = Thread(make.ticket("1", 3), ())
    base = profile.tickets.begin_thread(make.ref("1"))
    profile.tickets.save_thread(base, me=make.ME.id, thread=empty)
    assert profile.tickets.messages(make.ref("1")) == []


def test_stale_tickets_are_named_newest_first(profile: Profile) -> None:
    ids = [RemoteId(str(n)) for n in range(5)]
    save(profile, *(make.ticket(id, int(id)) for id in ids), stale=[*ids, RemoteId("unknown")])
    assert profile.tickets.stale(make.ACCOUNT, 2) == ["4", "3"]
    assert profile.tickets.stale_count(make.ACCOUNT) == 5
    assert profile.tickets.stale(make.OTHER, 2) == []


def test_a_fetched_files_hash_stays_when_the_message_is_told_again(profile: Profile) -> None:
    file = Attachment(id=RemoteId("f"), name="a.txt", size=3, content_type="text/plain")
    message = make.message("m", "1", attachments=(file,))
    save(profile, make.ticket("1"), message)
    hash = FileId("0" * 64)
    profile.tickets.set_sha256(make.ref("1"), file.id, hash)
    save(profile, message)
    save(profile, replace(message, body="edited"))
    (kept,) = profile.tickets.messages(make.ref("1"))
    assert kept.attachments == (replace(file, sha256=hash),)


# --- unread ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("by", "created", "read_until", "expected"),
    [
        (make.STAFF, 10, None, True),
        (make.ME, 10, None, False),
        (make.STAFF, -10, None, False),  # older than the account itself
        (make.STAFF, 10, 5, True),
        (make.STAFF, 10, 10, False),
        (make.STAFF, -10, -20, True),  # the helpdesk remembers, so the account's age is no matter
    ],
)
def test_somebody_elses_message_later_than_what_was_read_is_unread(
    profile: Profile, by, created, read_until, expected
) -> None:
    became_known(profile, 0)
    until = None if read_until is None else make.at(read_until)
    role = Role.CUSTOMER if by is make.ME else Role.AGENT
    ticket = make.ticket("1", created, last_role=role, read_until=until)
    save(profile, ticket, make.message("m", "1", created, by=by))
    assert unread(profile) is expected
    assert profile.tickets.view_counts(VIEW_STATUSES, None)[View.ALL].unread == int(expected)


def test_until_its_messages_are_here_a_ticket_speaks_for_itself(profile: Profile) -> None:
    became_known(profile, 0)
    save(profile, make.ticket("1", 5, last_role=Role.AGENT), make.ticket("2", 5))
    assert unread(profile, "1")
    assert not unread(profile, "2")


def test_my_own_answer_does_not_read_what_came_before(profile: Profile) -> None:
    became_known(profile, 0)
    save(profile, make.ticket("1", 5, last_role=Role.AGENT), make.message("a", "1", 5))
    save(profile, make.ticket("1", 6), make.message("b", "1", 6, by=make.ME))
    assert unread(profile)


def test_reading_here_counts_and_lasts(profile: Profile) -> None:
    became_known(profile, 0)
    save(profile, make.ticket("1", 5, last_role=Role.AGENT), make.message("a", "1", 5))
    assert profile.tickets.mark_read(make.ref("1"), make.at(5))
    assert not profile.tickets.mark_read(make.ref("1"), make.at(5))
    assert not unread(profile)
    # A mark never moves back, and the helpdesk's older word does not undo it.
    profile.tickets.mark_read(make.ref("1"), make.at(1))
    save(profile, make.ticket("1", 5, last_role=Role.AGENT, read_until=make.at(2)))
    assert not unread(profile)
    save(profile, make.ticket("1", 7, last_role=Role.AGENT), make.message("b", "1", 7))
    assert unread(profile)
    assert profile.tickets.mark_read(make.ref("1"), make.at(7))
    # What was read stays read when everything is fetched again.
    profile.tickets.forget(make.ACCOUNT)
    save(profile, make.ticket("1", 7, last_role=Role.AGENT), make.message("b", "1", 7))
    assert not unread(profile)


def test_kept_unread_until_marked_as_read(profile: Profile) -> None:
    became_known(profile, 0)
    save(profile, make.ticket("1", -5), make.message("a", "1", -5))
    assert profile.tickets.mark_unread(make.ref("1"))
    assert unread(profile)
    save(profile, make.ticket("1", 6), make.message("b", "1", 6, by=make.ME))
    assert unread(profile)
    assert profile.tickets.mark_read(make.ref("1"), make.at(6))
    assert not unread(profile)
    assert not profile.tickets.mark_read(make.ref("unknown"), make.at(6))


def test_for_an_agent_the_customers_words_are_news(profile: Profile) -> None:
    agent = replace(make.account(make.OTHER, "Desk"), person=make.STAFF)
    profile.accounts.add(agent)
    profile.tickets.save(
        make.OTHER,
        me=make.STAFF.id,
        tickets=[make.ticket("1", 5), make.ticket("2", 5, last_role=Role.AGENT)],
        messages=[],
    )
    one = profile.tickets.get(make.ref("1", make.OTHER))
    two = profile.tickets.get(make.ref("2", make.OTHER))
    assert one is not None
    assert two is not None
    assert (one.unread, two.unread) == (True, False)


def became_known(profile: Profile, minute: float) -> Account:
    account = replace(make.account(), added=make.at(minute).timestamp())
    profile.accounts.update(account)
    return account
