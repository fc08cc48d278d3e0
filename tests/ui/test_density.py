"""Density: more on the screen at once, at once, and kept."""

from desktop.ui import window_memory
from desktop.ui.main_window import MainWindow
from desktop.ui.settings.seeing import SeeingSettings
from desktop.ui.settings.setting import OneOf
from desktop.ui.sidebar_list import NavList
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance, Density
from tests.ui.command_stage import window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]


def test_tight_rows_are_lower_at_once_and_after_a_restart(
    stage: Stage, window: MainWindow, appearance: Appearance
) -> None:
    told: list[None] = []
    tasks = Tasks(window)
    settings = SeeingSettings(stage.session, appearance, tasks, lambda: told.append(None))
    setting = next(each for each in settings() if each.id == "look.density")
    assert isinstance(setting.control, OneOf)
    rows = window.navigator.tickets.verticalHeader()
    row = rows.defaultSectionSize()
    side = max(window.findChildren(NavList), key=NavList.height)
    before = side.height()
    setting.control.choose(Density.TIGHT.value)
    assert rows.defaultSectionSize() < row
    stage.until(lambda: side.height() < before)
    stage.until(lambda: window_memory.density(stage.session) is Density.TIGHT)
    setting.control.choose(Density.USUAL.value)
    assert rows.defaultSectionSize() == row
    stage.until(lambda: window_memory.density(stage.session) is Density.USUAL)
    window_memory.dress(stage.session, appearance)
    assert appearance.density is Density.USUAL
    assert not appearance.theme.tight
