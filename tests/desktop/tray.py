"""A panel with a tray, and what stands in it, read and pressed over the bus as panels do."""

import subprocess
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.desktop import Desktop, until

_WATCHER = DBusAddress(
    "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierWatcher"
)
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"


class Tray:
    """The panel of one desktop; it can go and come again."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.start()

    def start(self) -> None:
        """Start the panel."""
        self._panel = self._desktop.start("xfce4-panel", "--disable-wm-check")
        self._desktop.await_owner("org.kde.StatusNotifierWatcher")

    def stop(self) -> None:
        """End the panel, as when it is restarted."""
        subprocess.run(
            ["xfce4-panel", "--quit"], env=self._desktop.environment, check=False, timeout=60
        )
        until(lambda: self._panel.poll() is not None, "the end of the panel")

    def item(self) -> str | None:
        """Return the bus name of what stands in the tray; None for nothing."""
        with open_dbus_connection(self._desktop.address) as bus:
            asked = bus.send_and_get_reply(
                Properties(_WATCHER).get("RegisteredStatusNotifierItems")
            )
        found = asked.body[0][1] if asked.header.message_type.name == "method_return" else []
        return found[0].split("/")[0] if found else None

    def get(self, name: str) -> Any:
        """Return a property of what stands there; None where there is nothing."""
        item = self.item()
        if item is None:
            return None
        with open_dbus_connection(self._desktop.address) as bus:
            address = DBusAddress("/StatusNotifierItem", item, _ITEM)
            asked = bus.send_and_get_reply(Properties(address).get(name))
        return asked.body[0][1] if asked.header.message_type.name == "method_return" else None

    def tooltip(self) -> str:
        """Return its tooltip as one text."""
        found = self.get("ToolTip")
        return "" if found is None else "\n".join(part for part in found[2:] if part)

    def picture(self) -> bytes:
        """Return the pixels of its smallest icon."""
        found = self.get("IconPixmap")
        return min(found)[2] if found else b""

    def click(self) -> None:
        """Click on it."""
        self._call("/StatusNotifierItem", _ITEM, "Activate", "ii", (0, 0))

    def menu(self) -> dict[str, tuple[int, bool]]:
        """Return the entries on show: words, with id and whether they can be chosen."""
        _, (_, _, entries) = self._call(self.get("Menu"), _MENU, "GetLayout", "iias", (0, -1, []))
        found: dict[str, tuple[int, bool]] = {}
        for _, (id, properties, _) in entries:
            shown = properties.get("visible", ("b", True))[1]
            if shown and "label" in properties:
                enabled = properties.get("enabled", ("b", True))[1]
                found[properties["label"][1].replace("_", "")] = (id, enabled)
        return found

    def choose(self, words: str) -> None:
        """Choose an entry of its menu."""
        id, enabled = self.menu()[words]
        assert enabled, words
        self._call(self.get("Menu"), _MENU, "Event", "isvu", (id, "clicked", ("s", ""), 0))

    def _call(
        self, path: str, interface: str, method: str, types: str, values: tuple[Any, ...]
    ) -> tuple[Any, ...]:
        item = self.item()
        assert item is not None
        with open_dbus_connection(self._desktop.address) as bus:
            message = new_method_call(DBusAddress(path, item, interface), method, types, values)
            reply = bus.send_and_get_reply(message)
        assert reply.header.message_type.name == "method_return", reply.body
        return reply.body
