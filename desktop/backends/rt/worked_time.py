"""Time that was worked, as RT keeps it: minutes with a note. Pure.

RT dates time by when it was noted down, and knows nothing of bills. Both stand in the note's words
for whoever reads it there, and in its mark for the timesheet.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from desktop.backends.rt.markers import marked
from desktop.backends.rt.shapes import RtAttachment, RtContent, RtHistoryEntry, moment, whole
from desktop.backends.rt.tickets import PER_PAGE, Query, quoted
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.ticket import Person
from desktop.domain.timesheet import TimeEntry
from desktop.domain.work import LogTime

_MARK = re.compile(r'\bdeskbell-worked="?(\d{1,12})(-free)?')
_FIELDS = "Type,Created,Creator,ObjectId,Field,TimeTaken"


@dataclass(frozen=True, slots=True)
class Noted:
    """What a mark tells of logged time that RT does not."""

    worked: datetime
    billable: bool
    note: str


def note_fields(command: LogTime, key: OutboxId, now: datetime) -> dict[str, object]:
    """Return the note that logs time; *now* is of the person's own time zone."""
    free = "" if command.billable else "-free"
    mark = f'; deskbell-worked="{int(command.worked)}{free}"'
    return {
        "Subject": "Time worked",
        "Content": _words(command, now),
        "ContentType": marked("text/plain", key) + mark,
        "TimeTaken": command.minutes,
    }


def note_of(content: str) -> str:
    """Return what the person wrote into a note of logged time."""
    return content.partition("\n\n")[2].strip()


def _words(command: LogTime, now: datetime) -> str:
    worked = datetime.fromtimestamp(command.worked, now.tzinfo)
    day = "" if worked.date() == now.date() else f" on {worked.date().isoformat()}"
    bill = "" if command.billable else ", not billable"
    head = f"Time worked{day}: {command.minutes} min{bill}"
    return f"{head}\n\n{command.note.strip()}\n" if command.note.strip() else f"{head}\n"


# --- read back ------------------------------------------------------------------------------------


def entries_sql(agent: RemoteId | None, since: datetime | None) -> str:
    """Return a search for what staff logged since the day before *since*.

    Time is noted down when it was worked or later, never before; RT reads a date in the person's
    own time zone.
    """
    terms = ["ObjectType = 'RT::Ticket'", "TimeTaken != 0"]
    if agent is not None:
        terms.append(f"Creator = {quoted(agent)}")
    if since is not None:
        day = datetime.fromtimestamp(since.timestamp() - 2 * 86_400, UTC)
        terms.append(f"Created > '{day.date().isoformat()}'")
    return " AND ".join(terms)


def entries_query(sql: str, page: int) -> Query:
    """Ask for a page of entries of all tickets."""
    return (("query", sql), *_columns(page))


def entries_of_ticket(page: int) -> Query:
    """Ask for a page of entries of one ticket, and of those that became part of it."""
    terms = [{"field": "TimeTaken", "operator": "!=", "value": "0"}]
    return (("query", msgspec.json.encode(terms).decode()), *_columns(page))


def _columns(page: int) -> Query:
    return (
        ("fields", _FIELDS),
        ("fields[Creator]", "RealName"),
        ("orderby", "id"),
        ("per_page", PER_PAGE),
        ("page", page),
    )


def marks_query(transactions: Sequence[str]) -> tuple[Query, bytes]:
    """Ask for the marks of some transactions, those that bear one: query and body of a POST."""
    terms = [{"field": "TransactionId", "operator": "=", "value": id} for id in transactions]
    marked = {"field": "Headers", "operator": "LIKE", "value": "%deskbell-worked%"}
    query: Query = (("fields", "TransactionId,Headers"), ("per_page", PER_PAGE))
    return query, msgspec.json.encode([*terms, marked])


def words_query(parts: Sequence[str]) -> tuple[Query, bytes]:
    """Ask for the words of some notes: query and body of a POST."""
    terms = [{"field": "id", "operator": "=", "value": id} for id in parts]
    return (("fields", "Content"), ("per_page", PER_PAGE)), msgspec.json.encode(terms)


def marked_parts(parts: Sequence[RtAttachment]) -> list[str]:
    """Return the numbers of those *parts* that bear a mark."""
    return [str(part.id) for part in parts if _MARK.search(part.headers or "")]


def noted(parts: Sequence[RtAttachment], words: Sequence[RtContent]) -> dict[str, Noted]:
    """Return what marks and words tell, by transactions."""
    said = {str(one.id): one.content or "" for one in words}
    found: dict[str, Noted] = {}
    for part in parts:
        if (match := _MARK.search(part.headers or "")) is not None:
            worked = datetime.fromtimestamp(int(match[1]), UTC)
            note = note_of(said.get(str(part.id), ""))
            found[str(part.transaction)] = Noted(worked, match[2] is None, note)
    return found


def entry(row: RtHistoryEntry, who: Person, noted: Noted | None) -> TimeEntry:
    """Return an entry of a timesheet; what another program logged has no words here."""
    return TimeEntry(
        id=RemoteId(str(row.id)),
        ticket=RemoteId(str(row.object_id)),
        agent=who,
        worked=noted.worked if noted else moment(row.created),
        minutes=whole(row.time_taken),
        billable=noted.billable if noted else True,
        note=noted.note if noted else "",
    )
