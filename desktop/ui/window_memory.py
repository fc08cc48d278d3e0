"""What the window remembers in the profile: its size, its panes, the chosen look."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.services.session import Session
from desktop.ui.motion import Motion
from desktop.ui.speech import Language
from desktop.ui.theme_apply import Appearance, Contrast, Density, Scheme, TextSize

_GEOMETRY = "window geometry"
_PANES = "window panes"
_SCHEME = "window scheme"
_CONTRAST = "window contrast"
_DENSITY = "window density"
_MOTION = "window motion"
_TEXT_SIZE = "window text size"
_FONT = "window font"
_LANGUAGE = "window language"
_DETAILS = "window details"
_PANEL = "window panel"
_KEYS = "window keys"
_RECENT = "window recent"
_TICKET = "window ticket"
_YES = "yes"
_FRAME = QSize(16, 48)
"""What a title bar and edges take: how much exactly is known only once the window is on show."""


def restore(session: Session, window: QMainWindow, panes: QSplitter) -> None:
    """Give window and panes the sizes they had; what is missing or odd stays as it is.

    The first time the window is as large as it was made, and no larger than the screen leaves room.
    """
    window.resize(window.size().boundedTo(window.screen().availableSize() - _FRAME))
    settings = session.profile.accounts
    geometry, state = settings.setting(_GEOMETRY), settings.setting(_PANES)
    if geometry:
        window.restoreGeometry(_bytes(geometry))
    if state:
        panes.restoreState(_bytes(state))


async def save(session: Session, window: QMainWindow, panes: QByteArray) -> None:
    """Remember the sizes of window and panes, these as a splitter tells them."""
    await _set(session, _GEOMETRY, _text(window.saveGeometry()))
    await _set(session, _PANES, _text(panes))


def dress(session: Session, appearance: Appearance) -> None:
    """Look as the person chose last; the size of letters is another's."""
    appearance.choose(scheme(session))
    appearance.strengthen(contrast(session))
    appearance.tighten(density(session))
    appearance.mover.choose(motion(session))


def scheme(session: Session) -> Scheme:
    """Return the look that the person chose last."""
    stored = session.profile.accounts.setting(_SCHEME)
    return Scheme(stored) if stored in set(Scheme) else Scheme.SYSTEM


async def save_scheme(session: Session, scheme: Scheme) -> None:
    """Remember the look that the person chose."""
    await _set(session, _SCHEME, scheme.value)


def contrast(session: Session) -> Contrast:
    """Return how much contrast the person chose last."""
    stored = session.profile.accounts.setting(_CONTRAST)
    return Contrast(stored) if stored in set(Contrast) else Contrast.SYSTEM


async def save_contrast(session: Session, contrast: Contrast) -> None:
    """Remember how much contrast the person chose."""
    await _set(session, _CONTRAST, contrast.value)


def density(session: Session) -> Density:
    """Return how much room the person chose last."""
    stored = session.profile.accounts.setting(_DENSITY)
    return Density(stored) if stored in set(Density) else Density.USUAL


async def save_density(session: Session, density: Density) -> None:
    """Remember how much room the person chose."""
    await _set(session, _DENSITY, density.value)


def motion(session: Session) -> Motion:
    """Return how much the person chose last that may move."""
    stored = session.profile.accounts.setting(_MOTION)
    return Motion(stored) if stored in set(Motion) else Motion.SYSTEM


async def save_motion(session: Session, motion: Motion) -> None:
    """Remember how much may move."""
    await _set(session, _MOTION, motion.value)


def text_size(session: Session) -> TextSize:
    """Return how large the person chose letters last."""
    stored = session.profile.accounts.setting(_TEXT_SIZE)
    return TextSize(stored) if stored in set(TextSize) else TextSize.USUAL


async def save_text_size(session: Session, size: TextSize) -> None:
    """Remember how large the person chose letters."""
    await _set(session, _TEXT_SIZE, size.value)


def font(session: Session) -> str:
    """Return the family of letters that the person chose last; "" for the system's."""
    return session.profile.accounts.setting(_FONT) or ""


async def save_font(session: Session, family: str) -> None:
    """Remember the family of letters that the person chose."""
    await _set(session, _FONT, family)


def language(session: Session) -> Language:
    """Return the language that the person chose last."""
    stored = session.profile.accounts.setting(_LANGUAGE)
    return Language(stored) if stored in set(Language) else Language.SYSTEM


async def save_language(session: Session, language: Language) -> None:
    """Remember the language that the person chose."""
    await _set(session, _LANGUAGE, language.value)


def details_shown(session: Session) -> bool | None:
    """Return whether the details stand beside the conversation; None where nobody has chosen."""
    stored = session.profile.accounts.setting(_DETAILS)
    return None if stored is None else stored == _YES


async def save_details_shown(session: Session, shown: bool) -> None:
    """Remember whether the details stand beside the conversation."""
    await _set(session, _DETAILS, _YES if shown else "no")


def panel_width(session: Session) -> int:
    """Return how wide staff's panel beside the conversation is."""
    stored = session.profile.accounts.setting(_PANEL) or ""
    return int(stored) if stored.isascii() and stored.isdigit() and len(stored) < 5 else 320


async def save_panel_width(session: Session, width: int) -> None:
    """Remember how wide staff's panel is."""
    await _set(session, _PANEL, str(width))


def keys(session: Session) -> str | None:
    """Return the keys that the person chose, as the registry wrote them; None for none."""
    return session.profile.accounts.setting(_KEYS)


async def save_keys(session: Session, keys: str) -> None:
    """Remember the keys that the person chose."""
    await _set(session, _KEYS, keys)


def recent(session: Session) -> str | None:
    """Return what was chosen in the palette lately, as it wrote that; None for nothing."""
    return session.profile.accounts.setting(_RECENT)


async def save_recent(session: Session, recent: str) -> None:
    """Remember what was chosen in the palette lately."""
    await _set(session, _RECENT, recent)


def last_ticket(session: Session) -> TicketRef | None:
    """Return the ticket that was read last; None where none was."""
    account, _, id = (session.profile.accounts.setting(_TICKET) or "").partition(" ")
    return TicketRef(AccountId(account), RemoteId(id)) if id else None


async def save_last_ticket(session: Session, ref: TicketRef | None) -> None:
    """Remember which ticket is read."""
    await _set(session, _TICKET, "" if ref is None else f"{ref.account} {ref.id}")


async def _set(session: Session, key: str, value: str) -> None:
    await session.worker.run(session.profile.accounts.set_setting, key, value)


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")
