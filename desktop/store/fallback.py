"""What waits to be sent, after own.db fell back to an earlier state: nothing leaves twice by that.

The log of sends tells what became of an item meanwhile. Whatever may have arrived is never again
"queued": on a helpdesk with keys it is repeated under its own, on others it is looked for, and only
the person sends it again.
"""

from collections.abc import Mapping

import msgspec

from desktop.domain.damage import FellBack
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import ImportMessages, NewTicket, Reply, State
from desktop.store.codec import decode_command
from desktop.store.send_log import Mark
from desktop.store.transaction import Transaction

_CERTAIN = frozenset({State.QUEUED, State.UPLOADING, State.PAUSED, State.PARKED, State.HELD})
"""States that say: it has certainly not arrived."""
_RESTING = frozenset({State.PAUSED, State.PARKED, State.HELD})
Marks = Mapping[OutboxId, Mark]


def settle(tx: Transaction, marks: Marks) -> int:
    """Bring items that stand as they did before in line with what is noted; return how many.

    Mostly there is nothing to do: own.db and the log agree.
    """
    changed = 0
    for id, state, doubted in tx.rows("SELECT id, state, doubted FROM outbox"):
        match marks.get(id):
            case Mark.ARRIVED:
                tx.run("DELETE FROM outbox WHERE id = ?", (id,))
            case Mark.GIVEN_UP if state != State.UNCONFIRMED:
                _ask(tx, id)
            case Mark.BEGUN if State(state) in _CERTAIN and not doubted:
                _in_doubt(tx, id)
            case _:
                continue
        changed += 1
    return changed


def doubt(tx: Transaction, marks: Marks, only: OutboxId | None = None) -> None:
    """Trust nothing of what items (or one alone) say of themselves: they are of an older state."""
    for id, state, data in tx.rows(
        "SELECT id, state, command FROM outbox WHERE ?1 IS NULL OR id = ?1", (only,)
    ):
        mark = marks.get(id)
        if mark is Mark.ARRIVED:
            tx.run("DELETE FROM outbox WHERE id = ?", (id,))
        elif state == State.UNCONFIRMED:
            continue
        elif mark is Mark.GIVEN_UP or State(state) in _RESTING or not _is_message(data):
            # A change of status that was made long ago must not be made once more by itself.
            _ask(tx, id)
        else:
            _in_doubt(tx, id)


def _in_doubt(tx: Transaction, id: OutboxId) -> None:
    """An item in flight that nobody sends is taken up: repeated under its key, or looked for."""
    tx.run(
        "UPDATE outbox SET state = ?, doubted = 1, attempts = 0, not_before = 0, "
        "reason_code = '', reason_fields = '' WHERE id = ?",
        (State.IN_FLIGHT.value, id),
    )


def _ask(tx: Transaction, id: OutboxId) -> None:
    tx.run(
        "UPDATE outbox SET state = ?, doubted = 1, attempts = 0, not_before = 0, "
        "reason_code = ?, reason_fields = '' WHERE id = ?",
        (State.UNCONFIRMED.value, FellBack.__name__, id),
    )


def _is_message(data: bytes) -> bool:
    try:
        return isinstance(decode_command(data), Reply | NewTicket | ImportMessages)
    except msgspec.MsgspecError:
        return False
