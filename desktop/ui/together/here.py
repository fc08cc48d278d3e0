"""Notes for colleagues which ticket the person has before them, and shows which have it too."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Change, OutboxChanged, PresenceChanged
from desktop.domain.drafts import Draft
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import SENDABLE, UNDER_WAY, Reply
from desktop.domain.presence import Doing
from desktop.services.session import Session
from desktop.ui.composer import Composer
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import Theme
from desktop.ui.together.presence_strip import PresenceStrip

_WRITING_MS: Final = 20_000
"""How long somebody is thought to go on writing who types nothing more."""
_IDLE_MS: Final = 5 * 60_000
"""After which somebody is thought to be away who neither reads on nor writes."""
_HIDDEN_MS: Final = 60_000
"""The same where the conversation is out of sight, or another window in front."""

_LEAVING: Final = SENDABLE | UNDER_WAY

_COMING_AND_GOING: Final = {
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.WindowActivate,
    QEvent.Type.WindowDeactivate,
}
_SIGNS: Final = {
    *_COMING_AND_GOING,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.MouseButtonPress,
}


class Here(QObject):
    """Follows *pane*, its *view* and *composer*; `strip` shows who else is there."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        view: ConversationView,
        composer: Composer,
        pane: QWidget,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._composer = composer
        self._ref: TicketRef | None = None
        self._away = False
        self._going: Draft | None = None
        """What is on its way into the outbox."""
        self.strip = PresenceStrip(theme)
        self._writing = QTimer(self, interval=_WRITING_MS, singleShot=True)
        self._writing.timeout.connect(self._tell)
        self._idle = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self._leave)
        composer.box.changed.connect(self._on_written)
        composer.box.send_asked.connect(self._on_send_asked)
        composer.send_over.connect(self._on_send_over)
        composer.kind_shown.connect(self._on_kind)
        # By keys and mouse, for what is shown anew by itself scrolls too.
        self._watched = (pane, view, view.viewport(), composer.box.edit)
        for widget in self._watched:
            widget.installEventFilter(self)

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Be at another ticket, or at none."""
        if ref == self._ref:
            return
        self._ref = ref
        self._writing.stop()
        self._stir()
        self._tell()
        self._show()

    def receive(self, change: Change) -> None:
        """Show who came or went; tell what left, or was taken back."""
        match change:
            case PresenceChanged() if self._ref in change.refs:
                self._show()
            case OutboxChanged() if change.ref is not None and change.ref == self._ref:
                self._tell()
            case _:
                pass

    def rest(self) -> None:
        """Be nowhere any more: the window ends."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._idle.stop()
        self.show_ticket(None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.strip.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        type = event.type()
        if type in _SIGNS and (type not in _COMING_AND_GOING or watched is self._pane):
            self._stir()
        return super().eventFilter(watched, event)

    # --- parts

    def _stir(self) -> None:
        """Take note that the person did something, or that the window came or went."""
        if self._ref is None:
            return
        if self._is_before_them():
            back, self._away = self._away, False
            self._idle.start(_IDLE_MS)
            if back:
                self._tell()
        elif not self._away:
            self._idle.start(_HIDDEN_MS)

    def _is_before_them(self) -> bool:
        window = self._pane.window()
        return self._pane.isVisible() and window.isActiveWindow() and not window.isMinimized()

    def _leave(self) -> None:
        self._away = True
        self._tell()

    def _on_written(self, draft: Draft) -> None:
        if draft.is_empty:
            self._writing.stop()
        else:
            self._writing.start()
        self._stir()
        self._tell()

    def _on_kind(self, internal: bool) -> None:
        del internal
        if self._writing.isActive():
            self._tell()

    def _on_send_asked(self, draft: Draft) -> None:
        self._writing.stop()
        self._going = draft
        self._tell()

    def _on_send_over(self) -> None:
        self._going = None
        self._tell()

    def _tell(self) -> None:
        ref = None if self._away else self._ref
        self._session.presence.be(ref, Doing.VIEWING if ref is None else self._doing(ref))

    def _doing(self, ref: TicketRef) -> Doing:
        """Return what the person does at a ticket: they write until it has left."""
        draft = self._composer.box.draft
        if self._writing.isActive() and draft is not None and not draft.is_empty:
            return _writing(internal=draft.internal)
        if self._going is not None and self._going.ref == ref:
            return _writing(internal=self._going.internal)
        for item in self._session.library.outbox_of(ref):
            if item.state not in _LEAVING:
                # It waits for the person, and those behind it with it.
                break
            if isinstance(item.command, Reply):
                return _writing(internal=item.command.internal)
        return Doing.VIEWING

    def _show(self) -> None:
        ref = self._ref
        self.strip.show_people(() if ref is None else self._session.presence.others(ref))


def _writing(*, internal: bool) -> Doing:
    return Doing.NOTING if internal else Doing.REPLYING
