"""A saved reply or macro on many tickets: chosen, filled in, and looked at before it is sent."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.macros import Macro
from desktop.services.bulk_macros import Errand, RunMacro, made_ready
from desktop.services.session import Session
from desktop.ui.bulk.preview import MacroPreview
from desktop.ui.commands.registry import Commands
from desktop.ui.commands.source import Entry, Source
from desktop.ui.form.setting import language
from desktop.ui.saved_replies.words import deeds_words, title
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance


class MacroRuns(QObject):
    """Asks which one, and, where customers would read it, shows what each of them gets.

    `agreed` carries a title, a `RunMacro` and the refs it is for.
    """

    agreed = Signal(str, object, object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        appearance: Appearance,
        commands: Commands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._appearance = appearance
        self._commands = commands
        self._window = window

    def choose(self, refs: Sequence[TicketRef]) -> None:
        """Let the person say which one is used on *refs*."""
        placeholder = self.tr("Use a saved reply on %Ln ticket(s)…", "", len(refs))
        entries = [
            self._entry(name, chosen, refs)
            for name, chosen in self._offered({ref.account for ref in refs}).items()
        ]
        self._commands.pick(
            Source(
                heading=self.tr("Saved replies"),
                placeholder=placeholder,
                entries=lambda _: entries,
            )
        )

    def _offered(self, accounts: set[AccountId]) -> dict[str, dict[AccountId, Macro]]:
        """Return what can be used, by its words; each helpdesk has one of its own of that name."""
        found: dict[str, dict[AccountId, Macro]] = {}
        for account in sorted(accounts):
            for macro in self._session.macros.all(account):
                found.setdefault(title(macro), {}).setdefault(account, macro)
        return found

    def _entry(self, name: str, chosen: dict[AccountId, Macro], refs: Sequence[TicketRef]) -> Entry:
        account, macro = next(iter(chosen.items()))
        library = self._session.library
        catalog, me = library.catalog(account), library.me(account)
        icon = "lock" if macro.internal and macro.texts else "message-square-quote"
        return Entry(
            key=f"many-macro:{macro.id}",
            words=name,
            detail=" · ".join(deeds_words(macro.then, catalog, me.id)),
            icon="zap" if macro.does else icon,
            run=partial(self._use, name, chosen, tuple(refs)),
        )

    def _use(self, name: str, chosen: dict[AccountId, Macro], refs: Sequence[TicketRef]) -> None:
        self._tasks.spawn(self._make_ready(name, chosen, refs), name="fill in for many")

    async def _make_ready(
        self, name: str, chosen: dict[AccountId, Macro], refs: Sequence[TicketRef]
    ) -> None:
        session = self._session
        errands = await made_ready(
            chosen,
            refs,
            macros=session.macros,
            library=session.library,
            actions=session.actions,
            own_language=language(),
        )
        if any(errand.is_public for errand in errands):
            self._ask(name, errands)
        else:
            self._agree(name, errands)

    def _ask(self, name: str, errands: Sequence[Errand]) -> None:
        preview = MacroPreview(self._appearance.theme, name, errands, self._deeds, self._window)
        preview.accepted.connect(partial(self._agree, name, errands))
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _agree(self, name: str, errands: Sequence[Errand]) -> None:
        by_ref = {errand.ref: errand for errand in errands}
        run = RunMacro(self._session.library, self._session.actions, by_ref)
        self.agreed.emit(name, run, tuple(by_ref))

    def _deeds(self, errand: Errand) -> list[str]:
        if errand.then is None:
            return []
        library, account = self._session.library, errand.ref.account
        return deeds_words(errand.then, library.catalog(account), library.me(account).id)
