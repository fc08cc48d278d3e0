"""A helpdesk on a real socket and the command line on a profile of its own."""

import io
import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from desktop.__main__ import main
from desktop.helpdesk.running import RunningHelpdesk
from tests.demo_copy import seeded_in

SEED = Path(__file__).parent / "seed.jsonl"


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    returncode: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Deskbell:
    """The command `deskbell` with one profile of its own."""

    profile: Path
    passphrase: Path

    def words(self, *words: str) -> list[str]:
        common = ("--profile", str(self.profile), "--passphrase-file", str(self.passphrase))
        return [*words, *common]

    def run(self, *words: str, stdin: str = "") -> Done:
        """Run the command in this process: starting one for each would take most of the time."""
        out, err = io.BytesIO(), io.BytesIO()
        stdout = io.TextIOWrapper(out, "utf-8", write_through=True)
        stderr = io.TextIOWrapper(err, "utf-8", write_through=True)
        with (
            redirect_stdout(stdout),
            redirect_stderr(stderr),
            patch("sys.stdin", io.StringIO(stdin)),
        ):
            try:
                code = main(self.words(*words))
            except SystemExit as stop:  # argparse
                code = int(stop.code or 0)
        return Done(code, out.getvalue().decode(), err.getvalue().decode())

    def process(self, *words: str, stdin: str = "") -> Done:
        """Run the command as a person does: as a process."""
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *self.words(*words)],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

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
def helpdesk(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[RunningHelpdesk]:
    with seeded_in(tmp_path / "helpdesk", tmp_path_factory, SEED) as running:
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
