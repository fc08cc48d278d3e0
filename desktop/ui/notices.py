"""What the banner says, if anything: the most urgent of what needs the person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.errors import Problem, SignInRefused
from desktop.domain.ids import AccountId
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem
from desktop.ui.i18n import number, problem_text


class Level(Enum):
    """How loud a notice is."""

    QUIET = auto()
    WARNING = auto()
    DANGER = auto()


class Deed(Enum):
    """The one action of a notice."""

    DISMISS = auto()
    SIGN_IN = auto()
    SYNC = auto()
    OUTBOX = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence over the window, with one action."""

    level: Level
    icon: str
    text: str
    deed: Deed
    action: str
    account: AccountId | None = None


def choose(
    states: Sequence[SyncState], outbox: Sequence[OutboxItem], failure: Problem | None
) -> Notice | None:
    """Return what the person should know first; None where all is well."""
    if failure is not None:
        return _failed(failure)
    needing = next((s for s in states if s.phase is SyncPhase.NEEDS_YOU), None)
    if needing is not None:
        return _account_needs_you(needing)
    stuck = sum(item.state in NEEDS_PERSON for item in outbox)
    if stuck:
        return _unsent(stuck)
    offline = [s for s in states if s.phase is SyncPhase.OFFLINE and s.problem is not None]
    return _offline(offline) if offline else None


def _failed(problem: Problem) -> Notice:
    return Notice(
        Level.DANGER,
        "circle-alert",
        problem_text(problem),
        Deed.DISMISS,
        QCoreApplication.translate("Notice", "Dismiss"),
    )


def _account_needs_you(state: SyncState) -> Notice:
    text = _problem_words(state)
    if isinstance(state.problem, SignInRefused):
        action = QCoreApplication.translate("Notice", "Sign in again")
        return Notice(Level.WARNING, "key-round", text, Deed.SIGN_IN, action, state.account)
    action = QCoreApplication.translate("Notice", "Try again")
    return Notice(Level.WARNING, "triangle-alert", text, Deed.SYNC, action, state.account)


def _unsent(count: int) -> Notice:
    if count == 1:
        text = QCoreApplication.translate("Notice", "A message could not be sent and needs you.")
    else:
        text = QCoreApplication.translate(
            "Notice", "Messages that could not be sent and need you: {count}."
        ).format(count=number(count))
    action = QCoreApplication.translate("Notice", "Open the outbox")
    return Notice(Level.WARNING, "triangle-alert", text, Deed.OUTBOX, action)


def _offline(states: Sequence[SyncState]) -> Notice:
    action = QCoreApplication.translate("Notice", "Try again")
    account = states[0].account if len(states) == 1 else None
    return Notice(Level.QUIET, "cloud-off", _problem_words(states[0]), Deed.SYNC, action, account)


def _problem_words(state: SyncState) -> str:
    if isinstance(state.problem, Problem):
        return problem_text(state.problem)
    return QCoreApplication.translate("Notice", "This account needs you before it can sync.")
