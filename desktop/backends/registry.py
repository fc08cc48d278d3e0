"""Which kinds of helpdesk there are. Each is imported when it is first opened, not before."""

from collections.abc import Mapping

from desktop.backends.base import Backend
from desktop.backends.offload import Offload
from desktop.brand import BRAND
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing

KINDS: dict[str, str] = {
    "native": BRAND.name,
    "rt": "Request Tracker",
}
"""Every kind with the name that a person knows it by, in the order they are offered."""

MAPS_LOGINS = frozenset({"rt"})
"""The kinds whose accounts can say which fields of the helpdesk hold the parts of a login."""


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
    # Told one by one, so that the type checker compares each with what a backend must be.
    match kind:
        case "native":
            from desktop.backends.native.backend import NativeBackend

            return NativeBackend(url, token, offload)
        case "rt":
            from desktop.backends.rt.backend import RtBackend

            return RtBackend(url, token, offload, login_fields=login_fields)
        case _:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such kind of helpdesk"))


def display_name(kind: str) -> str:
    """Return the name that a person knows *kind* by; the kind itself where it is unknown."""
    return KINDS.get(kind, kind)
