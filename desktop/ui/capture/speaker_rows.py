"""Everybody who speaks in a conversation, each with the side that they stand on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from desktop.domain.outbox import Side
from desktop.ui.capture import words
from desktop.ui.form.choice import StillBox
from desktop.ui.i18n import isolate, number, one_line
from desktop.ui.theme import SPACE_2, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label

_MOST = 12
"""Speakers that are asked about; whoever speaks beyond them is a customer."""
_TALLEST = 118
"""Their height before they are scrolled."""


class SpeakerRows(QScrollArea):
    """`turned` carries a speaker and their side (a `Side`)."""

    turned = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: dict[str, StillBox] = {}
        rows = QWidget()
        rows.setProperty("pane", "surface")
        self.setWidget(rows)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._layout = QGridLayout(rows)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(SPACE_4)
        self._layout.setVerticalSpacing(SPACE_2)
        self._layout.setColumnStretch(0, 1)
        self.hide()

    def show_speakers(
        self, counts: Mapping[str, int], sides: Mapping[str, Side], names: Sequence[str]
    ) -> None:
        """Show *names* with how many messages are theirs."""
        asked = [name for name in names if name][:_MOST]
        if asked == list(self._boxes):
            for name, box in self._boxes.items():
                box.show_choice(box.findData(sides.get(name, Side.CUSTOMER).value))
            return
        while (item := self._layout.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._boxes.clear()
        for row, name in enumerate(asked):
            label = text_label(self._theme, Type.BODY)
            told = self.tr("{name} ({count})")
            label.setText(
                told.format(name=isolate(one_line(name[:60])), count=number(counts.get(name, 0)))
            )
            box = StillBox(self._theme)
            for side in Side:
                box.addItem(words.side(side), side.value)
            box.show_choice(box.findData(sides.get(name, Side.CUSTOMER).value))
            box.setAccessibleName(self.tr("{name} is").format(name=one_line(name[:60])))
            box.currentIndexChanged.connect(
                lambda _=0, name=name, box=box: self.turned.emit(name, Side(box.currentData()))
            )
            self._layout.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._layout.addWidget(box, row, 1)
            self._boxes[name] = box
        tall = sum(box.sizeHint().height() + SPACE_2 for box in self._boxes.values())
        self.setFixedHeight(min(_TALLEST, tall))
        self.setVisible(bool(asked))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for box in self._boxes.values():
            box.set_theme(theme)
