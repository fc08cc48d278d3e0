"""What each of many customers will read, shown before it is sent to them all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.services.bulk_macros import Errand
from desktop.ui import icons
from desktop.ui.i18n import isolate, one_line, problem_text
from desktop.ui.layout_items import set_margins
from desktop.ui.theme import ICON_SMALL, SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label


class MacroPreview(QDialog):
    """Asks once for all: `accepted` sends. Open it with `open()`. *deeds* says what follows."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        errands: Sequence[Errand],
        deeds: Callable[[Errand], list[str]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        # What cannot be sent stands first: it is what there is to look at.
        self._errands = sorted(errands, key=lambda errand: errand.why_not is None)
        self._deeds = deeds
        sent = sum(errand.is_public for errand in errands)
        self.setWindowTitle(one_line(name))
        self.resize(820, 560)
        title = text_label(theme, Type.TITLE, wrap=True)
        title.setText(self.tr("Send this reply to %Ln customer(s)?", "", sent))
        told = text_label(theme, Type.BODY, "muted", wrap=True)
        told.setText(
            self.tr(
                "Each of them reads the words of their own ticket. Where somebody has answered "
                "meanwhile, the reply waits for you in the outbox."
            )
        )
        self._left_out = text_label(theme, Type.BODY, "danger", wrap=True)
        left = sum(errand.why_not is not None for errand in errands)
        self._left_out.setText(self.tr("Nothing goes to %Ln ticket(s); see why below.", "", left))
        self._left_out.setVisible(left > 0)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Tickets"))
        self._list.setIconSize(QSize(ICON_SMALL, ICON_SMALL))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setAccessibleName(self.tr("What is sent"))
        self._then = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._fill(theme)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.send = QPushButton(self.tr("Send %Ln repl(y/ies)", "", sent))
        self.send.setProperty("kind", "primary")
        self.send.setAutoDefault(False)
        self.send.clicked.connect(self.accept)
        cancel.setDefault(True)
        self._lay_out((title, told, self._left_out), (cancel, self.send))
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(left if left < len(self._errands) else 0)

    def _fill(self, theme: Theme) -> None:
        colours = theme.colours
        for errand in self._errands:
            words = f"#{errand.number}  {isolate(one_line(errand.subject))}"
            item = QListWidgetItem(words if errand.number else self.tr("A ticket that is gone"))
            item.setToolTip(plain_tooltip(words))
            good = errand.why_not is None
            name = "send" if good else "triangle-alert"
            colour = colours.text_muted if good else colours.danger.text
            item.setIcon(icons.icon(name, colour))
            self._list.addItem(item)

    def _lay_out(self, head: Sequence[QWidget], foot: Sequence[QPushButton]) -> None:
        side = QWidget()
        right = QVBoxLayout(side)
        set_margins(right, SPACE_3, 0, 0, 0)
        right.setSpacing(SPACE_2)
        right.addWidget(self._words, 1)
        right.addWidget(self._then)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(self._list)
        panes.addWidget(side)
        panes.setStretchFactor(1, 1)
        panes.setSizes([300, 480])
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        for button in foot:
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        for widget in head:
            layout.addWidget(widget)
        layout.addWidget(panes, 1)
        layout.addLayout(buttons)

    def _show(self, row: int) -> None:
        errand = self._errands[row]
        if errand.why_not is not None:
            said = f"{problem_text(errand.why_not)}\n\n{errand.words}".rstrip()
            self._words.setPlainText(said)
            self._then.setText("")
            return
        self._words.setPlainText(errand.words)
        deeds = self._deeds(errand)
        told = self.tr("When it has arrived: {deeds}").format(deeds=" · ".join(deeds))
        self._then.setText(told if deeds else "")
