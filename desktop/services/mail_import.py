"""Conversations of mails brought in: each is a job of its own among the many of a `Bulk`."""

from collections.abc import Hashable, Sequence

from desktop.domain.ids import OutboxId
from desktop.services.capture import Capture, LeftOut, Target
from desktop.services.mail_files import FoundMail


class MailJob:
    """One conversation on its way in. What has arrived stays: no helpdesk forgets a ticket."""

    def __init__(
        self,
        key: Hashable,
        target: Target,
        mails: Sequence[FoundMail],
        *,
        capture: Capture,
        more: str,
    ) -> None:
        """A body that is longer than the helpdesk takes ends with *more*."""
        self.key = key
        self.target = target
        self.left_out: tuple[LeftOut, ...] = ()
        """Files that the helpdesk would not take."""
        self._mails = tuple(mails)
        self._capture = capture
        self._more = more

    async def begin(self) -> tuple[OutboxId, ...]:
        """Read its mails and queue them, all of them or none."""
        said, left = await self._capture.said_in(self.target.account, self._mails, {}, self._more)
        self.left_out = tuple(left)
        return tuple(await self._capture.send(self.target, said))

    def goes_back(self) -> bool:
        """Tell that it cannot."""
        return False

    async def back(self) -> tuple[OutboxId, ...]:
        """Do nothing: it is never asked for."""
        return ()
