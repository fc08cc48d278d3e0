"""Several conversations in one ticket: the native backend and the one in memory keep the contract;
one that has them not refuses what it would put elsewhere.
"""

import json
from collections.abc import Iterator

import pytest
from msgspec import structs

from desktop.backends.memory_helpdesk import MemoryHelpdesk
from desktop.backends.registry import open_backend
from desktop.backends.rt.backend import RtBackend
from desktop.domain.conversations import new_conversation
from desktop.domain.errors import Unsupported
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import Reply
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.conversation_contract import ConversationContract
from tests.backends.raw_server import RawServer, answer
from tests.backends.small_rt import TICKET, TOKEN, SmallRt
from tests.backends.test_memory import MemoryWorld
from tests.backends.test_native import NativeWorld
from tests.backends.world import Desk, OneWorker, run


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


ASIDE = Reply(ticket=RemoteId("12"), body="x", conversation=new_conversation(), begins="Supplier")


def test_a_helpdesk_with_one_conversation_gets_no_message_of_another(worker: OneWorker) -> None:
    """It would not know where that belongs, and tell everybody in the main one."""
    asked: list[bytes] = []

    def respond(request: bytes) -> bytes:
        asked.append(request.split(b" ", 2)[1])
        me = {"id": "p1", "name": "Mira", "role": "agent", "helpdesk": {"name": "Old"}}
        said = {"deskbell": 1} if b"well-known" in asked[-1] else me
        return answer(json.dumps(said).encode())

    async def story(url: str) -> None:
        backend = open_backend("native", url, "token", worker)
        with pytest.raises(Unsupported):
            await backend.reply(ASIDE, Desk().outgoing())
        await backend.aclose()

    with RawServer(respond) as server:
        run(story(server.url))
    assert [path for path in asked if b"messages" in path] == []


def test_request_tracker_gets_no_message_of_another_conversation(worker: OneWorker) -> None:
    rt = SmallRt(tickets=[TICKET], staff=True)

    async def story(url: str) -> None:
        backend = RtBackend(url, TOKEN, worker)
        for internal in (True, False):
            with pytest.raises(Unsupported):
                await backend.reply(structs.replace(ASIDE, internal=internal), Desk().outgoing())
        assert not (await backend.identify()).capabilities.conversations
        await backend.aclose()

    with RawServer(rt.respond) as server:
        run(story(server.url))
    assert not any("/correspond" in path or "/comment" in path for path in rt.asked)
