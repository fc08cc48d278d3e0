"""No locked library has a known vulnerability, where an index that knows of them can be asked.

Exits with 75 where it could not be found out: without a network, or behind a mirror that has the
packages and not what is known about them.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.checks.finding import ROOT

NOT_FOUND_OUT = 75
SECONDS = 120


def audit(requirements: Path) -> subprocess.CompletedProcess[str]:
    """Ask the index about what *requirements* pins."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(requirements)]
    options = ["--disable-pip", "--require-hashes", "--format", "json", "--timeout", "10"]
    return subprocess.run(
        [*command, *options, "--progress-spinner", "off"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )


def judge(said: str) -> tuple[int, str]:
    """Return the exit code and the words for what the audit printed."""
    try:
        found: list[dict[str, Any]] = list(json.loads(said)["dependencies"])
    except (ValueError, KeyError, TypeError):
        return NOT_FOUND_OUT, "the index could not be asked"
    bad = [
        f"{one['name']} {one['version']}: {flaw['id']}, mended in {_versions(flaw)}"
        for one in found
        for flaw in one.get("vulns", ())
    ]
    if bad:
        return 1, "\n".join(bad)
    unknown = sum("skip_reason" in one for one in found)
    if unknown:
        return NOT_FOUND_OUT, f"the index knows nothing of {unknown} of {len(found)} libraries"
    return 0, f"{len(found)} libraries, no known vulnerability"


def _versions(flaw: dict[str, Any]) -> str:
    return ", ".join(flaw["fix_versions"]) or "no version yet"


def main() -> int:
    """Audit the lock file; return the exit code."""
    requirements = ROOT / "build" / "audited.txt"
    requirements.parent.mkdir(exist_ok=True)
    export = ["export", "--frozen", "--no-emit-project", "--all-groups", "--quiet", "-o"]
    subprocess.run(
        [sys.executable, "tools/bootstrap.py", *export, str(requirements)], cwd=ROOT, check=True
    )
    try:
        code, words = judge(audit(requirements).stdout)
    except subprocess.TimeoutExpired:
        code, words = NOT_FOUND_OUT, f"the index did not answer within {SECONDS} s"
    print(words)
    return code


if __name__ == "__main__":
    sys.exit(main())
