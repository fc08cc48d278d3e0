"""The rest of a file that is here in part: only where it is still the same one."""

import pytest

from desktop.backends.ask import Ask, Rest
from desktop.backends.http import Http
from desktop.domain.errors import Conflict, Problem, Refused, TooMuch, UnexpectedAnswer
from tests.backends.raw_server import RawServer, answer
from tests.backends.world import OneWorker, run

CONTENT = bytes(range(200))
START = 50
ETAG = '"abc"'


def fetch(worker: OneWorker, reply: bytes) -> tuple[bytes, bytes]:
    """Return what comes of the rest, and the request for it."""

    async def fetched(url: str) -> bytes:
        http = Http(url, worker)
        try:
            limit = len(CONTENT) - START
            pieces = http.download(Ask(path="/f"), limit=limit, rest=Rest(START, ETAG))
            return b"".join([piece async for piece in pieces])
        finally:
            await http.aclose()

    with RawServer(lambda _: reply) as server:
        return run(fetched(server.url)), server.requests[0]


def part(headers: dict[str, str], content: bytes = CONTENT[START:]) -> bytes:
    return answer(content, "a/b", status=206, headers=headers)


def test_the_rest_is_asked_for_under_the_name_of_the_content(worker: OneWorker) -> None:
    got, request = fetch(worker, part({"Content-Range": "bytes 50-199/200", "ETag": ETAG}))
    assert got == CONTENT[START:]
    lines = request.lower().split(b"\r\n")
    assert b"range: bytes=50-" in lines
    assert b'if-range: "abc"' in lines


def test_a_server_without_ranges_sends_all_and_the_rest_of_it_is_taken(worker: OneWorker) -> None:
    got, _ = fetch(worker, answer(CONTENT, "a/b", headers={"ETag": ETAG}))
    assert got == CONTENT[START:]


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer(CONTENT, "a/b", headers={"ETag": '"other"'}), Conflict),
        (answer(CONTENT, "a/b"), Conflict),
        (part({"Content-Range": "bytes 0-149/200"}), UnexpectedAnswer),
        (part({}), UnexpectedAnswer),
        (part({"Content-Range": "bytes 50-299/300"}, bytes(250)), TooMuch),
        (answer(CONTENT + b"more", "a/b", headers={"ETag": ETAG}), TooMuch),
        (answer(b"{}", status=416), Refused),
    ],
)
def test_what_is_not_the_rest_is_not_taken_for_it(
    worker: OneWorker, reply: bytes, kind: type[Problem]
) -> None:
    with pytest.raises(Problem) as caught:
        fetch(worker, reply)
    assert type(caught.value) is kind
