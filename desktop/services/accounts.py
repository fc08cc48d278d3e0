"""Signing in, signing out."""

import time
import uuid
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

import msgspec

from desktop.domain.accounts import Account, Colour
from desktop.domain.changes import AccountsChanged, Change, Warned
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    KeyringUnavailable,
    NameTaken,
    Nothing,
    Refused,
    Unsupported,
)
from desktop.domain.ids import AccountId
from desktop.domain.key_errors import TokenNotKept
from desktop.services.keys import Tokens
from desktop.services.library import APART, capabilities_setting
from desktop.services.patient import Runs
from desktop.store.profile import Profile
from desktop.store.wipe import unsent, wipe_account
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    # What signing in needs is imported after the first paint.
    from desktop.backends.base import Backend, Identity

OpenBackend: TypeAlias = "Callable[[str, str, str], Backend]"
"""(kind, url, token) → a backend; raises `Problem` for a kind or address that cannot be one."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """Adds and removes the accounts of one profile."""

    profile: Profile
    worker: Worker
    tokens: Tokens
    secretly: Runs
    """Runs what keeps tokens."""
    is_lasting: Callable[[], bool]
    """Tells whether this process stays: else a token in memory is none."""
    open_backend: OpenBackend
    publish: Callable[[Change], None]
    stop_engine: Callable[[AccountId], Awaitable[None]]
    start_engine: Callable[[Account], None]

    async def add(
        self, kind: str, url: str, token: str, name: str | None = None, like: Colour | None = None
    ) -> Account:
        """Sign in and remember it; raises the `Problem` in the way, and then nothing is kept.

        It is marked with *like*, the helpdesk's own colour, unless another account has that.
        """
        from desktop.backends.address import check_base_url

        url = check_base_url(url)
        identity = await self._sign_in(kind, url, token)
        before = self._left(kind, url, identity)
        if before is None:
            account = Account(
                id=AccountId(uuid.uuid4().hex[:12]),
                kind=kind,
                url=url,
                name=name or self._free_name(identity.helpdesk or urlsplit(url).netloc),
                person=identity.person,
                helpdesk=identity.helpdesk,
                added=time.time(),
                colour=self._unless_taken(like),
            )
        else:
            # What was kept of it comes back.
            account = replace(
                before,
                name=name or before.name,
                person=identity.person,
                helpdesk=identity.helpdesk,
                added=time.time(),
                signed_out=False,
            )
        namesake = self.profile.accounts.by_name(account.name)
        if namesake is not None and namesake.id != account.id:
            raise NameTaken(name=account.name)
        await self._keep_token(account.id, token)
        store = self.profile.accounts
        await self.worker.run(store.add if before is None else store.update, account)
        await self.worker.run(self._remember, account.id, identity)
        self.publish(AccountsChanged())
        account = self._account(account.id)
        self.start_engine(account)
        return account

    def _unless_taken(self, colour: Colour | None) -> Colour | None:
        known = self.profile.accounts.all()
        return None if colour in {a.colour for a in known if not a.signed_out} else colour

    async def sign_in_again(self, id: AccountId, token: str) -> None:
        """Replace the token of an account whose sign-in ended; drafts and the outbox stay."""
        account = self._account(id)
        identity = await self._sign_in(account.kind, account.url, token)
        if identity.person.id != account.person.id:
            raise Refused(detail=f"this sign-in belongs to {identity.person.name}")
        async with self._stopped(id):
            await self._keep_token(id, token)

    async def learned(self, id: AccountId, identity: "Identity") -> bool:
        """Remember what a helpdesk tells anew of an account; return whether anything was new.

        Raises `Refused` where its token belongs to somebody else by now.
        """
        account = self._account(id)
        if identity.person.id != account.person.id:
            raise Refused(detail=f"this sign-in belongs to {identity.person.name}")
        current = replace(
            account, person=identity.person, helpdesk=identity.helpdesk or account.helpdesk
        )
        told = msgspec.json.encode(identity.capabilities).decode()
        capable = self.profile.accounts.setting(capabilities_setting(id)) != told
        if current == account and not capable:
            return False
        if current != account:
            await self.worker.run(self.profile.accounts.update, current)
        if capable:
            await self.worker.run(self._remember, id, identity)
        self.publish(AccountsChanged())
        return True

    async def set_login_fields(self, id: AccountId, fields: Mapping[str, str]) -> Account:
        """Say which fields of the helpdesk hold the parts of a login; {} for none.

        Raises `Unsupported` where the kind of helpdesk keeps logins otherwise or parts share a
        field, `Nothing` for a mapping without a login or password. The forms follow with the next
        sync.
        """
        from desktop.backends.registry import MAPS_LOGINS, display_name

        account = self._account(id)
        named = {part: name.strip() for part, name in fields.items() if name.strip()}
        if account.kind not in MAPS_LOGINS:
            raise Unsupported(what=f"{display_name(account.kind)} needs no mapping of logins")
        if len({name.casefold() for name in named.values()}) < len(named):
            raise Unsupported(
                what=QT_TRANSLATE_NOOP("Detail", "holding several parts of a login in one field")
            )
        if named and not {"login", "password"} <= named.keys():
            raise Nothing(
                what=QT_TRANSLATE_NOOP(
                    "Detail", "field named for the login and for the password; both are needed"
                )
            )
        changed = replace(account, login_fields=named)
        async with self._stopped(id):
            await self.worker.run(self.profile.accounts.update, changed)
            self.publish(AccountsChanged())
        return changed

    async def rename(self, id: AccountId, name: str) -> None:
        """Call an account otherwise; raises `NameTaken` where another one is called so."""
        name = " ".join(name.split())
        account = self._account(id)
        if not name or name == account.name:
            return
        if self.profile.accounts.by_name(name) is not None:
            raise NameTaken(name=name)
        await self._change(replace(account, name=name))

    async def colour(self, id: AccountId, colour: Colour) -> None:
        """Mark an account with another colour; two may have the same."""
        await self._change(replace(self._account(id), colour=colour))

    async def move(self, id: AccountId, by: int) -> None:
        """Let an account stand further down (or up) wherever accounts are listed."""
        listed = self.profile.accounts.all()
        here = next((i for i, account in enumerate(listed) if account.id == id), None)
        if here is None:
            return
        listed.insert(min(max(0, here + by), len(listed) - 1), listed.pop(here))
        for place, account in enumerate(listed):
            await self.worker.run(self.profile.accounts.update, replace(account, place=place))
        self.publish(AccountsChanged())

    async def keep_apart(self, *, apart: bool) -> None:
        """Give each account an inbox of its own, or all of them one."""
        value = "true" if apart else "false"
        await self.worker.run(self.profile.accounts.set_setting, APART, value)
        self.publish(AccountsChanged())

    async def _change(self, account: Account) -> None:
        await self.worker.run(self.profile.accounts.update, account)
        self.publish(AccountsChanged())

    async def unsent(self, id: AccountId) -> tuple[int, int]:
        """Return how many messages and how many drafts of an account were not sent."""
        return await self.worker.run(unsent, self.profile.own, id)

    async def remove(self, id: AccountId, *, keep_unsent: bool = False) -> None:
        """Sign out: the token and all that was fetched go, without a trace in the profile's files.

        What was written and not sent goes too, or stays for when the same person signs in at the
        same helpdesk again. Where the keyring cannot be reached, the token goes from it as soon as
        it can.
        """
        account = self._account(id)
        async with self._stopped(id):
            try:
                await self.secretly(self.tokens.forget, id)
            except KeyringUnavailable:
                await self.worker.run(self.tokens.forget_later, self.profile.directory, id)
            kept = account if keep_unsent else None
            await self.worker.run(wipe_account, self.profile, id, keep_as=kept)
        self.publish(AccountsChanged())

    @asynccontextmanager
    async def _stopped(self, id: AccountId) -> AsyncGenerator[None]:
        """Change an account while it does not sync; then it goes on, also where that failed.

        An account that is signed out by then does not.
        """
        try:
            await self.stop_engine(id)
            yield
        finally:
            account = self.profile.accounts.get(id)
            if account is not None and not account.signed_out:
                self.start_engine(account)

    async def _keep_token(self, id: AccountId, token: str) -> None:
        """Keep a token; where the keyring cannot take it, in memory while a window runs."""
        try:
            await self.secretly(self.tokens.set, id, token)
        except KeyringUnavailable as problem:
            if not self.is_lasting():
                raise
            self.tokens.hold(id, token)
            self.publish(Warned(TokenNotKept(**problem.fields)))

    async def _sign_in(self, kind: str, url: str, token: str) -> "Identity":
        backend = await self.worker.run(self.open_backend, kind, url, token)
        try:
            return await backend.identify()
        finally:
            await backend.aclose()

    def _left(self, kind: str, url: str, identity: "Identity") -> Account | None:
        """Return the account that the same person signed out of at the same helpdesk, or None."""
        who = (kind, url, identity.person.id)
        left = self.profile.accounts.left()
        return next((a for a in left if (a.kind, a.url, a.person.id) == who), None)

    def _account(self, id: AccountId) -> Account:
        account = self.profile.accounts.get(id)
        if account is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such account"))
        return account

    def _remember(self, id: AccountId, identity: "Identity") -> None:
        stored = msgspec.json.encode(identity.capabilities).decode()
        self.profile.accounts.set_setting(capabilities_setting(id), stored)

    def _free_name(self, wanted: str) -> str:
        name, count = wanted, 1
        while self.profile.accounts.by_name(name) is not None:
            count += 1
            name = f"{wanted} {count}"
        return name
