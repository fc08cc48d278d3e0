"""A real Request Tracker is found by its address, and by that of a page of it."""

import asyncio

import pytest

from desktop.backends.discovery import discover
from desktop.domain.found import SignInWay
from tests.backends.world import OneWorker
from tests.live.request_tracker import RequestTracker


@pytest.mark.parametrize("page", ["", "/", "/Ticket/Display.html?id=1", "/REST/2.0"])
def test_a_request_tracker_is_recognised(rt: RequestTracker, worker: OneWorker, page: str) -> None:
    found = asyncio.run(discover(rt.url + page, worker))
    assert (found.kind, found.url, found.ways) == ("rt", rt.url, (SignInWay.TOKEN,))
