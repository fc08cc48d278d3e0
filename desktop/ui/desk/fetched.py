"""A page whose content is asked of the helpdesk when it is looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.ui.i18n import problem_text
from desktop.ui.theme import SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label


class FetchNote(QWidget):
    """Says that something is being fetched, or why it cannot be. `again` asks to try once more."""

    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text_label(theme, Type.BODY, "muted", wrap=True)
        self._again = QPushButton(self.tr("Try again"))
        self._again.setProperty("kind", "link")
        self._again.clicked.connect(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._words)
        layout.addWidget(self._again)

    @property
    def words(self) -> str:
        """What is said; "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say_fetching(self) -> None:
        """Say that the helpdesk is being asked."""
        self._tell(self.tr("Asking the helpdesk…"), again=False)

    def say_problem(self, problem: Problem) -> None:
        """Say why there is nothing to show."""
        self._tell(problem_text(problem), again=True)

    def say(self, words: str) -> None:
        """Say something else."""
        self._tell(words, again=False)

    def _tell(self, words: str, *, again: bool) -> None:
        self._words.setText(words)
        self._again.setVisible(again)
        self.show()
