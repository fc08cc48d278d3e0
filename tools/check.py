"""`make check`: every check, one line each; the output of those that fail; 1 when any did."""

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tools.checks.audit import NOT_FOUND_OUT

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Step:
    """One check: a name to print and a command that exits non-zero when something is wrong."""

    name: str
    command: tuple[str, ...]
    tells: bool = False
    """Whether its first line is worth a look where all is well."""


STEPS = (
    Step("ruff", (str(BIN / "ruff"), "check", "--output-format", "concise", ".")),
    Step("format", (str(BIN / "ruff"), "format", "--check", ".")),
    Step("types", (str(BIN / "basedpyright"), "--warnings")),
    Step("imports", (str(BIN / "lint-imports"), "--no-logo")),
    Step("house rules", (sys.executable, "-m", "tools.checks.sources")),
    Step("texts", (sys.executable, "-m", "tools.checks.texts")),
    Step("translations", (sys.executable, "-m", "tools.checks.translations"), tells=True),
    Step("links", (sys.executable, "-m", "tools.checks.links")),
    Step("commands", (sys.executable, "-m", "tools.checks.commands")),
    Step("backends", (sys.executable, "-m", "tools.checks.backends")),
    Step("local paths", (sys.executable, "-m", "tools.checks.local_paths")),
    Step("audit", (sys.executable, "-m", "tools.checks.audit")),
)


def main(only: list[str]) -> int:
    """Run all steps, or those named in *only*; later ones run though an earlier one failed."""
    failed: list[str] = []
    for step in STEPS:
        if only and step.name not in only:
            continue
        started = time.monotonic()
        done = subprocess.run(
            step.command,
            cwd=ROOT,
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        took = time.monotonic() - started
        if done.returncode == NOT_FOUND_OUT:
            print(f"{step.name:<14} not run: {done.stdout.strip()}", flush=True)
            continue
        verdict = "ok" if done.returncode == 0 else "FAILED"
        told = done.stdout.splitlines()[0] if step.tells and done.returncode == 0 else ""
        print(f"{step.name:<14} {verdict:<7} {took:5.1f} s  {told}".rstrip(), flush=True)
        if done.returncode != 0:
            failed.append(step.name)
            print(done.stdout, flush=True)
    if failed:
        print(f"make check: {', '.join(failed)} failed", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
