"""Everything that can be read: tickets, conversations, drafts, the outbox, the state of sync.

Reads are plain calls on indexed tables, quick enough for the loop's thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from desktop.domain.accounts import Account
from desktop.domain.catalog import Catalog
from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.conversations import MAIN
from desktop.domain.drafts import Draft
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing
from desktop.domain.fields import Value
from desktop.domain.ids import AccountId, DraftId, OutboxId, RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.domain.outbox import ChangeFields, OutboxItem, Reply
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role, TicketRow
from desktop.domain.views import AGENT_VIEW_STATUSES, VIEW_STATUSES, TicketQuery, View
from desktop.store.catalogs import ViewCount
from desktop.store.profile import Profile
from desktop.store.ticket_list import TicketList

if TYPE_CHECKING:
    # The list is painted without it.
    from desktop.backends.base import Capabilities
    from desktop.domain.asker import Asker


APART = "accounts apart"
"""Under which it is kept whether each account has an inbox of its own."""
_NEWEST = 100
"""Messages of a ticket among which an answer is looked for."""
_LATELY = 200
"""Tickets in which somebody is looked for who wrote lately."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """One ticket's thread as the window shows it."""

    row: TicketRow
    messages: tuple[Message, ...]
    """Oldest first; the newest ones where it was asked for a part."""
    earlier: int
    """How many older messages are not included."""
    pending: tuple[OutboxItem, ...]
    """The person's own writes that have not arrived, oldest first."""


class Library:
    """Reads one profile. *sync_state* answers for the accounts whose engine runs."""

    def __init__(
        self, profile: Profile, sync_state: Callable[[AccountId], SyncState | None]
    ) -> None:
        self._profile = profile
        self._sync_state = sync_state
        self.first_weekday = 0
        """With which day the person's week begins; 0 is Monday."""

    # --- accounts

    def accounts(self) -> list[Account]:
        """Return all accounts, in the order that the person gave them."""
        return self._profile.accounts.all()

    def told_account(self, id: AccountId) -> Account | None:
        """Return an account where it is to be told from others; None where it is the only one."""
        accounts = self.accounts()
        return next((a for a in accounts if a.id == id), None) if len(accounts) > 1 else None

    def is_apart(self) -> bool:
        """Tell whether each account has an inbox of its own, where there are several."""
        apart = self._profile.accounts.setting(APART) == "true"
        return apart and len(self.accounts()) > 1

    def left_accounts(self) -> list[Account]:
        """Return the accounts that are signed out and whose unsent writing is kept."""
        return self._profile.accounts.left()

    def account(self, id: AccountId) -> Account:
        """Return an account; raises `Nothing` where it was removed."""
        account = self._profile.accounts.get(id)
        if account is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such account"))
        return account

    def me(self, account: AccountId) -> Person:
        """Return who is signed in with *account*."""
        return self.account(account).person

    def is_agent(self, account: AccountId) -> bool:
        """Tell whether the person is staff there."""
        return self.me(account).role is Role.AGENT

    def staffed(self) -> list[AccountId]:
        """Return the accounts whose person is staff, in the order they were added."""
        return [a.id for a in self.accounts() if a.person.role is Role.AGENT]

    def capabilities(self, account: AccountId) -> "Capabilities | None":
        """Return what the helpdesk can do, as it said last; None before the first contact."""
        from desktop.backends.base import Capabilities

        stored = self._profile.accounts.setting(capabilities_setting(account))
        return None if stored is None else msgspec.json.decode(stored, type=Capabilities)

    def desks(self) -> list[AccountId]:
        """Return the accounts whose person may open tickets for customers."""
        can = ((a.id, self.capabilities(a.id)) for a in self.accounts())
        return [id for id, found in can if found is not None and found.on_behalf]

    def catalog(self, account: AccountId) -> Catalog | None:
        """Return the helpdesk's catalog as fetched last; None before the first sync."""
        return self._profile.tickets.catalog(account)

    # --- tickets

    def tickets(self, query: TicketQuery) -> TicketList:
        """Return a window on the tickets of *query*, at once.

        That of a query that is not plain is empty and not complete: `begin` or `finish` it on
        another thread (`Session.readers`).
        """
        return self._profile.tickets.list(query, None if query.is_plain else self.asker(query))

    def asker(self, query: TicketQuery | None = None) -> "Asker":
        """Return who asks, and when, with all that a list of *query* depends on; None: any list."""
        from desktop.domain.asker import Asker
        from desktop.services.system_zone import SystemZone

        catalogs: dict[AccountId, Catalog] = {}
        if query is None or query.needs_catalogs:
            found = ((account.id, self.catalog(account.id)) for account in self.accounts())
            catalogs = {account: catalog for account, catalog in found if catalog is not None}
        priorities = (named.id for c in catalogs.values() for named in c.priorities)
        own = ((account, catalog.own_departments()) for account, catalog in catalogs.items())
        return Asker(
            now=datetime.now(SystemZone()),
            people={account.id: account.person for account in self.accounts()},
            departments={account: names for account, names in own if names is not None},
            first_weekday=self.first_weekday,
            priorities=tuple(dict.fromkeys(priorities)),
        )

    def ticket(self, ref: TicketRef) -> TicketRow | None:
        """Return one ticket, or None where it is gone."""
        return self._profile.tickets.get(ref)

    def requesters(self, account: AccountId) -> list[str]:
        """Return the e-mail addresses of customers who wrote lately, the last first."""
        return list(self._lately(account))

    def customers_lately(self, account: AccountId) -> list[str]:
        """Return the same customers by name: "Name <address>"."""
        return [f"{name} <{email}>" for email, name in self._lately(account).items()]

    def _lately(self, account: AccountId) -> dict[str, str]:
        newest = self.tickets(TicketQuery(account=account)).rows(0, _LATELY)
        people = (row.ticket.requester for row in newest)
        return {p.email: p.name for p in people if p is not None and p.email}

    def find(self, number: str, account: AccountId | None = None) -> list[TicketRow]:
        """Return the tickets that people call *number*: at most one per account."""
        return self._profile.tickets.find(number.removeprefix("#"), account)

    def conversation(
        self, ref: TicketRef, newest: int | None = 50, only: RemoteId | None = None
    ) -> Conversation:
        """Return a ticket's thread; raises `Nothing` where the ticket is gone.

        *only* names the one of its conversations that is wanted, with what waits to go there; None:
        all, in the order of time.
        """
        row = self.ticket(ref)
        if row is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such ticket any more"))
        tickets = self._profile.tickets
        messages = tickets.messages(ref, newest, only)
        total = len(messages) if newest is None else tickets.message_total(ref, only)
        pending = self._profile.outbox.for_ticket(ref)
        return Conversation(
            row=row,
            messages=tuple(messages),
            earlier=max(0, total - len(messages)),
            pending=tuple(item for item in pending if only is None or _goes_to(item) == only),
        )

    def messages(self, ref: TicketRef, only: RemoteId | None = None) -> list[Message]:
        """Return all messages of a ticket that are here, oldest first; *only* as above. Any thread.

        Thousands take a while: not on the window's thread.
        """
        return self._profile.tickets.messages(ref, None, only)

    def newest_of_others(self, ref: TicketRef) -> dict[RemoteId, datetime]:
        """Return when somebody else wrote last, by the conversations of a ticket."""
        return self._profile.tickets.newest_of_others(ref)

    def conversation_of(self, ref: TicketRef, message: RemoteId) -> RemoteId | None:
        """Return the conversation that a message of a ticket belongs to; None where it is not."""
        return self._profile.tickets.conversation_of(ref, message)

    def view_statuses(self, account: AccountId | None) -> dict[View, frozenset[Status] | None]:
        """Return which statuses each view holds, from this person's side of the desk.

        Over several accounts the customer's side is taken unless all of them are staff's.
        """
        accounts = [self.account(account)] if account else self.accounts()
        staff = bool(accounts) and all(a.person.role is Role.AGENT for a in accounts)
        return AGENT_VIEW_STATUSES if staff else VIEW_STATUSES

    def view_counts(self, account: AccountId | None = None) -> dict[View, ViewCount]:
        """Return how many tickets each view holds, and how many of them are unread."""
        return self._profile.tickets.view_counts(self.view_statuses(account), account)

    def departments(self, account: AccountId | None = None) -> list[str]:
        """Return the names of the departments to filter by, sorted."""
        return self._profile.tickets.departments(account)

    def status_labels(self, account: AccountId | None = None) -> list[tuple[Status, str]]:
        """Return the statuses to filter by, with the helpdesks' own words."""
        return self._profile.tickets.status_labels(account)

    def closings(self, ref: TicketRef) -> int:
        """Return how often a ticket was learned to have closed: what `Draft.closings` starts at."""
        return self._profile.drafts.closings(ref)

    def is_overtaken(self, draft: Draft) -> bool:
        """Tell whether *draft* holds logins that were given before its ticket closed."""
        return self._profile.drafts.is_overtaken(draft)

    # --- what has not left yet

    def drafts(self) -> list[Draft]:
        """Return all drafts, newest first."""
        return self._profile.drafts.all()

    def draft(self, id: DraftId) -> Draft | None:
        """Return one draft, or None where it is gone."""
        return self._profile.drafts.get(id)

    def outbox(self) -> list[OutboxItem]:
        """Return everything that waits, oldest first."""
        return self._profile.outbox.all()

    def outbox_of(self, ref: TicketRef) -> list[OutboxItem]:
        """Return what waits for one ticket, in the order in which it will leave."""
        return self._profile.outbox.for_ticket(ref)

    def outbox_item(self, id: OutboxId) -> OutboxItem | None:
        """Return one item, or None where it has left."""
        return self._profile.outbox.get(id)

    def answer_to(self, item: OutboxItem) -> Message | None:
        """Return the message because of which *item* is held; None where it is another reason."""
        id = None if item.why is None else item.why.fields.get("message")
        if id is None or item.ref is None:
            return None
        newest = self._profile.tickets.messages(item.ref, _NEWEST)
        return next((message for message in newest if message.id == id), None)

    def pending_answers(self, ref: TicketRef) -> dict[str, Value]:
        """Return the answers of a ticket's form that were changed here and have not arrived."""
        found: dict[str, Value] = {}
        for item in self._profile.outbox.for_ticket(ref):
            if isinstance(item.command, ChangeFields):
                found |= item.command.fields
        return found

    # --- sync

    def sync_state(self, account: AccountId) -> SyncState:
        """Return what the account's sync is doing."""
        return self._sync_state(account) or SyncState(account, SyncPhase.OFFLINE)

    def sync_states(self) -> list[SyncState]:
        """Return the state of every account's sync."""
        return [self.sync_state(account.id) for account in self.accounts()]


def _goes_to(item: OutboxItem) -> RemoteId:
    return item.command.conversation if isinstance(item.command, Reply) else MAIN


def capabilities_setting(account: AccountId) -> str:
    """Return the name under which an account's capabilities are remembered."""
    return f"capabilities {account}"
