"""Addresses that lead into this client: `deskbell://ticket/…` and `deskbell://new?…`.

Anybody can write one, on a page or in a mail, so a link only says what to show. None sends,
closes or fetches anything, and what is not understood in full is refused. The most that one fills
in is the subject of a form that the person sees, and sends or not.

    deskbell://ticket/1042                    a ticket by the number people call it
    deskbell://ticket/0123456789ab/1042       … of one account
    deskbell://ticket/0123456789ab/1042#m17   … at one of its messages
    deskbell://new                            the empty form for a new ticket
    deskbell://new?account=…&department=…     … of an account, for a department, by their ids
    deskbell://new?subject=…                  … with a subject, one short line of plain text
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, unquote

from desktop.brand import BRAND
from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem
from desktop.domain.ids import AccountId, RemoteId

MOST = 1_000
"""Characters of a whole link."""
_MOST_PART = 200
"""Characters of one name in it."""

_LINK = re.compile(
    rf"{BRAND.id}://"
    r"(?P<host>[a-z]{1,10})(?P<path>/[^?#]*)?(?:\?(?P<query>[^#]*))?(?:#(?P<at>.*))?",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:[A-Za-z0-9._~!$'()*,;:@-]|%[0-9A-Fa-f]{2})+")
_ACCOUNT = re.compile(r"[0-9a-f]{12}")


class BadLink(Problem):
    """A link that leads nowhere in this client; nothing was done. No fields: it may be a trick."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This link is not one that Deskbell can follow, so nothing was done. Links to tickets "
        "look like deskbell://ticket/1042.",
    )


class LinkedAccountUnknown(Problem):
    """A link into an account that is not here. No fields: its name would be the link's."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "This link belongs to an account that is not signed in here, so nothing was done. Sign in "
        "to that helpdesk, then follow the link again.",
    )


class LinkedTicketUnknown(Problem):
    """A link to a ticket that is not here. Field: number."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no ticket {number} here. It may be one that you may not see, or it was not "
        "synced yet: sync, then follow the link again.",
    )


@dataclass(frozen=True, slots=True)
class ToTicket:
    """Show a ticket, at a message where one is named."""

    number: str
    account: AccountId | None = None
    """None: of whichever account has that number."""
    message: RemoteId | None = None


@dataclass(frozen=True, slots=True)
class ToNewTicket:
    """Show the empty form for a new ticket."""

    account: AccountId | None = None
    department: RemoteId | None = None
    subject: str | None = None


DeepLink = ToTicket | ToNewTicket


def parse(text: str) -> DeepLink:
    """Return where the link *text* leads. Raises nothing but `BadLink`."""
    match = _LINK.fullmatch(text) if len(text) <= MOST else None
    if match is None:
        raise BadLink
    path, query, at = match["path"] or "", match["query"], match["at"]
    match match["host"].lower():
        case "ticket" if query is None:
            return _ticket(path, at)
        case "new" if path in {"", "/"} and at is None:
            return _new_ticket(query)
        case _:
            raise BadLink


def write(link: DeepLink) -> str:
    """Return *link* as text; `parse` reads it back."""
    match link:
        case ToTicket():
            account = "" if link.account is None else f"/{link.account}"
            at = "" if link.message is None else f"#{quote(link.message, safe='')}"
            return f"{BRAND.id}://ticket{account}/{quote(link.number, safe='')}{at}"
        case ToNewTicket():
            given = (
                ("account", link.account),
                ("department", link.department),
                ("subject", link.subject),
            )
            query = "&".join(f"{name}={quote(id, safe='')}" for name, id in given if id is not None)
            return f"{BRAND.id}://new?{query}" if query else f"{BRAND.id}://new"


def _ticket(path: str, at: str | None) -> ToTicket:
    parts = path.split("/")[1:]
    account = _account(parts.pop(0)) if len(parts) == 2 else None
    if len(parts) != 1:
        raise BadLink
    message = None if at is None else RemoteId(_decoded(at))
    return ToTicket(_decoded(parts[0]), account, message)


def _new_ticket(query: str | None) -> ToNewTicket:
    given: dict[str, str] = {}
    for pair in query.split("&") if query is not None else ():
        name, _, value = pair.partition("=")
        if name not in _READ or name in given:
            raise BadLink
        given[name] = _READ[name](value)
    account, department = given.get("account"), given.get("department")
    return ToNewTicket(
        None if account is None else AccountId(account),
        None if department is None else RemoteId(department),
        given.get("subject"),
    )


def _account(part: str) -> AccountId:
    if not _ACCOUNT.fullmatch(part):
        raise BadLink
    return AccountId(part)


def _decoded(part: str) -> str:
    """Return a percent-encoded name; one that could be mistaken for another is refused."""
    try:
        text = unquote(part, errors="strict") if _PART.fullmatch(part) else ""
    except UnicodeDecodeError:
        text = ""
    invisible = any(unicodedata.category(char)[0] in "CZ" and char != " " for char in text)
    if not text.strip() or len(text) > _MOST_PART or invisible:
        raise BadLink
    return text


_READ: dict[str, Callable[[str], str]] = {
    "account": _account,
    "department": _decoded,
    "subject": _decoded,
}
