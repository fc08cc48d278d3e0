"""One message of a conversation, to be corrected: whose it is, where it ends, whether it counts."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.capture.editing import Line
from desktop.domain.outbox import Side
from desktop.ui.capture import words
from desktop.ui.form.choice import StillBox
from desktop.ui.form.tick import Tick
from desktop.ui.i18n import one_line
from desktop.ui.theme import SPACE_2, Theme, Type

_LEAST: Final = 56
_TALLEST: Final = 140


class SaidEditor(QWidget):
    """What is to be done to the message on show: `split` carries a place in its text."""

    split = Signal(int)
    joined = Signal()
    spoken_by = Signal(str)
    left_out = Signal(bool)
    turned_internal = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._who = StillBox(theme)
        self._who.setEditable(True)
        self._who.setInsertPolicy(StillBox.InsertPolicy.NoInsert)
        self._who.setAccessibleName(self.tr("Who said it"))
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setProperty("boxed", True)
        self.text.setFont(theme.font(Type.BODY))
        self.text.setTabChangesFocus(True)
        read_both_ways(self.text)
        self.text.setMinimumHeight(_LEAST)
        self.text.setMaximumHeight(_TALLEST)
        self.text.setAccessibleName(self.tr("The message: put the cursor where to split it"))
        self._split = QPushButton(self.tr("Split at the cursor"))
        self._join = QPushButton(self.tr("Join with the one before"))
        self._out = Tick(self.tr("Leave out"), theme)
        self._internal = Tick(self.tr("Internal note"), theme)
        self._lay_out()
        self._split.clicked.connect(
            lambda: self.split.emit(_offset(self.text.toPlainText(), self._cursor()))
        )
        self._join.clicked.connect(self.joined)
        self._who.activated.connect(self._choose)
        edit = self._who.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._choose)
        self._out.changed.connect(lambda: self.left_out.emit(self._out.box.isChecked()))
        self._internal.changed.connect(
            lambda: self.turned_internal.emit(self._internal.box.isChecked())
        )

    def show_line(
        self, line: Line | None, names: Sequence[str], side: Side | None, *, first: bool
    ) -> None:
        """Show a message; None: there is none."""
        self.setEnabled(line is not None)
        blocked = [QSignalBlocker(each) for each in (self._who, self._out.box, self._internal.box)]
        self._who.clear()
        for name in names:
            self._who.addItem(one_line(name[:60]) or words.notes(), name)
        if line is not None:
            self._who.setCurrentIndex(max(0, self._who.findData(line.spoken.speaker)))
            if self.text.toPlainText() != line.spoken.text:
                self.text.setPlainText(line.spoken.text)
            self._out.box.setChecked(line.left_out)
            self._internal.box.setChecked(line.internal)
        else:
            self.text.clear()
        del blocked
        self._internal.setEnabled(side is Side.STAFF)
        self._join.setEnabled(line is not None and not first)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._who, self._out, self._internal):
            part.set_theme(theme)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_2)
        top.addWidget(self._who, 1)
        top.addWidget(self._internal)
        top.addWidget(self._out)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self._split)
        foot.addWidget(self._join)
        foot.addStretch(1)
        for button in (self._split, self._join):
            button.setAutoDefault(False)
            button.setProperty("kind", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)

    def _cursor(self) -> int:
        return self.text.textCursor().position()

    def _choose(self) -> None:
        place = self._who.findText(self._who.currentText())
        typed = self._who.currentText().strip()
        self.spoken_by.emit(str(self._who.itemData(place)) if place >= 0 else typed)


def read_both_ways(text: QTextEdit) -> None:
    """Let each paragraph of a box of plain text go in its own direction."""
    text.setAcceptRichText(False)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.document().setDefaultTextOption(option)


def _offset(text: str, position: int) -> int:
    """Return a place that Qt counts in UTF-16 as one in the characters of *text*."""
    return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))
