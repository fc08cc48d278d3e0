"""One piece of advice on show: what to do, why, and buttons for what can be done at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.coach.advice import Advice, Offer, Severity
from desktop.ui import icons
from desktop.ui.i18n import advice_texts, offer_text
from desktop.ui.theme import ICON, SPACE_1, SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label


class CoachItem(QFrame):
    """Shows an `Advice`; `offer_taken` carries it with the offer.

    `hidden` carries the rule that is not wanted beside this draft, `dismissed` one never wanted.
    """

    offer_taken = Signal(object, object)
    hidden = Signal(object)
    dismissed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._advice: Advice | None = None
        self._sign = QLabel()
        self._sign.setFixedWidth(ICON)
        self._text = text_label(theme, Type.BODY, wrap=True)
        self._reason = text_label(theme, Type.SMALL, "muted", wrap=True)
        for label in (self._text, self._reason):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_2)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Hide this advice for this draft"))
        self._close.setToolTip(self.tr("Hide this advice for this draft"))
        self._close.clicked.connect(self._hide)
        self._more = QToolButton()
        self._more.setAutoRaise(True)
        self._more.setAccessibleName(self.tr("More about this advice"))
        self._more.setToolTip(self.tr("More about this advice"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._never = QAction(self.tr("Never say this again"), self)
        self._never.triggered.connect(self._dismiss)
        # Without a menu of its own: many items come and go while somebody types.
        self._more.addAction(self._never)
        self._lay_out()

    def show_advice(self, advice: Advice) -> None:
        """Show *advice*; what is the same stays as it is, the keyboard's focus with it."""
        if advice == self._advice:
            return
        same_offers = self._advice is not None and self._labels(self._advice) == self._labels(
            advice
        )
        self._advice = advice
        text, reason = advice_texts(advice)
        self._text.setText(text)
        self._reason.setText(reason)
        self.setAccessibleName(text)
        self.setAccessibleDescription(reason)
        # What the helpdesk insists on cannot be wished away.
        for button in (self._close, self._more):
            button.setVisible(not advice.blocks)
        if not same_offers:
            self._make_buttons(advice.offers)
        self._paint()

    def settle(self) -> None:
        """Let its size count what it shows now, not only from the next turn on."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._paint()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(self._text)
        words.addWidget(self._reason)
        words.addLayout(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _make_buttons(self, offers: tuple[Offer, ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, offer in enumerate(offers):
            button = QPushButton(offer_text(offer))
            button.setProperty("kind", "link")
            button.clicked.connect(lambda _=False, place=place: self._take(place))
            self._buttons.addWidget(button)
            button.show()
        if offers:
            self._buttons.addStretch(1)

    def _labels(self, advice: Advice) -> list[str]:
        return [offer.label for offer in advice.offers]

    def _paint(self) -> None:
        if self._advice is None:
            return
        colours = self._theme.colours
        grave = self._advice.blocks or self._advice.severity is Severity.WARNING
        colour = colours.warning.text if grave else colours.text_faint
        name = "triangle-alert" if grave else "info"
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(name, colour, ICON, ratio))
        self._close.setIcon(icons.icon("x", colours.text_faint, colours.text))
        self._more.setIcon(icons.icon("ellipsis", colours.text_faint, colours.text))

    def _take(self, place: int) -> None:
        if self._advice is not None:
            self.offer_taken.emit(self._advice, self._advice.offers[place])

    def _hide(self) -> None:
        if self._advice is not None:
            self.hidden.emit(self._advice.rule)

    def _dismiss(self) -> None:
        if self._advice is not None:
            self.dismissed.emit(self._advice.rule)
