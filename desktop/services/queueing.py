"""Commands frozen into the outbox: one, or all of one deed together."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.domain.basis import Basis, basis_of
from desktop.domain.changes import Change, OutboxChanged, ThreadChanged, TicketsChanged
from desktop.domain.drafts import Draft
from desktop.domain.errors import ClosedMeanwhile
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.outbox import Command, NewTicket, OutboxItem
from desktop.domain.whole_text import whole
from desktop.services.files import FileActions
from desktop.services.library import Library
from desktop.store.profile import Profile
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    # It syncs, and so waits until the window has been painted.
    from desktop.sync.engine import Engine


class Queueing(FileActions):
    """Puts commands into the outbox and tells of it; raises only `Problem`."""

    def __init__(
        self,
        profile: Profile,
        worker: Worker,
        library: Library,
        publish: Callable[[Change], None],
        engine: "Callable[[AccountId], Engine | None]",
    ) -> None:
        super().__init__(profile, worker, publish, engine)
        self._library = library

    async def queue(
        self,
        account: AccountId,
        command: Command,
        undo_seconds: float = 0.0,
        draft: Draft | None = None,
        basis: Basis | None = None,
    ) -> OutboxItem:
        """Freeze *command* into the outbox, durably; it leaves after the undo seconds.

        *basis* is what the person knew of its ticket, where that is not what is here now.
        """
        return (await self._add(account, (command,), undo_seconds, draft, basis))[0]

    async def queue_all(
        self,
        account: AccountId,
        commands: Sequence[Command],
        undo_seconds: float = 0.0,
        *,
        setting: str = "",
    ) -> list[OutboxItem]:
        """Freeze the commands of one deed in their order: all of them, or none where that fails.

        They are those of one ticket, or each opens one. With them the *setting* goes that they
        were made of.
        """
        return await self._add(account, commands, undo_seconds, setting=setting)

    def basis(self, ref: TicketRef) -> Basis:
        """Return what is known of a ticket here and now."""
        row = self._library.ticket(ref)
        newest = self._profile.tickets.messages(ref, 1)
        return basis_of(None if row is None else row.ticket, newest[-1] if newest else None)

    async def _add(
        self,
        account: AccountId,
        commands: Sequence[Command],
        undo_seconds: float,
        draft: Draft | None = None,
        basis: Basis | None = None,
        setting: str = "",
    ) -> list[OutboxItem]:
        if not commands:
            return []
        now = time.time()
        first = commands[0]
        # What is here on the loop's thread is what the person could see.
        here: Basis | None = None
        if not isinstance(first, NewTicket) and first.ticket is not None:
            here = self.basis(TicketRef(account, first.ticket))

        def add() -> list[OutboxItem]:
            # In one go on the worker's thread, which is where a closing is learned, too.
            if draft is not None and self._profile.drafts.is_overtaken(draft):
                raise ClosedMeanwhile
            return self._profile.outbox.add_all(
                account,
                [whole(command) for command in commands],
                now=now,
                not_before=now + undo_seconds if undo_seconds else 0.0,
                seen=None if here is None else here.newest,
                basis=basis or here,
                draft=None if draft is None else draft.id,
                setting=setting,
            )

        items = await self._worker.run(add)
        for item in items:
            self._announce(item)
        return items

    def _announce(self, item: OutboxItem) -> None:
        self._publish(OutboxChanged(item.id, item.ref))
        for ref in {ref for ref in (item.ref, item.goes_to) if ref is not None}:
            self._publish(ThreadChanged(ref))
            self._publish(TicketsChanged(ref.account, frozenset({ref}), membership=False))
        engine = self._engine(item.account)
        if engine is not None:
            engine.outbox_changed()
