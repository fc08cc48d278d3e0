"""Labels of the type scale. Every label shows plain text: content from outside is never HTML."""

import html
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from desktop.ui.theme import Theme, Type

Tone = Literal["", "muted", "faint", "danger"]


def text_label(
    theme: Theme, type: Type = Type.BODY, tone: Tone = "", *, wrap: bool = False
) -> QLabel:
    """Return an empty label in one step of the type scale."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.font(type))
    if tone:
        label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def plain_tooltip(text: str) -> str:
    """Return *text* for a tooltip that shows it letter by letter, also where it looks like HTML."""
    return f"<qt>{html.escape(text)}</qt>" if "<" in text or "&lt;" in text else text


def rule() -> QFrame:
    """Return a horizontal hairline."""
    line = QFrame()
    line.setProperty("rule", "line")
    line.setFixedHeight(1)
    return line
