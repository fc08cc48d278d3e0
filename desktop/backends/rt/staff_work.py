"""Staff's work on tickets: read first, asked under the entity tag, and read back."""

from datetime import UTC, datetime

import msgspec

from desktop.backends.ask import Ask
from desktop.backends.base import Outgoing, Receipt
from desktop.backends.rt import shapes, staff_changes, worked_time, writes
from desktop.backends.rt.desk import TICKET
from desktop.backends.rt.people import Me
from desktop.backends.rt.shapes import read
from desktop.backends.rt.staff_changes import Plan, Seen
from desktop.backends.rt.writing import Writing
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    Conflict,
    Forbidden,
    NotFound,
    Problem,
    Refused,
    ServerFault,
)
from desktop.domain.held import MergedAway
from desktop.domain.ids import RemoteId
from desktop.domain.work import ChangeTicket, LogTime, MergeTicket

_TRIES = 4
"""How often a change is worked out anew because the ticket changed while it was."""


class StaffWork(Writing):
    """What one member of staff does to tickets beside answering."""

    async def change(self, command: ChangeTicket) -> Receipt:
        """Change a ticket; what did not take is refused in RT's words.

        `Conflict` where it never stands still long enough to be changed.
        """
        me = await self._staff()
        for _ in range(_TRIES):
            before = await self._prepared(self._look(command.ticket))
            plan = staff_changes.plan(command, before, me)
            if plan.is_empty:
                return await self._prepared(self._receipt(before))
            try:
                answer = await self._write(_put(before, plan))
            except Conflict:
                continue
            except ServerFault as fault:
                refused = await self._failed_on(command, fault)
            else:
                try:
                    now = await self._after(self._look(command.ticket), NotFound)
                except NotFound:
                    # The change itself can have moved the ticket out of this person's sight.
                    return Receipt((await self._desk.listed([before.row]))[0])
                if staff_changes.is_done(command, now):
                    return await self._after(self._receipt(now))
                taken = staff_changes.taken_meanwhile(command, now)
                refused = taken or writes.not_taken(answer)
            raise refused
        raise Conflict(what=TICKET)

    async def merge(self, command: MergeTicket) -> Receipt:
        """Make a ticket part of another one; doing it again finds it done."""
        await self._staff()
        into = await self._prepared(self._desk.row(command.into))
        row = await self._prepared(self._desk.row_now(command.ticket))
        if str(row.id) != command.ticket:
            if str(row.id) == str(into.id):
                return Receipt((await self._prepared(self._desk.thread(command.into))).ticket)
            raise MergedAway(what=TICKET, into=str(row.id), number=str(row.id))
        if command.ticket == command.into:
            raise Refused(
                detail=QT_TRANSLATE_NOOP("Detail", "a ticket cannot become part of itself")
            )
        body = msgspec.json.encode({"MergeInto": command.into})
        answer = await self._write(
            Ask(method="PUT", path=f"/ticket/{row.id}", body=body, what=TICKET)
        )
        now = await self._after(self._desk.row_now(command.ticket))
        if str(now.id) != str(into.id):
            raise writes.not_taken(answer)
        return Receipt((await self._after(self._desk.thread(command.into))).ticket)

    async def log_time(self, command: LogTime, outgoing: Outgoing) -> Receipt:
        """Note time with an internal note; its mark is how it is found after a lost answer."""
        await self._staff()
        if command.minutes < 1:
            raise Refused(
                detail=QT_TRANSLATE_NOOP("Detail", "time that was worked is a minute at least")
            )
        row = await self._prepared(self._desk.row(command.ticket))
        now = datetime.now(UTC).astimezone()
        fields = worked_time.note_fields(command, outgoing.key, now)
        path = f"/ticket/{row.id}/comment"
        answer = await self._write(
            Ask(method="POST", path=path, body=msgspec.json.encode(fields), what=TICKET)
        )
        made = writes.made(answer, "transaction")
        if made is None:
            raise self._lost()
        if await self._after(self._minutes(made)) != command.minutes:
            raise writes.not_taken(answer)
        thread = await self._after(self._desk.thread(command.ticket))
        return Receipt(thread.ticket, next((m for m in thread.messages if m.id == made), None))

    async def _staff(self) -> Me:
        """Return who is signed in; RT gives some customers rights that are meant for closing."""
        me = await self._prepared(self._desk.me())
        if not me.staff:
            raise Forbidden(detail=QT_TRANSLATE_NOOP("Detail", "this is for staff"))
        return me

    async def _look(self, ticket: RemoteId) -> Seen:
        """Return a ticket as it is; its tag first, so that no change after it goes unnoticed."""
        detail = await self._desk.detail(ticket)
        row = await self._desk.row(ticket)
        return Seen(row, detail, await self._desk.visible_form(RemoteId(str(row.queue.id))))

    async def _receipt(self, seen: Seen) -> Receipt:
        return Receipt((await self._desk.conversation(seen.row, seen.detail))[0].ticket)

    async def _minutes(self, transaction: RemoteId) -> int:
        ask = Ask(path=f"/transaction/{transaction}", what=TICKET)
        told = await self._desk.session.request(ask, lambda body: read(body, shapes.RtTimeTaken))
        return shapes.whole(told.time_taken)

    async def _failed_on(self, command: ChangeTicket, fault: ServerFault) -> Problem:
        """Return what RT's failure means: it fails on addresses that it will not write to."""
        if fault.fields.get("status") != 500 or not command.add_followers:
            return fault
        now = await self._after(self._look(command.ticket))
        if staff_changes.is_done(command, now):
            return fault
        names = ", ".join(command.add_followers)
        return Refused(detail=f"Request Tracker failed on {names}, such as its own address")


def _put(before: Seen, plan: Plan) -> Ask:
    tag = before.detail.tag
    return Ask(
        method="PUT",
        path=f"/ticket/{before.row.id}{plan.action}",
        headers={"If-Match": f'"{tag}"'} if tag else {},
        body=msgspec.json.encode(plan.fields),
        what=TICKET,
    )
