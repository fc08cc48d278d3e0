"""Each message begins where its own script begins, whatever the direction of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from desktop.domain.message import BodyFormat
from desktop.ui.conversation_pictures import Pictures
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import LIGHT
from tests.ui.conversation_stage import Runner, conversation, entries, message
from tests.ui.conversation_stage import run as run  # noqa: PLC0414 - a fixture

PERSIAN = "سایت بعد از به‌روزرسانی باز نمی‌شود"
ENGLISH = "The site does not open after the update"
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def block_with(view: ConversationView, text: str) -> QTextBlock:
    block = view.document().begin()
    while block.isValid() and text not in block.text():
        block = block.next()
    assert block.isValid(), f"{text} is not shown"
    return block


def sides(view: ConversationView, text: str) -> tuple[float, float]:
    """Return how far the first line of *text* is from the left and the right of its room."""
    line = block_with(view, text).layout().lineAt(0)
    words = line.naturalTextRect()
    return words.left() - line.x(), line.x() + line.width() - words.right()


@pytest.mark.parametrize("window", [LEFT, RIGHT])
@pytest.mark.parametrize("format", [*BodyFormat])
def test_a_message_begins_where_its_script_does(
    window: Qt.LayoutDirection, format: BodyFormat, qtbot: QtBot, run: Runner
) -> None:
    view = ConversationView(LIGHT, Pictures())
    qtbot.addWidget(view)
    view.setLayoutDirection(window)
    view.set_theme(LIGHT)
    view.resize(900, 600)
    view.show()
    run(
        view.show_entries(
            entries(conversation([message(1, PERSIAN, format), message(2, ENGLISH, format)]))
        )
    )
    left, right = sides(view, PERSIAN)
    assert right < 1 < left
    left, right = sides(view, ENGLISH)
    assert left < 1 < right
