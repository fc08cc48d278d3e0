"""Spelling in the reply box: what is known of a conversation's language, and the key for it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit

from desktop.domain.drafts import Draft
from desktop.domain.ids import AccountId
from desktop.services.answer_language import answer_languages
from desktop.services.session import Session
from desktop.services.spelling.spelling import OFF, About
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.registry import Commands
from desktop.ui.composer import Composer
from desktop.ui.composer_box import ComposerBox
from desktop.ui.spelling.marks import SpellMarks
from desktop.ui.spelling.menu import SpellMenu
from desktop.ui.spelling.words import own_language
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

NEXT: Final = "writing.next_misspelling"
_NEWEST: Final = 5


def check(
    session: Session, tasks: Tasks, edit: QTextEdit, theme: Theme, about: Callable[[], About]
) -> SpellMarks:
    """Check the spelling of what is written in *edit* from now on."""
    marks = SpellMarks(session.spelling, tasks, edit, theme, about)
    SpellMenu(marks, tasks, edit)
    return marks


def check_box(session: Session, tasks: Tasks, box: ComposerBox, theme: Theme) -> SpellMarks:
    """Check the spelling of what is written in *box*, by what is known of its ticket."""
    known = _Known(session)
    return check(session, tasks, box.edit, theme, lambda: known.about(box.draft))


class SpellingPart(QObject):
    """Checks replies and notes."""

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, commands: Commands, composer: Composer
    ) -> None:
        super().__init__(composer)
        self._session = session
        self._commands = commands
        self._composer = composer
        self._marks = check_box(session, tasks, composer.box, theme)

    def command(self) -> Command:
        """Return what leads from one misspelled word to the next."""
        return Command(
            id=NEXT,
            words=self.tr("Next misspelling"),
            group=Group.WRITING,
            keys=("F7",),
            also=self.tr("spelling, spell check, mistake, typo"),
            repeats=True,
            why_not=self._why_not,
            run=self._next,
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._marks.set_theme(theme)

    def _why_not(self) -> str:
        if self._session.spelling.choice == OFF:
            return self.tr("Spelling is not checked: it is off in the settings.")
        if self._composer.box.draft is None:
            return self.tr("Nothing is being written.")
        return ""

    def _next(self) -> None:
        if not self._marks.go_on():
            self._commands.refused.emit(
                self.tr("Next misspelling"), self.tr("no misspelled word was found.")
            )


class _Known:
    """What a draft's ticket and its helpdesk tell, asked once for each draft."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._of = ""
        self._about = About()

    def about(self, draft: Draft | None) -> About:
        if draft is None:
            return About(languages=_own())
        if draft.id != self._of:
            self._of, self._about = draft.id, self._ask(draft)
        return self._about

    def _ask(self, draft: Draft) -> About:
        library = self._session.library
        names = [*_staff(self._session, draft.account)]
        languages = _own()
        if draft.ref is not None:
            languages = tuple(answer_languages(library, draft.ref, languages[0]))
            names += [
                message.author.name for message in library.conversation(draft.ref, _NEWEST).messages
            ]
        return About(languages=languages, names=words_of(names))


def words_of(names: list[str]) -> frozenset[str]:
    """Return the words that people are called by, in small letters."""
    return frozenset(word for name in names for word in name.lower().replace(",", " ").split())


def _own() -> tuple[str, ...]:
    return tuple(dict.fromkeys((own_language(), "en")))


def _staff(session: Session, account: AccountId) -> list[str]:
    catalog = session.library.catalog(account)
    return [agent.name for agent in catalog.agents] if catalog else []
