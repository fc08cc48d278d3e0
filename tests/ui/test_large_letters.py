"""With the largest letters everything has room on a small screen, and no text is cut."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme_apply import Appearance, TextSize
from tests.demo_copy import demo_in
from tests.ui.command_stage import opened
from tests.ui.frame_stage import Stage, appearance, staged
from tests.ui.pseudo import Flaw, cut
from tests.ui.test_focus_order import DIALOGS, RESTING, begun, read_a_ticket

__all__ = ["appearance"]

SMALL = QSize(1024, 640)


@pytest.fixture
def stage(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Stage]:
    helpdesk = demo_in(tmp_path / "helpdesk", tmp_path_factory)
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


def cut_at_rest(stage: Stage, top: QWidget) -> set[Flaw]:
    """Return what is cut once nothing changes any more: layouts take some turns."""
    seen: list[set[Flaw]] = []

    def same() -> bool:
        seen.append(cut(top))
        return len(seen) > RESTING and all(one == seen[-1] for one in seen[-RESTING:])

    stage.until(same)
    return seen[-1]


def test_every_window_fits_a_small_screen(stage: Stage, appearance: Appearance) -> None:
    appearance.enlarge(TextSize.LARGER)
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        read_a_ticket(stage, window)
        window.resize(SMALL)
        stage.until(lambda: window.size() == SMALL)
        found = [f"window: {flaw}" for flaw in cut_at_rest(stage, window)]
        large = {"window": window.minimumSizeHint().expandedTo(window.minimumSize())}
        for command in (*DIALOGS, "profile.saved_replies", "capture.conversation", "capture.mail"):
            dialog = begun(stage, window, command)
            assert dialog is not None, command
            dialog.resize(dialog.size().boundedTo(SMALL))
            found += [f"{command}: {flaw}" for flaw in cut_at_rest(stage, dialog)]
            large[command] = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
            dialog.close()
            stage.until(lambda shown=dialog: not shown.isVisible())
        assert found == []
        assert {name: size for name, size in large.items() if size.boundedTo(SMALL) != size} == {}
