"""Seeding threads: complete, exact, once."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.seed import SeedError, seed
from tests.helpdesk.side import Side


def thread(id: int | str, *messages: tuple[str, str, str], **more: Any) -> dict[str, Any]:
    return {
        "id": id,
        "subject": f"Thread {id}",
        "department": "settings",
        "tags": ["a", "б"],
        "lang": "en",
        "created": "2025-01-01T10:00:00-07:00",
        "updated": "2025-01-02T10:00:00Z",
        "messages": [
            {"id": n, "created": created, "author": author, "role": role, "html": f"<p>{n}</p>"}
            for n, (created, author, role) in enumerate(messages)
        ],
        **more,
    }


def write(path: Path, *threads: dict[str, Any]) -> Path:
    path.write_text("\n".join(json.dumps(t, ensure_ascii=False) for t in threads) + "\n\n", "utf-8")
    return path


@contextmanager
def seeded(
    folder: Path, file: Path, by: str = "customer"
) -> Iterator[tuple[RunningHelpdesk, Side]]:
    with RunningHelpdesk(folder, seed_from=file) as helpdesk:
        side = Side(helpdesk.url, helpdesk.tokens[by])
        with side.http:
            yield helpdesk, side


ASK = ("2025-01-01T10:00:00-07:00", "ann", "customer")
ANSWER = ("2025-01-01T18:00:00+00:00", "bea", "agent")
AGAIN = ("2025-01-01T19:00:00Z", "ann", "customer")


def test_status_follows_from_the_messages(tmp_path: Path) -> None:
    file = write(
        tmp_path / "seed.jsonl",
        thread(1, ASK),
        thread(2, ASK, ANSWER),
        thread(3, ASK, ANSWER, AGAIN),
        thread(4, ASK, AGAIN, ANSWER, is_solved=True),
        thread(5),
        thread(6, ANSWER, ASK),
        thread(7, ANSWER),
    )
    with seeded(tmp_path / "data", file) as (_, side):
        found = {t["number"]: t["status"]["meaning"] for t in side.get("/tickets")["items"]}

    assert found == {
        "1": "new",
        "2": "answered",
        "3": "waiting_for_staff",
        "4": "closed",
        "5": "new",
        "6": "answered",  # out of order in the file: the agent's is the newer one
        "7": "answered",
    }


def test_messages_are_numbered_by_time_then_by_place_in_the_file(tmp_path: Path) -> None:
    file = write(tmp_path / "seed.jsonl", thread(1, AGAIN, ANSWER, ASK, AGAIN))
    with seeded(tmp_path / "data", file, by="agent") as (_, side):
        (ticket,) = side.get("/tickets")["items"]
        messages = side.thread(ticket["id"])

    assert [(m["number"], m["body"]) for m in messages] == [
        (1, "<p>2</p>"),
        (2, "<p>1</p>"),
        (3, "<p>0</p>"),
        (4, "<p>3</p>"),
    ]
    assert messages[0]["created"] == "2025-01-01T17:00:00Z"
    assert messages[1]["author"]["name"] == "bea"
    assert ticket["last_message"] == "2025-01-01T19:00:00Z"
    assert ticket["preview"] == "3"
    assert ticket["tags"] == ["a", "б"]
    assert ticket["requester"]["name"] == "ann"


def test_it_is_due_since_the_first_message_that_nobody_answered(tmp_path: Path) -> None:
    file = write(
        tmp_path / "seed.jsonl", thread(1, ASK, ANSWER, AGAIN), thread(2, ASK, ANSWER), thread(3)
    )
    with seeded(tmp_path / "data", file, by="agent") as (_, side):
        due = {t["number"]: t["due"] for t in side.get("/tickets")["items"]}
        tags = side.get("/catalog")["tags"]

    assert due["1"].startswith("2025-01-03")  # sixteen hours of presence after a holiday
    assert due["2"] is None
    assert due["3"] is not None
    assert set(tags) == {"a", "б"}


def test_a_ticket_without_messages_can_be_answered(tmp_path: Path) -> None:
    file = write(tmp_path / "seed.jsonl", thread(1))
    with seeded(tmp_path / "data", file) as (helpdesk, side):
        (ticket,) = side.get("/tickets")["items"]
        assert (ticket["messages"], ticket["preview"]) == (0, "")
        assert ticket["last_message"] == ticket["created"] == "2025-01-01T17:00:00Z"

        helpdesk.reply_as_agent(ticket["id"], "Hello?")

        assert [m["number"] for m in side.thread(ticket["id"])] == [1]


def test_seeding_again_adds_only_what_is_new(tmp_path: Path) -> None:
    first = write(tmp_path / "first.jsonl", thread(1, ASK), thread("x-2", ASK))
    second = write(
        tmp_path / "second.jsonl", thread(1, ASK, ANSWER), thread(3, ASK), thread(3, ASK)
    )
    with seeded(tmp_path / "data", first) as (helpdesk, side):
        start = side.cursor()
        assert seed(helpdesk.helpdesk, second) == 1
        assert seed(helpdesk.helpdesk, second) == 0

        assert {t["number"] for t in side.get("/tickets")["items"]} == {"1", "x-2", "3"}
        assert side.get("/messages")["total"] == 3
        assert [c["op"] for c in side.changes(start)[0]] == ["ticket", "message"]


def test_a_number_that_is_taken_is_replaced_by_a_free_one(tmp_path: Path) -> None:
    file = write(tmp_path / "seed.jsonl", thread(1001, ASK), thread(1002, ASK))
    with RunningHelpdesk(tmp_path / "data") as helpdesk:
        side = Side(helpdesk.url, helpdesk.tokens["customer"])
        with side.http:
            assert side.open()["ticket"]["number"] == "1001"
            seed(helpdesk.helpdesk, file)
            assert side.open()["ticket"]["number"] not in {"1001", "1002"}
            numbers = [t["number"] for t in side.get("/tickets")["items"]]
    assert len(set(numbers)) == 4
    assert "1002" in numbers


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "{}",
        '{"id": 1, "created": "yesterday"}',
        '{"id": 1, "created": "2025-01-01T00:00:00Z", "messages": [{"role": "boss"}]}',
    ],
)
def test_a_file_that_is_not_right_names_the_line_and_loads_nothing(
    tmp_path: Path, line: str
) -> None:
    file = write(tmp_path / "seed.jsonl", thread(1, ASK))
    with file.open("a", encoding="utf-8") as more:
        more.write(line + "\n")
    with RunningHelpdesk(tmp_path / "data") as helpdesk:
        with pytest.raises(SeedError, match="line 3"):
            seed(helpdesk.helpdesk, file)
        side = Side(helpdesk.url, helpdesk.tokens["customer"])
        with side.http:
            assert side.get("/tickets")["total"] == 0


@pytest.mark.parametrize(
    "name",
    ["threads/threads.jsonl", "threads-multilang/tickets.jsonl", "threads-nasty/tickets.jsonl"],
)
def test_real_threads_come_back_exactly(shared_data: Path, tmp_path: Path, name: str) -> None:
    file = shared_data / name
    with file.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    with seeded(tmp_path / "data", file, by="agent") as (_, side):
        tickets = {t["number"]: t for t in side.pages("/tickets", 500)}
        threads: dict[str, list[Any]] = {}
        for message in side.pages("/messages", 1000):
            threads.setdefault(message["ticket"], []).insert(0, message)

    assert len(tickets) == len(rows)
    for row in rows:
        ticket = tickets[str(row["id"])]
        assert ticket["subject"] == row["subject"]
        assert ticket["department"]["name"] == row["department"]
        assert ticket["tags"] == row["tags"]
        assert instant(ticket["created"]) == instant(row["created"])
        found = threads.get(ticket["id"], [])
        wanted = sorted(row["messages"], key=lambda m: instant(m["created"]))
        assert [m["number"] for m in found] == list(range(1, len(wanted) + 1))
        assert [shown(m) for m in found] == [
            (m["html"], m["author"], m["role"], instant(m["created"])) for m in wanted
        ]


def shown(message: Any) -> tuple[str, str, str, datetime]:
    author = message["author"]
    return message["body"], author["name"], author["role"], instant(message["created"])


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
