"""Killed before and after each statement of each migration: the old or the new format, every row.

Both files, from every older format, with content in it. The process is forked off and kills itself
(SIGKILL) where it is told; then the profile is opened as at the next start.
"""

import gc
import os
import shutil
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
import msgspec

from desktop.domain.errors import Problem
from desktop.domain.outbox import Reply
from desktop.store import Profile, database
from desktop.store.codec import encode
from desktop.store.database import Database, Migration
from desktop.store.encrypted import fault, reading, tables_of
from desktop.store.profile import CACHE_SETTINGS, OWN_SETTINGS
from desktop.store.schema import CACHE, OWN
from desktop.store.sqlite import Connection
from tests.faults.scenario import Scenario, Seen, Trial
from tests.store import make

SENTENCE = "The helpdesk did not accept it: too long. Change it and send it again."
FILES = {"own.db": (OWN, OWN_SETTINGS), "cache.db": (CACHE, CACHE_SETTINGS)}


@dataclass(frozen=True, slots=True)
class Way:
    """From one older format to the newest."""

    file: str
    start: int

    @property
    def statements(self) -> int:
        """How many are run, those that end each step (its number and COMMIT) among them."""
        return sum(len(step) + 2 for step in FILES[self.file][0][self.start :])


WAYS = [Way(file, start) for file, (steps, _) in FILES.items() for start in range(len(steps))]
STATEMENTS = sum(way.statements for way in WAYS)


class Dying:
    """A connection that ends its process before or after one statement of a migration."""

    def __init__(self, real: Connection, steps: tuple[Migration, ...], at: int, *, after: bool):
        self._real = real
        self._known = {statement for step in steps for statement in step}
        self._at = at
        self._after = after
        self._seen = -1
        self._ends_step = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def execute(self, statements: str, bindings: Any = ()) -> Any:
        """Run it, or die of it."""
        counts = (
            statements in self._known
            or statements.startswith("PRAGMA user_version =")
            or (statements == "COMMIT" and self._ends_step)
        )
        self._ends_step = statements.startswith("PRAGMA user_version =")
        self._seen += counts
        here = counts and self._seen == self._at
        if here and not self._after:
            os.kill(os.getpid(), signal.SIGKILL)
        done = self._real.execute(statements, bindings)
        if here:
            os.kill(os.getpid(), signal.SIGKILL)
        return done


def build(directory: Path, way: Way) -> None:
    """Make a profile whose one file has the older format, with something in every table."""
    Profile.open(directory, make.KEY).close()
    path = directory / way.file
    for beside in directory.glob(f"{way.file}*"):
        beside.unlink()
    steps, settings = FILES[way.file]
    old = Database(path, make.KEY, settings)
    if way.start:
        old.migrate(steps[: way.start])
        fill_own(old) if way.file == "own.db" else fill_cache(old)
    old.close()
    if not way.start and way.file == "own.db":
        # The first start of all was cut short: nobody knows its key yet.
        (directory / "key.check").unlink()


def fill_own(own: Database) -> None:
    """Write accounts, drafts, messages that wait and files, as far as the format has them."""
    with own.transaction() as tx:
        known = msgspec.json.encode(make.account())
        tx.run("INSERT INTO accounts VALUES (?, 'Work', 1, ?)", (make.ACCOUNT, known))
        tx.run("INSERT INTO secrets VALUES (?, 'token')", (make.ACCOUNT,))
        tx.run("INSERT INTO settings VALUES ('window', '{}')")
        tx.run("INSERT INTO read_marks VALUES (?, '1', 5, 0)", (make.ACCOUNT,))
        for n in range(3):
            draft = make.draft(f"d{n}", str(n), body=f"draft {n} " * 100)
            tx.run(
                "INSERT INTO drafts VALUES (?, ?, ?, 0, ?, ?)",
                (draft.id, draft.account, draft.ticket, n, encode(draft)),
            )
            command = Reply(ticket=make.ref(str(n)).id, body=f"reply {n} " * 100)
            columns = {name for (name,) in tx.rows("SELECT name FROM pragma_table_info('outbox')")}
            words = "reason" if "reason" in columns else "reason_fields"
            tx.run(
                "INSERT INTO outbox (id, account, ticket, created, command, state, attempts, "
                f"not_before, {words}, reason_code, uploads) "
                "VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)",
                (
                    *(f"o{n}", make.ACCOUNT, str(n), float(n), encode(command)),
                    "parked" if n else "queued",
                    *((SENTENCE if words == "reason" else '{"detail": "too long"}') if n else "",),
                    *("Refused" if n else "", encode(())),
                ),
            )
            tx.run("INSERT INTO files VALUES (?, ?, 3, 1)", (n + 1, f"sha{n}"))
            tx.run("INSERT INTO chunks VALUES (?, 0, ?)", (n + 1, b"abc"))
        if tx.row("SELECT 1 FROM sqlite_schema WHERE name = 'closings'"):
            tx.run("INSERT INTO closings VALUES (?, '1', 2)", (make.ACCOUNT,))


def fill_cache(cache: Database) -> None:
    """Write tickets, messages and files, as far as the format has them."""
    with cache.transaction() as tx:
        tx.run("INSERT INTO accounts (n, id, cursor) VALUES (1, ?, 'c1')", (make.ACCOUNT,))
        tx.run("INSERT INTO cells VALUES (1, 1, 'open', 'Open', '1', 0, 0)")
        for n in range(3):
            tx.run(
                "INSERT INTO tickets (row, account, id, number, cell, rank, updated, stale, data) "
                "VALUES (?, 1, ?, ?, 1, ?, ?, ?, ?)",
                (n + 1, str(n), f"10{n}", -n, n, n % 2, encode(make.ticket(str(n), n))),
            )
            tx.run(
                "INSERT INTO messages (row, ticket, id, created, mine, data) "
                "VALUES (?, ?, ?, ?, 0, ?)",
                (n + 1, n + 1, f"m{n}", n, encode(make.message(f"m{n}", str(n), body="words"))),
            )
            tx.run("INSERT INTO files VALUES (?, ?, 3, 1)", (n + 1, f"sha{n}"))
            tx.run("INSERT INTO chunks VALUES (?, 0, ?)", (n + 1, b"abc"))
            tx.run("INSERT INTO fetched VALUES (?, 'a', ?)", (n + 1, f"sha{n}"))
            tx.run("INSERT INTO words (rowid, text) VALUES (?, 'words')", (n + 1,))
            tx.run("INSERT INTO vocabulary VALUES (?, ?)", (f"word{n}", n))


Rows = dict[str, list[dict[str, Any]]]


def rows_of(path: Path) -> tuple[int, Rows]:
    """Return the format of a file and all its rows, by table and column."""
    with reading(path, make.KEY) as connection:
        assert fault(connection) is None
        found: Rows = {}
        for table in tables_of(connection):
            info = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            names = [name for (name,) in info.fetchall()]
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            found[table] = [dict(zip(names, row, strict=True)) for row in rows]
        return connection.pragma("user_version"), found


def kept(before: Rows, after: Rows) -> Iterator[str]:
    """Yield a sentence for each row of *before* that *after* does not have."""
    for table, rows in before.items():
        there = after.get(table)
        if there is None:
            yield f"the table {table} is gone"
            continue
        for row in rows:
            if not any(
                all(other[name] == row[name] for name in row.keys() & other.keys() - {"quiet"})
                for other in there
            ):
                yield f"a row of {table} is gone"


def killed(directory: Path, way: Way, at: int, *, after: bool) -> bool:
    """Start on the profile in a process of its own that dies there; tell whether it did."""
    pid = os.fork()
    if pid == 0:
        real = database.connect
        steps = FILES[way.file][0]

        def connect(path: Path, flags: int) -> Any:
            opened = real(path, flags)
            writes = path.name == way.file and flags & apsw.SQLITE_OPEN_CREATE
            return Dying(opened, steps, at, after=after) if writes else opened

        database.connect = connect
        try:
            Profile.open(directory, make.KEY)
        finally:
            os._exit(1)
    _, status = os.waitpid(pid, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def opens_whole(directory: Path, way: Way, before: Rows) -> Iterator[str]:
    """Look at the file as the kill left it, then open the profile; yield what is wrong."""
    path = directory / way.file
    newest = len(FILES[way.file][0])
    if path.exists() and path.stat().st_size:
        version, rows = rows_of(path)
        if not way.start <= version <= newest:
            yield f"it has format {version}"
        yield from kept(before, rows)
    opened = Profile.open(directory, make.KEY)
    try:
        if opened.cache_rebuilt or opened.restored() is not None:
            yield "it was taken for damaged"
        if way.file == "own.db" and way.start:
            if [d.body for d in opened.drafts.all()] != [f"draft {n} " * 100 for n in (2, 1, 0)]:
                yield "drafts are gone"
            told = [(i.id, i.reason) for i in opened.outbox.all()]
            if told != [("o0", ""), ("o1", SENTENCE), ("o2", SENTENCE)]:
                yield f"messages that wait are {told}"
    finally:
        opened.close()
    version, rows = rows_of(path)
    if version != newest:
        yield f"it stays at format {version}"
    yield from kept(before, rows)


def run(trial: Trial) -> Seen:
    """Kill before and after each statement, or of so many spread over all of them."""
    broken: list[str] = []
    kills = 0
    fixtures = {way: _fixture(trial.directory, way) for way in WAYS}
    every = [(way, at) for way in WAYS for at in range(way.statements)]
    chosen = every[:: max(1, len(every) // trial.runs)]
    gc.collect()
    gc.freeze()
    directory = trial.directory / "profile"
    for way, at in chosen:
        fixture, before = fixtures[way]
        for after in (False, True):
            shutil.copytree(fixture, directory)
            where = f"{way.file} from {way.start}, {'after' if after else 'before'} {at}"
            if killed(directory, way, at, after=after):
                kills += 1
                broken += [f"{where}: {what}" for what in _wrong(directory, way, before)]
            else:
                broken.append(f"{where}: it was not killed there")
            shutil.rmtree(directory)
    found = f"{len(chosen)} statements, {kills} kills: {len(broken)} wrong"
    return Seen(len(chosen), tuple(broken), found)


def _wrong(directory: Path, way: Way, before: Rows) -> list[str]:
    try:
        return list(opens_whole(directory, way, before))
    except (Problem, apsw.Error) as exc:
        return [f"it does not open: {exc!r} {exc}"]


def _fixture(directory: Path, way: Way) -> tuple[Path, Rows]:
    fixture = directory / f"{way.file}-{way.start}"
    build(fixture, way)
    return fixture, rows_of(fixture / way.file)[1] if way.start else {}


SCENARIO = Scenario(
    promise="A kill in the middle of bringing the profile to a new format costs nothing",
    figure=f"killed before and after each of {STATEMENTS} statements: old or new format, every row",
    full=STATEMENTS,
    least=40,
    run=run,
)
