"""What is written to a Request Tracker, and what becomes of it on its way: all of it by a seed."""

import random
from dataclasses import dataclass, replace

from desktop.domain.ids import AccountId, OutboxId, RemoteId, TicketRef
from desktop.domain.message import BodyFormat
from desktop.services.session import Session
from tests.faults.acts import Act, Kind, answer, web_page

LATE = "late commit"
KILL = "killed at the commit"
KILL_SOON = "killed soon after"
LATE_BY = 1.5
"""Seconds after which RT gets what the client believes to be lost."""

AFTER: dict[Act, float] = {
    Act(kind=Kind.DROP_AFTER): 44,
    Act(kind=Kind.DROP_AFTER, name="reset after", reset=True): 8,
    Act(kind=Kind.STALL, seconds=60): 6,
    Act(kind=Kind.CUT_STATUS): 4,
    Act(kind=Kind.CUT_HEAD): 4,
    Act(kind=Kind.CUT_BODY): 3,
    answer(502, after=True): 3,
    answer(503, "503 after, asks to wait", retry_after="1", after=True): 4,
    web_page(after=True): 2,
    Act(kind=Kind.STALL, name=KILL, seconds=60): 7,
    Act(kind=Kind.DROP_AFTER, name=KILL_SOON): 4,
}
"""RT has it, and the client does not hear of it."""
BEFORE: dict[Act, float] = {
    Act(kind=Kind.DROP_BEFORE): 5,
    Act(kind=Kind.HALF_REQUEST): 3,
    answer(429, retry_after="1"): 2,
}
"""RT does not have it."""
LATER: dict[Act, float] = {Act(kind=Kind.DROP_BEFORE, name=LATE): 3}
"""RT gets it after the client has begun to look for it."""
REFUSED = frozenset({"429"})
"""Whoever says so has done nothing, so that it may be sent again at once."""

_EQUAL = ("Thank you", "ok", "سپاسگزارم 🙏", "Thank you\r\n", "0")
_WORDS = ("Ärger", "سلام", "۱۲۳", "صورت‌حساب", "👩🏽‍💻", "invoice", "<b>", "&amp;", "'q'", "Привет")
_NAMES = ("report.bin", "گزارش ۱.pdf", 'a "quoted" name.bin', "Übersicht – 2026.bin")


_NONE = OutboxId("")


@dataclass(frozen=True)
class Write:
    """One thing that a person writes."""

    account: str
    """The name of the account by which it leaves."""
    ticket: RemoteId | None
    """None: it opens one."""
    internal: bool
    subject: str
    body: str
    files: tuple[tuple[str, bytes], ...]
    act: Act
    """What becomes of it the first time that it leaves."""
    key: OutboxId = _NONE

    @property
    def committed(self) -> bool:
        """Whether RT gets it the first time, before anybody looks."""
        return self.act in AFTER


def make(n: int, seed: int, tickets: dict[str, list[RemoteId]], staff: str) -> list[Write]:
    """Return *n* writes by the accounts of *tickets*, each to its own; *staff* writes notes."""
    chance = random.Random(seed)
    acts = AFTER | BEFORE | LATER
    made: list[Write] = []
    for index in range(n):
        account = chance.choice(sorted(tickets))
        kind = chance.choices(("reply", "note", "new"), (60, 20 if account == staff else 0, 25))[0]
        [act] = chance.choices(list(acts), list(acts.values()))
        # The first few show that everything is there, whatever the number.
        act = _FIRST[index] if index < len(_FIRST) else act
        files = _files(chance) if chance.random() < 0.2 else ()
        made.append(
            Write(
                account,
                None if kind == "new" else chance.choice(tickets[account]),
                kind == "note",
                chance.choice(("Printer", "چاپگر", f"Matter {index}")) if kind == "new" else "",
                "" if files and chance.random() < 0.3 else _body(chance, index),
                files,
                act,
            )
        )
    return made


async def queue(session: Session, writes: list[Write], department: RemoteId) -> list[Write]:
    """Put every write into the outbox, as the window does; return them with their keys."""
    accounts = {account.name: account.id for account in session.library.accounts()}
    return [
        replace(write, key=await _queue(session, write, accounts[write.account], department))
        for write in writes
    ]


async def _queue(
    session: Session, write: Write, account: AccountId, department: RemoteId
) -> OutboxId:
    actions = session.actions
    kinds = {".pdf": "application/pdf"}
    ref = None if write.ticket is None else TicketRef(account, write.ticket)
    files = [
        await actions.attach_bytes(data, name, kinds.get(name[-4:], "application/octet-stream"))
        for name, data in write.files
    ]
    draft = replace(
        actions.new_draft(account, ref, write.internal),
        department=None if ref else department,
        subject=write.subject,
        body=write.body,
        format=BodyFormat.TEXT,
        files=tuple(files),
    )
    return await actions.send(draft, 0.0)


_FIRST = (
    next(iter(AFTER)),
    Act(kind=Kind.STALL, name=KILL, seconds=60),
    next(iter(BEFORE)),
    *LATER,
)


def _body(chance: random.Random, index: int) -> str:
    if chance.random() < 0.4:
        return chance.choice(_EQUAL)
    words = [chance.choice(_WORDS) for _ in range(chance.choice((3, 30, 3000)))]
    end = chance.choice(("\n", "\r\n"))
    lines = [" ".join(words[start : start + 8]) for start in range(0, len(words), 8)]
    return f"{index}: " + end.join(lines)


def _files(chance: random.Random) -> tuple[tuple[str, bytes], ...]:
    sizes = (0, 1, 4_000, 150_000)
    names = chance.sample(_NAMES, chance.choice((1, 1, 2)))
    return tuple((name, chance.randbytes(chance.choice(sizes))) for name in names)
