"""A Request Tracker whose pages never end: a walk through them does."""

import pytest

from desktop.backends.registry import open_backend
from desktop.backends.rt import pulling
from desktop.domain.errors import TooMuch
from tests.backends.raw_server import RawServer
from tests.backends.small_rt import TICKET, TOKEN, SmallRt
from tests.backends.world import OneWorker, run


@pytest.mark.parametrize("total", [None, 10**9])
def test_pages_without_an_end_are_cut_off(
    worker: OneWorker, monkeypatch: pytest.MonkeyPatch, total: int | None
) -> None:
    monkeypatch.setattr(pulling, "MOST_PAGES", 5)
    rt = SmallRt(tickets=[TICKET | {"id": str(n)} for n in range(1, 101)])
    rt.faults["GET /tickets"] = (200, {"items": rt.tickets, "total": total})

    async def walk(url: str) -> int:
        backend = open_backend("rt", url, TOKEN, worker)
        cursor: str | None = None
        pages = 0
        try:
            while True:
                page = await backend.pull(cursor)
                cursor, pages = page.cursor, pages + 1
                assert page.more
                assert pages < 50
        except TooMuch as problem:
            assert "without an end" in str(problem)  # noqa: PT017 - how many pages is the point
            return pages
        finally:
            await backend.aclose()

    with RawServer(rt.respond) as server:
        assert run(walk(server.url)) <= 5
