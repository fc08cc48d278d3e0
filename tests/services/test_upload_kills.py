"""A client that is killed while it uploads: the file arrives whole, next to nothing goes twice."""

import random
import sys
from pathlib import Path

import pytest

from benchmarks.kill_upload import kill_upload
from desktop.backends.native.uploads import CHUNK

SIZE = 16 << 20
KILLS = 3


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_an_upload_survives_kills(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    outcome = kill_upload(tmp_path, SIZE, KILLS, random.Random(seed), hold=True)
    assert outcome.whole, seed
    assert len(outcome.sent_again) == KILLS
    assert max(outcome.sent_again) <= CHUNK, seed
