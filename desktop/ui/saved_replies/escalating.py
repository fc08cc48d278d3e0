"""Handing a ticket to the engineers, as a fault or a wish: never without telling the customer."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from msgspec import structs
from PySide6.QtCore import QObject

from desktop.domain.macros import Macro
from desktop.domain.status import Status, StatusChoice
from desktop.domain.work import Deeds
from desktop.services.session import Session
from desktop.ui.commands.source import Entry, Source
from desktop.ui.composer import Composer
from desktop.ui.i18n import one_line
from desktop.ui.navigator import Navigator
from desktop.ui.status_chip import STATUS_ICONS


class Escalating(QObject):
    """Offers the saved replies that tell the customer of it.

    A status that none of them sets is offered by itself: then the person is asked to write, and
    the status follows their words.
    """

    def __init__(self, session: Session, navigator: Navigator, composer: Composer) -> None:
        super().__init__(composer)
        self._session = session
        self._navigator = navigator
        self._composer = composer

    def why_not(self) -> str:
        """Return why the ticket on show cannot be handed over; "" where it can."""
        if self._replies() or self._statuses():
            return ""
        return self.tr("This helpdesk has no status for tickets that its engineers have.")

    def source(self) -> Source:
        """Return the ways to hand over the ticket in the reply box."""
        return Source(
            heading=self.tr("Hand to the engineers"),
            placeholder=self.tr("Hand to the engineers as…"),
            entries=lambda _text: self._entries(),
        )

    # --- what there is

    def _replies(self) -> list[Macro]:
        ref = self._navigator.ticket
        known = [] if ref is None else self._session.macros.all(ref.account)
        return [macro for macro in known if _tells(macro)]

    def _statuses(self) -> list[StatusChoice]:
        """Return the statuses of engineers that no saved reply sets."""
        ref = self._navigator.ticket
        catalog = None if ref is None else self._session.library.catalog(ref.account)
        if catalog is None:
            return []
        told = {macro.then.status_id for macro in self._replies()}
        return [
            status
            for status in catalog.statuses
            if status.meaning is Status.WITH_ENGINEERS and status.id not in told
        ]

    def _entries(self) -> list[Entry]:
        keys = {f"macro:{macro.id}" for macro in self._replies()}
        return [
            *(
                replace(entry, run=partial(self._tell, entry.run))
                for entry in self._composer.saved_replies.entries()
                if entry.key in keys
            ),
            *(
                Entry(
                    key=f"escalate:{status.id}",
                    words=one_line(status.label),
                    detail=self.tr("in your own words"),
                    icon=STATUS_ICONS[status.meaning],
                    run=partial(self._tell, partial(self._begin, status)),
                )
                for status in self._statuses()
            ),
        ]

    # --- doing it

    def _tell(self, then: Callable[[], None]) -> None:
        """Do it in a reply to the customer: a note that is in the box stays a note."""
        self._composer.choose_kind(internal=False)
        then()

    def _begin(self, status: StatusChoice) -> None:
        box = self._composer.box
        if box.draft is None:
            return
        deeds = structs.replace(
            box.draft.then or Deeds(), status_id=status.id, meaning=status.meaning
        )
        self._composer.saved_replies.arm(deeds)
        self._composer.focus()


def _tells(macro: Macro) -> bool:
    """Whether it hands a ticket to the engineers in words to the customer."""
    said = any(text.strip() for text in macro.texts.values())
    return macro.then.meaning is Status.WITH_ENGINEERS and said and not macro.internal
