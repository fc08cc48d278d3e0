"""Request Tracker's offer grows old: it is asked for again, and a changed form shows."""

from collections.abc import Iterator

import pytest

from desktop.backends.rt.backend import RtBackend
from desktop.backends.rt.offer import REFRESH_SECONDS
from desktop.domain.catalog import Department
from desktop.domain.ids import RemoteId
from tests.backends.raw_server import RawServer
from tests.backends.small_rt import TOKEN, SmallRt
from tests.backends.world import OneWorker, run


@pytest.fixture
def worker() -> Iterator[OneWorker]:
    worker = OneWorker()
    yield worker
    worker.close()


def test_an_old_offer_counts_as_changed_until_it_is_asked_for_again(worker: OneWorker) -> None:
    now = [5000.0]
    rt = SmallRt()

    async def story() -> None:
        backend = RtBackend(server.url, TOKEN, worker, elapsed=lambda: now[0])
        try:
            assert asked_of(await offered(backend)) == ["Invoice"]
            page = await backend.pull(None)
            assert not page.catalog_changed, "it has just been asked for"
            rt.names = ["Invoice number"]
            now[0] += REFRESH_SECONDS - 1
            page = await backend.pull(page.cursor)
            assert not page.catalog_changed
            now[0] += 1
            page = await backend.pull(page.cursor)
            assert page.catalog_changed
            assert asked_of(await offered(backend)) == ["Invoice number"]
            rt.asked.clear()
            assert not (await backend.pull(page.cursor)).catalog_changed
            assert not [path for path in rt.asked if "queue" in path or "customfield" in path]
        finally:
            await backend.aclose()

    with RawServer(rt.respond) as server:
        run(story())


async def offered(backend: RtBackend) -> Department:
    found = (await backend.catalog()).department(RemoteId("4"))
    assert found is not None
    return found


def asked_of(department: Department) -> list[str]:
    return [field.label["en"] for field in department.form]
