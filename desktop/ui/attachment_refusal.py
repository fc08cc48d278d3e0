"""Why a file was not attached, where the attached ones are, and what can be done about it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.attachment_arrivals import Arrival
from desktop.ui.i18n import isolate
from desktop.ui.layout_items import set_margins
from desktop.ui.render.file_names import display_name
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label


class RefusedFile(QWidget):
    """One refused file. `shrink_asked` and `dismissed` are what the person says to it."""

    shrink_asked = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, arrival: Arrival) -> None:
        super().__init__()
        self._theme = theme
        words = self.tr("{name} was not attached. {reason}").format(
            name=isolate(display_name(arrival.name)), reason=arrival.reason
        )
        self.setAccessibleName(words)
        colour = theme.colours.danger.text
        sign = QLabel()
        ratio = self.devicePixelRatioF()
        sign.setPixmap(icons.pixmap("circle-alert", colour, t.ICON_SMALL, ratio))
        text = text_label(theme, Type.SMALL, wrap=True)
        text.setText(words)
        text.setStyleSheet(f"color: {colour}")
        self._text = text
        dismiss = QToolButton()
        dismiss.setIcon(icons.icon("x", colour))
        dismiss.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        dismiss.setAccessibleName(self.tr("Dismiss"))
        dismiss.clicked.connect(self.dismissed)
        layout = QHBoxLayout(self)
        set_margins(layout, t.SPACE_2, t.SPACE_1, t.SPACE_1, t.SPACE_1)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(sign)
        layout.addWidget(text, 1)
        if arrival.shrinkable:
            layout.addWidget(self._shrink_button())
        layout.addWidget(dismiss)

    @property
    def words(self) -> str:
        """What it says."""
        return self._text.text()

    def _shrink_button(self) -> QPushButton:
        button = QPushButton(self.tr("Make it smaller"))
        button.setToolTip(self.tr("Attach a smaller copy; your own file stays as it is"))
        button.clicked.connect(self.shrink_asked)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(self._theme.colours.danger.fill))
        painter.setBrush(self._theme.colour(self._theme.colours.danger.fill))
        painter.drawRoundedRect(self.rect(), t.RADIUS, t.RADIUS)
        painter.end()
