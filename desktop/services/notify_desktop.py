"""Notifications on this desktop, through desktop-notifier; import it late, it takes a while."""

import html
import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_notifier import DEFAULT_SOUND, Button, Capability, Icon, ReplyField, Sound
from desktop_notifier import Notification as Sent
from desktop_notifier.backends.base import DesktopNotifierBackend
from desktop_notifier.main import get_backend_class

from desktop.services.notify import Notification, NotShown

if TYPE_CHECKING or sys.platform == "linux":
    from desktop.services.notify_bus import Bus

# It says in full what it shows, and what went wrong with it.
logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)


_SOUND = Sound(name="message-new-instant") if sys.platform == "linux" else DEFAULT_SOUND
"""Linux desktops know it by this name; the others have one for all."""


class DesktopDoor:
    """One connection to the desktop's service; where it broke, another door is needed."""

    def __init__(self, app: str, icon: Path | None) -> None:
        sign = None if icon is None else Icon(path=icon)
        self._bus: Bus | None = None
        self._desktop: DesktopNotifierBackend
        if sys.platform == "linux":
            self._desktop = self._bus = Bus(app, sign)
        else:
            self._desktop = get_backend_class()(app, sign)
        self._asked = False

    async def show(
        self, notification: Notification, gone: Callable[[], None], *, sound: bool = False
    ) -> str:
        """Show *notification* and return its id; *gone* is called once the person dealt with it.

        Raises `NotShown`, or whatever went wrong with the service.
        """
        if not self._asked:
            self._asked = True
            await self._desktop.request_authorisation()
        text = notification.text
        if self._bus is not None and await self._bus.takes_markup():
            text = html.escape(text, quote=False)
        field = await self._field(notification, gone)
        sent = Sent(
            title=notification.title,
            message=text,
            buttons=tuple(
                Button(button.words, partial(_dealt_with, gone, button.pressed))
                for button in notification.buttons
                if field is None or button.answer is None
            ),
            reply_field=field,
            sound=_SOUND if sound else None,
            on_clicked=partial(_dealt_with, gone, notification.opened),
            on_dismissed=gone,
        )
        await self._desktop.send(sent)
        if sent.identifier not in await self._desktop.get_current_notifications():
            raise NotShown
        return sent.identifier

    async def withdraw(self, id: str) -> None:
        """Take a notification off the screen, where it is still there."""
        if id in await self._desktop.get_current_notifications():
            await self._desktop.clear(id)

    async def _field(
        self, notification: Notification, gone: Callable[[], None]
    ) -> ReplyField | None:
        """Return the field to answer in; None where nothing can be, or this desktop has none."""
        for button in notification.buttons:
            if button.answer is None:
                continue
            if Capability.REPLY_FIELD not in await self._desktop.get_capabilities():
                return None
            given = partial(_answered, gone, button.answer.given)
            return ReplyField(button.words, button.answer.send, on_replied=given)
        return None

    async def close(self) -> None:
        """Let go of the service; what is shown stays, and its buttons do nothing any more."""
        if self._bus is not None:
            await self._bus.close()


def _dealt_with(gone: Callable[[], None], done: Callable[[], None]) -> None:
    gone()
    done()


def _answered(gone: Callable[[], None], given: Callable[[str], None], text: str) -> None:
    gone()
    given(text)
