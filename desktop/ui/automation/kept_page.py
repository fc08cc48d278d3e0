"""A list of what the helpdesk keeps, and what is chosen in it, edited beside it."""

from abc import abstractmethod
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Final, Generic
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.automation import UNKEPT, RuleBook
from desktop.domain.errors import Conflict, Problem
from desktop.domain.ids import AccountId, RemoteId
from desktop.services.automation import Automation
from desktop.ui.automation.edits import T, let_go
from desktop.ui.automation.kept_editor import KeptEditor
from desktop.ui.automation.kept_list import KeptList
from desktop.ui.automation.told_line import ToldLine
from desktop.ui.automation.words import online_words
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.i18n import problem_text
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, Theme

WIDTHS: Final = (300, 660)


class KeptPage(QWidget, Generic[T]):
    """What was edited and not kept stays, for each entry, as long as the page is there.

    Whoever subclasses it says what is listed and how it is kept, and calls `_lay_out`.
    """

    def __init__(
        self,
        service: Automation,
        tasks: Tasks,
        theme: Theme,
        fetch: Callable[[], Coroutine[Any, Any, None]],
        parts: tuple[KeptList, KeptEditor],
        parent: QWidget | None = None,
    ) -> None:
        """*fetch* asks for the book once more, which is to lead to `_show_account`."""
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._fetch = fetch
        self._account = AccountId("")
        self._book = RuleBook()
        self._edited: dict[tuple[AccountId, RemoteId], T] = {}
        self._wanted: str | None = None
        """What to choose when the book comes; None: what is chosen already."""
        self._draft = uuid4()
        self._list, self._form = parts
        self._told = ToldLine(theme)
        self._new = QPushButton()
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._new.clicked.connect(self._begin)
        self._empty.acted.connect(self._begin)
        self._list.chosen.connect(self._show)
        self._form.changed.connect(self._note_edit)
        self._form.kept.connect(lambda: self._do(self._keep()))
        self._form.undone.connect(self._undo)
        self._form.removed.connect(lambda: self._do(self._remove()))

    def tell(self, words: str) -> None:
        """Say what went wrong; what is on show stays as it is."""
        self._told.say(words, "danger")

    @property
    def is_edited(self) -> bool:
        """Whether something is edited and not kept."""
        return bool(self._edited)

    def take_keys(self) -> None:
        """Give the keys to where one begins."""
        empty = self._stack.currentWidget() is self._empty
        (self._empty if empty else self._list).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is kept

    @abstractmethod
    def _all(self) -> Sequence[T]:
        """Return all that the helpdesk keeps, in its order."""

    @abstractmethod
    def _fresh(self) -> T:
        """Return a new one to begin with."""

    @abstractmethod
    def _said(self) -> T | None:
        """Return what the form says; None while there is nothing in it."""

    @abstractmethod
    async def _send(self, account: AccountId, one: T) -> T:
        """Have *one* kept, and return it as it is then."""

    @abstractmethod
    async def _take_refusal(self, account: AccountId, one: T, problem: Problem) -> None:
        """Tell why *one* was not kept, and prepare the next try."""

    @abstractmethod
    def _take_kept(self, kept: T) -> None:
        """Count what was kept as a part of the book, before the helpdesk tells so."""

    @abstractmethod
    async def _send_away(self, account: AccountId, one: T) -> None:
        """Have *one* removed."""

    # --- how it looks

    @abstractmethod
    def _list_all(self, all: list[T], chosen: str) -> None:
        """Show *all* in the list, what is edited as it is edited; choose one."""

    @abstractmethod
    def _show_edited(self, one: T) -> None:
        """Show in the list what *one* will be once it is kept."""

    @abstractmethod
    def _show_one(self, one: T, *, kept: bool, edited: bool) -> None:
        """Show *one* in the form."""

    @abstractmethod
    def _nothing(self) -> Words:
        """Return what to say where there is nothing."""

    def _lay_out(self, shown: QWidget) -> None:
        """Put *shown*, in which the form is, beside the list."""
        side = QWidget()
        side.setProperty("pane", "side")
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self._list, 1)
        column.addWidget(self._told)
        column.addWidget(self._new)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(side)
        split.addWidget(self._stack)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes(list(WIDTHS))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _show_account(self, account: AccountId, book: RuleBook) -> None:
        """Show what an account's helpdesk keeps now."""
        self._account, self._book = account, book
        wanted, self._wanted = self._wanted, None
        self._told.say("")
        self._show_list(self._list.chosen_id() if wanted is None else wanted)

    def _show_list(self, chosen: str) -> None:
        all = list(self._all())
        new = self._edited.get((self._account, UNKEPT))
        if new is not None:
            all.append(new)
        nothing = self._nothing()
        # Where there is nothing, what says so offers it in its place.
        self._new.setVisible(self._book.may_edit and not (nothing.action and not all))
        self._list_all(all, chosen)
        if all:
            self._stack.setCurrentIndex(0)
            self._show(self._list.chosen_id())
        else:
            self._empty.show_words(nothing)
            self._stack.setCurrentWidget(self._empty)

    def _show(self, id: str) -> None:
        edited = self._edited.get((self._account, RemoteId(id)))
        kept = self._kept(id)
        one = kept if edited is None else edited
        if one is not None:
            self._show_one(one, kept=kept is not None, edited=edited is not None)

    # --- asking the helpdesk

    def _do(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.spawn(coroutine, name="automation")

    async def _keep(self) -> None:
        one, account = self._said(), self._account
        if one is None:
            return
        self._form.set_busy(busy=True)
        self._form.tell("")
        try:
            kept = await self._send(account, one)
        except Problem as problem:
            await self._take_refusal(account, one, problem)
            return
        finally:
            self._form.set_busy(busy=False)
        let_go(self._edited, account, one, kept)
        if not one.id:
            self._draft = uuid4()
        if account == self._account:
            # At once: what is saved before the helpdesk tells is this one, and no further one.
            self._take_kept(kept)
            self._show_list(kept.id)
        self._wanted = kept.id
        await self._fetch()

    async def _remove(self) -> None:
        account, one = self._account, self._kept(self._list.chosen_id())
        if one is None:
            return
        try:
            await self._send_away(account, one)
        except Conflict as conflict:
            await self._fetch()
            self._tell_of(account, one, problem_text(conflict))
            return
        except Problem as problem:
            self._tell_of(account, one, self._why_it_stays(problem))
            return
        self._edited.pop((account, one.id), None)
        self._wanted = ""
        await self._fetch()
        self.take_keys()

    def _why_it_stays(self, problem: Problem) -> str:
        return online_words(problem)

    def _tell_of(self, account: AccountId, one: T, words: str) -> None:
        if self._is_shown(account, one):
            self._form.tell(words)

    # --- what the person does

    def _begin(self) -> None:
        key = (self._account, UNKEPT)
        if key not in self._edited:
            self._edited[key] = self._fresh()
        self._show_list(UNKEPT)
        self._form.take_keys()

    def _note_edit(self) -> None:
        one = self._said()
        if one is not None:
            self._edited[self._account, one.id] = one
            self._form.show_edited(edited=True)
            self._show_edited(one)

    def _undo(self) -> None:
        id = RemoteId(self._list.chosen_id())
        self._edited.pop((self._account, id), None)
        self._show_list(id)
        self.take_keys()

    def _kept(self, id: str) -> T | None:
        return next((one for one in self._all() if one.id == id), None)

    def _is_shown(self, account: AccountId, one: T) -> bool:
        return account == self._account and one.id == self._list.chosen_id()
