"""Put the results into the table of docs/benchmarks.md."""

from typing import Any

from benchmarks.harness import ROOT

DOCUMENT = ROOT / "docs" / "benchmarks.md"
_BEGIN = "<!-- results: written by `make bench` -->"
_END = "<!-- end of results -->"


def _number(value: float | None, unit: str = "") -> str:
    if value is None:
        return "–"
    digits = 2 if abs(value) < 10 else 1 if abs(value) < 100 else 0
    return f"{value:,.{digits}f}{' ' + unit if unit else ''}"


def _verdict(figure: dict[str, Any]) -> str:
    return {True: "met", False: "**missed**", None: "–"}[figure["met"]]


def table(results: dict[str, Any]) -> str:
    """Return the figures of all suites as one Markdown table with the conditions below it."""
    lines = [
        "| figure | measured | baseline | ratio | aim | |",
        "|---|--:|--:|--:|---|---|",
    ]
    conditions: list[str] = []
    for name, suite in results["suites"].items():
        for figure in suite["figures"]:
            unit = figure["unit"]
            lines.append(
                f"| {figure['title']} | {_number(figure['value'], unit)} "
                f"| {_number(figure['baseline'], unit) if figure['baseline'] is not None else '–'} "
                f"| {_number(figure['ratio'])} | {figure['aim'] or '–'} | {_verdict(figure)} |"
            )
        machine = suite["environment"]
        packages = ", ".join(f"{key} {value}" for key, value in machine["packages"].items())
        conditions.append(
            f"- `{name}`: {suite['measured']}, {machine['cores']} cores ({machine['cpu']}), load "
            f"{machine['load'][0]} before and {suite['load_after'][0]} after{_disturbed(suite)}; "
            f"Python {machine['python']}, {packages}."
        )
    return "\n".join([*lines, "", "Conditions:", "", *conditions])


def _disturbed(suite: dict[str, Any]) -> str:
    """Return a word on other work that the machine did beside the suite; "" where there was none.

    The first of the three loads is that of the minute before the suite began.
    """
    machine = suite["environment"]
    busy = machine["load"][0] > machine["cores"]
    return " (**other work took turns with it on every core: times are longer**)" if busy else ""


def write(results: dict[str, Any]) -> None:
    """Replace the table in the document; the words around it stay."""
    text = DOCUMENT.read_text("utf-8")
    head, _, rest = text.partition(_BEGIN)
    _, _, tail = rest.partition(_END)
    DOCUMENT.write_text(f"{head}{_BEGIN}\n\n{table(results)}\n\n{_END}{tail}", "utf-8")
