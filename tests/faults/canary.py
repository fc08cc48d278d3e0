"""A password typed into a credential field is nowhere in the clear, whatever happens to it.

Each journey has a password and a process of its own; what that process holds itself (its memory of
what it said, the decrypted files) is looked at there, everything it left is looked at from here.
"""

import json
import os
import random
import shutil
import string
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.canary import hits, hits_below, planted, spellings
from tests.faults.scenario import Scenario, Seen, Trial

_LETTERS = string.ascii_letters + string.digits


@dataclass
class _Counted:
    journeys: int = 0
    files: int = 0
    bytes: int = 0
    texts: int = 0
    planted: int = 0


def run(trial: Trial) -> Seen:
    """Go as many journeys as wanted."""
    chance = random.Random(trial.seed)
    counted = _Counted()
    broken: list[str] = []
    for number in range(trial.runs):
        core = "".join(chance.choices(_LETTERS, k=18))
        folder = trial.directory / str(number)
        folder.mkdir()
        broken += [f"journey {number + 1}: {words}" for words in _journey(folder, core, counted)]
        missed = _plant(folder, core, chance)
        counted.planted += not missed
        broken += [f"journey {number + 1}: {words}" for words in missed]
        trial.say(f"canary: {number + 1} of {trial.runs}, {len(broken)} hits")
        shutil.rmtree(folder)
    found = (
        f"{counted.journeys} journeys, each with a password of its own; {counted.files:,} files of "
        f"{counted.bytes / 1e6:,.1f} MB and {counted.texts:,} texts searched in {len(spellings())} "
        f"spellings: {len(broken)} hits; {counted.planted} of {trial.runs} planted ones found"
    )
    return Seen(counted.journeys, tuple(broken), found)


def _journey(folder: Path, core: str, counted: _Counted) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.canary_client", str(folder)],
        env=os.environ
        | {"CANARY_CORE": core, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        return [f"it did not end well: {' '.join(last).replace(core, '(the password)')[:300]}"]
    said = json.loads(done.stdout.splitlines()[-1])
    counted.journeys += 1
    counted.texts += said["told"] + 2
    person = folder / "person"
    files = [path for path in person.rglob("*") if path.is_file()]
    counted.files += len(files)
    counted.bytes += sum(path.stat().st_size for path in files)
    words = [
        f"{name} holds it ({', '.join(how)})" for name, how in hits_below(person, core).items()
    ]
    for name, printed in (("standard output", done.stdout), ("standard error", done.stderr)):
        words += [f"{name} has it ({how})" for how in hits(printed, core)]
    return words


def _plant(folder: Path, core: str, chance: random.Random) -> list[str]:
    """Put it where careless code might have; return a word where it is not found there."""
    spelling, content = chance.choice(sorted(planted(core).items()))
    around = chance.randbytes(chance.randrange(1, 200_000))
    place = folder / "person" / "temp" / "planted"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(around + b"\n" + content + b"\n" + around)
    found = hits_below(folder / "person", core)
    return [] if "temp/planted" in found else [f"what was planted as {spelling} was not found"]


SCENARIO = Scenario(
    promise="A password typed into a credential field is nowhere in the clear: not in files, logs, "
    "the index, backups, crash reports, temporary files or what is printed",
    figure="10 journeys (typed offline, disk full, crash, undo, refused, sent, answered, closed), "
    "UTF-8/16, hex, base64, URL: 0 hits",
    full=10,
    run=run,
)
