"""What a whole session leaves in its log, and where its token goes."""

import asyncio
import logging
import re
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.line import Line
from desktop.backends.native.backend import NativeBackend
from desktop.diagnostics.log import FILE, kept_in
from desktop.domain.changes import SyncPhase
from desktop.domain.outbox import State
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.services.conftest import SEED, opened, until

WORDS = "canary words of a customer"
FILE_NAME = "canary-file.txt"


def in_step(session: Session) -> bool:
    states = session.library.sync_states()
    return bool(states) and all(s.phase is SyncPhase.IDLE and s.synced_at for s in states)


async def work(session: Session, line: Line, helpdesk: RunningHelpdesk, folder: Path) -> None:
    """Do what people do, through what befalls them."""
    await session.start()
    await session.accounts.add("native", line.url, helpdesk.tokens["customer"], "canary")
    await until(lambda: in_step(session), session)
    ref = session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
    (folder / FILE_NAME).write_text(WORDS)
    file = await session.actions.attach_path(folder / FILE_NAME)
    draft = replace(session.actions.new_draft(ref.account, ref), body=WORDS, files=(file,))
    await session.actions.send(draft, 0.0)
    await until(lambda: not session.library.outbox(), session)

    helpdesk.stop()
    refused = replace(session.actions.new_draft(ref.account, ref), body=WORDS)
    waiting = await session.actions.send(refused, 0.0)

    def failed() -> bool:
        item = session.library.outbox_item(waiting)
        return item is not None and item.state is State.REPEATING

    await until(failed, session)
    helpdesk.start()
    session.actions.sync_now()
    await until(lambda: not session.library.outbox(), session)


def test_the_log_of_a_session_has_nothing_of_anybody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise ValueError(f"{WORDS} {token}")

    async def story() -> None:
        async with opened(profile) as session:
            with kept_in(profile):
                await work(session, line, helpdesk, tmp_path)
                # What nobody thought of, with everything in its message.
                monkeypatch.setattr(NativeBackend, "reply", broken)
                ref = session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
                draft = replace(session.actions.new_draft(ref.account, ref), body=WORDS)
                await session.actions.send(draft, 0.0)
                await until(
                    lambda: [i.state for i in session.library.outbox()] == [State.REPEATING],
                    session,
                )

    for name in ("httpx", "httpcore", "asyncio"):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.DEBUG)
    profile = tmp_path / "profile"
    helpdesk = RunningHelpdesk(tmp_path / "helpdesk", seed_from=SEED)
    with helpdesk, Line(helpdesk.url) as line:
        line.up.record = bytearray()
        token = helpdesk.tokens["customer"]
        asyncio.run(story(), debug=True)
        asked = bytes(line.up.record)

    log = (profile / FILE).read_text("utf-8")
    assert "a message of a library" in log, "it was asked for all it can tell"
    assert "sending raised ValueError" in log
    for secret in (token, "canary", "Drucker", "Kundin", "127.0.0.1", line.url, str(tmp_path)):
        assert secret not in log, "a word of somebody's stands in the log"

    heads = re.findall(rb"(?im)^([^\r\n]*)" + re.escape(token.encode()) + rb"([^\r\n]*)", asked)
    assert len(heads) > 5
    assert set(heads) == {(b"Authorization: Bearer ", b"")}, "a token goes in its header alone"
    kept = [p for p in profile.rglob("*") if p.is_file() and token.encode() in p.read_bytes()]
    assert kept == [], "a token lies in the profile in the clear"
