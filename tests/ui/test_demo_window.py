"""The demo, opened from the connect page: it really runs, and ends with the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton

from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from desktop.ui.welcome import Welcome
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Iterator[MainWindow]:
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    yield window
    shiboken6.delete(window)


def test_the_demo_runs_and_ends_with_the_window(
    stage: Stage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "t"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    (page,) = window.findChildren(Welcome)
    demo = next(b for b in page.findChildren(QPushButton) if b.text() == "Try the demo")
    demo.click()
    assert not demo.isEnabled()
    # Its window has signed in once its profile holds an account's cache beside the helpdesk.
    stage.until(lambda: bool(list(place.glob("deskbell-demo-*/profile/cache.db"))))
    assert list(place.glob("deskbell-demo-*/helpdesk/tokens.json"))

    stage.run(window.shut_down())

    assert not list(place.glob("deskbell-demo-*"))
