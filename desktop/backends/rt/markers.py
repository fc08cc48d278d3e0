"""The mark by which a message is known again after a lost answer.

RT has no idempotency keys, and nothing of a new ticket can be searched for that staff would not
see. But it keeps whatever a part's Content-Type carries, word for word, and shows it to nobody:
`text/plain; deskbell-key="0c55a9f2-…"`. It needs no right and no set-up, works for tickets, replies
and notes alike, and gives the whole key back.
"""

import re
from collections.abc import Iterable

_KEY = re.compile(r"[A-Za-z0-9-]{1,64}\Z")
_MARK = re.compile(
    r"""^content-type:[^\n]*(?:\n[ \t][^\n]*)*?\bdeskbell-key="?([A-Za-z0-9-]{1,64})""",
    re.IGNORECASE | re.MULTILINE,
)


def marked(content_type: str, key: str) -> str:
    """Return *content_type* with the mark of *key*, as it is without one."""
    return f'{content_type}; deskbell-key="{key}"' if _KEY.match(key) else content_type


def key_in(headers: Iterable[str]) -> str:
    """Return the key that one of the parts with *headers* is marked with, "" where none is."""
    found = (match[1] for header in headers if (match := _MARK.search(header[:20_000])))
    return next(found, "")
