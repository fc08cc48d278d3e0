"""Drafts and the outbox: never both, never neither."""

from dataclasses import replace

import apsw
import pytest

from desktop.domain.accounts import Colour
from desktop.domain.errors import Conflict, Nothing
from desktop.domain.ids import AccountId, DraftId, FileId, OutboxId, RemoteId
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import NewTicket, OutboxItem, OutgoingFile, Reply, SetStatus, State
from desktop.domain.reasons import Reason
from desktop.domain.status import Status
from desktop.store import Profile
from desktop.store import outbox as outbox_module
from desktop.store.wipe import wipe_account
from tests.store import make

FILE = OutgoingFile(FileId("a" * 64), "ü.txt", 3, "text/plain")
REPLY = Reply(ticket=RemoteId("1"), body="hi", format=BodyFormat.MARKDOWN, files=(FILE,))
NOTE = Reply(ticket=RemoteId("1"), body="psst", internal=True)
NEW = NewTicket(
    department=RemoteId("2"), topic=RemoteId("3"), subject="Broken", body="it is", files=(FILE,)
)
CLOSE = SetStatus(ticket=RemoteId("1"), status_id="resolved", meaning=Status.CLOSED)


def test_drafts_come_back_as_they_were_last_changed_first(profile: Profile) -> None:
    one = make.draft("one", changed=1.0, body="b", files=(FILE,))
    two = make.draft("two", changed=3.0, internal=True)
    new = make.draft("new", None, changed=2.0, department=RemoteId("2"), subject="s")
    for draft in (one, two, new):
        profile.drafts.save(draft)
    assert profile.drafts.all() == [two, new, one]
    assert profile.drafts.count() == 3
    assert profile.drafts.get(one.id) == one
    changed = replace(one, body="more", changed=9.0)
    profile.drafts.save(changed)
    assert profile.drafts.all()[0] == changed
    profile.drafts.delete(one.id)
    profile.drafts.delete(one.id)
    assert profile.drafts.get(one.id) is None


@pytest.mark.parametrize("command", [REPLY, NOTE, NEW, CLOSE])
def test_an_item_comes_back_as_it_was_queued(profile: Profile, command) -> None:
    item = profile.outbox.add(make.ACCOUNT, command, now=5.0, not_before=11.0, seen=RemoteId("m9"))
    assert profile.outbox.get(item.id) == item
    assert profile.outbox.all() == [item]
    assert item == OutboxItem(
        id=item.id,
        account=make.ACCOUNT,
        command=command,
        created=5.0,
        sequence=item.sequence,
        not_before=11.0,
        seen=RemoteId("m9"),
    )


def test_queueing_takes_the_draft_with_it(profile: Profile) -> None:
    profile.drafts.save(make.draft("d1"))
    profile.drafts.save(make.draft("d2"))
    profile.outbox.add(make.ACCOUNT, REPLY, now=1.0, draft=DraftId("d1"))
    assert [d.id for d in profile.drafts.all()] == ["d2"]
    assert profile.outbox.count() == 1


def test_a_failure_between_queueing_and_dropping_the_draft_keeps_the_draft_alone(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.drafts.save(make.draft("d1"))
    monkeypatch.setattr(outbox_module, "drop_draft", _fail)
    with pytest.raises(RuntimeError):
        profile.outbox.add(make.ACCOUNT, REPLY, now=1.0, draft=DraftId("d1"))
    assert profile.outbox.all() == []
    assert profile.drafts.count() == 1


def test_a_failure_between_taking_back_and_keeping_the_draft_keeps_the_item_alone(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = profile.outbox.add(make.ACCOUNT, REPLY, now=1.0)
    monkeypatch.setattr(outbox_module, "put_draft", _fail)
    with pytest.raises(RuntimeError):
        profile.outbox.take_back(item.id, 2.0)
    assert profile.outbox.all() == [item]
    assert profile.drafts.count() == 0


def _fail(*_: object) -> None:
    raise RuntimeError("killed here")


@pytest.mark.parametrize("state", [State.QUEUED, State.PARKED, State.UNCONFIRMED])
@pytest.mark.parametrize("command", [REPLY, NOTE, NEW])
def test_taking_back_gives_the_draft_again(profile: Profile, command, state: State) -> None:
    profile.drafts.save(make.draft("d1"))
    item = profile.outbox.add(make.ACCOUNT, command, now=1.0, draft=DraftId("d1"))
    assert profile.outbox.update(replace(item, state=state), State.QUEUED)
    draft = profile.outbox.take_back(item.id, 7.0)
    assert profile.drafts.all() == [draft]
    assert profile.outbox.count() == 0
    assert (draft.id, draft.changed, draft.body) == ("d1", 7.0, command.body)
    assert (draft.format, draft.files) == (command.format, command.files)
    match command:
        case Reply():
            assert (draft.ticket, draft.internal) == (command.ticket, command.internal)
        case NewTicket():
            assert draft.ticket is None
            assert (draft.department, draft.topic, draft.subject) == ("2", "3", "Broken")
    with pytest.raises(Nothing):
        profile.outbox.take_back(item.id, 8.0)


def test_taking_back_leaves_what_was_written_meanwhile(profile: Profile) -> None:
    item = profile.outbox.add(make.ACCOUNT, REPLY, now=1.0, draft=DraftId("d1"))
    meanwhile = make.draft("d1", body="the next thought", changed=9.0)
    profile.drafts.save(meanwhile)
    draft = profile.outbox.take_back(item.id, 2.0)
    assert draft.id != "d1"
    assert profile.drafts.all() == [meanwhile, draft]


@pytest.mark.parametrize("state", [State.IN_FLIGHT, State.PROBING, State.REPEATING])
def test_what_is_on_its_way_cannot_be_taken_back(profile: Profile, state: State) -> None:
    item = profile.outbox.add(make.ACCOUNT, REPLY, now=1.0)
    assert profile.outbox.update(replace(item, state=state), State.QUEUED)
    with pytest.raises(Conflict):
        profile.outbox.take_back(item.id, 2.0)
    assert profile.outbox.count() == 1
    assert profile.drafts.count() == 0


def test_a_status_change_is_no_draft(profile: Profile) -> None:
    item = profile.outbox.add(make.ACCOUNT, CLOSE, now=1.0)
    with pytest.raises(Nothing):
        profile.outbox.take_back(item.id, 2.0)
    assert profile.outbox.all() == [item]


def test_an_update_changes_how_it_stands_and_never_what_is_sent(profile: Profile) -> None:
    item = profile.outbox.add(make.ACCOUNT, REPLY, now=1.0)
    later = replace(
        item,
        state=State.PARKED,
        attempts=3,
        not_before=99.5,
        why=Reason("Refused", {"detail": "No."}),
    )
    changed = replace(later, command=NOTE, created=9.0, seen=RemoteId("x"))
    assert profile.outbox.update(changed, State.QUEUED)
    assert profile.outbox.get(item.id) == later
    # Uploads are noted while it is being sent: an update from before must not forget them.
    uploads = ((FILE.file, "upload-1"),)
    profile.outbox.set_uploads(item.id, uploads)
    assert profile.outbox.update(later, State.PARKED)
    assert profile.outbox.get(item.id) == replace(later, uploads=uploads)
    assert not profile.outbox.update(replace(item, id=OutboxId("unknown")), State.QUEUED)
    assert not profile.outbox.update(item, State.QUEUED)
    assert profile.outbox.get(item.id) == replace(later, uploads=uploads)


def test_the_first_item_of_each_ticket_leads_whatever_its_state(profile: Profile) -> None:
    def add(command, account=make.ACCOUNT) -> OutboxItem:
        return profile.outbox.add(account, command, now=1.0)

    first = add(REPLY)
    add(NOTE)
    other = add(replace_ticket("2"))
    new = add(NEW)
    new_too = add(NEW)
    add(replace_ticket("1"), make.OTHER)
    assert profile.outbox.update(replace(first, state=State.PARKED), State.QUEUED)
    heads = profile.outbox.heads(make.ACCOUNT)
    assert [h.id for h in heads] == [first.id, other.id, new.id, new_too.id]
    assert [i.command for i in profile.outbox.for_ticket(make.ref("1"))] == [REPLY, NOTE]
    profile.outbox.remove(first.id)
    profile.outbox.remove(first.id)
    assert profile.outbox.heads(make.ACCOUNT)[0].command == NOTE
    assert [i.command for i in profile.outbox.for_ticket(make.ref("1"))] == [NOTE]


def replace_ticket(id: str) -> Reply:
    return Reply(ticket=RemoteId(id), body="hi")


def test_a_sequence_is_never_given_twice(profile: Profile) -> None:
    one = profile.outbox.add(make.ACCOUNT, REPLY, now=1.0)
    profile.outbox.remove(one.id)
    two = profile.outbox.add(make.ACCOUNT, REPLY, now=0.0)
    assert two.sequence > one.sequence


def test_accounts_are_kept_updated_and_removed_with_what_is_theirs(profile: Profile) -> None:
    home = make.account(make.OTHER, "Home", added=5.5, colour=Colour.ORANGE, place=1)
    profile.accounts.add(home)
    assert profile.accounts.all() == [make.account(), home]
    assert profile.accounts.by_name("Home") == home
    profile.accounts.update(replace(home, name="Flat"))
    assert profile.accounts.get(make.OTHER) == replace(home, name="Flat")
    with pytest.raises(apsw.ConstraintError):
        profile.accounts.update(replace(home, name="Work"))
    with pytest.raises(Nothing):
        profile.accounts.update(make.account(AccountId("nobody"), "x"))
    profile.accounts.set_secret(make.OTHER, "token")
    profile.accounts.set_secret(make.OTHER, "newer")
    profile.accounts.set_secret(make.ACCOUNT, "mine")
    assert profile.accounts.secret(make.OTHER) == "newer"
    profile.drafts.save(make.draft("d1", account=make.OTHER))
    profile.drafts.save(make.draft("d2"))
    profile.outbox.add(make.OTHER, REPLY, now=1.0)
    wipe_account(profile, make.OTHER)
    assert profile.accounts.all() == [make.account()]
    assert profile.accounts.secret(make.OTHER) is None
    assert profile.accounts.secret(make.ACCOUNT) == "mine"
    assert [d.id for d in profile.drafts.all()] == ["d2"]
    assert profile.outbox.count() == 0
    profile.accounts.set_setting("window", "[1, 2]")
    profile.accounts.set_setting("window", "[3]")
    assert profile.accounts.setting("window") == "[3]"
    assert profile.accounts.setting("other") is None
