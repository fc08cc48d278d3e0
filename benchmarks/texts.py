"""Words to fill tickets with: sentences of real support threads where those are there.

Without them a synthetic vocabulary is used, whose word frequencies follow Zipf's law as those of
any language do: a prefix then matches about as many rows as in life.
"""

import json
import os
import random
import re
from functools import cache
from pathlib import Path

from benchmarks.harness import ROOT

SEED = 20_261_122
POOL = 20_000
"""Sentences to draw from."""

_THREADS = (
    Path(os.environ.get("DESKBELL_SHARED_DATA") or ROOT.parent / "shared" / "data")
    / "threads"
    / "threads.jsonl"
)
_TAG = re.compile(r"<[^>]*>")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@cache
def sentences() -> tuple[str, ...]:
    """Return the pool of sentences; the same on every run with the same source."""
    return _real() if _THREADS.is_file() else _synthetic()


def source() -> str:
    """Tell where the sentences come from, for the report."""
    return "real support threads" if _THREADS.is_file() else "synthetic vocabulary (Zipf)"


def _real() -> tuple[str, ...]:
    found: list[str] = []
    with _THREADS.open(encoding="utf-8") as lines:
        for line in lines:
            for message in json.loads(line)["messages"]:
                plain = " ".join(_TAG.sub(" ", message["html"]).split())
                found.extend(s for s in _SENTENCE.split(plain) if 10 <= len(s) <= 200)
            if len(found) >= POOL * 2:
                break
    random.Random(SEED).shuffle(found)
    return tuple(found[:POOL])


def _synthetic() -> tuple[str, ...]:
    rng = random.Random(SEED)
    syllables = [c + v for c in "bcdfghklmnprstvw" for v in "aeiou"]
    vocabulary = list(
        dict.fromkeys(
            "".join(rng.choices(syllables, k=rng.choice((1, 2, 2, 3, 3, 4)))) for _ in range(40_000)
        )
    )
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    return tuple(
        " ".join(rng.choices(vocabulary, weights, k=rng.randint(5, 18))).capitalize() + "."
        for _ in range(POOL)
    )
