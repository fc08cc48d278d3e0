"""Warns whoever writes that somebody answered meanwhile, and sends nothing stale unasked."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.drafts import Draft
from desktop.domain.ids import RemoteId
from desktop.domain.message import Message
from desktop.services.overtaken import answers_meanwhile
from desktop.services.session import Session
from desktop.ui.composer import Composer
from desktop.ui.conversation_thread import message_key
from desktop.ui.theme import Theme
from desktop.ui.together.overtaken_strip import OvertakenStrip
from desktop.ui.together.words import send_again


class Overtaken(QObject):
    """Keeps `strip` in step with what *composer* holds. *show_entry* scrolls to a message.

    The first press of Send is held up where an answer came since the draft was begun, the next
    one sends: by then it was told who wrote what.
    """

    def __init__(
        self,
        session: Session,
        theme: Theme,
        composer: Composer,
        show_entry: Callable[[str], None],
        pane: QWidget,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._composer = composer
        self._show_entry = show_entry
        self._asked: RemoteId | None = None
        """The newest answer of which sending has told."""
        self.strip = OvertakenStrip(theme)
        self._else = composer.box.gate
        composer.box.gate = self._gate
        composer.box.changed.connect(self._on_change)
        composer.kind_shown.connect(self._on_change)
        self.strip.look_wanted.connect(self._look_first)
        self.strip.send_wanted.connect(composer.box.send)

    def look(self) -> None:
        """Look what was answered meanwhile: something was written, or arrived."""
        draft = self._composer.box.draft
        if draft is not None and draft.ref is not None:
            if draft.is_empty:
                self._composer.box.note_basis(None)
            elif draft.basis is None:
                self._composer.box.note_basis(self._session.actions.basis(draft.ref))
        answers = self._answers()
        if not answers or answers[-1].id != self._asked:
            self._asked = None
        self.strip.show_answers(answers, asked=self._asked is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.strip.set_theme(theme)

    def _on_change(self, now: object) -> None:
        del now
        self.look()

    def _answers(self) -> list[Message]:
        draft = self._composer.box.draft
        return [] if draft is None else answers_meanwhile(self._session.library, draft)

    def _gate(self, draft: Draft) -> str:
        """Return why *draft* is not sent at once; "" for nothing."""
        refusal = self._else(draft)
        answers = self._answers()
        if refusal or not answers:
            return refusal
        if answers[-1].id != self._asked:
            self._asked = answers[-1].id
            self.strip.show_answers(answers, asked=True)
            return send_again()
        self._know()
        return ""

    def _look_first(self) -> None:
        answers = self._answers()
        if answers:
            self._show_entry(message_key(answers[0]))
            self._know()
        self._composer.focus()

    def _know(self) -> None:
        """Note that the person was shown what is here by now."""
        draft = self._composer.box.draft
        if draft is not None and draft.ref is not None:
            self._composer.box.note_basis(self._session.actions.basis(draft.ref))
        self._composer.box.show_reason("")
        self.look()
