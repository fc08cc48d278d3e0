"""What the banner says, if anything: the most urgent of what needs the person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.errors import (
    CacheDamaged,
    CacheSetAside,
    DiskFull,
    Problem,
    SignInRefused,
    TlsFailed,
)
from desktop.domain.ids import AccountId
from desktop.domain.local_errors import NoRoomForBackup, SyncPaused
from desktop.domain.network_errors import WebPage
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem, State
from desktop.domain.wishes import parts
from desktop.services.library import Library
from desktop.ui.i18n import isolate, number, problem_text


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
    BROWSER = auto()
    """Open the helpdesk's address in the browser: a network's own sign-in page comes up there."""
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence in the window, with one action."""

    level: Level
    icon: str
    text: str
    deed: Deed
    action: str
    account: AccountId | None = None


def choose(
    states: Sequence[SyncState],
    outbox: Sequence[OutboxItem],
    failure: Problem | None,
    library: Library | None = None,
) -> Notice | None:
    """Return what the person should know first; None where all is well.

    *library* lends the words for a change of a ticket, which is no message.
    """
    if failure is not None:
        return _failed(failure)
    needing = next((s for s in states if s.phase is SyncPhase.NEEDS_YOU), None)
    if needing is not None:
        return _account_needs_you(needing)
    stuck = [item for item in outbox if item.state in NEEDS_PERSON]
    if stuck:
        changes = [item for item in stuck if parts(item.command)]
        if library is not None and changes == stuck:
            return _undone(stuck, library)
        return _unsent([item.state for item in stuck])
    offline = [s for s in states if s.phase is SyncPhase.OFFLINE and s.problem is not None]
    return _offline(offline) if offline else None


def _failed(problem: Problem) -> Notice:
    if isinstance(problem, CacheSetAside):
        # It is over, and nothing is lost.
        level, icon = Level.QUIET, "info"
    elif isinstance(problem, CacheDamaged | NoRoomForBackup | DiskFull):
        level, icon = Level.WARNING, "triangle-alert"
    else:
        level, icon = Level.DANGER, "circle-alert"
    return Notice(
        level,
        icon,
        problem_text(problem),
        Deed.DISMISS,
        QCoreApplication.translate("Notice", "Dismiss"),
    )


def _account_needs_you(state: SyncState) -> Notice:
    text = _problem_words(state)
    if isinstance(state.problem, SignInRefused):
        action = QCoreApplication.translate("Notice", "Sign in again")
        return Notice(Level.WARNING, "key-round", text, Deed.SIGN_IN, action, state.account)
    if isinstance(state.problem, TlsFailed):
        return Notice(
            Level.WARNING, "triangle-alert", text, Deed.BROWSER, _in_browser(), state.account
        )
    action = QCoreApplication.translate("Notice", "Try again")
    return Notice(Level.WARNING, "triangle-alert", text, Deed.SYNC, action, state.account)


def _undone(stuck: Sequence[OutboxItem], library: Library) -> Notice:
    """Tell of changes of tickets that wait for the person: nobody wrote a message there."""
    if len(stuck) > 1:
        words = QCoreApplication.translate("Notice", "Changes that wait for you: {count}.")
    elif stuck[0].state is State.PARKED:
        words = QCoreApplication.translate("Notice", "Not done: {deed}")
    else:
        words = QCoreApplication.translate("Notice", "Waits for you: {deed}")
    # The window's first picture needs none of it.
    from desktop.ui.outbox_words import item_title

    deed = item_title(stuck[0], library) if len(stuck) == 1 else ""
    text = words.replace("{count}", number(len(stuck))).replace("{deed}", isolate(deed))
    action = QCoreApplication.translate("Notice", "Open the outbox")
    return Notice(Level.WARNING, "triangle-alert", text, Deed.OUTBOX, action)


def _unsent(stuck: Sequence[State]) -> Notice:
    """Tell of what waits for the person: by the name of where it stands, where all stand alike."""
    if len(set(stuck)) > 1:
        words = QCoreApplication.translate("Notice", "Messages that wait for you: {count}.")
    elif len(stuck) == 1:
        words = _one_unsent(stuck[0])
    else:
        words = _some_unsent(stuck[0])
    text = words.format(count=number(len(stuck)))
    action = QCoreApplication.translate("Notice", "Open the outbox")
    return Notice(Level.WARNING, "triangle-alert", text, Deed.OUTBOX, action)


def _one_unsent(state: State) -> str:
    match state:
        case State.HELD:
            return QCoreApplication.translate(
                "Notice", "A message is held: its ticket changed before it left. You decide."
            )
        case State.UNCONFIRMED:
            return QCoreApplication.translate(
                "Notice", "A message is not confirmed: it may have arrived. Look whether it did."
            )
        case _:
            return QCoreApplication.translate("Notice", "A message was not sent and needs you.")


def _some_unsent(state: State) -> str:
    match state:
        case State.HELD:
            return QCoreApplication.translate(
                "Notice", "Messages held, because their tickets changed: {count}. You decide."
            )
        case State.UNCONFIRMED:
            return QCoreApplication.translate(
                "Notice", "Messages not confirmed, which may have arrived: {count}."
            )
        case _:
            return QCoreApplication.translate("Notice", "Messages not sent that need you: {count}.")


def _offline(states: Sequence[SyncState]) -> Notice:
    if isinstance(states[0].problem, SyncPaused):
        action = QCoreApplication.translate("Notice", "Resume")
        return Notice(Level.QUIET, "circle-pause", _problem_words(states[0]), Deed.SYNC, action)
    page = next((state for state in states if isinstance(state.problem, WebPage)), None)
    if page is not None:
        return Notice(
            Level.WARNING,
            "triangle-alert",
            _problem_words(page),
            Deed.BROWSER,
            _in_browser(),
            page.account,
        )
    action = QCoreApplication.translate("Notice", "Try again")
    account = states[0].account if len(states) == 1 else None
    return Notice(Level.QUIET, "cloud-off", _problem_words(states[0]), Deed.SYNC, action, account)


def _in_browser() -> str:
    return QCoreApplication.translate("Notice", "Open in the browser")


def _problem_words(state: SyncState) -> str:
    if isinstance(state.problem, Problem):
        return problem_text(state.problem)
    return QCoreApplication.translate("Notice", "This account needs you before it can sync.")
