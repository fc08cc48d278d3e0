"""Keep what long runs saw, and write it into the table of docs/promises.md."""

import json
from pathlib import Path
from typing import Any

from tests.faults.book import NAMES, scenario

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "promises.md"
RESULTS = Path(__file__).parent / "results"
_BEGIN = "<!-- results: written by `make faults` -->"
_END = "<!-- end of results -->"


def keep(name: str, result: dict[str, Any]) -> None:
    """Keep the result of a run over its whole figure."""
    text = json.dumps(result, indent=1, ensure_ascii=False)
    (RESULTS / f"{name}.json").write_text(text + "\n", "utf-8")


def table() -> str:
    """Return every promise with its figure, what was seen, and how to see it again."""
    lines = [
        "| promise | figure | seen | held | date, commit | again with |",
        "|---|---|---|---|---|---|",
    ]
    for name in NAMES:
        it = scenario(name)
        file = RESULTS / f"{name}.json"
        if not file.exists():
            lines.append(f"| {it.promise} | {it.figure} | – | **not run** | – | – |")
            continue
        seen = json.loads(file.read_text("utf-8"))
        held = "**no**: " + "; ".join(seen["broken"][:3]) if seen["broken"] else "yes"
        again = f"`.venv/bin/python -m tests.faults {name} --n {seen['n']} --seed {seen['seed']}`"
        lines.append(
            f"| {it.promise} | {it.figure} | {seen['found']} ({seen['seconds']:,.0f} s) | {held} "
            f"| {seen['date']}, {seen['commit']} | {again} |"
        )
    return "\n".join(lines)


def write() -> None:
    """Replace the table in the document; the words around it stay."""
    head, _, rest = DOCUMENT.read_text("utf-8").partition(_BEGIN)
    _, _, tail = rest.partition(_END)
    DOCUMENT.write_text(f"{head}{_BEGIN}\n\n{table()}\n\n{_END}{tail}", "utf-8")
