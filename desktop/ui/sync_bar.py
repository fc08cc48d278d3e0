"""The state of sync in words, and a button to sync at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.local_errors import SyncPaused
from desktop.ui import icons
from desktop.ui.i18n import clock_text, number
from desktop.ui.theme import ICON, SPACE_1, SPACE_2, SPACE_3, Theme, Type
from desktop.ui.theme_label import plain_tooltip

_CALM_MS: Final = 600
"""How long a quick look for changes may last before it is spoken of."""

_URGENCY: Final = {
    SyncPhase.IDLE: 0,
    SyncPhase.OFFLINE: 1,
    SyncPhase.SYNCING: 2,
    SyncPhase.NEEDS_YOU: 3,
}
_ICONS: Final = {
    SyncPhase.IDLE: "check",
    SyncPhase.OFFLINE: "cloud-off",
    SyncPhase.SYNCING: "refresh-cw",
    SyncPhase.NEEDS_YOU: "triangle-alert",
}


def summary(states: Sequence[SyncState]) -> SyncState | None:
    """Return the state that speaks for all: the most urgent; counts of running pulls add up."""
    if not states:
        return None
    top = max(states, key=lambda state: _URGENCY[state.phase])
    same = [state for state in states if state.phase is top.phase]
    totals = [state.total for state in same if state.total is not None]
    times = [state.synced_at for state in same if state.synced_at is not None]
    return SyncState(
        top.account,
        top.phase,
        done=sum(state.done for state in same if state.total is not None or not totals),
        total=sum(totals) if totals else None,
        synced_at=min(times) if times else None,
        problem=top.problem,
    )


@dataclass(frozen=True, slots=True)
class Unsent:
    """How much of what the person did is still here."""

    waits: int = 0
    """Of that, what goes by itself."""
    needs: int = 0
    """What waits for the person."""


NOTHING_UNSENT: Final = Unsent()


def sync_sentence(state: SyncState | None, unsent: Unsent = NOTHING_UNSENT) -> str:
    """Return the state in words: "Offline", "Syncing 1,200 of 3,444", "All synced 10:42".

    All is not synced while something of the person's own is still here.
    """
    if state is None:
        return QCoreApplication.translate("Sync", "No account yet")
    match state.phase:
        case SyncPhase.OFFLINE if state.problem is None and state.synced_at is None:
            return QCoreApplication.translate("Sync", "Connecting…")
        case SyncPhase.OFFLINE if isinstance(state.problem, SyncPaused):
            return QCoreApplication.translate("Sync", "Paused")
        case SyncPhase.OFFLINE:
            return QCoreApplication.translate("Sync", "Offline")
        case SyncPhase.NEEDS_YOU:
            return QCoreApplication.translate("Sync", "Needs you")
        case SyncPhase.SYNCING:
            return _progress(state)
        case SyncPhase.IDLE:
            return _rest(state, unsent)


def _rest(state: SyncState, unsent: Unsent) -> str:
    if unsent.needs:
        words = QCoreApplication.translate("Sync", "Waiting for you: {count}")
        return words.format(count=number(unsent.needs))
    if unsent.waits:
        words = QCoreApplication.translate("Sync", "Still to be sent: {count}")
        return words.format(count=number(unsent.waits))
    if state.synced_at is None:
        return QCoreApplication.translate("Sync", "Not synced yet")
    moment = datetime.fromtimestamp(state.synced_at, UTC)
    words = QCoreApplication.translate("Sync", "All synced {time}")
    return words.format(time=clock_text(moment))


def _progress(state: SyncState) -> str:
    if state.total:
        return QCoreApplication.translate("Sync", "Syncing {done} of {total}").format(
            done=number(min(state.done, state.total)), total=number(state.total)
        )
    if state.done:
        return QCoreApplication.translate("Sync", "Syncing {done}").format(done=number(state.done))
    return QCoreApplication.translate("Sync", "Syncing…")


class SyncBar(QWidget):
    """Shows one state; `sync_requested` is sent by its button.

    The sentence lies in a read-only field: a label's accessible name would hide its text.
    """

    sync_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: SyncState | None = None
        self._unsent = Unsent()
        self._sign = QLabel()
        self._words = QLineEdit()
        self._words.setReadOnly(True)
        self._words.setFrame(False)
        self._words.setProperty("quiet", True)
        self._words.setFont(theme.font(Type.SMALL))
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words.setAccessibleName(self.tr("Sync state"))
        self._button = QToolButton()
        self._button.setAccessibleName(self.tr("Sync now"))
        self._button.clicked.connect(self.sync_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addSpacing(SPACE_1)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._show)
        self._show()

    @property
    def button(self) -> QToolButton:
        """The button that asks to sync."""
        return self._button

    def show_state(self, state: SyncState | None, unsent: Unsent) -> None:
        """Show another state; a quick look for changes that soon ends is passed over."""
        before, self._state = self._state, state
        self._unsent = unsent
        quick = (
            state is not None
            and before is not None
            and state.phase is SyncPhase.SYNCING
            and not state.total
            and state.synced_at is not None
        )
        if not quick:
            self._calm.stop()
            self._show()
        elif not self._calm.isActive():
            self._calm.start()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show()

    def _show(self) -> None:
        state, c = self._state, self._theme.colours
        sentence = sync_sentence(state, self._unsent)
        self._words.setText(sentence)
        self._words.setCursorPosition(0)
        self._words.setToolTip(plain_tooltip(sentence))
        self._words.setAccessibleDescription(sentence)
        phase = SyncPhase.IDLE if state is None else state.phase
        resting, sign = phase is SyncPhase.IDLE and state is not None, _ICONS[phase]
        alarming = phase is SyncPhase.NEEDS_YOU or (resting and self._unsent.needs > 0)
        colour = c.warning.text if alarming else c.text_faint
        if alarming:
            sign = _ICONS[SyncPhase.NEEDS_YOU]
        elif state is not None and isinstance(state.problem, SyncPaused):
            sign = "circle-pause"
        elif resting and self._unsent.waits:
            sign = "send"
        elif resting:
            colour = c.success.text
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(sign, colour, ICON, ratio))
        self._button.setIcon(icons.icon("refresh-cw", c.text_muted))
        self._button.setEnabled(state is not None)
