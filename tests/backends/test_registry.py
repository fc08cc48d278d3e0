"""Kinds of helpdesks, imported when they are opened."""

import subprocess
import sys

import pytest

from desktop.backends.registry import KINDS, display_name, open_backend
from desktop.domain.errors import BadAddress, InsecureAddress, Nothing
from tests.backends.world import OneWorker, run


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_opens(kind: str, worker: OneWorker) -> None:
    backend = open_backend(kind, "https://desk.example/", "token", worker)
    assert backend.kind == kind
    assert display_name(kind) == KINDS[kind]
    run(backend.aclose())


@pytest.mark.parametrize("kind", KINDS)
def test_what_cannot_be_opened_is_told(kind: str, worker: OneWorker) -> None:
    with pytest.raises(BadAddress):
        open_backend(kind, "not an address", "token", worker)
    with pytest.raises(InsecureAddress):
        open_backend(kind, "http://desk.example", "token", worker)


def test_an_unknown_kind_is_told(worker: OneWorker) -> None:
    with pytest.raises(Nothing, match="no such kind of helpdesk"):
        open_backend("abacus", "https://desk.example", "token", worker)
    assert display_name("abacus") == "abacus"


def test_start_up_does_not_pay_for_http() -> None:
    code = (
        "import sys; import desktop.backends.registry, desktop.backends.base; "
        "print([m for m in ('httpx', 'httpx_sse', 'ssl') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
