"""What the tray says, as a value and in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.local_errors import SyncPaused
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem
from desktop.ui.i18n import number
from desktop.ui.sync_bar import Unsent, summary, sync_sentence


class Sign(Enum):
    """What the icon says beside the count."""

    NONE = auto()
    OFFLINE = auto()
    PAUSED = auto()
    SYNCING = auto()
    NEEDS_YOU = auto()


@dataclass(frozen=True, slots=True)
class TrayState:
    """What is known of all accounts."""

    unread: int = 0
    sign: Sign = Sign.NONE
    sync: str = ""
    """The state of sync, in words."""

    @property
    def lines(self) -> tuple[str, str]:
        """What it says in words, one line a matter."""
        if not self.unread:
            return QCoreApplication.translate("Tray", "Nothing unread"), self.sync
        words = QCoreApplication.translate("Tray", "Unread tickets: {count}")
        return words.format(count=number(self.unread)), self.sync


def tray_state(
    unread: int, states: Sequence[SyncState], outbox: Sequence[OutboxItem], *, paused: bool
) -> TrayState:
    """Return what the tray is to say."""
    state = summary(states)
    needs = sum(item.state in NEEDS_PERSON for item in outbox)
    words = sync_sentence(state, Unsent(len(outbox) - needs, needs))
    return TrayState(unread, _sign(state, needs, paused=paused), words)


def _sign(state: SyncState | None, needs: int, *, paused: bool) -> Sign:
    if needs or (state is not None and state.phase is SyncPhase.NEEDS_YOU):
        return Sign.NEEDS_YOU
    if state is None:
        return Sign.NONE
    if paused or isinstance(state.problem, SyncPaused):
        return Sign.PAUSED
    match state.phase:
        case SyncPhase.OFFLINE:
            return Sign.OFFLINE
        case SyncPhase.SYNCING if state.total or state.synced_at is None:
            # A quick look for changes would only make it flicker.
            return Sign.SYNCING
        case _:
            return Sign.NONE
