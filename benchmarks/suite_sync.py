"""First sync of 10,000 tickets: when they can be browsed, and what the window feels of it."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks import raw_inserts
from benchmarks.harness import ROOT, WORK, Figure, as_json, in_turns, ratio_figure, say
from benchmarks.served import MESSAGES_EACH, TICKETS, Served, helpdesk
from benchmarks.texts import source

RUNS = 5
FRAME_RUNS = 5
MESSAGES = TICKETS * MESSAGES_EACH


def child(module: str, served: Served, profile: Path) -> dict[str, Any]:
    """Run one process of *module* and return the JSON it prints."""
    done = subprocess.run(
        [sys.executable, "-m", module, profile, served.url, str(TICKETS)],
        input=f"{served.token}\n",
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=True,
        timeout=300,
    )
    return json.loads(done.stdout)


def browsable(served: Served) -> list[Figure]:
    """Measure a first sync against the raw inserts of its rows."""
    whole: list[float] = []
    indexed: list[float] = []
    with tempfile.TemporaryDirectory(dir=WORK) as scratch:
        first = Path(scratch) / "first"
        child("benchmarks.sync_once", served, first)
        tables = raw_inserts.tables_of(first)
        assert [len(table.rows) for table in tables] == [TICKETS, MESSAGES]
        documents = raw_inserts.documents_of(first)
        assert len(documents) == TICKETS

        def candidate() -> float:
            with tempfile.TemporaryDirectory(dir=WORK) as folder:
                times = child("benchmarks.sync_once", served, Path(folder) / "profile")
            assert times["tickets"] == TICKETS, times
            assert times["messages"] == MESSAGES, times
            whole.append(times["complete"])
            indexed.append(times["indexed"])
            return times["browsable"]

        with_words: list[float] = []

        def baseline() -> float:
            with_words.append(raw_inserts.insert(tables, documents))
            return raw_inserts.insert(tables)

        runs = in_turns(candidate, baseline, RUNS)
    facts = {"tickets": TICKETS, "messages": MESSAGES, "texts": source()}
    serving = statistics.median(serve_only(served) for _ in range(3))
    return [
        ratio_figure(
            "browsable",
            "10,000 tickets browsable on the first sync",
            "s",
            runs,
            at_most=3,
            facts=facts,
        ),
        Figure(
            name="complete",
            title="the same sync with all 50,000 messages stored",
            unit="s",
            value=statistics.median(whole[1:]),
            baseline=statistics.median(runs[1]),
            ratio=statistics.median(whole[1:]) / statistics.median(runs[1]),
            runs={"candidate": whole[1:]},
            facts=facts,
        ),
        ratio_figure(
            "indexed",
            "the same sync with every word of them indexed (baseline: rows and words from memory)",
            "s",
            (indexed[1:], with_words[1:]),
            facts=facts,
        ),
        Figure(
            name="serving",
            title="of which the server needs to answer (same pages, thrown away)",
            unit="s",
            value=serving,
            facts=facts,
        ),
    ]


def serve_only(served: Served) -> float:
    """Fetch the pages of a first sync one after another; return the seconds."""
    import httpx

    headers = {"Authorization": f"Bearer {served.token}"}
    begun = time.perf_counter()
    got = {"tickets": 0, "messages": 0}
    with httpx.Client(base_url=f"{served.url}/api/v1", headers=headers, timeout=60) as client:
        for name, limit in (("tickets", 500), ("messages", 1000)):
            after: str | None = None
            while True:
                query = {"limit": str(limit)} | ({"after": after} if after else {})
                page = client.get(f"/{name}", params=query).raise_for_status().json()
                got[name] += len(page["items"])
                after = page["next"]
                if after is None:
                    break
    assert got == {"tickets": TICKETS, "messages": MESSAGES}, got
    return time.perf_counter() - begun


def frames(served: Served) -> list[Figure]:
    """Measure the gaps of a 16 ms timer in the real window, idle and during a first sync."""
    runs: list[dict[str, Any]] = []
    for number in range(FRAME_RUNS):
        say(f"  frames, run {number + 1} of {FRAME_RUNS}")
        with tempfile.TemporaryDirectory(dir=WORK) as folder:
            runs.append(child("benchmarks.frames", served, Path(folder) / "profile"))
    added = [run["sync"]["p99"] - run["idle"]["p99"] for run in runs]
    value = statistics.median(added)
    over = {
        f"over_{limit}_ms": sum(run["sync"][f"over_{limit}"] for run in runs) for limit in (32, 50)
    }
    return [
        Figure(
            name="frame_delay",
            title="frame delay that a first sync adds at p99",
            unit="ms",
            value=value,
            aim="< 16 ms",
            met=value < 16,
            runs={"added": added},
            facts={"processes": runs, **over, "frames": sum(run["sync"]["n"] for run in runs)},
        ),
        *(
            Figure(
                name=f"frames_over_{limit}",
                title=f"frames over {limit} ms during it, a sync",
                unit="",
                value=statistics.median(run["sync"][f"over_{limit}"] for run in runs),
                aim="0" if limit == 50 else "",
                met=over["over_50_ms"] == 0 if limit == 50 else None,
                runs={f"over_{limit}": [run["sync"][f"over_{limit}"] for run in runs]},
            )
            for limit in (32, 50)
        ),
    ]


def main() -> int:
    """Print the figures as JSON."""
    WORK.mkdir(parents=True, exist_ok=True)
    with helpdesk() as served:
        figures = [*browsable(served), *frames(served)]
    print(json.dumps([as_json(figure) for figure in figures]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
