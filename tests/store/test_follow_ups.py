"""What a macro is to do after its reply is queued when that arrived, once, and not before."""

from dataclasses import replace

from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import OutboxItem, Reply, SetStatus, State
from desktop.domain.status import Status
from desktop.domain.work import ChangeTicket, Deeds
from desktop.store import Profile
from tests.store import make

REF = TicketRef(make.ACCOUNT, RemoteId("1"))
DEEDS = Deeds(add_tags=("vip",), status_id="closed", meaning=Status.CLOSED)
DONE = [
    ChangeTicket(ticket=REF.id, add_tags=("vip",)),
    SetStatus(ticket=REF.id, status_id="closed", meaning=Status.CLOSED),
]


def queue(profile: Profile, state: State = State.QUEUED) -> OutboxItem:
    reply = Reply(ticket=REF.id, body="Done", then=DEEDS)
    item = profile.outbox.add(make.ACCOUNT, reply, now=1.0)
    if state is not State.QUEUED:
        assert profile.outbox.update(replace(item, state=state), State.QUEUED)
    return item


def commands(profile: Profile) -> list[object]:
    return [item.command for item in profile.outbox.for_ticket(REF)]


def test_they_follow_a_reply_that_arrived_and_come_once(profile: Profile) -> None:
    item = queue(profile)
    profile.outbox.remove(item.id)
    assert commands(profile) == DONE
    profile.outbox.remove(item.id)
    assert commands(profile) == DONE
    assert len({item.id for item in profile.outbox.all()}) == 2


def test_they_follow_a_reply_that_the_person_saw_there(profile: Profile) -> None:
    item = queue(profile)
    assert not profile.outbox.settle(item.id)
    assert len(commands(profile)) == 1
    profile.outbox.discard(item.id)
    unconfirmed = queue(profile, State.UNCONFIRMED)
    assert profile.outbox.settle(unconfirmed.id)
    assert commands(profile) == DONE


def test_a_reply_that_is_given_up_or_taken_back_takes_them_along(profile: Profile) -> None:
    assert profile.outbox.discard(queue(profile).id)
    assert commands(profile) == []
    draft = profile.outbox.take_back(queue(profile).id, 2.0)
    assert draft.then == DEEDS
    assert commands(profile) == []
    profile.outbox.remove(OutboxId("gone"))
    assert commands(profile) == []
