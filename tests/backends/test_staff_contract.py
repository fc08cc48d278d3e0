"""The native backend keeps the contract of staff's work against the embedded helpdesk."""

from collections.abc import Iterator

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.staff_contract import StaffContract
from tests.backends.test_native import NativeWorld
from tests.backends.world import OneWorker


@pytest.fixture(scope="module")
def helpdesk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path_factory.mktemp("helpdesk")) as running:
        running.add_agent("Lena")
        yield running


@pytest.fixture
def world(helpdesk: RunningHelpdesk, worker: OneWorker) -> NativeWorld:
    return NativeWorld(helpdesk, worker)


class TestNative(StaffContract):
    pass
