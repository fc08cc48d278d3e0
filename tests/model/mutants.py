"""Break the product in one way after the other, and see the machine notice: it must be able to.

    python -m tests.model.mutants [name …]

Nothing in the product is edited: each mutant lives in this process alone.
"""

import sys
import time
import traceback
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from msgspec import structs

from desktop.backends.base import Backend, Capabilities, Outgoing, Receipt
from desktop.domain.conversations import MAIN
from desktop.domain.errors import Busy, ServerFault
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import Command, Event, OutboxItem, State
from desktop.store.outbox import OutboxStore
from desktop.sync import delivery
from desktop.sync.deadlines import Deadlines
from desktop.sync.delivery import Delivery
from desktop.sync.lookout import Lookout
from desktop.sync.policy import Verdict
from tests.model.machine import Model

EXAMPLES = 300
SEED = 4

Mutant = Callable[[], AbstractContextManager[object]]
MUTANTS: dict[str, Mutant] = {}


def mutant(make: Callable[[], Iterator[object]]) -> Mutant:
    """Register a way to break the product."""
    MUTANTS[make.__name__.replace("_", " ")] = made = contextmanager(make)
    return made


@mutant
def a_new_key_for_each_attempt() -> Iterator[object]:
    usual = delivery.perform

    async def perform(
        backend: Backend, can: Capabilities, command: Command, outgoing: Outgoing
    ) -> Receipt:
        anew = replace(outgoing, key=OutboxId(str(uuid.uuid4())))
        return await usual(backend, can, command, anew)

    with patch.object(delivery, "perform", perform):
        yield


@mutant
def the_item_goes_before_its_message_is_saved() -> Iterator[object]:
    usual = Delivery._settle

    def settle(self: Delivery, item: OutboxItem, receipt: Receipt) -> Any:
        self._ctx.profile.outbox.remove(item.id)
        return usual(self, item, receipt)

    with patch.object(Delivery, "_settle", settle):
        yield


def _heads(key: Callable[[OutboxItem], float]) -> Callable[..., list[OutboxItem]]:
    def heads(self: OutboxStore, account: Any) -> list[OutboxItem]:
        found: dict[Any, OutboxItem] = {}
        mine = (item for item in self.all() if item.account == account)
        for item in sorted(mine, key=key):
            found.setdefault(item.ticket or item.id, item)
        return list(found.values())

    return heads


@mutant
def in_the_order_of_the_clock() -> Iterator[object]:
    with patch.object(OutboxStore, "heads", _heads(lambda item: item.created)):
        yield


@mutant
def what_waits_for_the_person_holds_nothing_back() -> Iterator[object]:
    stuck = (State.PARKED, State.HELD, State.UNCONFIRMED, State.PAUSED, State.PROBING)

    def key(item: OutboxItem) -> float:
        return item.sequence + (1e9 if item.state in stuck else 0.0)

    with patch.object(OutboxStore, "heads", _heads(key)):
        yield


@mutant
def all_items_of_a_ticket_at_once() -> Iterator[object]:
    def heads(self: OutboxStore, account: Any) -> list[OutboxItem]:
        return [item for item in self.all() if item.account == account]

    with patch.object(OutboxStore, "heads", heads):
        yield


@mutant
def a_503_is_final() -> Iterator[object]:
    usual = delivery.after_failed_send

    def after(error: Exception, **more: Any) -> Verdict:
        if isinstance(error, ServerFault | Busy):
            return Verdict(Event.REFUSED, 0.0)
        return usual(error, **more)

    with patch.object(delivery, "after_failed_send", after):
        yield


@mutant
def doubt_is_forgotten() -> Iterator[object]:
    usual = OutboxStore.update

    def update(self: OutboxStore, item: OutboxItem, expected: State) -> bool:
        return usual(self, replace(item, doubted=False), expected)

    with patch.object(OutboxStore, "update", update):
        yield


@mutant
def a_lost_answer_without_keys_is_repeated() -> Iterator[object]:
    usual = delivery.after_failed_send

    def after(error: Exception, **more: Any) -> Verdict:
        verdict = usual(error, **more)
        return Verdict(Event.NOT_SENT, 0.0) if verdict.event is Event.DOUBT else verdict

    with patch.object(delivery, "after_failed_send", after):
        yield


@mutant
def what_was_in_flight_at_a_start_was_not_sent() -> Iterator[object]:
    async def recover(self: Delivery, item: OutboxItem) -> None:
        await self._note(item, Event.NOT_SENT, wait=0.0, attempts=0)

    with patch.object(Delivery, "_recover", recover):
        yield


@mutant
def in_flight_is_noted_after_sending() -> Iterator[object]:
    usual = Delivery._note

    async def note(self: Delivery, item: OutboxItem, event: Event, **more: Any) -> OutboxItem:
        if event is Event.SEND:
            return replace(item, state=State.IN_FLIGHT, attempts=more["attempts"])
        if item.state is State.IN_FLIGHT:
            kept = self._ctx.profile.outbox.get(item.id)
            if kept is not None and kept.state is not State.IN_FLIGHT:
                await usual(self, kept, Event.SEND, wait=0.0, attempts=item.attempts)
        return await usual(self, item, event, **more)

    with patch.object(Delivery, "_note", note):
        yield


@mutant
def nobody_looks_before_sending() -> Iterator[object]:
    async def look(self: Lookout, item: OutboxItem) -> None:
        del item

    with patch.object(Lookout, "look", look):
        yield


@mutant
def undo_seconds_are_not_waited_for() -> Iterator[object]:
    with patch.object(Deadlines, "wait", lambda self, item: 0.0):
        yield


@mutant
def a_draft_stays_when_it_is_sent() -> Iterator[object]:
    with patch("desktop.store.outbox.drop_draft", lambda tx, draft: None):
        yield


@mutant
def passwords_are_indexed() -> Iterator[object]:
    from desktop.backends.native import asks

    usual = asks.reply

    def reply(command: Any, key: Any, uploads: Any) -> Any:
        told = " ".join(c.password.reveal() for c in command.credentials)
        body = f"{command.body} {told}".strip()
        changed = {f: getattr(command, f) for f in command.__struct_fields__} | {"body": body}
        return usual(type(command)(**changed), key, uploads)

    with patch.object(asks, "reply", reply):
        yield


@contextmanager
def _replies_with(**other: Any) -> Iterator[object]:
    """Let replies leave with other values than they were queued with."""
    from desktop.backends.native import asks

    usual = asks.reply

    def reply(command: Any, key: Any, uploads: Any) -> Any:
        return usual(structs.replace(command, **other), key, uploads)

    with patch.object(asks, "reply", reply):
        yield


@mutant
def notes_leave_as_replies() -> Iterator[object]:
    with _replies_with(internal=False):
        yield


@mutant
def all_is_said_in_the_main_conversation() -> Iterator[object]:
    with _replies_with(conversation=MAIN, begins=""):
        yield


@mutant
def what_a_macro_does_is_forgotten() -> Iterator[object]:
    with patch("desktop.store.outbox.follow_ups", lambda ticket, then: ()):
        yield


@mutant
def a_timer_stays_when_its_time_is_queued() -> Iterator[object]:
    usual = OutboxStore.add_all

    def add_all(self: OutboxStore, *of: Any, setting: str = "", **more: Any) -> Any:
        return usual(self, *of, **more)

    with patch.object(OutboxStore, "add_all", add_all):
        yield


def caught(name: str) -> str:
    """Return with which words the machine notices a mutant; "" where it does not."""
    short = settings(
        max_examples=EXAMPLES,
        stateful_step_count=30,
        deadline=None,
        database=None,
        print_blob=False,
        report_multiple_bugs=False,
        phases=(Phase.generate,),
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
    )
    with MUTANTS[name]():
        try:
            run_state_machine_as_test(seed(SEED)(Model), settings=short)
        except BaseException as error:  # noqa: BLE001 - whatever shows it, shows it
            words = traceback.format_exception_only(error)[0].strip().splitlines()[0]
            return words[:150] or type(error).__name__
    return ""


def main() -> int:
    """Return how many mutants nobody noticed."""
    missed = 0
    for name in sys.argv[1:] or MUTANTS:
        began = time.monotonic()
        words = caught(name)
        missed += not words
        took = time.monotonic() - began
        print(f"{name}: {words or 'NOT CAUGHT'} ({took:.0f} s)", flush=True)
    return missed


if __name__ == "__main__":
    sys.exit(main())
