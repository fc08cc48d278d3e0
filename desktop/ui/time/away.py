"""Asking whether somebody worked while the timer ran and nobody was seen."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.timer import Gap
from desktop.ui.i18n import clock_text, isolate
from desktop.ui.message_box import dress, mark
from desktop.ui.time.words import spoken


class AwayBox(QMessageBox):
    """`answered` carries whether that time was worked."""

    answered = Signal(bool)

    def __init__(self, gap: Gap, ticket: str, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, warning=False)
        self.setWindowTitle(self.tr("The timer ran on"))
        away = spoken(int(gap.seconds // 60))
        self.setText(self.tr("Did you work for these {time}?").format(time=away))
        since = clock_text(datetime.fromtimestamp(gap.began, UTC))
        self.setInformativeText(
            self.tr(
                "The timer of {ticket} ran since {since}, while nothing was done here: the "
                "computer may have slept."
            ).format(ticket=isolate(ticket), since=since)
        )
        role = QMessageBox.ButtonRole
        worked = self.addButton(self.tr("Count it"), role.AcceptRole)
        lost = self.addButton(self.tr("Leave it out"), role.RejectRole)
        mark(lost, "primary")
        self.setDefaultButton(lost)
        # Left in any other way, it is not counted: nobody bills time that they did not confirm.
        self.setEscapeButton(lost)
        worked.clicked.connect(lambda: self.answered.emit(True))
        lost.clicked.connect(lambda: self.answered.emit(False))
