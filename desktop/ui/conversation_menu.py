"""What can be done with one message, as a menu."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain import deep_link
from desktop.domain.deep_link import ToTicket
from desktop.domain.message import Message
from desktop.domain.ticket import TicketRow
from desktop.ui.i18n import one_line


def message_link(row: TicketRow, message: Message) -> str:
    """Return the address that leads back to a message in this client."""
    return deep_link.write(ToTicket(row.ticket.number, row.ref.account, message.id))


def message_reference(row: TicketRow, message: Message) -> str:
    """Return how people refer to a message: "Ticket 1042, message #3"."""
    if message.number is None:
        return QCoreApplication.translate("Conversation", "Ticket {ticket}").format(
            ticket=row.ticket.number
        )
    words = QCoreApplication.translate("Conversation", "Ticket {ticket}, message #{number}")
    return words.format(ticket=row.ticket.number, number=message.number)


class MessageMenu(QMenu):
    """The menu of a message, or of the place where it was asked for. Deletes itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)

    def add(self, words: str, act: Callable[[], object]) -> None:
        """Add one entry."""

        def on_triggered(checked: bool) -> None:
            del checked
            act()

        self.addAction(words).triggered.connect(on_triggered)

    def add_copy(self, words: str, text: str) -> None:
        """Add an entry that copies *text*."""
        self.add(words, lambda: QGuiApplication.clipboard().setText(text))

    def add_message(self, row: TicketRow, message: Message, quote: Callable[[], object]) -> None:
        """Add what can be done with a whole message."""
        translate = QCoreApplication.translate
        name = one_line(message.author.name)
        words = translate("Conversation", "Quote {name} in your reply").format(name=name)
        self.add(words, quote)
        if message.number is not None:
            self.add_copy(
                translate("Conversation", "Copy number (#{number})").format(number=message.number),
                f"#{message.number}",
            )
        reference = message_reference(row, message)
        self.add_copy(
            translate("Conversation", "Copy “{reference}”").format(reference=reference), reference
        )
        self.add_copy(translate("Conversation", "Copy link to message"), message_link(row, message))

    def show_at(self, place: QPoint) -> None:
        """Open it at a place of the screen."""
        self.popup(place)
