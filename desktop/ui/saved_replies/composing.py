"""Saved replies at the box that people write in: chosen, filled in, and done with the reply."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtWidgets import QToolButton

from desktop.domain.drafts import Draft
from desktop.domain.ids import DraftId
from desktop.domain.macros import VARIABLES, Macro, open_places
from desktop.domain.status import Status
from desktop.domain.work import Deeds
from desktop.services.answer_language import answer_languages
from desktop.services.session import Session
from desktop.ui import icons
from desktop.ui.commands.source import Entry, Source
from desktop.ui.composer_box import ComposerBox
from desktop.ui.form.setting import language
from desktop.ui.i18n import one_line
from desktop.ui.inline_completion import Choice, InlineCompletion
from desktop.ui.saved_replies.then_row import ThenRow
from desktop.ui.saved_replies.words import deeds_words, title
from desktop.ui.tasks import Tasks
from desktop.ui.theme import ICON_LARGE, Theme

_LONGEST = 40
_SHOWN = 400
"""Characters of a saved reply that are more than the list has room for."""


class SavedReplies(QObject):
    """Uses macros in *box*. *choose_kind* turns the draft in it into a note, or a reply."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        box: ComposerBox,
        choose_kind: Callable[[bool], None],
    ) -> None:
        super().__init__(box)
        self._session = session
        self._tasks = tasks
        self._box = box
        self._choose_kind = choose_kind
        self._worded: DraftId | None = None
        """The draft in the box, where it has words."""
        self._languages: Sequence[str] = ()
        """The customer's, the best first, as of the list that was opened last."""
        self.pick: Callable[[Source], None] = lambda _source: None
        """Lets the person choose from a source; the window gives it."""
        self.row = ThenRow(theme)
        self.row.dropped.connect(lambda: self.arm(None))
        self.button = QToolButton()
        self.button.setIconSize(QSize(ICON_LARGE, ICON_LARGE))
        self.button.setAccessibleName(self.tr("Saved replies"))
        self.button.setToolTip(self.tr("Saved replies: or begin a line with /"))
        self.button.clicked.connect(self.choose)
        name = self.tr("Saved replies")
        self.completion = InlineCompletion(box.edit, _asked, self._choices, name)
        self.completion.chosen.connect(self._use_chosen)
        self.completion.tell_more(self._more, theme)
        box.changed.connect(self.follow)
        self.set_theme(theme)

    def load(self, draft: Draft) -> None:
        """Take another draft, perhaps of another ticket."""
        self.look()
        self.follow(draft)

    def look(self) -> None:
        """Look whether there is anything to use, for another ticket or another catalog.

        Not with every letter: the catalog is read for it.
        """
        self.button.setVisible(bool(self.offered()))

    def follow(self, draft: Draft | None) -> None:
        """Show what goes with the draft that is in the box now.

        What came with words goes with them: who wipes those has changed their mind.
        """
        wiped = draft is not None and not draft.body.strip() and self._worded == draft.id
        self._worded = draft.id if draft is not None and draft.body.strip() else None
        if wiped and draft is not None and draft.then is not None:
            self.arm(None)
            return
        if draft is None or draft.then is None:
            self.row.show_words([])
            return
        library = self._session.library
        catalog, me = library.catalog(draft.account), library.me(draft.account)
        handed = draft.then.meaning is Status.WITH_ENGINEERS and not draft.internal
        asks = handed and not draft.body.strip()
        self.row.show_words(deeds_words(draft.then, catalog, me.id), asks=asks)

    def offered(self) -> list[Macro]:
        """Return what can be used in the box as it is."""
        draft = self._box.draft
        if draft is None or draft.ref is None:
            return []
        if not self._session.library.is_agent(draft.account):
            return []
        return self._session.macros.all(draft.account)

    @property
    def name(self) -> str:
        """What they are called, all of them."""
        return self.tr("Saved replies")

    def entries(self) -> list[Entry]:
        """Return what can be used now, to be chosen from."""
        return [self._entry(macro) for macro in self.offered()]

    def source(self) -> Source:
        """Return the saved replies for the palette."""
        return Source(
            heading=self.name,
            placeholder=self.tr("Use a saved reply…"),
            entries=lambda _text: self.entries(),
            offered=lambda: bool(self.offered()),
        )

    def choose(self) -> None:
        """Let the person choose one."""
        self.pick(self.source())

    def use(self, macro: Macro) -> None:
        """Put a macro's words into the box, and let its deeds follow the reply.

        One without words does what it does at once.
        """
        draft = self._box.draft
        if draft is None or draft.ref is None:
            return
        languages = answer_languages(self._session.library, draft.ref, language())
        words = self._session.macros.words(draft.ref, macro, languages)
        if not words:
            self._tasks.spawn(self._session.macros.do(draft.ref, macro), name="macro")
            return
        if macro.internal and not draft.internal:
            self._choose_kind(True)
        self._box.insert(words)
        deeds = self._session.macros.deeds(draft.account, macro)
        if deeds is not None:
            self.arm(deeds)

    def arm(self, deeds: Deeds | None) -> None:
        """Let these follow the reply in the box; None: nothing."""
        draft = self._box.draft
        if draft is not None:
            self._box.change(replace(draft, then=deeds))

    def refusal(self, draft: Draft) -> str:
        """Return why a draft is not to be sent as it is; "" for nothing."""
        known = {f"{{{{{name}}}}}" for name in VARIABLES}
        left = [place for place in open_places(draft.body) if place.replace(" ", "") in known]
        if not left:
            return ""
        return QCoreApplication.translate(
            "Composer", "Fill in {places} first: it is not known here."
        ).format(places=", ".join(left))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.row.set_theme(theme)
        self.completion.set_theme(theme)
        self.button.setIcon(icons.icon("message-square-quote", theme.colours.text_muted))

    def _choices(self) -> list[Choice]:
        draft = self._box.draft
        if draft is not None and draft.ref is not None:
            self._languages = answer_languages(self._session.library, draft.ref, language())
        return [(title(macro), macro) for macro in self.offered()]

    def _more(self, macro: object) -> str:
        """Return what a macro does, and what it writes, as far as there is room."""
        draft = self._box.draft
        if draft is None or draft.ref is None or not isinstance(macro, Macro):
            return ""
        words = self._session.macros.words(draft.ref, macro, self._languages)
        told = (self._deeds_words(draft, macro), one_line(words[:_SHOWN]))
        return "\n".join(line for line in told if line)

    def _deeds_words(self, draft: Draft, macro: Macro) -> str:
        if not macro.does:
            return ""
        library = self._session.library
        catalog, me = library.catalog(draft.account), library.me(draft.account)
        return " · ".join(deeds_words(macro.then, catalog, me.id))

    def _use_chosen(self, macro: object) -> None:
        if isinstance(macro, Macro):
            self.use(macro)

    def _entry(self, macro: Macro) -> Entry:
        draft = self._box.draft
        return Entry(
            key=f"macro:{macro.id}",
            words=title(macro),
            detail="" if draft is None else self._deeds_words(draft, macro),
            icon="zap" if macro.does else "message-square-quote",
            run=lambda: self.use(macro),
        )


def _asked(before: str, line: str) -> tuple[int, str] | None:
    """Return what is looked for: a whole line behind the slash that it begins with."""
    if not before.startswith("/") or before != line or len(line) > _LONGEST:
        return None
    return 0, before[1:]
