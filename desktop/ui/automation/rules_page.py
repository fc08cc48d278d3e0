"""The rules of a helpdesk: their list, the one that is edited, and what it would do."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from typing import Any, Final
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.automation import UNKEPT, On, Rule, RuleBook, RuleRefused, Trigger
from desktop.domain.errors import Conflict, Problem
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.services.automation import Automation
from desktop.ui.automation.editor import Editor
from desktop.ui.automation.edits import let_go, with_kept
from desktop.ui.automation.names import Names
from desktop.ui.automation.rule_list import RuleList
from desktop.ui.automation.told_line import ToldLine
from desktop.ui.automation.trial_list import TrialList
from desktop.ui.automation.words import online_words, rule_name
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.i18n import problem_text
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, Theme

WIDTHS: Final = (300, 660)
_TIMED = (On.TIME_PASSED, On.TARGET_NEAR)


class RulesPage(QWidget):
    """`opened` carries the ticket of a dry run that was clicked.

    What was edited and not kept stays, for each rule, as long as the page is there.
    """

    opened = Signal(object)

    def __init__(
        self,
        service: Automation,
        tasks: Tasks,
        theme: Theme,
        fetch: Callable[[], Coroutine[Any, Any, None]],
        parent: QWidget | None = None,
    ) -> None:
        """*fetch* asks for the book once more, which comes by `show_book`."""
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._fetch = fetch
        self._account = AccountId("")
        self._book = RuleBook()
        self._names = Names(None, self._book)
        self._edited: dict[tuple[AccountId, RemoteId], Rule] = {}
        self._wanted: str | None = None
        """The rule to choose when the book comes; None: the one that is chosen already."""
        self._draft = uuid4()
        self._new = QPushButton(self.tr("New rule"))
        self._told = ToldLine(theme)
        self._list = RuleList(theme)
        self._editor = Editor(theme)
        self._trial = TrialList(theme)
        self._empty = EmptyState(theme)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_book(self, account: AccountId, book: RuleBook, names: Names) -> None:
        """Show the rules of an account as they are now."""
        if account != self._account:
            self._trial.hide()
        self._account, self._book, self._names = account, book, names
        wanted, self._wanted = self._wanted, None
        self._told.say("")
        self._show_list(self._chosen() if wanted is None else wanted)

    def tell(self, words: str) -> None:
        """Say what went wrong; the rules on show stay as they are."""
        self._told.say(words, "danger")

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._list, self._editor, self._trial, self._empty):
            part.set_theme(theme)
        self._show_rule(self._chosen())

    def take_keys(self) -> None:
        """Give the keys to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> bool:
        """Close the dry run; returns whether there was one."""
        if not self._trial.isVisible():
            return False
        self._trial.hide()
        self._editor.take_try_keys()
        return True

    # --- making

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("pane", "side")
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
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

    def _connect(self) -> None:
        self._new.clicked.connect(self._begin_rule)
        self._list.chosen.connect(self._show_rule)
        self._list.switched.connect(self._on_switch)
        self._list.ordered.connect(self._order)
        self._editor.changed.connect(self._note_edit)
        self._editor.kept.connect(lambda: self._do(self._keep()))
        self._editor.tried.connect(lambda: self._do(self._try()))
        self._editor.undone.connect(self._undo)
        self._editor.removed.connect(lambda: self._do(self._remove()))
        self._trial.closed.connect(self.step_back)
        self._trial.opened.connect(self._open)

    # --- asking the helpdesk

    def _do(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.spawn(coroutine, name="automation")

    async def _keep(self) -> None:
        rule, account = self._editor.rule(), self._account
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
            self._editor.tell(online_words(problem))
            return
        finally:
            self._editor.set_busy(busy=False)
        let_go(self._edited, account, rule, kept)
        if not rule.id:
            self._draft = uuid4()
        if account == self._account:
            # At once: what is saved before the helpdesk tells is this one, and no further one.
            self._book = replace(self._book, rules=with_kept(self._book.rules, kept))
            self._show_list(kept.id)
        self._wanted = kept.id
        await self._fetch()

    async def _take_version(self, account: AccountId, rule: Rule) -> None:
        """Let the next try to keep an edited rule count from how it is now: they were told."""
        try:
            book = await self._service.rules(account)
        except Problem:
            return
        if account == self._account:
            self._book = book
        now = next((one for one in book.rules if one.id == rule.id), None)
        if now is not None:
            self._edited[account, rule.id] = replace(rule, version=now.version)
            if self._is_shown(account, rule):
                told = self._editor.told()
                self._show_rule(rule.id)
                self._editor.tell(told)

    async def _try(self) -> None:
        rule, account = self._editor.rule(), self._account
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
            self._editor.tell(online_words(problem))
            return
        finally:
            self._editor.set_busy(busy=False)
        if self._is_shown(account, rule):
            self._trial.show_trial(trial, self._names, timed=rule.trigger.on in _TIMED)
            if not self._trial.isVisible():
                self._trial.show()
                self._right.setSizes([self._right.height() // 2] * 2)

    async def _remove(self) -> None:
        account, rule = self._account, self._kept(self._chosen())
        if rule is None:
            return
        try:
            await self._service.remove(account, rule)
        except Conflict as conflict:
            await self._fetch()
            self._editor.tell(problem_text(conflict))
            return
        except Problem as problem:
            self._editor.tell(online_words(problem))
            return
        self._edited.pop((account, rule.id), None)
        self._wanted = ""
        await self._fetch()

    def _on_switch(self, id: str, on: bool) -> None:
        rule = self._kept(id)
        if rule is not None:
            self._do(self._switch(self._account, rule, on=on))

    async def _switch(self, account: AccountId, rule: Rule, *, on: bool) -> None:
        """Let a rule that is at work rest, or the other way round, and offer to take it back."""
        try:
            now = await self._service.switch(account, rule, on=on)
        except Problem as problem:
            await self._show_undone(problem)
            return
        key = (account, rule.id)
        edited = self._edited.get(key)
        if edited is not None and edited.version == rule.version:
            self._edited[key] = replace(edited, enabled=now.enabled, version=now.version)
        await self._fetch()
        if account == self._account:
            on_now = self.tr("“{name}” is switched on: it runs by itself from now on.")
            words = on_now if now.enabled else self.tr("“{name}” is switched off now.")
            back = partial(self._take_back, account, now)
            self._told.say(words.format(name=rule_name(now)), "muted", back)

    def _take_back(self, account: AccountId, rule: Rule) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._do(self._switch(account, rule, on=not rule.enabled))

    def _order(self, ids: list[RemoteId]) -> None:
        self._do(self._put_in_order(ids))

    async def _put_in_order(self, ids: list[RemoteId]) -> None:
        try:
            await self._service.order(self._account, ids)
        except Problem as problem:
            await self._show_undone(problem)
            return
        await self._fetch()

    async def _show_undone(self, problem: Problem) -> None:
        """Show how the rules are where a change was not done, and why it was not."""
        words = online_words(problem)
        self._show_list(self._chosen())
        if isinstance(problem, Conflict | RuleRefused):
            words = self.tr(
                "Somebody else changed the rules meanwhile, so nothing was done. They are shown "
                "as they are now: look at them and try again."
            )
            await self._fetch()
        self.tell(words)

    # --- showing

    def _show_list(self, chosen: str) -> None:
        account = self._account
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
        key = (self._account, RemoteId(id))
        edited = self._edited.get(key)
        kept = self._kept(id)
        rule = edited or kept
        if rule is None:
            return
        shown = self._editor.rule()
        if shown is None or shown.id != rule.id:
            self._trial.hide()
        differs = edited is not None and kept is not None
        self._editor.show_rule(rule, self._names, edits=self._book.may_edit, edited=differs)

    # --- what the person does

    def _begin_rule(self) -> None:
        key = (self._account, UNKEPT)
        if key not in self._edited:
            self._edited[key] = Rule(name="", trigger=Trigger(On.CREATED))
        self._show_list(UNKEPT)
        self._editor.take_keys()

    def _note_edit(self) -> None:
        rule = self._editor.rule()
        if rule is not None:
            self._edited[self._account, rule.id] = rule
            self._editor.show_edited(edited=True)
            self._list.show_edited(rule, self._names)

    def _undo(self) -> None:
        id = RemoteId(self._chosen())
        self._edited.pop((self._account, id), None)
        self._show_list(id)

    def _open(self, ticket: str) -> None:
        self.opened.emit(TicketRef(self._account, RemoteId(ticket)))

    def _kept(self, id: str) -> Rule | None:
        return next((rule for rule in self._book.rules if rule.id == id), None)

    def _chosen(self) -> str:
        return self._list.chosen_id()

    def _is_shown(self, account: AccountId, rule: Rule) -> bool:
        return account == self._account and rule.id == self._chosen()
