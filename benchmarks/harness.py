"""Measure a candidate and a baseline in turns, and keep every number."""

import math
import os
import platform
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "bench"
"""Big databases are made here once and used again."""

MEASURED_PACKAGES = ("PySide6-Essentials", "apsw-sqlite3mc", "httpx", "msgspec", "qasync")


@dataclass(frozen=True)
class Figure:
    """One measured figure; *value* and *baseline* are medians over *runs* in *unit*."""

    name: str
    title: str
    unit: str
    value: float
    baseline: float | None = None
    ratio: float | None = None
    aim: str = ""
    met: bool | None = None
    runs: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    facts: dict[str, Any] = field(default_factory=dict[str, Any])
    """What it was measured on: row counts, sizes, further numbers."""


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least *share* (0 to 1) of *values* do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def in_turns(
    candidate: Callable[[], float], baseline: Callable[[], float], runs: int
) -> tuple[list[float], list[float]]:
    """Run both *runs* times, one after the other, after one run of each that does not count.

    In turns, so that a machine that grows slower or busier is slower for both; the order changes
    each time, so that neither always follows the other.
    """
    candidate()
    baseline()
    mine: list[float] = []
    theirs: list[float] = []
    for turn in range(runs):
        if turn % 2:
            theirs.append(baseline())
            mine.append(candidate())
        else:
            mine.append(candidate())
            theirs.append(baseline())
    return mine, theirs


def ratio_figure(
    name: str,
    title: str,
    unit: str,
    runs: tuple[list[float], list[float]],
    *,
    at_most: float | None = None,
    facts: dict[str, Any],
) -> Figure:
    """Return the figure of a candidate against its baseline; *at_most* is the ratio aimed at."""
    mine, theirs = runs
    value, baseline = statistics.median(mine), statistics.median(theirs)
    ratio = value / baseline
    return Figure(
        name=name,
        title=title,
        unit=unit,
        value=value,
        baseline=baseline,
        ratio=ratio,
        aim="" if at_most is None else f"ratio ≤ {at_most:g}",
        met=None if at_most is None else ratio <= at_most,
        runs={"candidate": mine, "baseline": theirs},
        facts=facts,
    )


def environment() -> dict[str, Any]:
    """Return what the numbers depend on besides the program."""
    return {
        "deskbell": metadata.version("deskbell"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "load": [round(value, 2) for value in os.getloadavg()],
        "packages": {name: metadata.version(name) for name in MEASURED_PACKAGES},
        "platform_plugin": os.environ.get("QT_QPA_PLATFORM", ""),
    }


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line.split(": ", 1)[1] for line in lines if line.startswith("model name")), "")


def as_json(figure: Figure) -> dict[str, Any]:
    """Return *figure* as plain data with the runs rounded to what they are good for."""
    data = asdict(figure)
    data["runs"] = {key: [round(v, 4) for v in values] for key, values in figure.runs.items()}
    for key in ("value", "baseline", "ratio"):
        if data[key] is not None:
            data[key] = round(data[key], 4)
    return data


def say(text: str) -> None:
    """Tell progress on standard error, away from the numbers."""
    print(text, file=sys.stderr, flush=True)
