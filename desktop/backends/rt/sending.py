"""Writes: what is sent, the proof that it was done, and the search for it where there is none."""

import codecs
from collections.abc import Callable, Mapping
from dataclasses import replace

from desktop.backends.ask import Ask
from desktop.backends.base import Outgoing, Receipt
from desktop.backends.bodies import Files
from desktop.backends.offload import Offload
from desktop.backends.rt import attaching, writes
from desktop.backends.rt.desk import TICKET, Desk
from desktop.backends.rt.forms import QueueForm
from desktop.backends.rt.writing import Writing
from desktop.domain.conversations import MAIN
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    AnswersUnasked,
    Forbidden,
    LoginExposed,
    NotFound,
    OutOfSight,
    Problem,
    Unsupported,
)
from desktop.domain.fields import Values
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import (
    ChangeFields,
    NewTicket,
    OutgoingFile,
    Reply,
    SetStatus,
)
from desktop.domain.work import Link, LinkKind

_SILENCE = 120.0
"""Seconds: RT stores files and sends mails before it answers."""


class Sending(Writing):
    """One person's messages, tickets, statuses and answers, to one RT."""

    def __init__(self, desk: Desk, offload: Offload) -> None:
        super().__init__(desk)
        self._offload = offload

    async def reply(self, command: Reply, outgoing: Outgoing) -> Receipt:
        """Send a reply or note; RT's 201 with the number of the new message is the proof."""
        if command.conversation != MAIN:
            raise Unsupported(
                what=QT_TRANSLATE_NOOP(
                    "Detail", "Request Tracker keeps one conversation in a ticket"
                )
            )
        me = await self._prepared(self._desk.me())
        if command.internal and not me.staff:
            # RT lets customers who may close a ticket write notes, which they then cannot read.
            raise Forbidden(detail=QT_TRANSLATE_NOOP("Detail", "internal notes are for staff"))
        before = await self._prepared(self._desk.row(command.ticket))
        files = await self._fit(command, outgoing)
        fields = writes.reply_fields(command, outgoing.key, before.subject or "")
        route = "comment" if command.internal else "correspond"
        ask = self._post(f"/ticket/{before.id}/{route}", fields, files, command.files, outgoing)
        secrets = tuple(login.password for login in command.credentials)
        answer = await self._write(replace(ask, secrets=secrets))
        message = writes.made(answer, "transaction")
        if message is None:
            raise self._lost()
        try:
            thread = await self._desk.thread(command.ticket)
        except NotFound:
            # The reply itself can have moved the ticket out of this person's sight.
            return Receipt((await self._desk.listed([before]))[0])
        except Problem:
            lost = self._lost()
        else:
            return Receipt(
                thread.ticket, next((m for m in thread.messages if m.id == message), None)
            )
        raise lost

    async def create(self, command: NewTicket, outgoing: Outgoing) -> Receipt:
        """Open a ticket and read it back."""
        me = await self._prepared(self._desk.me())
        if command.requester and not me.staff:
            # RT takes anybody for the requestor, whoever asks.
            raise Forbidden(
                detail=QT_TRANSLATE_NOOP("Detail", "tickets for others are opened by staff")
            )
        form = await self._prepared(self._desk.visible_form(command.department))
        await self._check(command.fields, form)
        files = await self._fit(command, outgoing)
        fields = writes.new_ticket_fields(command, outgoing.key, me, form)
        ask = self._post("/ticket", fields, files, command.files, outgoing)
        secrets = form.secrets(command.fields)
        answer = await self._write(replace(ask, secrets=secrets))
        ticket = writes.made(answer, "ticket")
        if ticket is None:
            raise self._lost()
        receipt = await self._opened(ticket)
        untaken = await self._untaken(ticket, command.fields, form)
        if command.parent and Link(LinkKind.PARENT, command.parent) not in receipt.ticket.links:
            # RT opens it all the same where it may not be tied to that one.
            untaken = (*untaken, f"#{command.parent}")
        return replace(receipt, untaken=untaken)

    async def change_fields(self, command: ChangeFields) -> Receipt:
        """Change answers; RT answers 200 whether it did or not, so they are read back."""
        row = await self._prepared(self._desk.row(command.ticket))
        form = await self._prepared(self._desk.visible_form(RemoteId(str(row.queue.id))))
        await self._check(command.fields, form)
        body = writes.answers_body(command, form)
        secrets = form.secrets(command.fields)
        answer = await self._write(
            Ask(method="PUT", path=f"/ticket/{row.id}", body=body, what=TICKET, secrets=secrets)
        )
        if not form.took(command.fields, await self._after(self._desk.kept(command.ticket))):
            raise writes.not_taken(answer, secrets)
        return Receipt((await self._after(self._desk.thread(command.ticket))).ticket)

    async def _check(self, values: Values, form: QueueForm) -> None:
        """Raise where RT would keep less of *values*, or less apart, than the person was told."""
        gone = form.unasked(values)
        exposed = form.would_expose(values)
        if gone or exposed:
            self._desk.offer.doubt()
        if exposed:
            raise LoginExposed
        if gone:
            names = [await self._desk.offer.name(id) for id in gone]
            raise AnswersUnasked(names=", ".join(names))

    async def _untaken(self, ticket: RemoteId, values: Values, form: QueueForm) -> tuple[str, ...]:
        """Return the fields that RT left empty without a word, as it does with what it refuses."""
        if not form.custom_fields(values):
            return ()
        try:
            return form.untaken(values, await self._desk.kept(ticket))
        except Problem:
            return ()  # The ticket is there, and what it says is read again with it.

    async def set_status(self, command: SetStatus) -> Receipt:
        """Change the status; RT answers 200 whether it did or not, so it is read back."""
        row = await self._prepared(self._desk.row(command.ticket))
        body = writes.status_body(command)
        answer = await self._write(
            Ask(method="PUT", path=f"/ticket/{row.id}", body=body, what=TICKET)
        )
        ticket = (await self._after(self._desk.thread(command.ticket))).ticket
        if ticket.status_id != command.status_id:
            raise writes.not_taken(answer)
        return Receipt(ticket)

    async def _opened(self, ticket: RemoteId) -> Receipt:
        """Read a new ticket back: RT has it, but need not show it to whoever opened it."""
        try:
            thread = await self._after(self._desk.thread(ticket), NotFound)
        except NotFound:
            hidden = OutOfSight(number=ticket, host=self._desk.session.host)
        else:
            return Receipt(thread.ticket, thread.messages[0] if thread.messages else None)
        raise hidden

    # --- what is sent -----------------------------------------------------------------------------

    def _post(
        self,
        path: str,
        fields: Mapping[str, object],
        files: list[OutgoingFile],
        originals: tuple[OutgoingFile, ...],
        outgoing: Outgoing,
    ) -> Ask:
        reader = Files(outgoing.files, self._offload)
        progress = _progress(outgoing, files, originals)
        body = attaching.request_body(fields, files, reader, progress)
        return Ask(method="POST", path=path, body=body, silence=_SILENCE, what=TICKET)

    async def _fit(self, command: Reply | NewTicket, outgoing: Outgoing) -> list[OutgoingFile]:
        """Return the files under the names and types that RT leaves alone."""
        reader = Files(outgoing.files, self._offload)
        fitting: list[OutgoingFile] = []
        for file in command.files:
            sound = not attaching.needs_look(file) or await self._is_utf8(reader, file)
            # Without words there is no other part to bear the mark.
            key = "" if command.body or fitting else outgoing.key
            opens = isinstance(command, NewTicket)
            fitting.append(attaching.fit(file, is_utf8=sound, opens=opens, key=key))
        return fitting

    async def _is_utf8(self, reader: Files, file: OutgoingFile) -> bool:
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            async for piece in reader.pieces(file):
                await self._offload(decoder.decode, piece)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
        return True


def _progress(
    outgoing: Outgoing, fitting: list[OutgoingFile], originals: tuple[OutgoingFile, ...]
) -> Callable[[OutgoingFile, int], None]:
    """Tell the progress of the files that the person knows, not of those made to fit."""
    known = {id(made): file for made, file in zip(fitting, originals, strict=True)}
    return lambda file, sent: outgoing.progress(known[id(file)], sent)
