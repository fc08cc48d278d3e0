"""The way of a password through the whole client, watched: typed, refused, sent, destroyed."""

import asyncio
import faulthandler
import io
import logging
import os
import tempfile
import traceback
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from desktop.__main__ import main
from desktop.diagnostics import log as kept_log
from desktop.diagnostics.crashes import Crashes
from desktop.domain.changes import Change
from desktop.domain.drafts import Draft
from desktop.domain.errors import DiskFull
from desktop.domain.fields import CredentialKind
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import State
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.store.backups import Backups
from tests.canary import CORE, PASSWORD, deciphered, hits, hits_below, hits_in_text
from tests.services.conftest import opened, signed_in, until
from tests.services.technical import ask_for_logins, login, places, technical_draft, tickets_called

VERBS = (
    ("tickets", "--json"),
    ("ticket", "501", "--json"),
    ("departments", "--json"),
    ("outbox", "--json"),
    ("outbox",),
    ("doctor",),
)


@dataclass
class Watch:
    """Everything that the client lets out, beside what it sends to the helpdesk."""

    directory: Path
    """Profile, temporary files and home."""
    log: io.StringIO
    told: list[str]
    """Changes, tracebacks, what commands print."""

    @property
    def profile(self) -> Path:
        return self.directory / "profile"

    def receive(self, change: Change) -> None:
        self.told.append(repr(change))

    def crash(self, error: BaseException) -> None:
        """Note what a crash report would hold."""
        self.told += traceback.format_exception(error)

    def holds(self) -> None:
        """Hold that nothing of it has the password."""
        assert hits_below(self.directory) == {}
        assert hits_in_text(self.log.getvalue()) == []
        assert [text for text in self.told if hits_in_text(text)] == []
        assert hits(deciphered(self.profile / "cache.db", self._key())) == []
        for backup in (self.profile / "backups").glob("*.db"):
            assert hits(deciphered(backup, self._key())) == []

    def is_kept(self) -> bool:
        """Tell whether own.db has it: the one place where it may be, enciphered."""
        return CORE.encode() in deciphered(self.profile / "own.db", self._key())

    def _key(self) -> bytes:
        return keys.obtain(self.profile, None).key


@contextmanager
def watching(directory: Path) -> Iterator[Watch]:
    """Watch a person whose home is *directory*: everything is written below it, and logged."""
    for name in ("temp", "home"):
        (directory / name).mkdir(parents=True)
    home = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    environment: dict[str, str] = dict.fromkeys(home, str(directory / "home"))
    environment["TMPDIR"] = str(directory / "temp")
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with patch.dict(os.environ, environment), patch.object(tempfile, "tempdir", None):
            yield Watch(directory, log, [])
    finally:
        root.setLevel(level)
        root.removeHandler(handler)


def run(story: Coroutine[Any, Any, None]) -> None:
    """Run a story while asyncio tells the log all it can."""
    asyncio.run(story, debug=True)


def run_commands(watch: Watch) -> None:
    """Run every command that prints, as a person exports with them."""
    for verb in VERBS:
        printed = io.BytesIO()
        screen = io.TextIOWrapper(printed, "utf-8", write_through=True)
        with redirect_stdout(screen), redirect_stderr(screen):
            code = main([*verb, "--profile", str(watch.profile)])
        # The doctor finds fault with a helpdesk that is away.
        assert code == 0 or verb == ("doctor",), printed.getvalue()
        watch.told.append(printed.getvalue().decode())


def report_crash(watch: Watch, draft: Draft) -> None:
    """Crash with all that holds the password at hand, and report it with every local variable."""
    command, password = replace(draft), draft.fields["root"]
    try:
        raise RuntimeError(f"{command} {password}")
    except RuntimeError as error:
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        watch.told += report.format()
        logging.getLogger("crash").exception("with %r and %s", draft, password)
        with kept_log.kept_in(watch.profile), Crashes(watch.profile, lambda _: None) as crashes:
            logging.getLogger("crash").exception("with %r and %s", draft, password)
            crashes.report(error)
    assert list((watch.profile / "crashes").glob("crash-*.txt"))
    with (watch.directory / "temp" / "fault.txt").open("w") as file:
        faulthandler.dump_traceback(file)


async def back_up(session: Session) -> None:
    """Make a backup while the password is kept."""
    backups = Backups(session.profile.directory, session.profile.own, session.opened.key)
    assert await session.worker.run(backups.make)


async def fill_the_disk(session: Session, watch: Watch, draft: Draft) -> None:
    """Save while there is no room left: SQLite itself says so."""
    with session.profile.own.transaction() as tx:
        [(pages,)] = tx.rows("PRAGMA page_count")
        tx.run(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull) as caught:
        await session.actions.save_draft(replace(draft, body="long " * 50_000))
    watch.crash(caught.value)
    with session.profile.own.transaction() as tx:
        tx.run("PRAGMA max_page_count = 4294967294")


def journey(helpdesk: RunningHelpdesk, watch: Watch) -> None:
    """Go the whole way of a password, and hold after each part that it is nowhere in the clear."""
    ask_for_logins(helpdesk)
    ref: list[TicketRef] = []

    async def written_offline() -> None:
        async with opened(watch.profile) as session:
            session.changes.subscribe(watch.receive)
            account = await signed_in(session, helpdesk)
            engine = await session.connect(account)
            await engine.sync_once()
            helpdesk.stop()
            draft = technical_draft(session, account.id, PASSWORD)
            await session.actions.save_draft(draft)
            assert watch.is_kept()
            await fill_the_disk(session, watch, draft)
            report_crash(watch, draft)
            await back_up(session)
            id = await session.actions.send(draft, 60.0)
            taken = await session.actions.undo(id)
            assert taken is not None
            assert taken.fields == draft.fields
            id = await session.actions.send(replace(taken, body=f"{taken.body} Please."), 0.0)
            with pytest.raises(Exception, match="reach") as caught:
                await engine.push_once()
            watch.crash(caught.value)
            watch.told.append(repr(session.library.outbox()) + repr(session.library.drafts()))
            watch.holds()

    async def refused_and_sent() -> None:
        helpdesk.start()
        # The form asks for something else by now: what was written does not fit any more.
        helpdesk.change_department("d3", form=[])
        async with opened(watch.profile) as session:
            session.changes.subscribe(watch.receive)
            await session.start()
            await until(lambda: session.library.outbox()[0].state is State.PARKED, session)
            [item] = session.library.outbox()
            watch.told += [item.reason, repr(item)]
            draft = await session.actions.edit(item.id)
            watch.holds()
            assert watch.is_kept()
            ask_for_logins(helpdesk)
            await session.actions.send(draft, 0.0)
            await until(lambda: not session.library.outbox(), session)
            [ticket] = tickets_called(helpdesk, draft.subject)
            ref.append(TicketRef(draft.account, ticket))
            await until(lambda: session.library.ticket(ref[0]) is not None, session)
            assert not watch.is_kept()
            while await session.worker.run(session.profile.search.index_some, 1.0):
                pass
            assert session.profile.tickets.count(TicketQuery(search="mail stands still")) == 1
            assert session.profile.tickets.count(TicketQuery(search=CORE)) == 0
            watch.told.append(repr(session.library.conversation(ref[0])))
            watch.holds()

    async def answered_and_closed() -> None:
        async with opened(watch.profile) as session:
            session.changes.subscribe(watch.receive)
            await session.start()
            again = replace(
                session.actions.new_draft(ref[0].account, ref[0]),
                body="Here it is once more",
                credentials=(login(CredentialKind.CMS, PASSWORD),),
            )
            await session.actions.save_draft(again)
            assert watch.is_kept()
            helpdesk.reply_as_agent(ref[0].id, "We look at it.")
            await until(lambda: len(session.library.conversation(ref[0]).messages) == 2, session)
            await session.actions.close_ticket(ref[0])
            await until(lambda: status(session) is Status.CLOSED, session)
            assert not watch.is_kept()
            watch.holds()

    def status(session: Session) -> Status | None:
        row = session.library.ticket(ref[0])
        return None if row is None else row.ticket.status

    run(written_offline())
    run_commands(watch)
    watch.holds()
    assert watch.is_kept()
    run(refused_and_sent())
    assert places(helpdesk, CORE) == {"secrets.password"}
    run(answered_and_closed())
    run_commands(watch)
    watch.holds()
    assert not watch.is_kept()
    assert places(helpdesk, CORE) == set()
