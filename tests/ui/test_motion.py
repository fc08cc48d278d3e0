"""Where somebody wants no movement, nothing moves: chosen here, or wished by the system."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

import desktop
from desktop.domain.outbox import OutboxId
from desktop.ui import window_memory
from desktop.ui.main_window import MainWindow
from desktop.ui.motion import BusyBar, Motion, is_still
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.theme import LIGHT
from desktop.ui.theme_apply import Appearance, Contrast
from desktop.ui.theme_contrast import LIGHT_STRONG
from desktop.ui.undo_bar import UndoBar
from tests.ui.command_stage import window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]

MOVING = {
    "QPropertyAnimation",
    "QVariantAnimation",
    "QTimeLine",
    "QMovie",
    "QGraphicsOpacityEffect",
    "QScroller",
}
"""What lets things move; whoever uses one asks `is_still` first."""


@pytest.fixture(autouse=True)
def _as_before(appearance: Appearance) -> Generator[None]:
    yield
    appearance.mover.choose(Motion.USUAL)


def still(appearance: Appearance) -> None:
    appearance.mover.choose(Motion.LESS)
    assert is_still()


def test_nothing_blinks_fades_or_slides(qapp: QApplication, appearance: Appearance) -> None:
    usual = qapp.cursorFlashTime()
    still(appearance)
    assert qapp.cursorFlashTime() == 0
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
    appearance.mover.choose(Motion.USUAL)
    assert qapp.cursorFlashTime() == usual


def test_a_bar_without_an_end_stands(qtbot: QtBot, appearance: Appearance) -> None:
    running = BusyBar()
    qtbot.addWidget(running)
    assert running.maximum() == 0
    still(appearance)
    standing = BusyBar()
    qtbot.addWidget(standing)
    assert 0 < standing.value() < standing.maximum()


def test_the_line_that_runs_out_is_left_to_the_words(qtbot: QtBot, appearance: Appearance) -> None:
    bar = UndoBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(300, 40)

    def accents() -> int:
        bar.count_down(OutboxId("1"), 1000)
        image = bar.grab().toImage()
        row = image.height() - 3
        wanted = LIGHT.colour(LIGHT.colours.accent)
        return sum(image.pixelColor(x, row) == wanted for x in range(image.width()))

    assert accents() > 100
    still(appearance)
    assert accents() == 0
    bar.end()


def test_what_the_system_wishes_counts_until_somebody_chooses(appearance: Appearance) -> None:
    appearance.mover.choose(Motion.SYSTEM)
    appearance.mover.follow(still=True)
    assert is_still()
    appearance.mover.choose(Motion.USUAL)
    assert not is_still()
    appearance.mover.choose(Motion.SYSTEM)
    assert is_still()
    appearance.mover.follow(still=False)
    assert not is_still()


def test_nothing_that_moves_is_made_without_asking() -> None:
    made: list[str] = []
    for file in Path(desktop.__file__).parent.rglob("*.py"):
        text = file.read_text("utf-8")
        names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        if names & MOVING and "is_still" not in names:
            made.append(file.name)
    assert made == []


def test_both_are_settings_and_are_there_at_the_next_start(
    stage: Stage, window: MainWindow, appearance: Appearance
) -> None:
    window.commands.run("window.settings")
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.begin("look.contrast")
    controls = {row.setting.id: row.control for row in dialog.rows}
    contrast = controls["look.contrast"]
    assert isinstance(contrast, QComboBox)
    contrast.setCurrentIndex(contrast.findData(Contrast.STRONG.value))
    assert appearance.theme is LIGHT_STRONG
    dialog.begin("access.motion")
    motion = next(row.control for row in dialog.rows if row.setting.id == "access.motion")
    assert isinstance(motion, QComboBox)
    motion.setCurrentIndex(motion.findData(Motion.LESS.value))
    assert is_still()
    stage.until(lambda: window_memory.contrast(stage.session) is Contrast.STRONG)
    stage.until(lambda: window_memory.motion(stage.session) is Motion.LESS)
    appearance.strengthen(Contrast.USUAL)
    appearance.mover.choose(Motion.USUAL)
    window_memory.dress(stage.session, appearance)
    assert appearance.theme is LIGHT_STRONG
    assert is_still()


@pytest.mark.parametrize("stored", ["", "9000", "strongest"])
def test_a_damaged_choice_is_what_the_system_says(stage: Stage, stored: str) -> None:
    for key in ("window contrast", "window motion"):
        stage.session.profile.accounts.set_setting(key, stored)
    assert window_memory.contrast(stage.session) is Contrast.SYSTEM
    assert window_memory.motion(stage.session) is Motion.SYSTEM


PORTAL = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from desktop.ui.motion_wish import MotionWish

app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
place = "/org/freedesktop/portal/desktop"
settings = "org.freedesktop.portal.Settings"


class Portal(QDBusVirtualObject):
    def handleMessage(self, message, connection):
        where, key = message.arguments()
        if key != "enable-animations":
            connection.send(message.createErrorReply("org.freedesktop.portal.Error.NotFound", key))
            return True
        reply = message.createReply()
        reply.setArguments([QDBusVariant(True)])
        connection.send(reply)
        return True

    def introspect(self, path):
        return ""


portal = Portal()
assert bus.registerVirtualObject(place, portal)
assert bus.registerService("org.freedesktop.portal.Desktop")


def heard(still):
    print(still, flush=True)
    if still:
        app.quit()
        return
    signal = QDBusMessage.createSignal(place, settings, "SettingChanged")
    signal.setArguments(["org.freedesktop.appearance", "reduced-motion", QDBusVariant(1)])
    bus.send(signal)


wish = MotionWish(app)
wish.told.connect(heard)
wish.ask()
QTimer.singleShot(30_000, app.quit)
app.exec()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="desktops on Linux have the portal")
def test_the_desktop_is_asked_and_listened_to(tmp_path: Path) -> None:
    runner = shutil.which("dbus-run-session")
    assert runner is not None
    script = tmp_path / "portal.py"
    script.write_text(PORTAL, "utf-8")
    root = Path(desktop.__file__).parents[1]
    done = subprocess.run(
        [runner, "--", sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.split() == ["False", "True"], done.stderr


def test_a_system_that_says_nothing_changes_nothing(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.ui.motion_wish import MotionWish

    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    owner = QObject()
    wish = MotionWish(owner)
    told: list[bool] = []
    wish.told.connect(told.append)
    wish.ask()
    qapp.processEvents()
    assert told == []
    shiboken6.delete(owner)
