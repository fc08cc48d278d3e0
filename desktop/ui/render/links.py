"""Links: only http, https and mailto, with their true target in view."""

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit, urlunsplit

_MAX = 2_000
_UNSAFE = re.compile("[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\\\]")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_FOUND = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"“”«»]{2,2000})"
    r"|(?P<www>\bwww\.[a-z0-9-]{1,63}\.[^\s<>\"“”«»]{2,500})"
    r"|(?P<mail>\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}\b)"
    r"|(?<![\w#&/.-])#(?P<number>[1-9]\d{0,4})\b",
    re.IGNORECASE,
)
_HOST_LIKE = re.compile(
    r"^(?:https?://)?(?:[^\s/@]+@)?((?:[^\s/:@.]+\.)+[^\s/:@.]{2,})(?:[:/?#]\S*)?$", re.IGNORECASE
)
_TRAILING = ".,;:!?'’"
_OPENING = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Link:
    """A checked address."""

    url: str
    host: str
    """What it truly leads to: a host in ASCII (punycode), or a mail address."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something in plain text that leads somewhere: exactly one of link and number."""

    start: int
    end: int
    link: Link | None = None
    number: int = 0


def check(href: str) -> Link | None:
    """Return the safe form of *href*, or None when it must not be a link."""
    href = href.strip()
    if not href or len(href) > _MAX or _UNSAFE.search(href):
        return None
    try:
        parts = urlsplit(href)
        if parts.scheme == "mailto":
            return _mail(parts.path)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            return None
        host, port = ascii_host(parts.hostname), parts.port
    except ValueError:
        return None
    if host is None:
        return None
    netloc = f"[{host}]" if ":" in host else host
    if port is not None and port != {"http": 80, "https": 443}[parts.scheme]:
        netloc += f":{port}"
    safe = "/:@!$&'()*+,;=~-._%?"
    url = urlunsplit(
        (
            parts.scheme,
            netloc,
            quote(parts.path, safe),
            quote(parts.query, safe + "/"),
            quote(parts.fragment, safe),
        )
    )
    return Link(url, netloc)


def _mail(path: str) -> Link | None:
    # What a mailto link puts into subject, body or further recipients is not the person's wish.
    address = unquote(path)
    return Link(f"mailto:{address}", address) if _ADDRESS.fullmatch(address) else None


def ascii_host(host: str) -> str | None:
    """Return *host* in ASCII (punycode), or None when it is no host."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:
        name = host.rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
    labels = name.split(".")
    return name if len(name) <= 253 and all(map(_LABEL.fullmatch, labels)) else None


def pretends(text: str, link: Link) -> bool:
    """Tell whether *text* looks like an address that is not where *link* leads."""
    match = _HOST_LIKE.match(text.strip())
    if match is None or link.url.startswith("mailto:"):
        return match is not None and "@" not in text
    claimed = ascii_host(match[1])
    truly = link.host.rsplit(":", 1)[0] if not link.host.startswith("[") else link.host
    return claimed is None or claimed.removeprefix("www.") != truly.removeprefix("www.")


def find(text: str, last_number: int) -> Iterator[Found]:
    """Yield the addresses and message numbers in plain *text*, in order.

    Numbers above *last_number* name no message and stay text.
    """
    if not ("#" in text or "@" in text or "://" in text or "www." in text.lower()):
        return
    for match in _FOUND.finditer(text):
        if match["number"]:
            number = int(match["number"])
            if number <= last_number:
                yield Found(*match.span(), number=number)
            continue
        end = _without_trailing(text, match.start(), match.end())
        said = text[match.start() : end]
        prefix = "mailto:" if match["mail"] else "https://" if match["www"] else ""
        link = check(prefix + said)
        if link is not None:
            yield Found(match.start(), end, link)


def _without_trailing(text: str, start: int, end: int) -> int:
    """Return the end of an address without the punctuation of the sentence around it."""
    while end > start:
        last = text[end - 1]
        opening = _OPENING.get(last)
        unpaired = opening and text.count(last, start, end) > text.count(opening, start, end)
        if last not in _TRAILING and not unpaired:
            break
        end -= 1
    return end
