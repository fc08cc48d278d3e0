"""What the tests against a hostile helpdesk share."""

import gc
from collections.abc import Generator

import pytest

from tests.backends.conftest import worker
from tests.ui.conftest import clear_screen

__all__ = ["clear_screen", "worker"]


@pytest.fixture(autouse=True)
def _collect_windows(request: pytest.FixtureRequest) -> Generator[None]:
    """Collect what a window leaves here, on its own thread.

    The tests that follow have threads, and one of those would end Qt's objects else: a crash.
    """
    yield
    if "qapp" in request.fixturenames:
        gc.collect()
