"""The small parts that the connect page is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.backends.registry import KINDS
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.theme import SPACE_1, SPACE_3, Theme, Type
from desktop.ui.theme_label import text_label

WIDTH = 420


def quiet_button(words: str) -> QPushButton:
    """Return a button that stands back behind the one that goes on."""
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    return button


def kind_box(theme: Theme) -> ChevronBox:
    """Return the choice between the kinds of helpdesk."""
    box = ChevronBox(theme)
    for name in KINDS.values():
        box.addItem(name)
    return box


def fit(label: QLabel, lines: int = 0, width: int = WIDTH) -> None:
    """Give *label* the room for all its words at *width*, for so many lines at least, no more.

    The page is centred, and what is centred is not asked how high it is at its width.
    """
    least = lines * label.fontMetrics().lineSpacing()
    label.setFixedHeight(max(least, label.heightForWidth(width)))


def typed_field(theme: Theme, placeholder: str) -> QLineEdit:
    """Return a line to type into."""
    field = QLineEdit()
    field.setFont(theme.font(Type.BODY))
    field.setPlaceholderText(placeholder)
    return field


def row(theme: Theme, name: str, field: QWidget, *below: QWidget) -> QWidget:
    """Return *field* under its name, with what belongs to it beneath; one can be hidden whole."""
    around = QWidget()
    inner = QVBoxLayout(around)
    inner.setContentsMargins(0, 0, 0, SPACE_3)
    inner.setSpacing(SPACE_1)
    label = text_label(theme, Type.SMALL, "muted")
    label.setText(name)
    label.setBuddy(field)
    field.setAccessibleName(name)
    inner.addWidget(label)
    inner.addWidget(field)
    for widget in below:
        is_button = isinstance(widget, QPushButton)
        leading = Qt.AlignmentFlag.AlignLeading if is_button else Qt.AlignmentFlag(0)
        inner.addWidget(widget, 0, leading)
    return around


def scrolled(column: QWidget) -> QScrollArea:
    """Return *column* in the middle of a page that scrolls where the window is low."""
    page = QWidget()
    middle = QVBoxLayout(page)
    middle.addStretch(2)
    middle.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
    middle.addStretch(3)
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(page)
    return scroll
