"""A newer version is told at the foot of the side panel: looked at in the browser, or put away."""

import pytest
from PySide6.QtGui import QDesktopServices

from desktop.domain.errors import Unreachable
from desktop.domain.releases import Release
from desktop.services.updates import Updates
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from desktop.ui.updates.strip import UpdateStrip
from tests.ui.command_stage import opened
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


class Maker:
    def __init__(self, stage: Stage) -> None:
        self.version = "99.0.0"
        self.reachable = True
        self.asked = 0
        settings = stage.session.profile.accounts
        self.updates = Updates(settings, stage.session.worker, "0.1.0", self.tell)
        vars(stage.session)["updates"] = self.updates

    async def tell(self) -> Release:
        self.asked += 1
        if not self.reachable:
            raise Unreachable(host="northpine.example")
        return Release(self.version, "https://northpine.example/desktop")


def strip_of(window: MainWindow) -> UpdateStrip:
    strip = window.findChild(UpdateStrip)
    assert strip is not None
    return strip


def test_it_is_told_looked_at_and_put_away(
    stage: Stage, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(url.toString()))
    maker = Maker(stage)
    stage.sign_in()
    with opened(stage, appearance) as window:
        strip = strip_of(window)
        stage.until(strip.isVisible)
        assert strip.accessibleName() == "Version 99.0.0 is there"
        look, away = strip.menu().actions()
        look.trigger()
        assert pages == ["https://northpine.example/desktop"]
        away.trigger()
        assert not strip.isVisible()
        assert window.commands.run("help.update")
        stage.until(strip.isVisible)
    assert maker.asked == 2


def test_nothing_is_said_where_nobody_can_be_asked(stage: Stage, appearance: Appearance) -> None:
    maker = Maker(stage)
    maker.reachable = False
    stage.sign_in()
    with opened(stage, appearance) as window:
        stage.until(lambda: maker.asked > 0)
        assert not strip_of(window).isVisible()


def test_without_a_maker_there_is_nothing_to_look_for(stage: Stage, appearance: Appearance) -> None:
    stage.sign_in()
    with opened(stage, appearance) as window:
        assert not window.commands.meant("help.update").offered()
        assert not strip_of(window).isVisible()
