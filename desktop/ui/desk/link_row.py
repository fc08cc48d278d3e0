"""Another ticket in one line: its number, its subject, where it stands."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.domain.ids import TicketRef
from desktop.domain.status import Status
from desktop.ui import icons
from desktop.ui.desk.value_button import ValueButton
from desktop.ui.i18n import isolate
from desktop.ui.status_chip import StatusChip
from desktop.ui.theme import SPACE_1, Theme
from desktop.ui.theme_label import plain_tooltip


class TicketLine(QWidget):
    """Opens its ticket when pressed. `opened` and `removed` carry its ref."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        ref: TicketRef,
        number: str,
        subject: str,
        status: tuple[Status, str] | None,
        *,
        removable: bool = False,
        waits: bool = False,
    ) -> None:
        super().__init__()
        self.ref = ref
        name = self.tr("Open ticket")
        button = ValueButton(theme, name, flush=True)
        button.show_value(subject, lead=f"#{number}", icon="clock" if waits else "")
        button.let_change(on=bool(subject))
        button.clicked.connect(lambda: self.opened.emit(ref))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        layout.addWidget(button, 1)
        if status is not None:
            chip = StatusChip(theme)
            chip.show_status(*status)
            layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        if removable:
            cross = QToolButton()
            cross.setIcon(icons.icon("x", theme.colours.text_muted))
            cross.setIconSize(QSize(14, 14))
            tip = self.tr("Remove the link to #{number}").format(number=isolate(number))
            cross.setToolTip(plain_tooltip(tip))
            cross.setAccessibleName(tip)
            cross.clicked.connect(lambda: self.removed.emit(ref))
            layout.addWidget(cross)
