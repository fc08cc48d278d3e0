"""A report of a problem: what it would say, to read and change, before the person sends it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.problem_report import Part
from desktop.ui.fit_screen import fit_screen
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.form.tick import Tick
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label

_SIZE: Final = (720, 620)


class ReportDialog(QDialog):
    """Nothing leaves it by itself. `copied`, `saved` and `mailed` carry the text as it stands."""

    copied = Signal(str)
    saved = Signal(str)
    mailed = Signal(str)

    def __init__(self, parts: list[Part], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report a problem"))
        self._parts = parts
        head = text_label(theme, Type.TITLE, wrap=True)
        head.setText(self.tr("Report a problem"))
        words = text_label(theme, Type.BODY, "muted", wrap=True)
        words.setText(
            self.tr(
                "This is all that the report says. Names, addresses and texts of tickets are not "
                "in it; read it and change what you like. Nothing is sent until you send it "
                "yourself."
            )
        )
        self.said = QPlainTextEdit()
        self.said.setPlaceholderText(self.tr("What did you do, and what happened then?"))
        self.said.setAccessibleName(self.tr("What happened"))
        self.said.setTabChangesFocus(True)
        self.said.setProperty("boxed", True)
        self.said.setMaximumHeight(96)
        self.said.setMinimumHeight(56)
        self._by_name = {part.name: Tick(self._name_of(part.name), theme) for part in parts}
        ticks = FlowLayout(gap=SPACE_3)
        for tick in self._by_name.values():
            tick.box.setChecked(True)
            tick.box.toggled.connect(self._write)
            ticks.addWidget(tick)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("The report"))
        self._text.setTabChangesFocus(True)
        self._text.setProperty("boxed", True)
        self._text.setFont(theme.font(Type.SMALL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        for widget in (head, words, self.said):
            layout.addWidget(widget)
        layout.addLayout(ticks)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._buttons())
        self._write()
        fit_screen(self, *_SIZE)
        self.said.setFocus()

    @property
    def ticks(self) -> list[Tick]:
        """The parts that can be left out."""
        return list(self._by_name.values())

    def report(self) -> str:
        """Return all of it, as it stands."""
        said = self.said.toPlainText().strip()
        return f"{said}\n\n{self._text.toPlainText()}" if said else self._text.toPlainText()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "quiet")
        close.clicked.connect(self.reject)
        row.addWidget(close)
        row.addStretch(1)
        ways: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Save as a file…"), lambda: self.saved.emit(self.report())),
            (self.tr("Write an e-mail…"), lambda: self.mailed.emit(self.report())),
        ]
        for words, go in ways:
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(go)
            row.addWidget(button)
        copy = QPushButton(self.tr("Copy"))
        copy.setProperty("kind", "primary")
        copy.setDefault(True)
        copy.clicked.connect(lambda: self.copied.emit(self.report()))
        row.addWidget(copy)
        return row

    def _write(self) -> None:
        wanted = [part for part in self._parts if self._by_name[part.name].box.isChecked()]
        told = [f"--- {part.name}\n{part.text.strip()}" for part in wanted]
        self._text.setPlainText("\n\n".join(told))

    def _name_of(self, part: str) -> str:
        match part:
            case "program":
                return self.tr("The program and this computer")
            case "accounts":
                return self.tr("How syncing goes")
            case "crash":
                return self.tr("The last fault")
            case _:
                return self.tr("The log")
