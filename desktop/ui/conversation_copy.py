"""What is copied from a conversation: the text that people expect, without its furniture."""

from PySide6.QtGui import QTextCursor

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
    """Return what is selected as plain text; "" for nothing."""
    text = cursor.selection().toPlainText().translate(_OWN_CHARACTERS)
    lines = [line.rstrip() for line in text.split("\n")]
    kept = [line for i, line in enumerate(lines) if line or (i and lines[i - 1])]
    return "\n".join(kept).strip("\n")
