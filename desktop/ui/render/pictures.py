"""Images in a body: which are shown, which wait for the person, which are never fetched."""

import base64
import binascii
import hashlib
import re
from urllib.parse import urlsplit

from desktop.ui.render import links
from desktop.ui.render.blocks import Picture

TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
MAX_INLINE = 5_000_000
MAX_PICTURES = 60
_DATA = re.compile(r"data:(image/[a-z]+);base64,", re.IGNORECASE)
_TRACKER = 3
"""Pixels: an image this small shows nothing and only tells its sender that it was seen."""
_MAX_SIDE = 4_000


def picture(attributes: dict[str, str]) -> Picture | None:
    """Return the image that an `img` tag means; None for one that is never shown.

    Its `url` and its `data` are empty where it is neither remote nor carried by the body itself.
    """
    source = attributes.get("src", "").strip()
    alt = attributes.get("alt", "")[:200]
    width, height = _side(attributes.get("width")), _side(attributes.get("height"))
    if 0 < width <= _TRACKER or 0 < height <= _TRACKER:
        return None
    if source[:5].lower() == "data:":
        return _inline(source, alt, width, height)
    if source.startswith("//"):
        source = f"https:{source}"
    link = links.check(source)
    if link is None or link.url.startswith("mailto:"):
        return Picture("", alt=alt) if alt else None
    host = urlsplit(link.url).hostname or link.host
    return Picture(_key(link.url.encode()), link.url, host, alt=alt, width=width, height=height)


def _inline(source: str, alt: str, width: int, height: int) -> Picture | None:
    match = _DATA.match(source)
    kind = match[1].lower() if match else ""
    if match is None or kind not in TYPES or len(source) > MAX_INLINE * 4 // 3:
        return Picture("", alt=alt) if alt else None
    try:
        data = base64.b64decode(source[match.end() :], validate=False)
    except (binascii.Error, ValueError):
        return Picture("", alt=alt) if alt else None
    return Picture(_key(data), data=data, content_type=kind, alt=alt, width=width, height=height)


def _key(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _side(value: str | None) -> int:
    return min(int(value), _MAX_SIDE) if value and value.isdecimal() and len(value) < 6 else 0
