"""What an overview is worked out from outlives the start that asked for it, and goes out as CSV."""

import asyncio
import csv
import io
import threading
from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.domain.errors import FileProblem, TooMuch, Unreachable
from desktop.domain.history import Gathered, Step, TicketHistory, Wait
from desktop.domain.ids import RemoteId
from desktop.domain.overview_board import Asked, board
from desktop.domain.status import Status
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.csv_cells import harmless
from desktop.services.overview import Overview
from desktop.services.overview_csv import Names, as_csv
from desktop.services.saved_whole import save_whole
from desktop.store.histories import HistoryStore
from tests.services.conftest import opened, run, signed_in

ASKED = Asked(last=date(2026, 11, 1), days=7)
NOON = datetime(2026, 10, 28, 12).timestamp()  # noqa: DTZ001 - of this computer's zone
HOUR = 3_600.0


def nothing(count: int) -> None:
    del count


def history(number: int) -> TicketHistory:
    return TicketHistory(
        id=RemoteId(f"t{number}"),
        number=str(number),
        subject="Hello",
        department=RemoteId("d1"),
        assignee=RemoteId("p1"),
        created=NOON,
        steps=(
            Step(NOON, "open", Status.NEW),
            Step(NOON + HOUR * number, "closed", Status.CLOSED),
        ),
        waits=(
            Wait(
                asked=NOON, answered=NOON + HOUR * number, due=NOON + 2.5 * HOUR, by=RemoteId("p1")
            ),
        ),
    )


def test_what_was_told_is_there_after_a_new_start_and_goes_with_its_account(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await signed_in(session, helpdesk, "agent")
            engine = await session.connect(account)
            await engine.sync_once()
            assert await session.overview.kept(account.id) is None
            told = await session.overview.gather(account.id, ASKED, nothing)
            assert told.histories
            assert told.whole
            await session.overview.keep(account.id, told)
        helpdesk.stop()
        async with opened(tmp_path / "profile") as session:
            assert await session.overview.kept(account.id) == told
            with pytest.raises(Unreachable):
                await session.overview.gather(account.id, ASKED, nothing)
            assert await session.overview.kept(account.id) == told
            await session.accounts.remove(account.id)
            store = HistoryStore(session.profile.cache)
            assert store.load(account.id) is None
            await session.overview.keep(account.id, told)
            assert store.load(account.id) is None, "of one who left nothing is kept"

    run(story())


def test_keeping_and_reading_do_not_wait_for_each_other(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await signed_in(session, helpdesk, "agent")
            told = Gathered((history(3),), NOON, NOON, whole=True)
            await (await session.connect(account)).sync_once()
            begun, over = threading.Event(), threading.Event()

            def read() -> None:
                begun.set()
                over.wait(20)

            async with asyncio.timeout(30), asyncio.TaskGroup() as group:
                reading = group.create_task(session.readers.run(read))
                await session.worker.run(begun.wait, 20)
                await session.overview.keep(account.id, told)
                await session.aside.run(save_whole, tmp_path / "figures.csv", b"1")
                assert not reading.done()
                over.set()
            assert await session.overview.kept(account.id) == told

    run(story())


def test_of_too_many_a_part_is_told_as_one(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def endless(since: datetime) -> AsyncIterator[tuple[TicketHistory, ...]]:
        del since
        yield (history(3),)
        raise TooMuch(host="desk.example", detail="over 1 ticket")

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await signed_in(session, helpdesk, "agent")
            desk = cast("Any", SimpleNamespace(staff=SimpleNamespace(histories=endless)))
            overview = Overview(
                lambda _account: desk,
                HistoryStore(session.profile.cache),
                session.worker,
                session.readers,
                session.aside,
            )
            told = await overview.gather(account.id, ASKED, nothing)
            assert (told.histories, told.whole) == ((history(3),), False)

    run(story())


def test_the_file_tells_what_is_shown_and_nothing_in_it_is_run() -> None:
    made = board([history(n) for n in (1, 2, 3)], ASKED, NOON + 100 * HOUR)
    content = as_csv(made, Names(agents={"p1": "=HYPERLINK(1)"}))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    agent = {row["figure"]: row for row in rows if row["by"] == "agent"}
    assert {row["name"] for row in agent.values()} == {"'=HYPERLINK(1)"}
    assert agent["first answer, median"]["value"] == "2.00"
    assert agent["first answer, 90th percentile"]["value"] == "3.00"
    assert (agent["promises kept"]["value"], agent["promises kept"]["cases"]) == ("66.7", "3")
    assert {(row["from"], row["to"]) for row in agent.values()} == {("2026-10-26", "2026-11-01")}
    days = [row["from"] for row in rows if row["figure"] == "promises kept" and not row["by"]]
    assert days == [f"2026-10-{day}" for day in range(26, 32)] + ["2026-11-01"]


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@f", " =1", "\t=1", "\r\n=1", "\u00a0@f"])
def test_a_cell_that_a_spreadsheet_would_run_is_made_a_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "1-2", "\tplain", "a=1", "–"])
def test_any_other_cell_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_a_file_is_written_whole_or_left_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "plot.png"
    target.write_bytes(b"before")
    save_whole(target, b"after")
    assert target.read_bytes() == b"after"
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    with pytest.raises(FileProblem, match=r"folder\.csv"):
        save_whole(folder, b"more")
    with pytest.raises(FileProblem):
        save_whole(tmp_path / "gone" / "x.csv", b"more")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.csv", "plot.png"]
