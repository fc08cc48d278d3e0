"""The fields of a rule's parts, each with `values`, and `changed` when something else is said."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.views.many_choice import ManyChoice
from desktop.ui.views.values import Choice


class WordsField(QLineEdit):
    """Words with commas between them."""

    changed = Signal()

    def __init__(self, theme: Theme, given: Sequence[str], hint: str) -> None:
        super().__init__()
        self.setFont(theme.font(Type.BODY))
        self.setText(", ".join(given))
        self.setPlaceholderText(hint)
        self.textChanged.connect(self.changed)

    def values(self) -> tuple[str, ...]:
        """Return the words, each once."""
        parts = self.text().replace("،", ",").split(",")
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


class OneField(ChevronBox):
    """One of several; one that is not offered any more stays what it was until it is changed."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[Choice],
        given: Sequence[str],
        *,
        first_is_none: bool = False,
    ) -> None:
        """With *first_is_none* the first choice is no value at all."""
        super().__init__(theme)
        self._first_is_none = first_is_none
        for choice in choices:
            self.addItem(choice.words, choice.value)
        if given and self.findData(given[0]) < 0:
            self.addItem(given[0], given[0])
        self.setCurrentIndex(self.findData(given[0]) if given else 0)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self.changed)

    def values(self) -> tuple[str, ...]:
        """Return what is chosen."""
        place = self.currentIndex()
        if place < 0 or (self._first_is_none and place == 0):
            return ()
        return (str(self.itemData(place)),)


def many(
    theme: Theme, choices: Sequence[Choice], given: Sequence[str], words: Sequence[str]
) -> ManyChoice:
    """Return a field for several of *choices*; *words* are those of what is *given*."""
    field = ManyChoice(theme, choices)
    field.set_values(given, words)
    return field


def picker(theme: Theme, name: str, choices: Sequence[tuple[str, str]], chosen: str) -> ChevronBox:
    """Return a box of (words, code) that changes what else is asked."""
    box = ChevronBox(theme)
    box.setAccessibleName(name)
    for words, code in choices:
        box.addItem(words, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaxVisibleItems(14)
    return box


def remover(theme: Theme, words: str, parent: QWidget) -> QToolButton:
    """Return the button that takes a part away."""
    button = QToolButton(parent)
    button.setIcon(icons.icon("x", theme.colours.text_muted))
    button.setAccessibleName(words)
    button.setToolTip(plain_tooltip(words))
    return button
