"""What the person does at the client, and what they may rely on afterwards.

Each deed may be the one over which the process dies. Then it was done or was not done, never half:
which of the two is taken from what is there, and everything else must be as before.
"""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import replace
from typing import Any

from desktop.domain.conversations import MAIN
from desktop.domain.errors import CacheDamaged, Problem, Unsupported
from desktop.domain.fields import CredentialKind, Credentials
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import DISCARDABLE, TAKEABLE, UNDER_WAY, OutboxItem, State
from desktop.domain.secret import Secret
from desktop.services import keys
from desktop.services.session import Session
from tests.model.desks import TECHNICAL
from tests.model.reference import Asked, Place, Said, text_of
from tests.model.world import World


class Person:
    """Acts on one world."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def try_(self, work: Coroutine[Any, Any, Any]) -> bool:
        """Do *work*; tell whether the process came out of it alive."""
        client = self.world.client
        try:
            alive, _ = await client.survive(work)
        except CacheDamaged:
            assert not self.world.whole, "a cache is damaged that nobody damaged"
            alive = False
            await client.close()
            await client.open()
        if client.session.profile.cache_rebuilt:
            self.world.fetched.clear()
        return alive

    @property
    def _actions(self) -> Any:
        return self.world.session.actions

    @property
    def _library(self) -> Any:
        return self.world.session.library

    # --- drafts

    async def begin(
        self, account: str, ticket: str | None, *, internal: bool, file: bool, login: bool
    ) -> None:
        """Begin to write, and let it be saved."""
        world = self.world
        ref = None if ticket is None else world.ref(account, ticket)
        begun = {(d.ref, d.place) for d in self._library.drafts()}
        if ref is not None and (ref, (MAIN, internal)) in begun:
            return
        text = world.new_text()
        new = self._actions.new_draft(world.client.accounts[account].id, ref, internal)
        new = replace(new, body=text)
        if ticket is None:
            new = replace(new, department=TECHNICAL, subject=f"about-{text}")
            if account == "agent":
                new = replace(new, requester="robin@customer.example")
        if login:
            world.secrets += 1
            new = replace(
                new,
                credentials=(
                    Credentials(
                        kind=CredentialKind.SERVER_ROOT,
                        host="host.example",
                        login="root",
                        password=Secret(f"secret{world.secrets}x"),
                    ),
                ),
            )

        async def write() -> None:
            draft = new
            if file:
                name = f"{text}.txt"
                kept = await self._actions.attach_bytes(text.encode(), name, "text/plain")
                draft = replace(new, files=(kept,))
            await self._actions.save_draft(draft)

        await self.try_(write())
        kept = self._library.draft(new.id)
        if kept is not None:
            names = tuple(one.name for one in kept.files)
            said = Said(text, account, ticket, internal, draft=new.id, files=names)
            world.reference.said.append(said)

    async def rewrite(self, said: Said) -> None:
        """Write something else in a draft."""
        text = self.world.new_text()
        draft = self._library.draft(said.draft)
        if not await self.try_(self._actions.save_draft(replace(draft, body=text))):
            kept = self._library.draft(said.draft)
            assert kept is not None, "a draft is lost"
            if kept.body != text:
                return
        self.world.reference.said.append(replace(said, text=text, copies=0))
        said.place = Place.GONE

    async def throw_away(self, said: Said) -> None:
        """Discard a draft."""
        await self.try_(self._actions.discard_draft(said.draft))
        if self._library.draft(said.draft) is None:
            said.place = Place.GONE

    async def send(self, said: Said, undo: float) -> None:
        """Send a draft."""
        world = self.world
        draft = self._library.draft(said.draft)
        knew = world.knows(said.account, said.ticket)
        try:
            await self.try_(self._actions.send(draft, undo))
        except Problem:
            assert self._library.draft(said.draft) is not None, "refused, and the draft is gone"
            return
        for item in self._library.outbox():
            if text_of(item) == said.text:
                world.reference.queued(said, item.id, knew)
                said.not_before = world.clocks.steady + undo
                said.reads_in_vain = world.client.lines[said.account].reads_in_vain

    # --- what waits

    async def take_back(self, said: Said, item: OutboxItem, *, undo: bool) -> None:
        """Make a draft again of what waits."""
        do = self._actions.undo if undo else self._actions.edit
        takeable = item.state in TAKEABLE and not (undo and item.state is not State.QUEUED)
        try:
            alive = await self.try_(do(item.id))
        except Problem:
            assert not takeable, f"{said.text} could not be taken back"
            return
        found = [draft for draft in self._library.drafts() if draft.body == said.text]
        assert found or not (alive and takeable), f"{said.text} did not become a draft"
        if found:
            said.place, said.draft, said.item = Place.DRAFT, found[0].id, None
            said.files = tuple(one.name for one in found[0].files)
            said.copies -= 0 if item.doubted else 1

    async def retry(self, said: Said | None, item: OutboxItem) -> None:
        """Say of what waits: send it (again)."""
        world = self.world
        try:
            await self.try_(self._actions.retry(item.id))
        except Problem:
            assert item.state in UNDER_WAY, "it could not be sent again"
            return
        if said is None:
            return
        said.not_before = 0.0
        if item.state is State.UNCONFIRMED and said.account == "plain":
            said.copies += 1
        if said.ticket is not None:
            knew = world.knows(said.account, said.ticket)
            for other in world.reference.at(Place.SENT):
                if (other.account, other.ticket) == (said.account, said.ticket):
                    other.knew = knew

    async def settle(self, said: Said, item: OutboxItem) -> None:
        """Say of what may have arrived that it did: it stands in its conversation."""
        if item.state is not State.UNCONFIRMED or said.ticket is None:
            return
        if said.text in self.world.bodies(self.world.ref(said.account, said.ticket)):
            await self.try_(self._actions.settle(item.id))

    async def give_up(self, said: Said | None, item: OutboxItem) -> None:
        """Discard what waits."""
        try:
            await self.try_(self._actions.discard(item.id))
        except Problem:
            assert item.state in UNDER_WAY - DISCARDABLE, "it could not be discarded"
            return
        if self._library.outbox_item(item.id) is not None:
            return
        if said is not None:
            said.place = Place.GONE
            said.copies -= 0 if item.doubted else 1
        self.world.reference.gave_up(item)

    async def pause(self, item: OutboxItem) -> None:
        """Keep what waits here."""
        try:
            await self.try_(self._actions.pause(item.id))
        except Problem:
            assert item.state is not State.QUEUED, "it could not be paused"

    # --- tickets

    async def change(self, account: str, ticket: str, what: str) -> None:
        """Close or reopen a ticket, or change an answer of its form."""
        world = self.world
        ref = world.ref(account, ticket)
        before = {item.id for item in self._library.outbox()}
        match what:
            case "close":
                work = self._actions.close_ticket(ref)
            case "reopen":
                work = self._actions.reopen_ticket(ref)
            case _:
                work = self._actions.change_fields(ref, {"priority": what})
        try:
            await self.try_(work)
        except Unsupported:
            # After its cache was lost it knows no statuses.
            return
        for item in self._library.outbox():
            if item.id not in before:
                world.reference.asked.append(Asked(item.id, account))

    async def read(self, account: str, ticket: str) -> None:
        """Read a ticket to its end."""
        world = self.world
        ref = world.ref(account, ticket)
        row = self._library.ticket(ref)
        newest = world.session.profile.tickets.messages(ref, 1)
        until = max([row.ticket.last_message, *(m.created for m in newest)])
        if await self.try_(self._actions.mark_read(ref)):
            world.read[ref] = until
            world.kept_unread.discard(ref)
            world.unsure.discard(ref)
        else:
            world.unsure.add(ref)
        # The helpdesk is told by a task of its own.
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)

    async def refresh(self, account: str, ticket: str) -> None:
        """Fetch one conversation."""
        with suppress(Problem):
            await self.world.client.engine(account)
            await self.try_(self._actions.refresh_thread(self.world.ref(account, ticket)))

    async def keep_unread(self, account: str, ticket: str) -> None:
        """Mark a ticket as unread."""
        ref = self.world.ref(account, ticket)
        if await self.try_(self._actions.mark_unread(ref)):
            self.world.kept_unread.add(ref)
            self.world.unsure.discard(ref)
        else:
            self.world.unsure.add(ref)

    async def beside(self, account: str, ticket: str) -> None:
        """Reply by a command beside the window."""
        world = self.world
        text = world.new_text()
        ref = world.ref(account, ticket)
        directory = world.client.directory
        # Another process: its commits do not end this one.
        world.client.fate.spared = True
        guest = Session(directory, keys.obtain(directory, None), owner=False)
        try:
            new = replace(guest.actions.new_draft(ref.account, ref), body=text)
            item = await guest.actions.send(new, 0.0)
        finally:
            await guest.stop()
            world.client.fate.spared = False
        said = Said(text, account, RemoteId(ticket))
        world.reference.said.append(said)
        world.reference.queued(said, item, world.knows(account, ticket))
