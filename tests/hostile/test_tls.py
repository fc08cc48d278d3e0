"""Certificates: each flow refuses a bad one before anything is sent, and there is no way around."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from desktop.backends.http import trust
from desktop.backends.registry import open_backend
from desktop.domain.errors import TlsFailed, Unsupported
from tests.backends.raw_server import RawServer, answer
from tests.backends.world import OneWorker, run
from tests.hostile.flows import outcomes
from tests.hostile.test_redirects import TOKENS

certificates = pytest.importorskip("tests.hostile.authority", reason="no cryptography")
BAD = {
    "expired": ("127.0.0.1", True, "expired"),
    "of another host": ("127.0.0.2", False, "mismatch"),
}


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Any]:
    """An authority that this program trusts, so that a certificate fails for one reason alone."""
    made = certificates.Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.path))
    trust.cache_clear()
    yield made
    trust.cache_clear()


@pytest.mark.parametrize("kind", ["native", "rt"])
@pytest.mark.parametrize("bad", BAD)
def test_no_flow_goes_on(authority: Any, worker: OneWorker, kind: str, bad: str) -> None:
    address, expired, words = BAD[bad]
    context = authority.server(address, expired=expired)
    with RawServer(lambda _: answer(b"{}"), tls=context) as server:
        found = run(outcomes(open_backend(kind, server.url, TOKENS[kind], worker)))
    assert server.requests == []
    for name, problem in found.items():
        if not isinstance(problem, Unsupported):
            assert isinstance(problem, TlsFailed), name
            assert words in str(problem), name


def test_a_good_one_is_taken(authority: Any, worker: OneWorker) -> None:
    context = authority.server()
    with RawServer(lambda _: answer(b"{}"), tls=context) as server:
        found = run(outcomes(open_backend("native", server.url, TOKENS["native"], worker)))
    assert server.requests
    assert not any(isinstance(problem, TlsFailed) for problem in found.values())
