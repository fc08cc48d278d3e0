"""E-mail addresses, domain names, web addresses and hosts, as people write and paste them.

Names in any script are taken as they are written: a domain of Persian letters is one.
"""

import ipaddress
import re
import unicodedata
from urllib.parse import SplitResult, urlsplit

_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_INVISIBLE = dict.fromkeys(
    map(ord, "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff")
) | dict.fromkeys(range(0x2066, 0x206A))
"""Marks that come along with a paste; ZWNJ and ZWJ stay, for they belong to names."""
_DOTS = str.maketrans("。．｡", "...")
_MOST_LABEL = 63
_MOST_DOMAIN = 253
_MOST_LOCAL = 64
_MOST_URL = 2048


def bare(text: str) -> str:
    """Return *text* without the space and the invisible marks around and in a pasted address."""
    return unicodedata.normalize("NFC", text.translate(_INVISIBLE)).strip()


def domain(text: str) -> str | None:
    """Return a domain name in small letters, without a last dot; None for what is none."""
    name = bare(text).translate(_DOTS).lower().removesuffix(".")
    labels = name.split(".")
    if len(labels) < 2 or labels[-1].isdecimal() or not all(map(_is_label, labels)):
        return None
    return name if sum(_ascii_length(label) + 1 for label in labels) - 1 <= _MOST_DOMAIN else None


def _is_label(label: str) -> bool:
    if not label or label.startswith("-") or label.endswith(("-", "\u200c", "\u200d")):
        return False
    return all(map(_is_name_char, label)) and _ascii_length(label) <= _MOST_LABEL


def _is_name_char(char: str) -> bool:
    if char.isascii():
        return char.isalnum() or char == "-"
    return char in "\u200c\u200d\u00b7" or unicodedata.category(char) in {
        "Ll", "Lo", "Lm", "Mn", "Mc", "Nd",
    }  # fmt: skip


def _ascii_length(label: str) -> int:
    """Return how long a label is in the DNS."""
    return len(label) if label.isascii() else len(label.encode("punycode")) + len("xn--")


def email(text: str) -> str | None:
    """Return an e-mail address with its domain in small letters; None for what is none."""
    local, at, host = bare(text).rpartition("@")
    name = domain(host)
    if not at or name is None or len(local) > _MOST_LOCAL or not _LOCAL.fullmatch(local):
        return None
    return f"{local}@{name}"


def email_in(text: str) -> str | None:
    """Return the address in what was pasted: "Name <name@example.com>", "mailto:…"."""
    found = re.search(r"<([^<>]+)>", text)
    return email(found[1] if found else bare(text).removeprefix("mailto:"))


def url(text: str) -> str | None:
    """Return a web address (http, https) with a host; None for what is none."""
    address = bare(text)
    parts = _split(address)
    if parts is None or parts.scheme not in ("http", "https"):
        return None
    return address if is_host(parts.hostname or "") else None


def holds_login(text: str) -> bool:
    """Tell whether a web address carries a user's name or password."""
    parts = _split(bare(text))
    return parts is not None and "@" in parts.netloc


def domain_in(text: str) -> str | None:
    """Return the domain name in what was pasted: a web address, an e-mail address."""
    address = bare(text)
    parts = _split(address if "://" in address else f"//{address}")
    return None if parts is None else domain(parts.hostname or "")


def is_host(text: str) -> bool:
    """Tell whether *text* names a machine: a domain, a name without a dot, an IP address."""
    name = bare(text)
    try:
        ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        return domain(name) is not None or (_is_label(name.lower()) and not name.isdecimal())
    return True


def is_site(text: str) -> bool:
    """Tell whether *text* says where a sign-in is: a host or web address, with or without https."""
    address = bare(text)
    return (
        is_host(address) or url(address if "://" in address else f"https://{address}") is not None
    )


def _split(address: str) -> SplitResult | None:
    """Return the parts of an address; None for one that no browser would open."""
    if len(address) > _MOST_URL or any(c.isspace() or not c.isprintable() for c in address):
        return None
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises where it is no number in the range
    except ValueError:
        return None
    return parts
