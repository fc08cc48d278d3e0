"""Writing as staff do it: a note, a saved reply, handing over to the engineers."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from desktop.domain.macros import Macro
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.registry import Commands
from desktop.ui.commands.source import Entry, Source
from desktop.ui.composer import Composer
from desktop.ui.navigator import Navigator
from desktop.ui.saved_replies.escalating import Escalating


class ReplyCommands(QObject):
    """What staff can do where replies are written."""

    def __init__(
        self, session: Session, navigator: Navigator, composer: Composer, commands: Commands
    ) -> None:
        super().__init__(composer)
        self._session = session
        self._navigator = navigator
        self._composer = composer
        self._commands = commands
        self._escalating = Escalating(session, navigator, composer)

    def all(self) -> list[Command]:
        """Return them."""
        return [
            Command(
                id="writing.note",
                words=self.tr("Write an internal note"),
                group=Group.WRITING,
                icon="lock",
                keys=("N",),
                why_not=self._why_not,
                offered=self._is_staff,
                run=self._write_note,
            ),
            Command(
                id="writing.saved_reply",
                words=self.tr("Use a saved reply…"),
                group=Group.WRITING,
                icon="message-square-quote",
                keys=("M",),
                many="many.macro",
                also=self.tr("macro, template, canned response"),
                why_not=self._why_no_replies,
                offered=self._is_staff,
                run=self._choose,
            ),
            Command(
                id="writing.escalate",
                words=self.tr("Hand to the engineers…"),
                group=Group.WRITING,
                icon="wrench",
                keys=("Shift+E",),
                many="",
                also=self.tr("escalate, wish, fault"),
                why_not=self._why_not_escalate,
                offered=self._is_staff,
                run=self._escalate,
            ),
        ]

    def source(self) -> Source:
        """Return the saved replies of the ticket, as the palette finds them among all else."""
        replies = self._composer.saved_replies

        def entries(text: str) -> list[Entry]:
            del text
            if self._why_not():
                return []
            return [replace(one, run=partial(self._use, one)) for one in replies.entries()]

        return Source(heading=replies.name, entries=entries, offered=self._is_staff)

    # --- whether it can be done

    def _is_staff(self) -> bool:
        return bool(self._session.library.staffed())

    def _why_not(self) -> str:
        reason = self._navigator.why_no_ticket()
        ref = self._navigator.ticket
        if not reason and ref is not None and not self._session.library.is_agent(ref.account):
            return self.tr("You are not staff there.")
        return reason

    def _why_no_replies(self) -> str:
        return self._why_not() or ("" if self._known() else self.tr("There are no saved replies."))

    def _why_not_escalate(self) -> str:
        return self._why_not() or self._escalating.why_not()

    def _known(self) -> list[Macro]:
        ref = self._navigator.ticket
        return [] if ref is None else self._session.macros.all(ref.account)

    # --- doing it

    def _write_note(self) -> None:
        self._navigator.reply()
        self._composer.choose_kind(internal=True)

    def _use(self, entry: Entry) -> None:
        self._navigator.settle()
        entry.run()

    def _choose(self) -> None:
        self._navigator.reply()
        self._composer.saved_replies.choose()

    def _escalate(self) -> None:
        self._navigator.reply()
        self._commands.pick(self._escalating.source())
