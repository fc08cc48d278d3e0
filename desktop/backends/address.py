"""What a person may type as a helpdesk's address, and how ids become parts of one."""

import ipaddress
import re
from urllib.parse import quote, urlsplit, urlunsplit

from desktop.domain.errors import BadAddress, InsecureAddress, NotFound

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")
_PORTS = {"http": 80, "https": 443}
_LONGEST = 2000


def check_base_url(url: str) -> str:
    """Return *url* as the one spelling that is stored: scheme, ASCII host, port if needed, path.

    An address without a scheme means https. Raises `BadAddress` for anything that is no plain web
    address (sign-in data, a query or a fragment in it, control characters …), `InsecureAddress`
    for http to any machine but this one: a token must never cross a network in the clear.
    """
    text = url.strip()
    if not text or len(text) > _LONGEST or any(_is_unfit(char) for char in text):
        raise _bad(text)
    if not _SCHEME.match(text):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
        host = _ascii_host(parts.hostname or "")
    except ValueError:
        raise _bad(text) from None
    scheme = parts.scheme
    if scheme not in _PORTS or not host or "@" in parts.netloc or parts.query or parts.fragment:
        raise _bad(text)
    path = quote(parts.path.rstrip("/"), safe="/%:;,=+!$&'()*~@")
    if any(segment in {".", ".."} for segment in path.split("/")) or "//" in path:
        raise _bad(text)
    if scheme == "http" and not is_loopback(host):
        raise InsecureAddress(url=text)
    where = host if port in {None, _PORTS[scheme]} else f"{host}:{port}"
    return urlunsplit((scheme, where, path, "", ""))


def is_loopback(host: str) -> bool:
    """Tell whether *host* (as in a checked address) is this machine itself."""
    name = host.strip("[]")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def host_of(base_url: str) -> str:
    """Return the part of a checked address that a person recognises: host and port."""
    return urlsplit(base_url).netloc


def segment(id: str, what: str) -> str:
    """Return a helpdesk's *id* as one part of a path that can lead nowhere else.

    Raises `NotFound` (for *what*) for ids that a server would take as a way up.
    """
    if not id.strip("."):
        raise NotFound(what=what)
    return quote(id, safe="")


def _ascii_host(host: str) -> str:
    """Return the name as the network spells it, or raise ValueError."""
    if ":" in host:
        return f"[{ipaddress.IPv6Address(host).compressed}]"
    name = host.rstrip(".")
    if not name.isascii():
        name = name.encode("idna").decode("ascii")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in name.split(".")):
        raise ValueError("no host name")
    if name.replace(".", "").isdigit():
        return str(ipaddress.IPv4Address(name))
    return name


def _is_unfit(char: str) -> bool:
    return char <= " " or char in "\\\x7f" or char.isspace() or not char.isprintable()


def _bad(text: str) -> BadAddress:
    """Return the problem, with sign-in data cut out of what is shown."""
    shown = "".join(char for char in text if char.isprintable())
    shown = re.sub(r"//[^/?#]*@", "//", shown) if "@" in shown else shown
    return BadAddress(url=shown[:200])
