"""What the backends' tests share."""

from collections.abc import Iterator

import pytest

from tests.backends.world import OneWorker


@pytest.fixture(scope="session")
def worker() -> Iterator[OneWorker]:
    """The thread that answers are read on."""
    worker = OneWorker()
    yield worker
    worker.close()
