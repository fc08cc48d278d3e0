"""What the conversations of a ticket are called, and where a message is said to go."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.conversations import SideConversation
from desktop.ui.i18n import isolate, one_line

_SHORT = 28
"""Letters of a name within a sentence."""
_SHORTEST = 12
"""The same on a button that has little room."""


def all_words() -> str:
    """Return what stands for all conversations together."""
    return QCoreApplication.translate("Conversations", "All")


def main_words() -> str:
    """Return what the main conversation is called."""
    return QCoreApplication.translate("Conversations", "Customer")


def short(name: str, most: int = _SHORT) -> str:
    """Return a name that may stand within a sentence, whatever is in it."""
    line = one_line(name)
    return isolate(line if len(line) <= most else f"{line[: most - 1].rstrip()}…")


def chip_words(there: SideConversation | None, *, new: bool) -> str:
    """Return what a chip is, whole, for whoever does not see it; None: the main conversation."""
    if there is None:
        words = main_words()
    elif there.internal:
        words = QCoreApplication.translate(
            "Conversations", "{name}: an internal conversation, only staff can see it"
        ).format(name=isolate(one_line(there.name)))
    else:
        words = QCoreApplication.translate(
            "Conversations", "{name}: a conversation with the customer"
        ).format(name=isolate(one_line(there.name)))
    if new:
        words = QCoreApplication.translate("Conversations", "{conversation} (new messages)").format(
            conversation=words
        )
    return words


def place_words(there: SideConversation) -> str:
    """Return where the box writes, over it."""
    name = isolate(one_line(there.name))
    if there.internal:
        return QCoreApplication.translate(
            "Conversations", "“{name}” · only staff can see it"
        ).format(name=name)
    return QCoreApplication.translate("Conversations", "“{name}” · the customer reads it").format(
        name=name
    )


def hint_words(there: SideConversation) -> str:
    """Return what stands in an empty box."""
    if there.internal:
        return QCoreApplication.translate(
            "Conversations", "Write to colleagues in “{name}”. Customers never see it."
        ).format(name=short(there.name))
    return QCoreApplication.translate(
        "Conversations", "Write to the customer in “{name}”. Markdown works."
    ).format(name=short(there.name))


def send_words(there: SideConversation, *, brief: bool = False) -> str:
    """Return what stands on the button that sends; *brief*: on one that has little room."""
    name = short(there.name, _SHORTEST if brief else _SHORT)
    if there.internal:
        return QCoreApplication.translate("Conversations", "Add note to “{name}”").format(name=name)
    return QCoreApplication.translate("Conversations", "Reply in “{name}”").format(name=name)


def reply_to_customer() -> str:
    """Return what stands on that button in the main conversation, where there are others."""
    return QCoreApplication.translate("Conversations", "Reply to customer")
