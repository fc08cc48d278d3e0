"""Asks the coach about a draft in the making, a moment after the last key."""

from datetime import UTC, datetime
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.coach.advice import Advice, Rule
from desktop.domain.drafts import Draft
from desktop.services.session import Session
from desktop.ui.coach_panel import CoachPanel
from desktop.ui.promise_words import closing_words, expected_words
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_PAUSE_MS: Final = 600


class Advised(QObject):
    """Keeps `panel` in step with a draft. `offer_taken` carries the offer that was chosen.

    `shown` follows every look; then `panel.is_empty` tells whether there is anything to read.
    """

    offer_taken = Signal(object)
    shown = Signal()

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._draft: Draft | None = None
        self._over = False
        self._hidden: set[Rule] = set()
        """Rules whose advice is not to be seen on this draft; on the next one it is again."""
        self.panel = CoachPanel(theme, parent)
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(lambda: tasks.spawn(self._look(), name="advise"))
        self.panel.offer_taken.connect(self._take)
        self.panel.hidden.connect(self._hide)
        self.panel.dismissed.connect(self._dismiss)
        self.panel.restored.connect(self._restore)

    def follow(self, draft: Draft | None) -> None:
        """Advise on *draft* soon, as it is then; None: on nothing any more."""
        before, self._draft = self._draft, draft
        if draft is None or before is None or draft.id != before.id:
            self._hidden.clear()
        if draft is None:
            self._soon.stop()
            self.panel.show_advice(())
            self.panel.show_promise("")
            self.shown.emit()
        elif not self._over:
            self._soon.start()

    def forget(self) -> None:
        """End what waits, and look no more."""
        self._over = True
        self._soon.stop()

    async def _look(self) -> None:
        draft = self._draft
        if draft is None:
            return
        # Its words take a while to import: not on the window's thread.
        await self._session.worker.run(import_module, "desktop.services.advice")
        advisor = self._session.advisor
        # Whoever only reads wants no advice on writing.
        found = () if draft.is_empty else await advisor.advise(draft)
        if self._draft is None or self._draft.id != draft.id:
            return
        wanted = [one for one in found if one.blocks or one.rule not in self._hidden]
        self.panel.show_advice(wanted, len(advisor.dismissed() | self._hidden))
        self.panel.show_promise(self._promise(draft))
        self.shown.emit()

    def _promise(self, draft: Draft) -> str:
        now = datetime.now(UTC)
        advisor = self._session.advisor
        if draft.ref is None:
            answer = advisor.expected_answer(draft)
            return "" if answer is None else expected_words(answer, now)
        closing = advisor.closing(draft.ref)
        return "" if closing is None else closing_words(closing, now)

    def _take(self, advice: Advice, offer: object) -> None:
        del advice
        self.offer_taken.emit(offer)

    def _hide(self, rule: Rule) -> None:
        self._hidden.add(rule)
        self._tasks.spawn(self._look(), name="hide advice")

    def _dismiss(self, rule: Rule) -> None:
        self._tasks.spawn(self._put_away(rule), name="dismiss advice")

    async def _put_away(self, rule: Rule) -> None:
        await self._session.advisor.dismiss(rule)
        await self._look()

    def _restore(self) -> None:
        self._tasks.spawn(self._bring_back(), name="bring back advice")

    async def _bring_back(self) -> None:
        self._hidden.clear()
        await self._session.advisor.bring_back()
        await self._look()
