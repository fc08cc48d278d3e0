"""The bar under the list: how many tickets are marked, what to do to them, how that goes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.bulk.words import BulkCounts
from desktop.ui.commands.registry import Commands
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.layout_items import set_margins
from desktop.ui.theme import ICON_SMALL, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import rule, text_label


class BulkBar(QWidget):
    """Hidden while nothing is marked and nothing is told.

    `cleared` wants no marks any more, `stopped` no further tickets begun, `undo_asked` what was
    done taken back, `result_asked` each ticket's result, `dismissed` the telling to end.
    """

    cleared = Signal()
    stopped = Signal()
    undo_asked = Signal()
    result_asked = Signal()
    dismissed = Signal()

    def __init__(
        self,
        theme: Theme,
        commands: Commands,
        deeds: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the bar with a button for each of *deeds*: a command's id and the button's words."""
        super().__init__(parent)
        self.setProperty("pane", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Several tickets"))
        self._marked = text_label(theme, Type.BODY_STRONG)
        self._clear = QToolButton()
        self._clear.setAccessibleName(self.tr("Mark none"))
        commands.tip(self._clear, "many.none")
        self._clear.clicked.connect(self.cleared)
        self._choice = QWidget()
        flow = FlowLayout(self._choice, SPACE_1)
        self._signs: list[tuple[QPushButton, str]] = []
        for id, words in deeds:
            command = commands.get(id)
            # The space parts sign and words, which the style sets close together.
            button = QPushButton(f" {words}")
            button.setAccessibleName(words)
            button.setProperty("kind", "quiet")
            button.setIconSize(QSize(ICON_SMALL, ICON_SMALL))
            button.clicked.connect(_running(commands, id))
            commands.tip(button, id)
            flow.addWidget(button)
            self._signs.append((button, "" if command is None else command.icon))
        self._told = text_label(theme, Type.BODY, wrap=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._stop = _link(self.tr("Stop"), self.stopped)
        self._undo = _link(self.tr("Undo"), self.undo_asked)
        self._result = _link(self.tr("Show each"), self.result_asked)
        self._dismiss = QToolButton()
        self._dismiss.setAccessibleName(self.tr("Close this message"))
        self._dismiss.clicked.connect(self.dismissed)
        self._telling = QWidget()
        self._lay_out()
        self.set_theme(theme)
        self._telling.hide()
        self._choosing.hide()
        self.hide()

    def show_marks(self, count: int) -> None:
        """Tell how many are marked."""
        self._marked.setText(BulkCounts().marked(count))
        self._choosing.setVisible(count > 0)
        self._show_or_hide()

    def show_running(self, done: int, total: int, words: str) -> None:
        """Tell how far it is."""
        self._told.setText(words)
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)
        self._offer(running=True)

    def show_result(self, words: str, *, undo: bool) -> None:
        """Tell what became of it all; "" tells nothing any more."""
        self._told.setText(words)
        self._offer(running=False)
        self._undo.setVisible(undo)
        self._telling.setVisible(bool(words))
        self._show_or_hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        colour = theme.colours.text_muted
        for button, icon in self._signs:
            if icon:
                button.setIcon(icons.icon(icon, colour))
        for close in (self._clear, self._dismiss):
            close.setIcon(icons.icon("x", colour))

    # --- parts

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        set_margins(head, SPACE_2, 0, 0, 0)
        head.addWidget(self._marked, 1)
        head.addWidget(self._clear)
        self._choosing = QWidget()
        choosing = QVBoxLayout(self._choosing)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(SPACE_1)
        choosing.addLayout(head)
        choosing.addWidget(self._choice)
        line = QHBoxLayout()
        set_margins(line, SPACE_2, 0, 0, 0)
        line.setSpacing(SPACE_1)
        line.addWidget(self._told, 1)
        for button in (self._stop, self._undo, self._result):
            line.addWidget(button)
        line.addWidget(self._dismiss)
        telling = QVBoxLayout(self._telling)
        telling.setContentsMargins(0, 0, 0, 0)
        telling.addLayout(line)
        telling.addWidget(self._progress)
        inner = QVBoxLayout()
        set_margins(inner, SPACE_3, SPACE_2, SPACE_4, SPACE_2)
        inner.setSpacing(SPACE_2)
        inner.addWidget(self._telling)
        inner.addWidget(self._choosing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule())
        layout.addLayout(inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _offer(self, *, running: bool) -> None:
        self._progress.setVisible(running)
        self._stop.setVisible(running)
        self._undo.setVisible(not running)
        self._result.setVisible(True)
        self._dismiss.setVisible(not running)
        self._telling.setVisible(True)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        # What a hidden parent would show counts: it is asked of the parts themselves.
        self.setVisible(not (self._choosing.isHidden() and self._telling.isHidden()))


def _link(words: str, signal: SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "link")
    button.clicked.connect(signal)
    return button


def _running(commands: Commands, id: str) -> Callable[[], None]:
    def run() -> None:
        commands.run(id)

    return run
