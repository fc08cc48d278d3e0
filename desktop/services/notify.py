"""The door to the desktop's own notifications: what is told outside the window.

Telling returns at once and never fails: where the desktop shows nothing, whoever told is told so.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.brand import BRAND
from desktop.sync.tasks import TaskSet

if TYPE_CHECKING:
    # Nobody is told anything before the first paint.
    import asyncio

    from desktop.services.notify_desktop import DesktopDoor
    from desktop.sync.worker import Worker

log = logging.getLogger(__name__)

PATIENCE: Final = 30.0
"""Seconds in which a desktop shows a notification; its service may have to be started first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationButton:
    """A button of a notification."""

    words: str
    pressed: Callable[[], None]
    answer: "Answer | None" = None
    """Where the desktop takes a text in the notification itself, this stands for the button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A text that is typed into a notification."""

    send: str
    """The words on the button that sends it."""
    given: Callable[[str], None]
    """Called on the loop's thread with what was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """One event, in plain text: whoever passes by sees it, and desktops keep it for a while.

    So it never holds a message's text, which may hold a login: the number and the subject of a
    ticket at most.
    """

    topic: str
    """What it is about; of one topic only the latest stays on the screen."""
    title: str
    text: str
    opened: Callable[[], None]
    """Called on the loop's thread when the person clicks it."""
    buttons: tuple[NotificationButton, ...] = ()
    at_once: bool = False
    """Whether the person waits for it: it is told in quiet hours too."""


class NotShown(Exception):  # noqa: N818 - it names what happened, as all problems here do
    """The desktop took a notification and did not show it."""


class Notifier:
    """Shows notifications one after another, in the order in which they are told."""

    def __init__(
        self,
        worker: "Worker",
        app: str = BRAND.name,
        is_quiet: Callable[[], bool] = lambda: False,
        sounds: Callable[[], bool] = lambda: False,
    ) -> None:
        self._worker = worker
        self._app = app
        self._is_quiet = is_quiet
        self._sounds = sounds
        self.icon: Path | None = None
        """The program's sign beside them; None for the desktop's own."""
        self._tasks = TaskSet()
        self._door: DesktopDoor | None = None
        self._turn: asyncio.Lock | None = None
        self._shown: dict[str, str] = {}
        self._coming: list[str] = []
        """Topics of what is about to be shown."""

    def tell(self, notification: Notification, unseen: Callable[[], None] | None = None) -> None:
        """Show *notification*; *unseen* is called where this desktop shows none.

        In the person's quiet hours neither is done: the window has it when they look.
        """
        if self._is_quiet() and not notification.at_once:
            return
        self._coming.append(notification.topic)
        self._tasks.spawn(self._tell(notification, unseen), name="notify")

    def shows(self, topic: str) -> bool:
        """Tell whether the last one of *topic* may be on the screen, or is about to be."""
        return topic in self._shown or topic in self._coming

    def withdraw(self, topic: str) -> None:
        """Take what is shown of *topic*, or about to be, off the screen: it is over."""
        self._tasks.spawn(self._withdraw(topic), name="withdraw")

    async def stop(self) -> None:
        """Tell nothing more, and let go of the desktop."""
        await self._tasks.cancel()
        await self._let_go()

    async def _tell(self, notification: Notification, unseen: Callable[[], None] | None) -> None:
        async with self._one_at_a_time():
            try:
                shown = await self._show(notification)
            finally:
                self._coming.remove(notification.topic)
        if not shown and unseen is not None:
            unseen()

    async def _show(self, notification: Notification) -> bool:
        import asyncio

        try:
            async with asyncio.timeout(PATIENCE):
                door = await self._opened()
                before = self._shown.pop(notification.topic, None)
                if before is not None:
                    await door.withdraw(before)
                gone = partial(self._gone, notification.topic)
                id = await door.show(notification, gone, sound=self._sounds())
        except Exception as error:  # noqa: BLE001 - whatever a desktop does, work goes on
            log.info("this desktop shows no notifications: %s", type(error))
            await self._let_go()
            return False
        self._shown[notification.topic] = id
        return True

    async def _withdraw(self, topic: str) -> None:
        import asyncio

        async with self._one_at_a_time():
            id = self._shown.pop(topic, None)
            if id is None or self._door is None:
                return
            try:
                async with asyncio.timeout(PATIENCE):
                    await self._door.withdraw(id)
            except Exception as error:  # noqa: BLE001 - as above
                log.info("a notification was not withdrawn: %s", type(error))
                await self._let_go()

    async def _opened(self) -> "DesktopDoor":
        if self._door is None:
            # A tenth of a second of importing: not on the window's thread.
            from importlib import import_module

            await self._worker.run(import_module, "desktop.services.notify_desktop")
            from desktop.services.notify_desktop import DesktopDoor

            self._door = DesktopDoor(self._app, self.icon)
        return self._door

    def _one_at_a_time(self) -> "asyncio.Lock":
        if self._turn is None:
            import asyncio

            self._turn = asyncio.Lock()
        return self._turn

    def _gone(self, topic: str) -> None:
        self._shown.pop(topic, None)

    async def _let_go(self) -> None:
        """Begin anew with the next one: a desktop's service may come, go and come again."""
        door, self._door = self._door, None
        self._shown.clear()
        if door is not None:
            await door.close()
