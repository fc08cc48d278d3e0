"""The notification service of Linux and the BSDs, on the session's message bus."""

from contextlib import suppress
from typing import Any

from dbus_fast.aio.proxy_object import ProxyInterface
from desktop_notifier.backends.dbus import DBusDesktopNotifier


class Bus(DBusDesktopNotifier):
    """desktop-notifier's own, which also asks for markup and can be closed."""

    async def takes_markup(self) -> bool:
        """Tell whether the service would read a text as markup: it is to be escaped then."""
        # Methods of the proxy are made from what the service says of itself.
        service: Any = self.interface or await self._init_dbus()
        return "body-markup" in await service.call_get_capabilities()

    async def close(self) -> None:
        """Close the connection, once is enough; another one is made when it is needed again."""
        bus = getattr(self, "bus", None)
        self.interface = None
        if bus is not None and bus.connected:
            bus.disconnect()
            with suppress(Exception):
                await bus.wait_for_disconnect()

    async def _init_dbus(self) -> ProxyInterface:
        try:
            return await super()._init_dbus()
        except BaseException:
            await self.close()
            raise
