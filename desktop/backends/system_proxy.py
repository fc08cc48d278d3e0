"""The proxy that the person's desktop says leads to a helpdesk.

The environment is asked by httpx itself, and with it what Windows and macOS have set. Desktops on
Linux put theirs into no environment: their portal tells it, scripts of the network included.
"""

import logging
import os
import sys
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies

log = logging.getLogger(__name__)

PATIENCE: Final = 2.0
"""Seconds for the desktop to answer; a script of the network may have to be fetched first."""
_KNOWN: Final = frozenset({"http", "https", "socks5", "socks5h"})


def proxy_for(url: str) -> str | None:
    """Return the address of the proxy for *url*, None for none; blocks for `PATIENCE` at most.

    None as well where something nearer says it: the environment.
    """
    if sys.platform != "linux" or not os.environ.get("DBUS_SESSION_BUS_ADDRESS") or getproxies():
        return None
    try:
        told = _looked_up(url)
    except Exception as error:  # noqa: BLE001 - no bus, no portal, or an odd one: then there is none
        log.info("the desktop told of no proxy: %s", type(error))
        return None
    for address in told:
        scheme = urlsplit(address).scheme
        if scheme == "direct":
            return None
        if scheme in _KNOWN:
            return address
    if told:
        log.warning("none of the desktop's proxies is of a kind that is known here")
    return None


def _looked_up(url: str) -> list[str]:
    """Return the proxies for *url* in the order in which they are to be tried."""
    # It has no types of its own.
    from jeepney import (  # pyright: ignore[reportMissingTypeStubs]
        DBusAddress,
        MessageType,
        new_method_call,  # pyright: ignore[reportUnknownVariableType]
    )
    from jeepney.io.blocking import (  # pyright: ignore[reportMissingTypeStubs]
        open_dbus_connection,
    )

    portal = DBusAddress(
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Desktop",
        "org.freedesktop.portal.ProxyResolver",
    )
    bus: Any
    with open_dbus_connection(bus="SESSION") as bus:
        call = new_method_call(portal, "Lookup", "s", (url,))
        answer = bus.send_and_get_reply(call, timeout=PATIENCE)
    # An error's body is words.
    told = answer.body[0] if answer.header.message_type is MessageType.method_return else ()
    return [str(address) for address in told]
