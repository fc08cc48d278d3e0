"""An overview as files: its figures for a spreadsheet, itself and its plots as pictures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.domain.errors import Problem
from desktop.domain.overview_board import Board
from desktop.services.overview_csv import Names, as_csv
from desktop.services.saved_whole import save_whole
from desktop.services.session import Session
from desktop.ui.i18n import isolate, problem_text
from desktop.ui.save_file import SavePlaces
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_3, SPACE_4, Theme, Type

SHARP: Final = 2
"""Pixels of a picture for one of the window."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a picture can be taken of; `controls` are left out of it."""

    name: str
    file: str
    widget: QWidget
    controls: Sequence[QWidget]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on show when something is saved; the heading stands above pictures."""

    board: Board
    names: Names
    heading: str
    theme: Theme


class SaveButton(QPushButton):
    """Offers what can be saved; `told` and `failed` carry in words what became of it."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        shown: Callable[[], Shown | None],
        subjects: Sequence[Subject],
    ) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._shown = shown
        self.setText(self.tr("Save…"))
        menu = QMenu(self)
        menu.addAction(self.tr("The figures for a spreadsheet (CSV)…"), self._save_figures)
        menu.addSeparator()
        for subject in subjects:
            words = self.tr("{plot} as a picture…").format(plot=subject.name)
            menu.addAction(words, partial(self._save_picture, subject))
        self.setMenu(menu)
        self.setAutoDefault(False)
        self.setEnabled(False)

    def _save_figures(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._ask(shown, "figures.csv", lambda: as_csv(shown.board, shown.names))

    def _save_picture(self, subject: Subject) -> None:
        shown = self._shown()
        if shown is not None:
            image = picture(subject, shown.heading, shown.theme)
            self._ask(shown, f"{subject.file}.png", lambda: _png(image))

    def _ask(self, shown: Shown, name: str, made: Callable[[], bytes]) -> None:
        days = f"{shown.board.asked.first.isoformat()}-{shown.board.asked.last.isoformat()}"
        places = SavePlaces(self._session, self._tasks, self.window())

        def on_path(path: Path) -> None:
            self._tasks.spawn(self._write(path, made), name="save overview")

        places.ask_file(f"overview-{days}-{name}", on_path)

    async def _write(self, path: Path, made: Callable[[], bytes]) -> None:
        try:
            await self._session.aside.run(lambda: save_whole(path, made()))
        except Problem as problem:
            self.failed.emit(problem_text(problem))
        else:
            self.told.emit(self.tr("Saved as {name}.").format(name=isolate(path.name)))


def picture(subject: Subject, heading: str, theme: Theme) -> QImage:
    """Return a picture of a widget as it is, twice as sharp, below a line that says what it is."""
    widget = subject.widget
    hidden = [control for control in subject.controls if control.isVisible()]
    focused = [control for control in hidden if control.hasFocus()]
    for control in hidden:
        policy = control.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        control.setSizePolicy(policy)
        control.hide()
    try:
        return _painted(widget, heading, theme)
    finally:
        for control in hidden:
            control.show()
        for control in focused:
            control.setFocus()


def _painted(widget: QWidget, heading: str, theme: Theme) -> QImage:
    font = theme.font(Type.SMALL)
    line = QFontMetrics(font).height()
    top = SPACE_4 + line + SPACE_3
    size = widget.size() + QSize(2 * SPACE_4, top + SPACE_4)
    image = QImage(size * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(QColor(theme.colours.surface))
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(QColor(theme.colours.text_muted))
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    place = QRect(SPACE_4, SPACE_4, size.width() - 2 * SPACE_4, line)
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, heading)
    # Without the ground of the window, which would show behind round corners.
    whole = QRegion(widget.rect())
    widget.render(painter, QPoint(SPACE_4, top), whole, QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())
