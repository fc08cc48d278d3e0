"""The notification service of Linux and the BSDs, on the session's message bus."""

from contextlib import suppress
from typing import Any

from dbus_fast.aio.proxy_object import ProxyInterface
from desktop_notifier import Icon
from desktop_notifier.backends.dbus import DBusDesktopNotifier

from desktop.sync.tasks import TaskSet


class Bus(DBusDesktopNotifier):
    """desktop-notifier's own, which also asks for markup, tidies up and can be closed."""

    def __init__(self, app: str, icon: Icon | None) -> None:
        super().__init__(app, icon)
        self._tasks = TaskSet()

    async def takes_markup(self) -> bool:
        """Tell whether the service would read a text as markup: it is to be escaped then."""
        # Methods of the proxy are made from what the service says of itself.
        service: Any = self.interface or await self._init_dbus()
        return "body-markup" in await service.call_get_capabilities()

    async def close(self) -> None:
        """Close the connection, once is enough; another one is made when it is needed again."""
        await self._tasks.cancel()
        bus = getattr(self, "bus", None)
        self.interface = None
        if bus is not None and bus.connected:
            bus.disconnect()
            with suppress(Exception):
                await bus.wait_for_disconnect()

    def _on_action(self, nid: int, action_key: str) -> None:
        """Do what was asked; some services leave on the screen what was dealt with."""
        is_ours = nid in self._platform_to_interface_notification_identifier
        super()._on_action(nid, action_key)
        if is_ours:
            self._tasks.spawn(self._put_away(nid), name="put away")

    def _on_reply(self, nid: int, reply_text: str) -> None:
        """Take what was typed; as with buttons, it may be left on the screen."""
        is_ours = nid in self._platform_to_interface_notification_identifier
        super()._on_reply(nid, reply_text)
        if is_ours:
            self._tasks.spawn(self._put_away(nid), name="put away")

    async def _put_away(self, nid: int) -> None:
        service: Any = self.interface
        if service is not None:
            # It may be gone already.
            with suppress(Exception):
                await service.call_close_notification(nid)

    async def _init_dbus(self) -> ProxyInterface:
        try:
            return await super()._init_dbus()
        except BaseException:
            await self.close()
            raise
