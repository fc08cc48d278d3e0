"""A few writes whose answers are lost, at a real Request Tracker: the short run of the promise."""

import os
from pathlib import Path

import pytest

from tests.faults.rt_sends import SCENARIO
from tests.faults.scenario import Trial
from tests.live.request_tracker import RequestTracker


@pytest.mark.timeout(180)
def test_no_write_is_lost_or_sent_twice(
    rt: RequestTracker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "RT_URL" not in os.environ:
        monkeypatch.setenv("RT_URL", rt.url)
        for name, token in rt.tokens.items():
            monkeypatch.setenv(f"RT_TOKEN_{name.upper()}", token)
    seen = SCENARIO.run(Trial(SCENARIO.least, 7, tmp_path, print))
    assert seen.broken == ()
    assert seen.runs >= 6
