"""The look: readable in both themes, sharp, mirrored, complete."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.status import Status
from desktop.ui import icons, resources
from desktop.ui.status_chip import STATUS_ICONS, StatusChip, meaning
from desktop.ui.theme import DARK, LIGHT, Pair, Theme, Type
from desktop.ui.theme_apply import Appearance, Scheme, application_font, load_fonts
from tests.ui.frame_stage import appearance

__all__ = ["appearance"]

UI = Path(icons.__file__).parent


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    red, green, blue = (linear(part) for part in (c.redF(), c.greenF(), c.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(pair: Pair) -> float:
    light, dark = sorted((luminance(pair.text), luminance(pair.fill)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_is_readable_on_what_lies_behind_it(theme: Theme) -> None:
    c = theme.colours
    pairs = [c.hit, c.danger, c.warning, c.success, c.info, c.note, *c.status.values()]
    pairs.append(Pair(c.on_accent, c.accent))
    grounds = (c.window, c.surface, c.raised, c.own_message, c.staff_message)
    texts = (c.text, c.text_muted, c.accent, c.link)
    pairs += [Pair(text, ground) for text in texts for ground in grounds]
    pairs += [Pair(c.text_faint, ground) for ground in (c.window, c.surface, c.raised)]
    pairs += [Pair(c.text_muted, ground) for ground in (c.hover, c.selected)]
    poor = [(pair, round(contrast(pair), 2)) for pair in pairs if contrast(pair) < 4.5]
    assert poor == []


def test_every_status_has_a_sign_a_colour_and_words() -> None:
    assert set(STATUS_ICONS) == set(Status)
    assert len(set(STATUS_ICONS.values())) == len(Status)
    for theme in (LIGHT, DARK):
        assert set(theme.colours.status) == set(Status)
    assert all(meaning(status) for status in Status)


def test_every_icon_that_is_named_is_there_and_every_one_there_is_named(qapp: QApplication) -> None:
    del qapp
    there = {file.stem for file in resources.path("icons").glob("*.svg")}
    files = [file for file in UI.rglob("*.py") if file.name != "icons.py"]
    source = "\n".join(file.read_text("utf-8") for file in files)
    named = set(re.findall(r"\"([a-z]+(?:-[a-z0-9]+)*)\"", source))
    assert there - named == set()
    for name in there:
        assert QSvgRenderer(str(resources.path("icons", f"{name}.svg"))).isValid()
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", "#000000")


def test_licences_lie_beside_what_they_cover() -> None:
    assert "ISC License" in resources.path("icons", "LICENSE").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in resources.path("fonts", "OFL.txt").read_text("utf-8")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_has_as_many_pixels_as_the_screen(qapp: QApplication, ratio: float) -> None:
    del qapp
    drawn = icons.icon("send", "#ff0000").pixmap(QSize(16, 16), ratio)
    assert drawn.size() == QSize(16, 16) * ratio
    assert icons.pixmap("send", "#ff0000", 16, ratio).devicePixelRatio() == ratio
    assert icons.icon("send", "#ff0000").pixmap(QSize(0, 0), ratio).isNull()


def test_an_icon_that_points_is_mirrored_from_right_to_left(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icons.pixmap(name, "#000000", 48).toImage()

    before = {name: drawn(name) for name in ("reply", "search")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert drawn("search") == before["search"]
        assert drawn("reply") != before["reply"]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_icon_takes_its_colours(qtbot: QtBot, appearance: Appearance) -> None:
    def colours(image: QImage) -> set[str]:
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        pixels = (image.pixelColor(x, y) for x, y in points)
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    icon = icons.icon("check", "#ff0000", active="#00ff00")
    assert colours(icon.pixmap(QSize(32, 32)).toImage()) == {"#ff0000"}
    on = icon.pixmap(QSize(32, 32), mode=icon.Mode.Normal, state=icon.State.On)
    assert colours(on.toImage()) == {"#00ff00"}
    button = QPushButton(icon, "")
    qtbot.addWidget(button)
    assert not button.grab().isNull()
    assert appearance.theme is LIGHT


def test_arabic_script_is_drawn_with_the_bundled_font(qapp: QApplication) -> None:
    del qapp
    load_fonts()
    font = application_font(QFont("Noto Sans"))
    assert "Vazirmatn" in font.families()
    assert font.pointSizeF() >= 10
    assert QFontInfo(application_font(QFont("Sans Serif"))).family() == "Vazirmatn"


def test_the_look_can_be_changed_while_it_runs(qapp: QApplication, appearance: Appearance) -> None:
    told: list[Theme] = []
    appearance.changed.connect(told.append)
    appearance.choose(Scheme.DARK)
    appearance.choose(Scheme.DARK)
    assert told == [DARK]
    assert qapp.palette().window().color() == QColor(DARK.colours.window)
    assert DARK.colours.accent in qapp.styleSheet()
    assert appearance.theme.font(Type.HEADING).pointSizeF() > appearance.theme.body_points()


def test_a_chip_says_the_helpdesks_own_word(qtbot: QtBot, appearance: Appearance) -> None:
    chip = StatusChip(appearance.theme)
    qtbot.addWidget(chip)
    chip.show_status(Status.ON_HOLD, "Parked\u202e")
    narrow = chip.sizeHint().width()
    assert chip.accessibleName() == "Status: Parked"
    chip.show_status(Status.ON_HOLD, "Parked for a long time")
    assert chip.sizeHint().width() > narrow
    assert chip.toolTip() == meaning(Status.ON_HOLD)
