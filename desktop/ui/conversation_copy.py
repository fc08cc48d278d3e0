"""What is copied from a conversation: the text that people expect, without its furniture."""

from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.ui.conversation_formats import EXACT

_OWN_CHARACTERS = {
    0x200B: None,
    0x2068: None,
    0x2069: None,
    0xFFFC: None,
    0x2028: "\n",
    0x2029: "\n",
    0xA0: " ",
}


def plain_selection(cursor: QTextCursor) -> str:
    """Return what is selected as plain text; "" for nothing.

    Times stand in it in full: "5 min" would be wrong by the time it is pasted.
    """
    if not cursor.hasSelection():
        return ""
    copy = QTextDocument()
    QTextCursor(copy).insertFragment(cursor.selection())
    _write_times_out(copy)
    text = copy.toPlainText().translate(_OWN_CHARACTERS)
    lines = [line.rstrip() for line in text.split("\n")]
    kept = [line for i, line in enumerate(lines) if line or (i and lines[i - 1])]
    return "\n".join(kept).strip("\n")


def _write_times_out(document: QTextDocument) -> None:
    found: list[tuple[int, int, str]] = []
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            exact = fragment.charFormat().stringProperty(EXACT)
            if exact:
                found.append((fragment.position(), fragment.length(), exact))
            parts += 1
        block = block.next()
    cursor = QTextCursor(document)
    # From the end: what is written moves everything behind it.
    for start, length, exact in reversed(found):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(exact)
