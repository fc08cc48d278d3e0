"""Whether anything on the screen may move by itself: some people are made ill by it."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QProgressBar

_STILL: Final = "deskbell still"
_EFFECTS: Final = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion(StrEnum):
    """What the person chose; the value is what the profile remembers."""

    SYSTEM = "system"
    LESS = "less"
    USUAL = "usual"


def is_still() -> bool:
    """Tell whether nothing may move, blink or count down in pictures now."""
    app = QApplication.instance()
    return app is not None and bool(app.property(_STILL))


class Mover(QObject):
    """Keeps the application still, where that is wanted. `changed` is sent when it differs."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = Motion.SYSTEM
        self._system_still = False
        self._usual = {effect: app.isEffectEnabled(effect) for effect in _EFFECTS}
        self._usual_blink = app.cursorFlashTime()

    @property
    def choice(self) -> Motion:
        """What the person chose."""
        return self._choice

    def choose(self, choice: Motion) -> None:
        """Take the person's choice and apply it at once."""
        self._choice = choice
        self._apply()

    def follow(self, *, still: bool) -> None:
        """Take what the system wishes."""
        self._system_still = still
        self._apply()

    def _apply(self) -> None:
        still = self._choice is Motion.LESS or (
            self._choice is Motion.SYSTEM and self._system_still
        )
        if still == is_still():
            return
        self._app.setProperty(_STILL, still)
        for effect, usual in self._usual.items():
            self._app.setEffectEnabled(effect, usual and not still)
        self._app.setCursorFlashTime(0 if still else self._usual_blink)
        self.changed.emit()


class BusyBar(QProgressBar):
    """Says that something goes on, nobody knows for how long; it runs only where things may move.

    Words beside it have to say the same.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        if is_still():
            self.setRange(0, 2)
            self.setValue(1)
        else:
            self.setRange(0, 0)
