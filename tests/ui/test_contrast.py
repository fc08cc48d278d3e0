"""The themes hold what WCAG 2.2 AA asks for: 4.5:1 for words, 3:1 for edges and signs."""

from collections.abc import Callable
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.form.tick import TickBox
from desktop.ui.theme import DARK, LIGHT, Pair, Theme
from desktop.ui.theme_apply import Appearance, Contrast, Scheme
from desktop.ui.theme_contrast import DARK_STRONG, LIGHT_STRONG
from tests.ui.frame_stage import appearance

__all__ = ["appearance"]

ALL = (LIGHT, DARK, LIGHT_STRONG, DARK_STRONG)
EACH = pytest.mark.parametrize("theme", ALL, ids=["light", "dark", "light-high", "dark-high"])
GROUNDS = ("window", "surface", "raised", "own_message", "staff_message", "code")
ROWS = ("hover", "pressed", "selected")
WORDS = ("text", "text_muted", "text_faint", "link")
SIGNS = ("focus", "border_strong", "unread")


def pairs(theme: Theme) -> dict[str, Pair]:
    """Return every foreground that has a ground of its own."""
    c = theme.colours
    named = {f.name: v for f in fields(c) if isinstance(v := getattr(c, f.name), Pair)}
    return named | {f"status {status}": pair for status, pair in c.status.items()}


def poor(theme: Theme, fronts: tuple[str, ...], grounds: tuple[str, ...], least: float) -> object:
    """Return what stands out too little."""
    c = theme.colours
    return {
        (front, ground): round(contrast(getattr(c, front), getattr(c, ground)), 2)
        for front in fronts
        for ground in grounds
        if contrast(getattr(c, front), getattr(c, ground)) < least
    }


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    seen = QColor(colour)
    red, green, blue = (linear(part) for part in (seen.redF(), seen.greenF(), seen.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@EACH
def test_words_are_readable_also_on_rows_that_are_pointed_at_pressed_or_selected(
    theme: Theme,
) -> None:
    least = 7 if theme.strong else 4.5
    assert poor(theme, WORDS, GROUNDS + ROWS, least) == {}
    found = {name: round(contrast(p.text, p.fill), 2) for name, p in pairs(theme).items()}
    assert {name: value for name, value in found.items() if value < least} == {}


@EACH
def test_words_and_times_that_warn_are_readable_on_a_row(theme: Theme) -> None:
    c = theme.colours
    least = 7 if theme.strong else 4.5
    for pair in (c.danger, c.warning, c.success, c.info):
        for ground in (*GROUNDS, *ROWS):
            assert contrast(pair.text, getattr(c, ground)) >= least, (pair, ground)


@EACH
def test_an_internal_note_is_readable_on_its_ground(theme: Theme) -> None:
    c = theme.colours
    for word in WORDS:
        assert contrast(getattr(c, word), c.note.fill) >= (7 if theme.strong else 4.5), word


@EACH
def test_the_words_of_the_main_button_are_readable_in_each_of_its_states(theme: Theme) -> None:
    c = theme.colours
    for fill in (c.accent, c.accent_hover, c.accent_pressed):
        assert contrast(c.on_accent, fill) >= (7 if theme.strong else 4.5), fill


@EACH
def test_the_edge_of_a_control_its_focus_and_the_unread_dot_stand_out(theme: Theme) -> None:
    least = 4.5 if theme.strong else 3
    assert poor(theme, SIGNS, ("window", "surface", "raised"), least) == {}
    # What has the keys may lie on any row.
    assert poor(theme, ("focus", "unread", "text_faint"), ROWS, least) == {}


@pytest.mark.parametrize("theme", ALL[2:], ids=["light", "dark"])
def test_high_contrast_draws_every_edge(theme: Theme) -> None:
    assert poor(theme, ("border", "border_strong", "quote"), GROUNDS, 4.5) == {}


# --- as it is painted


def darkest_and_lightest(image: QImage) -> tuple[str, str]:
    seen = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    ranked = sorted(seen, key=luminance)
    return ranked[0], ranked[-1]


def dress(appearance: Appearance, theme: Theme) -> None:
    appearance.choose(Scheme.DARK if theme.dark else Scheme.LIGHT)
    appearance.strengthen(Contrast.STRONG if theme.strong else Contrast.USUAL)
    assert appearance.theme is theme


@EACH
@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_what_a_field_asks_for_is_readable(
    qtbot: QtBot, appearance: Appearance, theme: Theme, make: Callable[[], QLineEdit]
) -> None:
    dress(appearance, theme)
    field = make()
    qtbot.addWidget(field)
    field.setPlaceholderText("█ █ █")
    field.ensurePolished()
    told = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert told.alpha() == 255
    least = 7 if theme.strong else 4.5
    assert contrast(told.name(), theme.colours.surface) >= least
    assert contrast(told.name(), theme.colours.window) >= least


@EACH
@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("kind", ["tick", "radio"])
def test_a_box_to_tick_can_be_seen(
    qtbot: QtBot, appearance: Appearance, theme: Theme, kind: str, *, checked: bool
) -> None:
    dress(appearance, theme)
    page = QWidget()
    qtbot.addWidget(page)
    page.setProperty("pane", "surface")
    box = TickBox(theme) if kind == "tick" else QRadioButton()
    QVBoxLayout(page).addWidget(box)
    box.setChecked(checked)
    page.show()
    qtbot.waitExposed(page)
    image = box.grab().toImage()
    assert contrast(*darkest_and_lightest(image)) >= (4.5 if theme.strong else 3)


@EACH
def test_no_part_of_the_palette_is_left_to_qt(
    appearance: Appearance, qapp: QApplication, theme: Theme
) -> None:
    dress(appearance, theme)
    role = QPalette.ColorRole
    palette = qapp.palette()
    for front, ground in ((role.WindowText, role.Window), (role.Text, role.Base)):
        seen = contrast(palette.color(front).name(), palette.color(ground).name())
        assert seen >= (7 if theme.strong else 4.5)
