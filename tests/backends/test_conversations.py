"""Several conversations in one ticket: the native backend and the one in memory keep the contract;
one that has them not refuses what it would put elsewhere.
"""

from collections.abc import Iterator

import pytest

from desktop.backends.memory_helpdesk import MemoryHelpdesk
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.conversation_contract import ConversationContract
from tests.backends.test_memory import MemoryWorld
from tests.backends.test_native import NativeWorld
from tests.backends.world import OneWorker


@pytest.fixture(scope="module")
def helpdesk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path_factory.mktemp("helpdesk")) as running:
        yield running


class TestNative(ConversationContract):
    @pytest.fixture
    def world(self, helpdesk: RunningHelpdesk, worker: OneWorker) -> NativeWorld:
        return NativeWorld(helpdesk, worker)


class TestMemory(ConversationContract):
    @pytest.fixture
    def world(self) -> MemoryWorld:
        return MemoryWorld(MemoryHelpdesk(page_size=2))


class TestMemoryWithoutKeysAndFeed(ConversationContract):
    @pytest.fixture
    def world(self) -> MemoryWorld:
        return MemoryWorld(MemoryHelpdesk(keyed=False, push=False, threads_in_feed=False))
