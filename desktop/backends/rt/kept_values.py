"""Whether RT has what it was sent, though it writes some values in its own way. Pure."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network

_LEADING_ZEROS = re.compile(r"\b0+(?=\d)")
_FARTHEST_ZONE = timedelta(hours=14)
_ZONE_STEP = timedelta(minutes=15)


def is_kept(type: str, sent: Sequence[str], kept: Sequence[str]) -> bool:
    """Tell whether a custom field of RT's *type* says *sent*, by what it was seen to have *kept*.

    Several values have no order there, and each only once.
    """
    if type == "DateTime":
        return _is_same_time(sent, kept)
    normal = _NORMAL.get(type, _text)
    return {normal(text) for text in sent if text} == {normal(text) for text in kept}


def _text(text: str) -> str:
    """Return *text* as it reads, whatever ends its lines."""
    return "\n".join(line.rstrip() for line in text.splitlines()).strip()


def _address(text: str) -> str:
    """Return an address without what RT fills it up with."""
    bare = _LEADING_ZEROS.sub("", text.strip())
    try:
        return str(ip_address(bare))
    except ValueError:
        return bare


def _range(text: str) -> str:
    """Return a range of addresses by its ends, as RT makes it of a network."""
    first, dash, last = text.partition("-")
    if dash:
        return f"{_address(first)}-{_address(last)}"
    try:
        network = ip_network(_LEADING_ZEROS.sub("", text.strip()), strict=False)
    except ValueError:
        return text.strip()
    return f"{network[0]}-{network[-1]}"


_NORMAL: dict[str, Callable[[str], str]] = {"IPAddress": _address, "IPAddressRange": _range}


def _is_same_time(sent: Sequence[str], kept: Sequence[str]) -> bool:
    """Tell whether *kept* may be *sent*: RT reads a time in the person's zone, and many words."""
    wanted = [text for text in sent if text.strip()]
    if not wanted or not kept:
        return not wanted and not kept
    one, other = _time(wanted[0]), _time(kept[0])
    if one is None or other is None:
        return True
    apart = abs(one.replace(tzinfo=one.tzinfo or UTC) - other.replace(tzinfo=other.tzinfo or UTC))
    if one.tzinfo is not None:
        return not apart
    return apart <= _FARTHEST_ZONE and not apart % _ZONE_STEP


def _time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None
