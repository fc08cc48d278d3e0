"""The files that a message in the making will carry, those on their way, and those refused."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.ids import FileId
from desktop.domain.outbox import OutgoingFile
from desktop.ui import theme as t
from desktop.ui.attachment_arrivals import Arrival, Stage
from desktop.ui.attachment_cards import can_preview
from desktop.ui.attachment_chip import FileChip
from desktop.ui.attachment_kinds import is_text
from desktop.ui.attachment_refusal import RefusedFile
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.i18n import file_size, isolate, number
from desktop.ui.render.file_names import display_name
from desktop.ui.theme import Theme

MOST_HEIGHT: Final = 172
"""Three rows of chips; more are scrolled."""


class FileChips(QWidget):
    """Shows files. `removed` and `opened` carry an `OutgoingFile`, the others an arrival's id."""

    removed = Signal(object)
    opened = Signal(object)
    dropped = Signal(int)
    """Stop copying it, or dismiss why it was refused."""
    shrink_asked = Signal(int)
    arrived = Signal()
    """Something came, or was refused, that the person has not seen yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files: tuple[OutgoingFile, ...] = ()
        self._arrivals: tuple[Arrival, ...] = ()
        self._chips: list[FileChip] = []
        self._coming: dict[int, FileChip] = {}
        self._refusals: list[RefusedFile] = []
        self._pictures: dict[FileId, QImage] = {}
        self._words: dict[FileId, str] = {}
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self._scroll = _Rows(self._row)
        _let_grow(self)
        self._refused = QVBoxLayout()
        self._refused.setSpacing(t.SPACE_1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self._scroll)
        layout.addLayout(self._refused)
        self.hide()

    def show_files(self, files: tuple[OutgoingFile, ...]) -> None:
        """Show other files."""
        if files != self._files:
            self._files = files
            self._rebuild()

    def show_arrivals(self, arrivals: tuple[Arrival, ...]) -> None:
        """Show how the files on their way go on."""
        same = _shape(arrivals) == _shape(self._arrivals)
        news = _news(arrivals) - _news(self._arrivals)
        self._arrivals = arrivals
        if not same:
            self._rebuild()
            if news:
                self.arrived.emit()
            return
        for arrival in arrivals:
            if arrival.id in self._coming:
                _tell(self._coming[arrival.id], arrival)

    def show_look(self, file: FileId, picture: QImage | None, words: str) -> None:
        """Show what a file looks like, or how its text begins."""
        if picture is not None:
            self._pictures[file] = picture
        if words:
            self._words[file] = words
        for shown, chip in zip(self._files, self._chips, strict=True):
            if shown.file == file:
                self._dress(chip, shown)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._rebuild()

    @property
    def refusals(self) -> list[str]:
        """What is said about the files that were refused."""
        return [row.words for row in self._refusals]

    def _rebuild(self) -> None:
        for layout in (self._flow, self._refused):
            while item := layout.takeAt(0):
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._chips = [self._file_chip(file) for file in self._files]
        coming = [a for a in self._arrivals if a.stage is not Stage.REFUSED]
        self._coming = {arrival.id: self._coming_chip(arrival) for arrival in coming}
        for chip in (*self._chips, *self._coming.values()):
            self._flow.addWidget(chip)
            chip.show()
        refused = [a for a in self._arrivals if a.stage is Stage.REFUSED]
        self._refusals = [self._refusal(arrival) for arrival in refused]
        for row in self._refusals:
            self._refused.addWidget(row)
        self._scroll.setVisible(bool(self._files or coming))
        self.setVisible(bool(self._files or self._arrivals))
        self._scroll.updateGeometry()
        self.updateGeometry()

    def _file_chip(self, file: OutgoingFile) -> FileChip:
        name = display_name(file.name)
        chip = FileChip(self._theme, file.name, self.tr("Remove {name}").format(name=name))
        chip.removed.connect(_emitter(self.removed.emit, file))
        if can_preview(file.content_type, file.size) or is_text(file.name, file.content_type):
            chip.let_open()
            chip.opened.connect(_emitter(self.opened.emit, file))
        self._dress(chip, file)
        return chip

    def _dress(self, chip: FileChip, file: OutgoingFile) -> None:
        picture = self._pictures.get(file.file)
        if picture is not None:
            chip.picture.show_image(picture)
        size, words = file_size(file.size), self._words.get(file.file)
        chip.say(f"{size}  ·  {isolate(words)}" if words else size)

    def _coming_chip(self, arrival: Arrival) -> FileChip:
        words = self.tr("Do not attach {name}").format(name=display_name(arrival.name))
        chip = FileChip(self._theme, arrival.name, words)
        chip.removed.connect(_emitter(self.dropped.emit, arrival.id))
        _tell(chip, arrival)
        return chip

    def _refusal(self, arrival: Arrival) -> RefusedFile:
        row = RefusedFile(self._theme, arrival)
        row.dismissed.connect(_emitter(self.dropped.emit, arrival.id))
        row.shrink_asked.connect(_emitter(self.shrink_asked.emit, arrival.id))
        return row


class _Rows(QScrollArea):
    """As high as its rows of chips, up to some: a text with many files stays in sight."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__()
        self._rows = rows
        self.setWidget(rows)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What lies behind, a note's colour for one, is seen through it.
        self.viewport().setAutoFillBackground(False)
        rows.setAutoFillBackground(False)
        _let_grow(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self._rows.layout()
        wanted = layout.heightForWidth(width) if layout is not None else 0
        return min(wanted, MOST_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), MOST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _tell(chip: FileChip, arrival: Arrival) -> None:
    """Say on its chip how a file on its way goes on."""
    size = file_size(arrival.size)
    match arrival.stage:
        case Stage.SHRINKING:
            chip.say(QCoreApplication.translate("FileChip", "Making it smaller …"))
            chip.show_done(0.0)
        case Stage.COPYING:
            share = arrival.done / max(1, arrival.size)
            percent = number(min(100, int(100 * share)))
            words = QCoreApplication.translate("FileChip", "Copying: {percent} % of {size}")
            chip.say(words.format(percent=percent, size=size))
            chip.show_done(share)
        case _:
            chip.say(QCoreApplication.translate("FileChip", "Waiting"))
            chip.show_done(0.0)


def _emitter(emit: Callable[[object], None], value: object) -> Callable[[], None]:
    return lambda: emit(value)


def _news(arrivals: tuple[Arrival, ...]) -> set[tuple[int, bool]]:
    return {(arrival.id, arrival.stage is Stage.REFUSED) for arrival in arrivals}


def _shape(arrivals: tuple[Arrival, ...]) -> list[tuple[int, bool, str]]:
    """Return what of the arrivals needs other widgets where it changes."""
    return [(a.id, a.stage is Stage.REFUSED, a.name) for a in arrivals]


def _let_grow(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
