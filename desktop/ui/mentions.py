"""Naming colleagues in a note: an @ offers them, and the helpdesk tells them of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.services.session import Session
from desktop.ui.composer_box import ComposerBox
from desktop.ui.i18n import one_line
from desktop.ui.inline_completion import Choice, InlineCompletion

_LONGEST = 60


class Mentions(QObject):
    """Completes names after an @, in internal notes alone: a reply tells no colleague anything."""

    def __init__(self, session: Session, box: ComposerBox) -> None:
        super().__init__(box)
        self._session = session
        self._box = box
        self.completion = InlineCompletion(box.edit, _asked, self._offered, self.tr("Colleagues"))
        self.completion.chosen.connect(self._put)

    def _offered(self) -> Sequence[Choice]:
        draft = self._box.draft
        if draft is None or not draft.internal:
            return []
        catalog = self._session.library.catalog(draft.account)
        me = self._session.library.me(draft.account)
        agents = catalog.agents if catalog else ()
        return [(one_line(agent.name), agent.name) for agent in agents if agent.id != me.id]

    def _put(self, name: object) -> None:
        self._box.edit.insertPlainText(f"@{name} ")


def _asked(before: str, line: str) -> tuple[int, str] | None:
    """Return the name that is being typed: from the last @ that begins a word."""
    del line
    start = before.rfind("@")
    if start < 0 or len(before) - start > _LONGEST or "  " in before[start:]:
        return None
    if start and (before[start - 1].isalnum() or before[start - 1] in "._"):
        return None  # an address
    return start, before[start + 1 :]
