"""What the parts of one account's sync share."""

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from desktop.backends.base import Backend, Identity
from desktop.domain.accounts import Account
from desktop.domain.changes import Change
from desktop.store.profile import Profile
from desktop.sync.worker import Worker


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment by both clocks."""

    wall: float
    steady: float


@dataclass(slots=True)
class Context:
    """One account on its way between profile and helpdesk."""

    account: Account
    backend: Backend
    profile: Profile
    worker: Worker
    publish: Callable[[Change], None]
    clock: Callable[[], float] = time.time
    """Unix time; only for waiting and for showing, never for the order of changes."""
    monotonic: Callable[[], float] = time.monotonic
    jitter: Callable[[], float] = field(default_factory=lambda: random.Random().random)  # noqa: S311
    identity: Identity | None = None
    """Who signed in; None until the first contact of this run."""

    pulled: Moment | None = None
    """When the last complete pull of pages began; None before the first of this run."""

    learned: Callable[[Identity], Awaitable[object]] | None = None
    """Told who signed in, before anything else happens: roles and abilities may have changed."""

    async def identify(self) -> Identity:
        """Sign in once per run; later calls return what the first one learned."""
        if self.identity is None:
            identity = await self.backend.identify()
            if self.learned is not None:
                await self.learned(identity)
                self.account = self.profile.accounts.get(self.account.id) or self.account
            self.identity = identity
        return self.identity

    def now(self) -> Moment:
        """Return this moment."""
        return Moment(self.clock(), self.monotonic())
