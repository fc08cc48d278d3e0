"""The log of sends never says that something ended which own.db still has."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.outbox import OutboxItem, Reply, State
from desktop.store import Profile
from desktop.store.send_log import Mark
from tests.store import make


class Killed(BaseException):
    """The process ends here: nothing after it is run."""


def queue(profile: Profile, state: State = State.QUEUED) -> OutboxItem:
    item = profile.outbox.add(make.ACCOUNT, Reply(ticket=RemoteId("1"), body="hi"), now=1.0)
    if state is State.QUEUED:
        return item
    changed = replace(item, state=state)
    assert profile.outbox.update(changed, State.QUEUED)
    return changed


ENDS: dict[str, tuple[State, Callable[[Profile, OutboxItem], object]]] = {
    "taken back": (State.QUEUED, lambda p, item: p.outbox.take_back(item.id, 2.0)),
    "discarded": (State.QUEUED, lambda p, item: p.outbox.discard(item.id)),
    "arrived": (State.IN_FLIGHT, lambda p, item: p.outbox.remove(item.id)),
    "settled": (State.UNCONFIRMED, lambda p, item: p.outbox.settle(item.id)),
    "not sent": (
        State.IN_FLIGHT,
        lambda p, item: p.outbox.update(replace(item, state=State.QUEUED), State.IN_FLIGHT),
    ),
}


@pytest.mark.parametrize("how", ENDS)
def test_what_is_marked_as_ended_is_kept_so_by_then(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    before, end = ENDS[how]
    item = queue(profile, before)
    note = profile.sends.note

    def last(mark: Mark, id: OutboxId) -> None:
        note(mark, id)
        raise Killed

    monkeypatch.setattr(profile.sends, "note", last)
    with pytest.raises(Killed):
        end(profile, item)
    left = profile.outbox.get(item.id)
    assert left is None or (how, left.state) == ("not sent", State.QUEUED)


def test_what_was_never_sent_is_not_doubted_after_a_kill_while_it_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Profile.open(tmp_path / "profile", make.KEY)
    item = queue(profile)

    def killed(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(profile.sends, "note", killed)
    with pytest.raises(Killed):
        profile.outbox.take_back(item.id, 2.0)
    profile.close()
    again = Profile.open(tmp_path / "profile", make.KEY)
    try:
        assert again.outbox.all() == []
        assert [draft.body for draft in again.drafts.all()] == ["hi"]
    finally:
        again.close()


def test_a_beginning_is_marked_before_it_is_kept(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = queue(profile)
    begun = profile.sends.begun

    def last(id: OutboxId) -> None:
        begun(id)
        raise Killed

    monkeypatch.setattr(profile.sends, "begun", last)
    with pytest.raises(Killed):
        profile.outbox.update(replace(item, state=State.IN_FLIGHT), State.QUEUED)
    assert profile.outbox.get(item.id) == item
    assert profile.sends.marks() == {item.id: Mark.BEGUN}
