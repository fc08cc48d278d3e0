"""What the pages of the panel are told of the ticket they show."""

from dataclasses import dataclass

from desktop.backends.base import Capabilities
from desktop.domain.catalog import Catalog
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import OutboxItem
from desktop.domain.ticket import Person, Ticket
from desktop.domain.wishes import Part, refused, waiting
from desktop.services.session import Session
from desktop.services.ticket_work import Wish


@dataclass(frozen=True, slots=True, kw_only=True)
class OnShow:
    """One ticket with what can be done to it."""

    ref: TicketRef
    wish: Wish
    catalog: Catalog
    can: Capabilities
    me: Person

    @property
    def ticket(self) -> Ticket:
        """The ticket as it will be."""
        return self.wish.ticket

    def waiting(self, part: Part) -> OutboxItem | None:
        """Return what changes *part* and has not arrived yet."""
        return waiting(self.wish.items, part)

    def refused(self, part: Part) -> OutboxItem | None:
        """Return what was to change *part* and needs the person."""
        return refused(self.wish.items, part)


def on_show(session: Session, ref: TicketRef) -> OnShow | None:
    """Return what is known of a ticket; None where it is gone, or nothing was synced yet."""
    library = session.library
    wish = session.work.wish(ref)
    can, catalog = library.capabilities(ref.account), library.catalog(ref.account)
    if wish is None or can is None or catalog is None:
        return None
    return OnShow(ref=ref, wish=wish, catalog=catalog, can=can, me=library.me(ref.account))


def is_desk(can: Capabilities | None) -> bool:
    """Tell whether there is anything that staff can do beside answering."""
    return can is not None and any(
        (
            *(can.assign, can.prioritise, can.move, can.retype, can.tags, can.followers),
            *(can.links, can.merge, can.sub_tasks, can.time, can.activity, can.customer_card),
        )
    )
