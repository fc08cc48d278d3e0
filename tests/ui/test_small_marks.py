"""Small things that an agent saw first: numbers at their side, headings, carets, Qt's words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.status import Status
from desktop.ui.desk.link_row import TicketLine
from desktop.ui.desk.value_button import ValueButton
from desktop.ui.details_lines import DetailLines, Line
from desktop.ui.qt_words import WORDS
from desktop.ui.search_box import SearchBox
from desktop.ui.theme import LIGHT

REF = TicketRef(AccountId("a"), RemoteId("1"))
PERSIAN = "رمز پایگاه داده"


def test_a_number_stands_before_a_subject_of_another_script(qtbot: QtBot) -> None:
    line = TicketLine(LIGHT, REF, "48240", PERSIAN, (Status.NEW, "New"))
    qtbot.addWidget(line)
    button = next(iter(line.findChildren(ValueButton)))
    # What comes first decides about the whole: the window's side, then the number by itself.
    assert button._text.startswith("\u200e\u2068#48240\u2069  \u2068")
    assert button._text.endswith(f"{PERSIAN}\u2069")


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_caret_of_an_empty_search_stands_where_writing_begins(
    qtbot: QtBot, qapp: QApplication, way: Qt.LayoutDirection
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(way)
    try:
        box = SearchBox(LIGHT)
        qtbot.addWidget(box)
        box.resize(300, 34)
        box.show()
        qtbot.waitExposed(box)
        box.grab()
        middle = box.cursorRect().center().x()
        assert (middle < 150) == (way is Qt.LayoutDirection.LeftToRight)
    finally:
        qapp.setLayoutDirection(before)


def test_the_labels_of_a_file_dialog_are_among_the_words_to_translate(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"&Look in:", "Files of &type:"} <= shown
    assert {"&Look in:", "Files of &type:"} <= set(WORDS)


def test_answers_that_nobody_gave_take_no_heading(qtbot: QtBot) -> None:
    lines = DetailLines(LIGHT)
    qtbot.addWidget(lines)
    lines.show_lines([])
    assert lines.isHidden()
    lines.show_lines([Line("Domain", "example.com")])
    assert not lines.isHidden()
