"""No state is told by a colour alone: without colours each still has a sign of its own."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.changes import SyncPhase
from desktop.domain.status import Status
from desktop.ui import icons, sync_bar
from desktop.ui.status_chip import STATUS_ICONS
from desktop.ui.theme import LIGHT
from desktop.ui.ticket_list_due import due_colours, due_icon, due_words
from desktop.ui.tray.picture import tray_pixmap
from desktop.ui.tray.state import Sign, TrayState
from tests.ui.frame_stage import NOW


def grey(image: QImage) -> bytes:
    """Return a picture without its colours."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    dull = plain.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(dull.constBits()) + bytes(
        plain.convertToFormat(QImage.Format.Format_Alpha8).constBits()
    )


@pytest.mark.parametrize("signs", [STATUS_ICONS, sync_bar._ICONS], ids=["status", "sync"])
def test_each_state_has_a_sign_of_its_own(
    qapp: QApplication, signs: dict[Status | SyncPhase, str]
) -> None:
    del qapp
    pictures = {grey(icons.pixmap(name, "#000000", 16, 1.0).toImage()) for name in signs.values()}
    assert len(pictures) == len(signs)


def test_every_status_and_phase_has_one() -> None:
    assert set(STATUS_ICONS) == set(Status)
    assert set(sync_bar._ICONS) == set(SyncPhase)


def test_the_tray_differs_without_its_colours(qtbot: QtBot) -> None:
    del qtbot
    seen = {grey(tray_pixmap(TrayState(sign=sign), 22).toImage()) for sign in Sign}
    assert len(seen) == len(Sign)


def test_what_is_overdue_has_another_sign_and_other_words_than_what_soon_is() -> None:
    soon, over = NOW + timedelta(minutes=20), NOW - timedelta(minutes=20)
    assert due_colours(soon, NOW, LIGHT.colours) is not None
    assert due_icon(soon, NOW) != due_icon(over, NOW)
    assert due_words(soon, NOW) != due_words(over, NOW)
