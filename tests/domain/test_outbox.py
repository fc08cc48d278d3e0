import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.outbox import NEEDS_PERSON, PAUSABLE, Event, State, move


def test_a_send_that_is_confirmed_ends() -> None:
    assert move(move(State.QUEUED, Event.SEND), Event.CONFIRMED) is State.SENT


def test_without_keys_doubt_leads_to_a_look_and_then_to_the_person_never_to_a_resend() -> None:
    doubtful = move(State.IN_FLIGHT, Event.DOUBT)
    assert doubtful is State.PROBING
    assert move(doubtful, Event.NOT_FOUND) is State.UNCONFIRMED
    for event in Event:
        if event not in (Event.RETRY, Event.CONFIRMED):
            with pytest.raises(ValueError, match="unconfirmed"):
                move(State.UNCONFIRMED, event)


@given(st.lists(st.sampled_from(list(Event))))
def test_only_a_confirmation_ends_an_item_and_only_a_send_puts_it_in_flight(
    events: list[Event],
) -> None:
    state = State.QUEUED
    for event in events:
        try:
            after = move(state, event)
        except ValueError:
            continue
        assert (after is State.SENT) == (event is Event.CONFIRMED)
        assert (after is State.IN_FLIGHT) == (event is Event.SEND)
        if state in NEEDS_PERSON and after is State.QUEUED:
            assert event is Event.RETRY
        if after is State.SENT:
            return
        state = after


@given(st.lists(st.sampled_from(list(Event))))
def test_nothing_is_in_doubt_before_the_message_itself_leaves(events: list[Event]) -> None:
    state = State.QUEUED
    for event in events:
        if event is Event.SEND:
            return
        try:
            state = move(state, event)
        except ValueError:
            continue
        assert state not in {State.REPEATING, State.PROBING, State.UNCONFIRMED, State.SENT}


def test_a_paused_item_waits_for_the_person_alone() -> None:
    for state in PAUSABLE:
        assert move(state, Event.PAUSE) is State.PAUSED
    for event in Event:
        if event is Event.RETRY:
            assert move(State.PAUSED, event) is State.QUEUED
        else:
            with pytest.raises(ValueError, match="paused"):
                move(State.PAUSED, event)
