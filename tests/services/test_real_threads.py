"""Thousands of real conversations through helpdesk, wire, sync and store: nothing may change."""

import json
import random
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.text import html_to_text
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.real_data import real_data
from tests.services.conftest import opened, run, signed_in

FILES = ["threads/threads.jsonl", "threads-multilang/tickets.jsonl", "threads-nasty/tickets.jsonl"]


@dataclass(frozen=True)
class Synced:
    rows: list[dict[str, Any]]
    session: Session


def rows_of(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.fixture(params=FILES, ids=lambda file: Path(file).parent.name)
def seed(request: pytest.FixtureRequest) -> Path:
    return real_data(request.param)


def test_every_message_filter_and_search_agrees_with_the_file(seed: Path, tmp_path: Path) -> None:
    rows = rows_of(seed)

    async def story(helpdesk: RunningHelpdesk) -> None:
        async with opened(tmp_path / "profile") as session:
            account = await signed_in(session, helpdesk)
            await (await session.connect(account)).sync_once()
            await session.index_all()
            synced = Synced(rows, session)
            check_messages(synced)
            check_departments_and_dates(synced)
            check_searches(synced)

    with RunningHelpdesk(tmp_path / "helpdesk", seed_from=seed) as helpdesk:
        run(story(helpdesk))


def check_messages(synced: Synced) -> None:
    tickets = synced.session.profile.tickets
    assert tickets.count(TicketQuery()) == len(synced.rows)
    for row in synced.rows:
        [found] = tickets.find(str(row["id"]))
        assert found.ticket.subject == row["subject"]
        assert found.ticket.created == moment(row["created"])
        expected = sorted(row["messages"], key=lambda m: moment(m["created"]))
        got = tickets.messages(found.ref)
        assert [(m.number, m.author.name, m.author.role.value, m.created, m.body) for m in got] == [
            (n, m["author"], m["role"], moment(m["created"]), m["html"])
            for n, m in enumerate(expected, 1)
        ], row["id"]


def check_departments_and_dates(synced: Synced) -> None:
    tickets = synced.session.profile.tickets
    departments = Counter(row["department"] for row in synced.rows)
    for name, count in departments.items():
        assert tickets.count(TicketQuery(departments=frozenset({name}))) == count, name
    for month in ("2023-02", "2024-06", "2025-11"):
        since, until = moment(f"{month}-03T00:00:00+00:00"), moment(f"{month}-19T00:00:00+00:00")
        expected = {str(r["id"]) for r in synced.rows if since <= moment(r["updated"]) <= until}
        found = tickets.all(TicketQuery(since=since, until=until))
        assert {row.ticket.number for row in found} == expected


def naive_fold(text: str) -> str:
    """Fold the plain way, whole text at a time: not the way of the client."""
    bare = "".join(
        c
        for c in unicodedata.normalize("NFKD", text)
        if not unicodedata.category(c).startswith("M")
    )
    bare = bare.casefold().replace("ك", "ک").replace("ي", "ی").replace("ى", "ی").replace("ة", "ه")
    return re.sub("[\u200c\u200d\u2060\ufeff\u00adـ]", "", bare)


def check_searches(synced: Synced) -> None:
    """Compare with a regular expression over the file, for words drawn from it by chance."""
    texts = {
        str(row["id"]): naive_fold(
            "\n".join([row["subject"], *(html_to_text(m["html"]) for m in row["messages"])])
        )
        for row in synced.rows
    }
    chance = random.Random(20261122)
    numbers = sorted(texts)
    for _ in range(60):
        words = [w for w in re.findall(r"[^\W\d_]{2,}", texts[chance.choice(numbers)]) if w]
        if not words:
            continue
        typed = [word[: chance.randint(2, 12)] for word in chance.sample(words, min(len(words), 2))]
        patterns = [re.compile(rf"(?<![^\W_]){re.escape(word)}") for word in typed]
        expected = {n for n, text in texts.items() if all(p.search(text) for p in patterns)}
        query = TicketQuery(search=" ".join(typed))
        found = {row.ticket.number for row in synced.session.profile.tickets.all(query)}
        assert found == expected, typed
        assert synced.session.profile.tickets.count(query) == len(expected)
