"""Agents or departments, a line each: how much, how fast, how many promises kept."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop.domain.overview_board import Line
from desktop.ui.i18n import number
from desktop.ui.overview.figures import FiguresModel
from desktop.ui.overview.words import duration, share

NAME, _ANSWERED, _RESPONSE, CLOSED, RESOLUTION, KEPT = range(6)


class LinesModel(FiguresModel):
    """*name* tells who a line is of. What is not known of too few cases is a dash."""

    def __init__(self, name: Callable[[Line], str], of: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._headings = (
            of,
            self.tr("First answers"),
            self.tr("Half answered within"),
            self.tr("Closed"),
            self.tr("Half closed within"),
            self.tr("Promises kept"),
        )
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show others."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return what a row tells."""
        return self._lines[row]

    def _rows(self) -> int:
        return len(self._lines)

    def _cell(self, row: int, column: int) -> str:
        line = self._lines[row]
        figures = line.figures
        match column:
            case 0:
                return self._name(line)
            case 1:
                return number(len(figures.responses.cases))
            case 2:
                return _or_dash(figures.responses.median, duration)
            case 3:
                return number(len(figures.resolutions.cases))
            case 4:
                return _or_dash(figures.resolutions.median, duration)
            case _:
                return _or_dash(figures.promises.share, share)


def _or_dash(value: float | None, words: Callable[[float], str]) -> str:
    return "–" if value is None else words(value)
