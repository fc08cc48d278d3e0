"""A newer version is told once a day, from a file that its maker serves; nothing else happens."""

import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from desktop.backends.releases import newest
from desktop.domain.errors import Problem
from desktop.domain.releases import Release, is_newer
from desktop.services.updates import Updates
from tests.backends.world import OneWorker
from tests.backends.world import run as result_of
from tests.services.conftest import opened, run

PAGE = "https://northpine.example/desktop"


class Maker:
    """Serves what it is told to, and remembers what it was asked."""

    def __init__(self) -> None:
        self.body = json.dumps({"version": "0.2.0", "page": PAGE}).encode()
        self.status = 200
        self.asked: list[dict[str, str]] = []
        self.url = ""


@pytest.fixture
def worker() -> Generator[OneWorker]:
    thread = OneWorker()
    yield thread
    thread.close()


@pytest.fixture
def maker() -> Generator[Maker]:
    told = Maker()
    with _served(told):
        yield told


@contextmanager
def _served(maker: Maker) -> Generator[None]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            maker.asked.append({k.lower(): v for k, v in self.headers.items()})
            self.send_response(maker.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(maker.body)))
            self.end_headers()
            self.wfile.write(maker.body)

        def log_message(self, format: str, *args: object) -> None:
            del format, args

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    maker.url = f"http://127.0.0.1:{server.server_address[1]}/newest.json"
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("1.0", "0.9.9", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.2.0rc1", "0.1.0", False),
        ("", "0.1.0", False),
        ("9" * 400 + ".0", "0.1.0", False),
    ],
)
def test_which_version_is_newer(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


def test_the_maker_is_asked_and_learns_nothing(maker: Maker, worker: OneWorker) -> None:
    assert result_of(newest(maker.url, worker)) == Release("0.2.0", PAGE)
    (headers,) = maker.asked
    assert not headers.keys() & {"authorization", "cookie", "referer", "from"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b'{"version": "0.2.0"}',
        b'{"version": 2, "page": "https://x.example"}',
        b'{"version": "0.2.0", "page": "javascript:alert(1)"}',
        b'{"version": "0.2.0", "page": "file:///etc/passwd"}',
        b'{"version": "0.2.0", "page": "http://northpine.example"}',
        b"<html>sign in to the hotel</html>",
    ],
)
def test_what_is_no_such_answer_is_a_problem(body: bytes, maker: Maker, worker: OneWorker) -> None:
    maker.body = body
    with pytest.raises(Problem):
        result_of(newest(maker.url, worker))


def test_a_redirect_is_not_followed(maker: Maker, worker: OneWorker) -> None:
    maker.status = 302
    with pytest.raises(Problem):
        result_of(newest(maker.url, worker))


def test_once_a_day_unless_it_is_not_wanted_or_was_put_away(
    maker: Maker, worker: OneWorker, tmp_path: Path
) -> None:
    now = [1_000_000.0]

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:

            def updates() -> Updates:
                async def ask() -> Release:
                    return await newest(maker.url, worker)

                settings = session.profile.accounts
                return Updates(settings, session.worker, "0.1.0", ask, lambda: now[0])

            told = Release("0.2.0", PAGE)
            assert await updates().look_daily() == told
            assert await updates().look_daily() is None
            assert len(maker.asked) == 1
            now[0] += 24 * 3600
            assert await updates().look_daily() == told
            now[0] -= 400 * 24 * 3600
            assert await updates().look_daily() == told, "a clock set back silences it"
            await updates().pass_over(told)
            now[0] += 24 * 3600
            assert await updates().look_daily() is None
            assert await updates().look() == told, "whoever asks is told"
            maker.body = json.dumps({"version": "0.3.0", "page": PAGE}).encode()
            now[0] += 24 * 3600
            assert await updates().look_daily() == Release("0.3.0", PAGE)
            asked = len(maker.asked)
            await updates().want(False)
            now[0] += 24 * 3600
            assert await updates().look_daily() is None
            assert not updates().wanted
            assert len(maker.asked) == asked

    run(story())


def test_our_own_program_has_nobody_to_ask(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            assert not session.updates.possible
            assert await session.updates.look() is None

    run(story())
