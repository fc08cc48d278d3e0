"""Real support conversations in several languages come out of Request Tracker as they went in."""

import asyncio
import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.ids import RemoteId
from desktop.domain.message import BodyFormat, Message
from desktop.domain.text import html_to_text
from desktop.domain.ticket import Role
from tests.backends.world import Mirror
from tests.live.conftest import SERVER
from tests.live.request_tracker import RtWorld

COUNT = 200
LANGUAGES = ("ru", "de", "nl", "en")


@pytest.mark.timeout(300)
def test_every_message_is_equal(
    world: RtWorld, rt_state: Path, shared_data: Path, tmp_path: Path
) -> None:
    threads = _pick(shared_data / "threads" / "threads.jsonl")
    assert {thread["lang"] for thread in threads} == set(LANGUAGES)
    chosen = tmp_path / "threads.jsonl"
    chosen.write_text("".join(json.dumps(thread) + "\n" for thread in threads), "utf-8")
    made = subprocess.run(
        [str(SERVER), "threads", str(chosen), str(COUNT)],
        env=os.environ | {"RT_STATE": str(rt_state)},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    tickets = {line["id"]: line["ticket"] for line in map(json.loads, made.splitlines())}
    assert len(tickets) == COUNT
    asyncio.run(_compare(world, threads, tickets))


async def _compare(world: RtWorld, threads: list[dict[str, Any]], tickets: dict[str, str]) -> None:
    messages = 0
    async with world.client(Role.CUSTOMER) as customer, world.client(Role.AGENT) as agent:
        mirror = Mirror(customer)
        await mirror.sync()
        for thread in threads:
            id = RemoteId(tickets[str(thread["id"])])
            assert id in mirror.tickets
            backend = agent if messages % 2 else customer
            found = await backend.thread(id)
            assert _told(found.messages) == _meant(thread)
            assert found.ticket.messages == len(thread["messages"])
            messages += len(thread["messages"])
    assert messages > COUNT


def _told(messages: Sequence[Message]) -> list[tuple[str, str, str]]:
    assert all(message.format is BodyFormat.HTML for message in messages)
    return [(m.author.role.value, m.created.isoformat(), html_to_text(m.body)) for m in messages]


def _meant(thread: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [
        (m["role"], m["created"][:19] + "+00:00", html_to_text(m["html"]))
        for m in thread["messages"]
    ]


def _pick(path: Path) -> list[dict[str, Any]]:
    """Return as many conversations of each language as there are, up to its share."""
    by_language: dict[str, list[dict[str, Any]]] = {language: [] for language in LANGUAGES}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            thread = json.loads(line)
            if thread["lang"] in by_language:
                by_language[thread["lang"]].append(thread)
    share = COUNT // len(LANGUAGES)
    picked = [thread for found in by_language.values() for thread in found[:share]]
    rest = by_language["en"][share : share + COUNT - len(picked)]
    return sorted(picked + rest, key=lambda thread: thread["id"])
