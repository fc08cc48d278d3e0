"""Which kinds of helpdesk there are. Each is imported when it is first opened, not before."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import cast

from desktop.backends.base import Backend
from desktop.backends.offload import Offload
from desktop.domain.errors import Nothing

KINDS: dict[str, str] = {
    "native": "Deskbell",
    "rt": "Request Tracker",
}
"""Every kind with the name that a person knows it by, in the order they are offered."""

_FACTORIES: dict[str, tuple[str, str]] = {
    "native": ("desktop.backends.native.backend", "NativeBackend"),
    "rt": ("desktop.backends.rt.backend", "RtBackend"),
}

MAPS_LOGINS = frozenset({"rt"})
"""The kinds whose accounts can say which fields of the helpdesk hold the parts of a login."""

Factory = Callable[..., Backend]


def open_backend(
    kind: str,
    url: str,
    token: str,
    offload: Offload,
    login_fields: Mapping[str, str] | None = None,
) -> Backend:
    """Return a backend for *url* that will sign in with *token*; nothing is sent yet.

    Raises `Nothing` for an unknown kind, `BadAddress` for an address that cannot be one; a token
    that no header can hold is `SignInRefused` here or at the first request. The first call imports
    httpx, which takes a quarter of a second: call it on the worker thread once there is a window.
    """
    try:
        module, name = _FACTORIES[kind]
    except KeyError:
        raise Nothing(what=f"helpdesk kind “{kind}”") from None
    factory = cast(Factory, getattr(import_module(module), name))
    if login_fields and kind in MAPS_LOGINS:
        return factory(url, token, offload, login_fields=login_fields)
    return factory(url, token, offload)


def display_name(kind: str) -> str:
    """Return the name that a person knows *kind* by; the kind itself where it is unknown."""
    return KINDS.get(kind, kind)
