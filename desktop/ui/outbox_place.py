"""Where in its conversation a person judges an unsent item."""

from desktop.domain.outbox import OutboxItem, State
from desktop.services.library import Library
from desktop.ui.conversation_thread import item_key, message_key

_NEWEST = 100


def place_of(item: OutboxItem, library: Library) -> str:
    """Return the entry of its conversation at which *item* is to be judged.

    That is the answer for which it is held, or where it would be if it had arrived.
    """
    answer = library.answer_to(item)
    if answer is not None:
        return message_key(answer)
    if item.state is State.UNCONFIRMED and item.ref is not None:
        messages = library.conversation(item.ref, _NEWEST).messages
        seen = next((at for at, message in enumerate(messages) if message.id == item.seen), None)
        if seen is not None and seen + 1 < len(messages):
            return message_key(messages[seen + 1])
    return item_key(item)
