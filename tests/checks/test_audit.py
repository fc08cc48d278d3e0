"""The audit fails for a known vulnerability, and says so where nothing could be found out."""

import json
from typing import Any

import pytest

from tools.checks.audit import NOT_FOUND_OUT, judge

SOUND: dict[str, Any] = {"name": "a", "version": "1", "vulns": []}
FLAWED: dict[str, Any] = {
    "name": "b",
    "version": "2",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1", "3"]}, {"id": "X-2", "fix_versions": []}],
}
UNKNOWN: dict[str, Any] = {"name": "c", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("found", "code", "words"),
    [
        ([SOUND], 0, "1 libraries, no known vulnerability"),
        ([SOUND, FLAWED], 1, "b 2: PYSEC-1, mended in 2.1, 3\nb 2: X-2, mended in no version yet"),
        (
            [FLAWED, UNKNOWN],
            1,
            "b 2: PYSEC-1, mended in 2.1, 3\nb 2: X-2, mended in no version yet",
        ),
        ([SOUND, UNKNOWN], NOT_FOUND_OUT, "the index knows nothing of 1 of 2 libraries"),
    ],
)
def test_what_an_audit_found(found: list[dict[str, Any]], code: int, words: str) -> None:
    assert judge(json.dumps({"dependencies": found})) == (code, words)


@pytest.mark.parametrize("said", ["", "no JSON", "[]", "{}", '{"dependencies": 1}'])
def test_no_answer_is_no_verdict(said: str) -> None:
    assert judge(said) == (NOT_FOUND_OUT, "the index could not be asked")
