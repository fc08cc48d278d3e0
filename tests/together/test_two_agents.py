"""Two agents with two profiles, each in a client process of their own, at one helpdesk."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

from tests.helpdesk.rules_stage import Stage, staged

ROOT = Path(__file__).resolve().parents[2]
LOGIN = {
    "kind": "cms",
    "login": "shop",
    "password": "known to the test",
    "host": "https://a.example",
    "port": 443,
}


class Client:
    """A client process that is ordered about; a context manager."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.together.agent", str(folder)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def begin(self, name: str, *given: object) -> None:
        """Give an order without waiting for what comes of it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{json.dumps([name, *given])}\n")
        self.process.stdin.flush()

    def end(self) -> Any:
        """Return what came of the oldest order that was not waited for."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the client's process has ended"
        answer = json.loads(line)
        assert "failed" not in answer, answer["failed"]
        return answer["done"]

    def do(self, name: str, *given: object) -> Any:
        self.begin(name, *given)
        return self.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if exc is not None:
            self.process.kill()
        self.process.communicate()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path / "helpdesk") as stage:
        yield stage


def test_two_agents_work_together(tmp_path: Path, desk: Stage) -> None:
    id = desk.robin.open()["ticket"]["id"]
    desk.robin.write(id, "Here is the login.", secrets=[LOGIN])
    secret = desk.ticket(id)["secrets"][0]["id"]
    with ExitStack() as stack:
        kim, lee = (stack.enter_context(Client(tmp_path / name)) for name in ("kim", "lee"))
        for client, name in ((kim, "Kim"), (lee, "Lee")):
            client.begin("sign_in", desk.running.url, desk.add_agent(name), name)
        kim.end()
        lee.end()

        # Presence: each sees the other come, and write.
        for client in (kim, lee):
            client.do("open", id)
        kim.do("colleagues", "Lee is looking at this")
        lee.do("colleagues", "Kim is looking at this")
        lee.do("type", "Please restart it.")
        kim.do("colleagues", "Lee is writing a reply…")

        # Collision: Kim answers first, and Lee is told before sending, of what Kim wrote.
        kim.do("type", "I have restarted it for you.")
        assert kim.do("press_send") == 1
        kim.do("sent")
        told = lee.do("warned", "I have restarted it for you.")
        assert told.startswith("Kim answered while you were writing")
        assert lee.do("press_send") == 0
        assert lee.do("warned", "Not sent yet: Kim answered").startswith("Not sent yet")
        # And what would go unseen is held by itself.
        assert lee.do("answer_unseen", id, "Please restart it.") == "held"
        bodies = [message["body"] for message in desk.robin.thread(id)]
        assert bodies[2:] == ["I have restarted it for you."]

        # A reveal of a login is in the other one's activity.
        assert kim.do("reveal", id, secret) == "shop"
        assert ["Kim", "secret_revealed"] in lee.do("activity", id)

        # Round robin: new tickets go to the two in turn, and both clients know.
        agents = {agent["name"]: agent["id"] for agent in desk.mira.get("/rules")["agents"]}
        members = [agents["Kim"], agents["Lee"]]
        desk.mira.post("/groups", {"name": "Both", "department": "d3", "members": members})
        desk.switch("round_robin", on=True)
        new = [desk.robin.open()["ticket"]["id"] for _ in range(4)]
        for client in (kim, lee):
            assert [client.do("assigned", one) for one in new] == ["Kim", "Lee", "Kim", "Lee"]

        # The shipped rule warns whoever has the ticket that its answer is due soon.
        desk.change(new[0], priority="urgent")
        desk.pass_minutes(31)
        assert kim.do("notices") == [["An answer is due soon", new[0]]]
        assert lee.do("notices") == []

        # A window whose process dies is soon not there any more.
        lee.process.kill()
        lee.process.wait()
        kim.do("colleagues", "")
