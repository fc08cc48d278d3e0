"""What a person may change of the key, and doing it while the window is away."""

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from desktop.brand import BRAND
from desktop.domain.errors import Problem
from desktop.domain.key_errors import KeyChangeUnfinished
from desktop.services import key_change
from desktop.services.keys import Opened
from desktop.services.patient import Patient
from desktop.services.session import Session
from desktop.ui.motion import BusyBar
from desktop.ui.theme import SPACE_4, SPACE_5
from desktop.ui.unlock import tell_problem


class Deed(Enum):
    """What is to be done."""

    ROTATE = auto()
    PASSPHRASE = auto()
    KEYRING = auto()


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A deed, and the passphrase that it takes."""

    deed: Deed
    passphrase: str | None = field(default=None, repr=False)


async def changed(directory: Path, opened: Opened, change: KeyChange) -> tuple[Session, str | None]:
    """Do what is wanted and open the profile again; also return a new recovery key to be shown.

    What stood in the way is told, and the profile opens as before.
    """
    background = Patient()
    busy = _BusyDialog()
    busy.open()
    words: str | None = None
    stopped: Problem | None = None
    try:
        opened, words = await background.run(_change, directory, opened, change)
    except Problem as problem:
        stopped = problem
    finally:
        busy.done(0)
    if isinstance(stopped, KeyChangeUnfinished):
        # The opening that follows finishes it, and a new recovery key is offered.
        await tell_problem(stopped, QCoreApplication.translate("Start", "Not finished yet"))
    elif stopped is not None:
        await tell_problem(stopped, QCoreApplication.translate("Start", "Nothing was changed"))
    return await background.run(Session, directory, opened), words


def _change(directory: Path, opened: Opened, change: KeyChange) -> tuple[Opened, str | None]:
    match change.deed:
        case Deed.ROTATE:
            return key_change.rotate(directory, opened, change.passphrase)
        case Deed.PASSPHRASE:
            return key_change.set_passphrase(directory, opened, change.passphrase or ""), None
        case Deed.KEYRING:
            return key_change.move_to_keyring(directory, opened), None


class _BusyDialog(QDialog):
    """Says that it takes a moment; it goes by itself."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.setWindowTitle(BRAND.name)
        self.setMinimumWidth(360)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_4)
        label = QLabel(self.tr("Your profile is being locked anew. This takes a moment."))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        layout.addWidget(label)
        layout.addWidget(BusyBar())

    def reject(self) -> None:
        """Stay: what has begun is not given up half way."""
