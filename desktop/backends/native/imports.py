"""Taking in what was said elsewhere, on the native API."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

import msgspec
from msgspec import Struct

from desktop.backends.ask import Ask
from desktop.backends.base import Outgoing, Receipt
from desktop.backends.bodies import Files
from desktop.backends.http import Http
from desktop.backends.native import wire
from desktop.backends.native.asks import API, ticket_path, write
from desktop.backends.native.pieces import each
from desktop.backends.native.shapes import Id, Line
from desktop.backends.native.uploads import Uploads
from desktop.backends.offload import Offload
from desktop.domain.errors import QT_TRANSLATE_NOOP, UnexpectedAnswer
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.outbox import ImportMessages, Said

MOST = 500
"""Origins that are asked for at once."""


class _WireTicket(Struct):
    id: Id
    number: Line = ""


class _WireKnown(Struct):
    origin: str
    ticket: _WireTicket


class _WireAnswer(Struct):
    known: object


_answer = msgspec.json.Decoder(_WireAnswer).decode


class NativeImports:
    """The door of one helpdesk for messages that were written elsewhere."""

    def __init__(
        self,
        http: Http,
        offload: Offload,
        as_it_is_now: Callable[[Receipt], Awaitable[Receipt]],
    ) -> None:
        self._http = http
        self._offload = offload
        self._as_it_is_now = as_it_is_now

    async def take_in(self, command: ImportMessages, outgoing: Outgoing) -> Receipt:
        """Send it, its files first."""
        files = tuple(file for said in command.messages for file in said.files)
        reader = Files(outgoing.files, self._offload)
        uploads = await Uploads(self._http, reader, outgoing).all(files)
        receipt = await self._http.request(
            _take_in(command, outgoing.key, uploads), wire.parse_receipt
        )
        if command.ticket is not None and receipt.ticket.id != command.ticket:
            raise UnexpectedAnswer(
                host=self._http.host, detail=QT_TRANSLATE_NOOP("Detail", "another ticket")
            )
        return await self._as_it_is_now(receipt)

    async def known(self, origins: Sequence[str]) -> dict[str, tuple[RemoteId, str]]:
        """Ask for them, some at a time."""
        found: dict[str, tuple[RemoteId, str]] = {}
        for start in range(0, len(origins), MOST):
            some = origins[start : start + MOST]
            body = msgspec.json.encode({"origins": list(some)})
            ask = Ask(
                method="POST",
                path=f"{API}/imports/known",
                body=body,
                what=QT_TRANSLATE_NOOP("Detail", "These mails"),
            )
            answer = await self._http.request(ask, _answer)
            for one in each(answer.known, _WireKnown, MOST):
                found[one.origin] = (RemoteId(one.ticket.id), one.ticket.number)
        return found


def _take_in(command: ImportMessages, key: OutboxId, uploads: Sequence[str]) -> Ask:
    """Return the request; *uploads* are those of all files, in their order."""
    waiting = iter(uploads)
    messages = [_message(said, [next(waiting) for _ in said.files]) for said in command.messages]
    body: dict[str, object] = {
        "channel": command.channel,
        "source": command.source,
        "messages": messages,
    }
    if command.ticket is not None:
        return write("POST", f"{ticket_path(command.ticket)}/imports", body, key)
    body |= {
        "department": command.department,
        "subject": command.subject,
        "requester": command.requester,
    }
    return write(
        "POST", f"{API}/imports", body, key, what=QT_TRANSLATE_NOOP("Detail", "The department")
    )


def _message(said: Said, uploads: list[str]) -> dict[str, object]:
    return {
        "name": said.name,
        "email": said.email or None,
        "role": said.side.value,
        "created": None if said.when is None else datetime.fromtimestamp(said.when, UTC),
        "body": said.body,
        "format": said.format.value,
        "internal": said.internal,
        "uploads": uploads,
        "origin": said.origin or None,
    }
