"""Scripts that no installed font shapes: found, drawn without a search, copied as they were."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont, QTextCursor, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import unfonted
from desktop.ui.box_font import box_font
from desktop.ui.conversation_copy import plain_selection
from desktop.ui.conversation_formats import Formats
from desktop.ui.conversation_pictures import Pictures
from desktop.ui.conversation_view import ConversationView
from desktop.ui.render.blocks import Mark
from desktop.ui.theme import LIGHT
from desktop.ui.theme_apply import Appearance, application_font
from tests.ui.conversation_stage import Runner, conversation, entries, message
from tests.ui.conversation_stage import run as run  # noqa: PLC0414 - a fixture
from tests.ui.frame_stage import appearance

__all__ = ["appearance"]

THAANA = "ދިވެހި"
SAMPLES = {b"thaa": THAANA, b"khmr": "ខ្មែរ", b"sinh": "සිංහල", b"syrc": "ܫܠܡܐ", b"nko ": "ߒߞߏ"}


@pytest.fixture
def families(qapp: QApplication) -> Iterator[list[str]]:
    """Fonts that are installed for the time of a test."""
    del qapp
    known: list[int] = []
    names: list[str] = []
    for name, tags in (("Stage Khmer", [b"khmr"]), ("Stage Thaana", [b"latn"])):
        known.append(QFontDatabase.addApplicationFontFromData(box_font(name, tags)))
        names += QFontDatabase.applicationFontFamilies(known[-1])
    yield names
    for font in known:
        QFontDatabase.removeApplicationFont(font)


@pytest.fixture
def complaints(qapp: QApplication) -> Iterator[list[str]]:
    """What Qt says about fonts it tries in vain."""
    del qapp
    said: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del kind, context
        said.append(text)

    before = qInstallMessageHandler(note)
    yield said
    qInstallMessageHandler(before)


def laid_out(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def drawn_in(text: str, font: QFont) -> set[str]:
    return {run.rawFont().familyName() for run in laid_out(text, font).glyphRuns()}


def test_a_script_is_missing_where_no_font_of_its_name_shapes_it(
    families: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = (QFontDatabase.WritingSystem.Khmer, QFontDatabase.WritingSystem.Thaana)
    monkeypatch.setattr(unfonted, "listed", lambda script: [] if script in bare else families)
    assert families == ["Stage Khmer", "Stage Thaana"]
    # The font called Khmer names that script by its tag, though it is not listed.
    assert unfonted.missing_scripts() == [b"thaa"]
    assert unfonted.shaped_by("Stage Khmer") == [b"khmr"]


def test_every_script_is_missing_where_no_font_is_listed_or_named(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setattr(unfonted, "listed", lambda _script: [])
    monkeypatch.setattr(unfonted, "shaped_by", lambda _family: [])
    assert set(SAMPLES) <= set(unfonted.missing_scripts())


def test_the_font_made_for_a_script_has_a_box_and_no_letters(qapp: QApplication) -> None:
    del qapp
    font = QRawFont(b"", 16)
    font.loadFromData(box_font("Stage Box", [b"thaa", b"khmr"]), 16, QFont().hintingPreference())
    assert font.isValid()
    assert font.familyName() == "Stage Box"
    assert not font.pathForGlyph(0).isEmpty()
    assert list(font.glyphIndexesForString("aދ")) == [0, 0]


def test_a_missing_script_is_drawn_without_a_look_at_every_font(
    appearance: Appearance, complaints: list[str]
) -> None:
    del appearance
    missing = [tag for tag in unfonted.missing_scripts() if tag in SAMPLES]
    if not missing:
        pytest.skip("every script that is tried here has a font on this system")
    font = application_font(QFont())
    for tag in missing:
        # A size that nothing else draws in: what Qt found for it before is not asked again.
        font.setPointSizeF(17.25)
        laid_out(SAMPLES[tag], font)
    assert unfonted.FAMILY in font.families()
    assert len(complaints) <= 3 * len(missing)


def test_ordinary_text_is_drawn_as_before(appearance: Appearance) -> None:
    del appearance
    font = application_font(QFont())
    assert drawn_in("Hello, привет, سلام 123", font).isdisjoint({unfonted.FAMILY})
    plain = QFont(font)
    plain.setFamilies(font.families()[:2])
    for text in ("Hello 123", "привет", "سلام", "中文", "ܫܠܡܐ", "नमस्ते 123"):
        assert drawn_in(text, font) == drawn_in(text, plain)


def test_code_keeps_the_fixed_font(appearance: Appearance) -> None:
    del appearance
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font = Formats(LIGHT, rtl=False).text(Mark.CODE).font()
    assert QFontInfo(font).fixedPitch()
    assert drawn_in("let x", font) == drawn_in("let x", fixed)


def test_a_missing_script_is_copied_letter_by_letter(
    qtbot: QtBot, run: Runner, appearance: Appearance
) -> None:
    view = ConversationView(appearance.theme, Pictures())
    qtbot.addWidget(view)
    view.show()
    text = f"Before {THAANA} 12 and ܫܠܡܐ after"
    run(view.show_entries(entries(conversation([message(1, text)]))))
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    assert text in plain_selection(cursor).split("\n")
    assert text in view.toPlainText()
