"""A helpdesk that points elsewhere: nothing is sent there, and nothing counts as done."""

import pytest

from desktop.backends.registry import open_backend
from tests.backends.raw_server import RawServer, answer
from tests.backends.world import OneWorker, run
from tests.hostile.flows import outcomes

TOKENS = {"native": "canary-4711-token", "rt": "1-7-0123456789abcdef"}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("kind", ["native", "rt"])
def test_no_flow_follows_and_no_write_counts(worker: OneWorker, kind: str, status: int) -> None:
    with RawServer(lambda _: answer(b'{"id": "12"}')) as elsewhere:
        away = {"Location": f"{elsewhere.url}/REST/2.0/ticket/12"}
        with RawServer(lambda _: answer(b"{}", status=status, headers=away)) as server:
            backend = open_backend(kind, server.url, TOKENS[kind], worker)
            found = run(outcomes(backend))
            assert server.requests
        assert elsewhere.requests == []
    assert [name for name, problem in found.items() if problem is None] == []
