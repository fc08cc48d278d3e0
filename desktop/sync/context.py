"""What the parts of one account's sync share."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.backends.base import Backend, Identity
from desktop.domain.accounts import Account
from desktop.domain.changes import Change
from desktop.store.profile import Profile
from desktop.sync.worker import Worker


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

    async def identify(self) -> Identity:
        """Sign in once per run; later calls return what the first one learned."""
        if self.identity is None:
            self.identity = await self.backend.identify()
        return self.identity
