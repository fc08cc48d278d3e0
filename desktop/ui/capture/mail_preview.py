"""What the mails of a conversation say, one below the other, as they are read."""

import asyncio
from collections.abc import Sequence

from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId
from desktop.domain.message import BodyFormat
from desktop.domain.outbox import Side
from desktop.domain.text import html_to_text
from desktop.services.capture import Capture
from desktop.services.mail_files import FoundMail
from desktop.ui.capture import words
from desktop.ui.capture.said_list import SaidList, Shown
from desktop.ui.i18n import problem_text
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_PREVIEWED = 30
"""Mails of a conversation that are read."""


class MailPreview(SaidList):
    """Shows heads at once, and what each says once it has been read."""

    def __init__(self, capture: Capture, tasks: Tasks, theme: Theme) -> None:
        super().__init__(theme, 4)
        self._capture = capture
        self._tasks = tasks
        self._looking: asyncio.Task[None] | None = None
        self.setAccessibleName(self.tr("Mails of the conversation"))

    def show_mails(self, mails: Sequence[FoundMail], account: AccountId) -> None:
        """Show a conversation that would go to *account*; () for none."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        few = mails[:_PREVIEWED]
        staff = self._capture.staff_addresses(account) if few else frozenset[str]()
        told = [self._head(mail, staff) for mail in few]
        self.show_all(told, 0)
        if few:
            self._looking = self._tasks.spawn(self._look(few, told), name="preview mails")

    async def _look(self, mails: Sequence[FoundMail], told: list[Shown]) -> None:
        for place, found in enumerate(mails):
            try:
                mail = await self._capture.files.open(found)
            except Problem as problem:
                told[place] = Shown(told[place].parts, problem_text(problem))
            else:
                text = html_to_text(mail.body) if mail.format is BodyFormat.HTML else mail.body
                names = ", ".join(file.name for file in mail.files)
                told[place] = Shown([*told[place].parts, names], text)
            self.show_all(told, self.currentRow())

    def _head(self, found: FoundMail, staff: frozenset[str]) -> Shown:
        author = found.head.author
        side = Side.STAFF if author.email.casefold() in staff else Side.CUSTOMER
        name = author.name or author.email or self.tr("Unknown sender")
        return Shown([name, words.side(side), words.moment(found.head.when)], "")
