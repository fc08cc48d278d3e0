"""What a rule would do: the tickets it would run on, each with what would happen to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.automation import Trial
from desktop.domain.ids import RemoteId
from desktop.ui import icons
from desktop.ui.automation.names import Names
from desktop.ui.automation.words import effect_words
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import one_line
from desktop.ui.theme import SPACE_2, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label
from desktop.ui.theme_label import rule as hairline
from desktop.ui.two_lines import MORE, TwoLines

_ID = Qt.ItemDataRole.UserRole


class TrialList(QWidget):
    """`opened` carries the id of a ticket that was clicked; `closed`: it is not wanted any more."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = text_label(theme, Type.BODY_STRONG, wrap=True)
        self._more = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the list"))
        self._close.setToolTip(self.tr("Close the list"))
        self._close.clicked.connect(self.closed)
        self._delegate = TwoLines(theme, 2, self)
        self._list = QListWidget()
        self._list.setItemDelegate(self._delegate)
        self._list.setAccessibleName(self.tr("Tickets it would run on"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._open)
        self._list.itemActivated.connect(self._open)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, 0, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_2)
        layout.addWidget(hairline())
        layout.addLayout(top)
        layout.addWidget(self._more)
        layout.addWidget(self._list, 1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._close.setIcon(icons.icon("x", theme.colours.text_muted))
        self._delegate.set_theme(theme)
        self._list.viewport().update()

    def show_trial(self, trial: Trial, names: Names, *, timed: bool) -> None:
        """Show what was found; of a rule of the clock only tickets whose time has come."""
        self._list.clear()
        if timed:
            head = self.tr("It would run on %Ln ticket(s) now", "", trial.total)
            more = self.tr("Those whose time has come, and on which it has not run since.")
        else:
            head = self.tr("It would run on %Ln ticket(s)", "", trial.total)
            more = self.tr("As if it happened to each ticket now, the newest first.")
        if not trial.all:
            more += " " + self.tr("It looked at the first %Ln ticket(s) only.", "", trial.looked)
        left = trial.total - len(trial.matches)
        if left > 0:
            more += " " + self.tr("%Ln more (is/are) not shown.", "", left)
        self._head.setText(head)
        self._more.setText(more)
        for match in trial.matches:
            title = self.tr("#{number} {subject} · {status}").format(
                number=match.number,
                subject=one_line(match.subject),
                status=one_line(own_word(match.status_label)),
            )
            told = effect_words(match.effects, names, match.failed)
            item = QListWidgetItem(title)
            item.setData(_ID, match.ticket)
            item.setData(MORE, told)
            item.setToolTip(plain_tooltip(told))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {told}")
            self._list.addItem(item)
        self._list.setVisible(bool(trial.matches))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(RemoteId(str(item.data(_ID))))
