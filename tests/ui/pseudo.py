"""A language that nobody speaks, to see what no translation reaches and what has no room for one.

Its words stand in brackets, have accents and are nearly half as long again as the English ones.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QToolButton,
    QWidget,
)

_ACCENTS = str.maketrans("aceinouyACEINOUY", "åçéîñöûýÅÇÉÎÑÖÛÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|%L?\d|&\w|\([a-z]*/?[a-z]+\))")
_OPEN, _CLOSE = "⟦", "⟧"
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FIGURES = re.compile(r"(\w{3} )?\d+ \w{3}( \d{4})?|[\d.,]+ ([kMG]B|bytes)|\S+[.…]\w{2,10}|\S+ \d+")
"""Days, sizes, names of files, cut addresses, the third of a kind: no words of ours."""
_ELSEWHERE = frozenset({"DatePattern"})


def pseudo(text: str) -> str:
    """Return *text* in that language."""
    parts = _KEPT.split(text)
    said = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
    return f"{_OPEN}{said}{'~' * round(len(text) * 0.4)}{_CLOSE}"


class Pseudo(QTranslator):
    """Speaks it in every context of ours."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        if not sourceText or context in _ELSEWHERE or not _LETTERS.search(sourceText):
            return sourceText
        return pseudo(sourceText)


@dataclass(frozen=True, order=True)
class Flaw:
    """What is wrong with a text on show."""

    place: str
    text: str
    why: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.text!r} {self.why}".rstrip()


def shown(top: QWidget) -> Iterator[QWidget]:
    """Yield *top* and what is to be seen in it."""
    yield top
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and widget.window() is top:
            yield widget


def words_on(top: QWidget) -> set[str]:
    """Return all that is to be read on *top*."""
    return {text for widget in shown(top) for _, text in _texts(widget)}


def untranslated(top: QWidget, data: str) -> set[Flaw]:
    """Return the texts that no translation reaches and that are none of *data*."""
    found: set[Flaw] = set()
    for widget in shown(top):
        for kind, text in _texts(widget):
            plain = re.sub("⟦[^⟦⟧]*⟧", "\n", _MARKS.sub("", text))
            while plain != (less := re.sub("⟦[^⟦⟧]*⟧", "\n", plain)):
                plain = less
            for piece in re.split(r"[\n·:()]|, ", plain):
                told = piece.strip(" .…–\"'“”#+→")
                if not _LETTERS.search(told) or _FIGURES.fullmatch(told):
                    continue
                told = re.sub(r"^\d+ +", "", told)
                if told.casefold() not in data:
                    found.add(Flaw(_name(widget), told, kind))
    return found


def cut(top: QWidget) -> set[Flaw]:
    """Return the texts that have less room than they take, and no tooltip that says them whole."""
    found: set[Flaw] = set()
    for widget in shown(top):
        why = _how_cut(widget)
        text = next((text for _, text in _texts(widget) if text), "")
        tip = " ".join(_plain(widget.toolTip()).split())
        if why and (not tip or " ".join(_own_text(widget).split()) not in tip):
            found.add(Flaw(_name(widget), text[:70], why))
    return found


def _how_cut(widget: QWidget) -> str:
    match widget:
        case QLabel() if widget.text() and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"{needed} > {widget.height()} high" if needed > widget.height() + 1 else ""
        case QLabel() if widget.text() and widget.textFormat() is not Qt.TextFormat.RichText:
            return _wider(widget, widget.sizeHint())
        case QToolButton() if widget.arrowType() is not Qt.ArrowType.NoArrow:
            return ""
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return _wider(widget, widget.sizeHint()) if widget.icon().isNull() else ""
        case QAbstractButton() if widget.text():
            return _wider(widget, widget.sizeHint())
        case QComboBox() if widget.currentText() and not widget.isEditable():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            room = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                widget,
            )
            needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
            return f"{needed} > {room.width()} wide" if needed > room.width() + 2 else ""
        case QLineEdit():
            words = widget.text() if widget.isReadOnly() else widget.placeholderText()
            needed = widget.fontMetrics().horizontalAdvance(words)
            return f"{needed} > {widget.width()} wide" if needed > widget.width() else ""
        case _:
            return ""


def _wider(widget: QWidget, needed: QSize) -> str:
    if needed.width() > widget.width() + 1:
        return f"{needed.width()} > {widget.width()} wide"
    return ""


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "", _own_text(widget)
    yield "tooltip", _plain(widget.toolTip())
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield "item", widget.itemText(place)
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        for place in range(widget.count()):
            role = Qt.ItemDataRole.DisplayRole
            yield "header", str(widget.model().headerData(place, widget.orientation(), role) or "")
    if isinstance(widget, QToolButton | QMenu):
        menu = widget.menu() if isinstance(widget, QToolButton) else widget
        for action in menu.actions() if menu is not None else ():
            yield "entry", action.text().partition("\t")[0]


def _own_text(widget: QWidget) -> str:
    match widget:
        case QLabel():
            return _plain(widget.text())
        case QAbstractButton():
            return widget.text().replace("&&", "&")
        case QComboBox():
            return widget.currentText()
        case QGroupBox():
            return widget.title()
        case QLineEdit() if widget.isReadOnly():
            return widget.text()
        case _:
            return ""


def _plain(text: str) -> str:
    return re.sub("<[^>]*>", "", text)


def _name(widget: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


def speak(app: QApplication) -> Pseudo:
    """Speak it from here on, until what is returned is removed."""
    translator = Pseudo(app)
    QCoreApplication.installTranslator(translator)
    return translator
