"""Where the real support threads, hostile HTML and odd texts lie that some tests read."""

import os
from pathlib import Path

import pytest

SHARED_DATA = Path(
    os.environ.get("DESKBELL_SHARED_DATA")
    or Path(__file__).resolve().parents[2] / "shared" / "data"
)


def real_data(path: str = "") -> Path:
    """Return the folder, or a file below it; where it is absent the test is skipped.

    `DESKBELL_DATA=require` makes that a failure.
    """
    found = SHARED_DATA / path
    if not found.exists():
        words = f"no real data at {found} (set DESKBELL_SHARED_DATA)"
        if os.environ.get("DESKBELL_DATA") == "require":
            pytest.fail(words)
        pytest.skip(words)
    return found
