"""Saved replies and macros: those of the helpdesk, and one's own where it keeps none."""

import uuid
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from desktop.domain.changes import CatalogChanged, Change
from desktop.domain.deeds import follow_ups, resolved
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing, Unsupported
from desktop.domain.ids import AccountId, OutboxId, TicketRef
from desktop.domain.macros import Macro, filled, usable, values_of
from desktop.domain.work import Deeds
from desktop.services.actions import Actions
from desktop.services.library import Library
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    from desktop.backends.macro_desk import MacroDesk


class Macros:
    """Reads and changes macros; every method raises only `domain.errors.Problem`."""

    def __init__(
        self,
        settings: AccountStore,
        worker: Worker,
        library: Library,
        actions: Actions,
        publish: Callable[[Change], None],
    ) -> None:
        self._settings = settings
        self._worker = worker
        self._library = library
        self._actions = actions
        self._publish = publish

    def all(self, account: AccountId) -> list[Macro]:
        """Return those that can be used there, by folder and name; one's own are among them."""
        catalog = self._library.catalog(account)
        shared = catalog.macros if catalog else ()
        statuses = catalog.statuses if catalog else ()
        found = [m for m in (*shared, *self._own(account)) if usable(m, statuses)]
        return sorted(found, key=lambda macro: (macro.folder.casefold(), macro.name.casefold()))

    def get(self, account: AccountId, id: str) -> Macro | None:
        """Return one of them, or None where it is gone."""
        return next((macro for macro in self.all(account) if macro.id == id), None)

    def can_share(self, account: AccountId) -> bool:
        """Tell whether the helpdesk keeps macros for all its staff."""
        can = self._library.capabilities(account)
        return can is not None and can.saved_replies

    def words(self, ref: TicketRef, macro: Macro, languages: Sequence[str]) -> str:
        """Return the macro's words for a ticket, with what is known filled in."""
        row = self._library.ticket(ref)
        if row is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such ticket any more"))
        account = self._library.account(ref.account)
        values = values_of(row.ticket, account.person, account.helpdesk)
        return filled(macro.text(languages), values)

    def deeds(self, account: AccountId, macro: Macro) -> Deeds | None:
        """Return what the macro does beside writing, as oneself; None for nothing."""
        return resolved(macro.then, self._library.me(account).id) if macro.does else None

    async def do(self, ref: TicketRef, macro: Macro) -> list[OutboxId]:
        """Queue what a macro does to a ticket, without any words of it."""
        queued: list[OutboxId] = []
        for command in follow_ups(ref.id, self.deeds(ref.account, macro)):
            queued.append((await self._actions.queue(ref.account, command)).id)
        return queued

    # --- changing

    def new(self) -> Macro:
        """Return an empty one with an id of its own."""
        return Macro(id=uuid.uuid4().hex, name="")

    async def save(self, account: AccountId, macro: Macro, *, shared: bool) -> Macro:
        """Keep a macro: for all staff, which needs the helpdesk, or for oneself on this computer.

        `Conflict` where a colleague changed a shared one meanwhile. One that changes sides is
        kept on the new one first: it is never nowhere.
        """
        was = self.get(account, macro.id)
        if not shared:
            kept = msgspec.structs.replace(macro, shared=False, version="")
            others = [own for own in self._own(account) if own.id != macro.id]
            await self._keep_own(account, [*others, kept])
            if was is not None and was.shared:
                await self._desk(account).remove_macro(macro.id)
                self._actions.sync_now(account)
        else:
            kept = await self._desk(account).save_macro(macro)
            if was is not None and not was.shared:
                await self._drop_own(account, macro.id)
            # It comes with the catalog, which then says that it changed.
            self._actions.sync_now(account)
        if not kept.shared or (was is not None and not was.shared):
            self._publish(CatalogChanged(account))
        return kept

    async def remove(self, account: AccountId, macro: Macro) -> None:
        """Remove a macro; a shared one for everybody, which needs the helpdesk."""
        if macro.shared:
            await self._desk(account).remove_macro(macro.id)
            self._actions.sync_now(account)
        else:
            await self._drop_own(account, macro.id)
            self._publish(CatalogChanged(account))

    # --- parts

    def _desk(self, account: AccountId) -> "MacroDesk":
        desk = self._actions.online(account).macros
        if desk is None:
            raise Unsupported(
                what=QT_TRANSLATE_NOOP("Detail", "keeping saved replies for all staff")
            )
        return desk

    def _own(self, account: AccountId) -> list[Macro]:
        stored = self._settings.setting(_setting(account))
        return [] if stored is None else msgspec.json.decode(stored, type=list[Macro])

    async def _drop_own(self, account: AccountId, id: str) -> None:
        await self._keep_own(account, [own for own in self._own(account) if own.id != id])

    async def _keep_own(self, account: AccountId, macros: list[Macro]) -> None:
        text = msgspec.json.encode(macros).decode()
        await self._worker.run(self._settings.set_setting, _setting(account), text)


def _setting(account: AccountId) -> str:
    return f"macros {account}"
