"""What a server's answer means for the person: status codes and words become problems."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec

from desktop.backends.bounds import is_deeper, web_page
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    Busy,
    Conflict,
    Forbidden,
    NotFound,
    Overloaded,
    Problem,
    Refused,
    ServerFault,
    SignInRefused,
    UnexpectedAnswer,
)

MAX_WORDS = 300
"""Characters of a server's own words that reach the person."""
MAX_WAIT = 24 * 3600.0
_WORDS_DEPTH = 8


@dataclass(frozen=True, slots=True)
class Answer:
    """One complete answer, unpacked and within the bounds."""

    status: int
    headers: tuple[tuple[str, str], ...]
    """In the server's order, names in lower case."""
    body: bytes = field(repr=False)
    """Never in a log: it may hold a login."""

    def header(self, name: str) -> str:
        """Return the first header of that (lower-case) name, or ""."""
        return next((value for key, value in self.headers if key == name), "")

    def all(self, name: str) -> list[str]:
        """Return every header of that (lower-case) name, as `set-cookie` needs it."""
        return [value for key, value in self.headers if key == name]


class _Said(msgspec.Struct):
    """The places where helpdesks put their words: RFC 9457, and "message" or "error"."""

    detail: object = None
    message: object = None
    title: object = None
    error: object = None
    code: object = None


def problem_of(answer: Answer, *, host: str, what: str, secrets: Iterable[str] = ()) -> Problem:
    """Return what a refusing answer means. Only statuses outside 2xx belong here.

    *what* names the object asked for ("This ticket"); *secrets* are cut out of the server's words.
    """
    status = answer.status
    if (known := _by_status(answer, host)) is not None:
        return known
    if _is_web_page(answer) and status != 413:
        # A proxy or a captive portal speaks here, not the helpdesk: its no is nobody's no.
        return web_page(host)
    words = server_words(answer.body, secrets)
    match status:
        case 403:
            return Forbidden(detail=words or QT_TRANSLATE_NOOP("Detail", "no permission"))
        case 404 | 410:
            return NotFound(what=what, detail=words)
        case 409 | 412:
            return Conflict(what=what, detail=words)
        case 413:
            return Refused(detail=words or QT_TRANSLATE_NOOP("Detail", "it is too large"))
        case _:
            return Refused(detail=words or f"error {status}")


def _by_status(answer: Answer, host: str) -> Problem | None:
    """Return the problem of a status whose words say nothing more."""
    status = answer.status
    wait = retry_after(answer)
    if status in {425, 429}:
        return Busy(host=host, seconds=wait)
    if status == 503 and wait is not None:
        # Some proxies say it, too, of what they passed on and got no answer to in time.
        return Overloaded(host=host, seconds=wait)
    if status in {408, 421} or (500 <= status < 600 and status != 511):
        # 408 and 421 may or may not have read the request: the same doubt as a fault of its own.
        return ServerFault(host=host, status=status)
    match status:
        case 401:
            return SignInRefused(host=host)
        case 407 | 511:
            # The network asks for a sign-in of its own.
            return web_page(host)
        case _ if 400 <= status < 500:
            return None
        case _ if 300 <= status < 400:
            return UnexpectedAnswer(
                host=host, detail=QT_TRANSLATE_NOOP("Detail", "it points to another address")
            )
        case _:
            return UnexpectedAnswer(host=host, detail=f"status {status}")


def retry_after(answer: Answer) -> float | None:
    """Return the seconds a server asks to wait, from 0 to a day; None where it names none.

    A date is measured against the server's own clock where it tells it: ours may be years off.
    """
    text = answer.header("retry-after").strip()
    if re.fullmatch(r"[0-9]{1,10}", text):
        return min(float(text), MAX_WAIT)
    until = _http_date(text)
    if until is None:
        return None
    now = _http_date(answer.header("date")) or datetime.now(UTC)
    return min(max((until - now).total_seconds(), 0.0), MAX_WAIT)


def server_words(body: bytes, secrets: Iterable[str] = ()) -> str:
    """Return the server's own words out of an error body: one bounded line of plain text, or ""."""
    said = _said(body)
    if said is None:
        return ""
    for words in (said.detail, said.message, said.title, said.error):
        if isinstance(words, str) and (line := one_line(words, secrets)):
            return line
    return ""


def error_code(body: bytes) -> str:
    """Return the stable `code` of a problem+json body, or ""."""
    said = _said(body)
    return said.code if said is not None and isinstance(said.code, str) else ""


def one_line(text: str, secrets: Iterable[str] = (), limit: int = MAX_WORDS) -> str:
    """Return foreign *text* as one line to put into a sentence.

    Control, bidi and other invisible characters, *secrets* and the final full stop are gone.
    """
    text = text[: limit * 16]
    for secret in secrets:
        text = text.replace(secret, "•••")
    spaced = "".join(" " if char.isspace() else char for char in text)
    plain = "".join(char for char in spaced if unicodedata.category(char)[0] != "C")
    line = " ".join(plain.split()).rstrip(".").rstrip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def _said(body: bytes) -> _Said | None:
    if is_deeper(body, _WORDS_DEPTH):
        return None
    try:
        return msgspec.json.decode(body, type=_Said)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None


def _http_date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _is_web_page(answer: Answer) -> bool:
    kind = answer.header("content-type").lower()
    return "html" in kind or answer.body.lstrip()[:1] == b"<"
