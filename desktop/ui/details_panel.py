"""The panel beside the conversation for whoever only reads and answers: the ticket's details."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.fields import Credentials
from desktop.domain.ids import TicketRef
from desktop.services.library import Library
from desktop.ui import theme as t
from desktop.ui.details_body import DetailsBody
from desktop.ui.details_lines import DetailLines
from desktop.ui.form.fields import FormFields
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label

WIDTH: Final = 252


class DetailsPanel(QScrollArea):
    """Scrolls the details of a ticket; its signals are those of `DetailsBody`."""

    changes_asked = Signal(object)
    reveal_asked = Signal(str)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = DetailsBody(library, theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details"))
        title = text_label(theme, Type.TITLE)
        title.setText(self.tr("Details"))
        page = QWidget()
        page.setProperty("pane", "surface")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(t.SPACE_4, t.SPACE_4, t.SPACE_4, t.SPACE_4)
        layout.setSpacing(t.SPACE_4)
        layout.addWidget(title)
        layout.addWidget(self._body)
        layout.addStretch(1)
        self.setWidget(page)
        self._body.changes_asked.connect(self.changes_asked)
        self._body.reveal_asked.connect(self.reveal_asked)

    @property
    def lines(self) -> DetailLines:
        """What the form said, in lines."""
        return self._body.lines

    @property
    def fields(self) -> FormFields:
        """The answers that are being changed."""
        return self._body.fields

    @property
    def is_changing(self) -> bool:
        """Whether answers are being changed."""
        return self._body.is_changing

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Show the details of another ticket, or news of the same."""
        self._body.show_ticket(ref)

    def show_login(self, id: str, shown: Credentials | None) -> None:
        """Show a login that the helpdesk has revealed; None lets it be asked for again."""
        self._body.show_login(id, shown)

    def conceal(self) -> None:
        """Forget every login that was revealed, and take back what was copied of one."""
        self._body.conceal()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._body.set_theme(theme)
