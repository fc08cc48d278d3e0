"""A helpdesk on a real socket and the command line as a person runs it: as a process."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.helpdesk.running import RunningHelpdesk

SEED = Path(__file__).parent / "seed.jsonl"


@dataclass(frozen=True)
class Deskbell:
    """The command `deskbell` with one profile of its own."""

    profile: Path
    passphrase: Path

    def run(self, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [
                *(sys.executable, "-m", "desktop", *words),
                *("--profile", str(self.profile), "--passphrase-file", str(self.passphrase)),
            ],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    def json(self, *words: str, code: int = 0, stdin: str = "") -> Any:
        done = self.run(*words, stdin=stdin)
        assert done.returncode == code, done.stderr
        return json.loads(done.stdout)

    def fails(self, *words: str, code: int = 1, stdin: str = "") -> str:
        """Run what must fail; return its one line on standard error."""
        done = self.run(*words, stdin=stdin)
        assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
        assert done.stderr.count("\n") == 1 or code == 2, done.stderr
        return done.stderr


@pytest.fixture
def helpdesk(tmp_path: Path) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path / "helpdesk", seed_from=SEED) as running:
        yield running


@pytest.fixture
def deskbell(tmp_path: Path) -> Deskbell:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("correct horse battery staple\n", "utf-8")
    return Deskbell(tmp_path / "profile", passphrase)


@pytest.fixture
def signed_in(deskbell: Deskbell, helpdesk: RunningHelpdesk) -> Deskbell:
    deskbell.json(
        *("account", "add", "--kind", "native", "--url", helpdesk.url, "--name", "desk"),
        stdin=helpdesk.tokens["customer"],
    )
    deskbell.json("sync", "--once", "--json")
    return deskbell
