"""The automation centre: the rules of a helpdesk, edited while it can be reached."""

from collections.abc import Coroutine, Sequence
from dataclasses import replace
from typing import Any, Final
from uuid import uuid4

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.automation import (
    UNKEPT,
    Action,
    Do,
    On,
    Rule,
    RuleBook,
    RuleRefused,
    Trigger,
)
from desktop.domain.errors import Conflict, ConnectionLost, Problem, Unreachable
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.services.session import Session
from desktop.ui.automation.editor import Editor
from desktop.ui.automation.names import Names
from desktop.ui.automation.rule_list import RuleList
from desktop.ui.automation.trial_list import TrialList
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.i18n import one_line, problem_text
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, Theme, Type
from desktop.ui.theme_label import text_label

WIDTHS: Final = (340, 620)
_TIMED = (On.TIME_PASSED, On.TARGET_NEAR)


class AutomationWindow(QDialog):
    """`opened` carries the ticket of a dry run that was clicked.

    What was edited and not kept stays, for each rule, as long as the window is there.
    """

    opened = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._service = session.automation
        self._library = session.library
        self._tasks = tasks
        self._book = RuleBook()
        self._names = Names(None, self._book)
        self._edited: dict[tuple[AccountId, RemoteId], Rule] = {}
        self._draft = uuid4()
        self._asked = 0
        """Counts the questions: an answer to an earlier one is not shown."""
        self.setWindowTitle(self.tr("Automation"))
        self.resize(sum(WIDTHS), 680)
        self._account = ChevronBox(theme)
        self._account.setAccessibleName(self.tr("Account"))
        self._new = QPushButton(self.tr("New rule"))
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._told.hide()
        self._list = RuleList(theme)
        self._editor = Editor(theme)
        self._trial = TrialList(theme)
        self._empty = EmptyState(theme)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._wait()

    def begin(self, accounts: Sequence[AccountId]) -> None:
        """Show the rules of one of these accounts, as they are now."""
        before = self._account.currentData()
        with QSignalBlocker(self._account):
            self._account.clear()
            for id in accounts:
                self._account.addItem(one_line(self._library.account(id).name), id)
            self._account.setCurrentIndex(max(0, self._account.findData(before)))
        self._account.setVisible(len(accounts) > 1)
        self.show()
        self.raise_()
        self.activateWindow()
        self.refresh()

    def refresh(self) -> None:
        """Ask for the rules once more."""
        self._do(self._fetch())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._account, self._list, self._editor, self._trial, self._empty):
            part.set_theme(theme)
        self._show_rule(self._chosen())

    # --- making

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("pane", "side")
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self._account)
        column.addWidget(self._list, 1)
        column.addWidget(self._told)
        column.addWidget(self._new)
        self._right.addWidget(self._editor)
        self._right.addWidget(self._trial)
        self._right.setChildrenCollapsible(False)
        self._right.setStretchFactor(0, 3)
        self._right.setStretchFactor(1, 2)
        self._trial.hide()
        self._stack.addWidget(self._right)
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
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in a field must not press one

    def _connect(self) -> None:
        self._account.currentIndexChanged.connect(self._change_account)
        self._new.clicked.connect(self._begin_rule)
        self._list.chosen.connect(self._show_rule)
        self._list.switched.connect(self._switch)
        self._list.ordered.connect(self._order)
        self._editor.changed.connect(self._note_edit)
        self._editor.kept.connect(lambda: self._do(self._keep()))
        self._editor.tried.connect(lambda: self._do(self._try()))
        self._editor.undone.connect(self._undo)
        self._editor.removed.connect(lambda: self._do(self._remove()))
        self._trial.closed.connect(self._trial.hide)
        self._trial.opened.connect(self._open)
        self._empty.acted.connect(self.refresh)

    # --- asking the helpdesk

    def _do(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.spawn(coroutine, name="automation")

    async def _fetch(self, chosen: str | None = None) -> None:
        self._asked += 1
        asked, account = self._asked, self._id()
        try:
            book = await self._service.rules(account)
        except Problem as problem:
            if asked == self._asked:
                self._show_unreached(problem)
            return
        if asked != self._asked:
            return
        self._book = book
        self._names = Names(self._library.catalog(account), book)
        self._tell("")
        self._show_list(self._chosen() if chosen is None else chosen)

    async def _keep(self) -> None:
        rule, account = self._editor.rule(), self._id()
        if rule is None:
            return
        self._editor.set_busy(busy=True)
        self._editor.show_faults({})
        self._editor.tell("")
        try:
            kept = await self._service.keep(account, rule, self._draft)
        except RuleRefused as refused:
            if self._is_shown(account, rule):
                self._editor.show_faults(refused.faults)
            return
        except Conflict as conflict:
            self._editor.tell(problem_text(conflict))
            await self._take_version(account, rule)
            return
        except Problem as problem:
            self._editor.tell(self._online_words(problem))
            return
        finally:
            self._editor.set_busy(busy=False)
        self._edited.pop((account, rule.id), None)
        if not rule.id:
            self._draft = uuid4()
        await self._fetch(kept.id)

    async def _take_version(self, account: AccountId, rule: Rule) -> None:
        """Let the next try to keep an edited rule count from how it is now: they were told."""
        try:
            self._book = await self._service.rules(account)
        except Problem:
            return
        now = next((other for other in self._book.rules if other.id == rule.id), None)
        if now is not None:
            self._edited[account, rule.id] = replace(rule, version=now.version)
            if self._is_shown(account, rule):
                told = self._editor.told()
                self._show_rule(rule.id)
                self._editor.tell(told)

    async def _try(self) -> None:
        rule, account = self._editor.rule(), self._id()
        if rule is None:
            return
        self._editor.set_busy(busy=True)
        # A name is not needed to see what it does.
        tried = rule if rule.name else replace(rule, name=self.tr("New rule"))
        self._editor.show_faults({})
        try:
            trial = await self._service.try_out(account, tried)
        except RuleRefused as refused:
            self._trial.hide()
            self._editor.show_faults(refused.faults)
            return
        except Problem as problem:
            self._editor.tell(self._online_words(problem))
            return
        finally:
            self._editor.set_busy(busy=False)
        if self._is_shown(account, rule):
            self._trial.show_trial(trial, self._names, timed=rule.trigger.on in _TIMED)
            self._trial.show()

    async def _remove(self) -> None:
        account, id = self._id(), RemoteId(self._chosen())
        try:
            await self._service.remove(account, id)
        except Problem as problem:
            self._editor.tell(self._online_words(problem))
            return
        self._edited.pop((account, id), None)
        await self._fetch("")

    def _switch(self, id: str, on: bool) -> None:
        self._do(self._change(self._service.switch(self._id(), RemoteId(id), on=on)))

    def _order(self, ids: list[RemoteId]) -> None:
        self._do(self._change(self._service.order(self._id(), ids)))

    async def _change(self, change: Coroutine[Any, Any, object]) -> None:
        """Do it, then show how the rules are; also where it was not done."""
        try:
            await change
        except Problem as problem:
            words = self._online_words(problem)
            self._show_list(self._chosen())
            self._tell(words)
            return
        await self._fetch()

    # --- showing

    def _show_list(self, chosen: str) -> None:
        account = self._id()
        rules = list(self._book.rules)
        new = self._edited.get((account, UNKEPT))
        if new is not None:
            rules.append(new)
        edits = self._book.may_edit
        self._new.setVisible(edits)
        self._list.show_rules(rules, self._names, chosen, edits=edits)
        for (owner, _), rule in self._edited.items():
            if owner == account:
                self._list.show_edited(rule, self._names)
        if rules:
            self._stack.setCurrentWidget(self._right)
            self._show_rule(self._chosen())
        else:
            self._empty.show_words(
                Words("zap", self.tr("No rules"), self.tr("This helpdesk does nothing by itself."))
            )
            self._stack.setCurrentWidget(self._empty)

    def _show_rule(self, id: str) -> None:
        key = (self._id(), RemoteId(id))
        edited = self._edited.get(key)
        kept = next((rule for rule in self._book.rules if rule.id == id), None)
        rule = edited or kept
        if rule is None:
            return
        shown = self._editor.rule()
        if shown is None or shown.id != rule.id:
            self._trial.hide()
        differs = edited is not None and kept is not None
        self._editor.show_rule(rule, self._names, edits=self._book.may_edit, edited=differs)

    def _wait(self) -> None:
        self._new.hide()
        self._empty.show_words(Words("loader-circle", self.tr("Asking the helpdesk…"), ""))
        self._stack.setCurrentWidget(self._empty)

    def _show_unreached(self, problem: Problem) -> None:
        """Say that rules need the helpdesk; what was read before stays to be looked at."""
        if self._book.rules:
            self._tell(self._online_words(problem))
            return
        self._empty.show_words(
            Words(
                "cloud-off",
                self.tr("The rules cannot be shown now"),
                self._online_words(problem),
                self.tr("Try again"),
            )
        )
        self._stack.setCurrentWidget(self._empty)

    def _online_words(self, problem: Problem) -> str:
        if isinstance(problem, Unreachable | ConnectionLost):
            return self.tr(
                "Rules are kept at the helpdesk, which cannot be reached: they can be read and "
                "changed once it can. What you typed stays here meanwhile."
            )
        return problem_text(problem)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    # --- what the person does

    def _change_account(self) -> None:
        self._book = RuleBook()
        self._list.clear()
        self._trial.hide()
        self._wait()
        self.refresh()

    def _begin_rule(self) -> None:
        key = (self._id(), UNKEPT)
        if key not in self._edited:
            action = Action(Do.ASSIGN_IN_TURN)
            self._edited[key] = Rule(name="", trigger=Trigger(On.CREATED), actions=(action,))
        self._show_list(UNKEPT)
        self._editor.take_keys()

    def _note_edit(self) -> None:
        rule = self._editor.rule()
        if rule is not None:
            self._edited[self._id(), rule.id] = rule
            self._editor.show_edited(edited=True)
            self._list.show_edited(rule, self._names)

    def _undo(self) -> None:
        id = RemoteId(self._chosen())
        self._edited.pop((self._id(), id), None)
        self._show_list(id)

    def _open(self, ticket: str) -> None:
        self.opened.emit(TicketRef(self._id(), RemoteId(ticket)))

    def _id(self) -> AccountId:
        return AccountId(str(self._account.currentData()))

    def _chosen(self) -> str:
        return self._list.chosen_id()

    def _is_shown(self, account: AccountId, rule: Rule) -> bool:
        return account == self._id() and rule.id == self._chosen()
