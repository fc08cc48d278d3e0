"""The rules of a helpdesk: their list, the one that is edited, and what it would do."""

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.domain.automation import On, Rule, RuleBook, RuleRefused, Trigger
from desktop.domain.errors import Conflict, Problem
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.services.automation import Automation
from desktop.ui.automation.editor import Editor
from desktop.ui.automation.edits import with_kept
from desktop.ui.automation.kept_page import KeptPage
from desktop.ui.automation.names import Names
from desktop.ui.automation.rule_list import RuleList
from desktop.ui.automation.trial_list import TrialList
from desktop.ui.automation.words import online_words, rule_name
from desktop.ui.empty_state import Words
from desktop.ui.i18n import problem_text
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_TIMED = (On.TIME_PASSED, On.TARGET_NEAR)


class RulesPage(KeptPage[Rule]):
    """`opened` carries the ticket of a dry run that was clicked."""

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
        self._rules, self._editor = RuleList(theme), Editor(theme)
        super().__init__(service, tasks, theme, fetch, (self._rules, self._editor), parent)
        self._names = Names(None, self._book)
        self._to_order: dict[AccountId, tuple[list[RemoteId], str]] = {}
        """Orders that the helpdesk was not told yet, with the version of the one before."""
        self._new.setText(self.tr("New rule"))
        self._trial = TrialList(theme)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.addWidget(self._editor)
        self._right.addWidget(self._trial)
        self._right.setChildrenCollapsible(False)
        self._right.setStretchFactor(0, 3)
        self._right.setStretchFactor(1, 2)
        self._trial.hide()
        self._lay_out(self._right)
        self._rules.switched.connect(self._on_switch)
        self._rules.ordered.connect(self._order)
        self._editor.tried.connect(lambda: self._do(self._try()))
        self._trial.closed.connect(self.step_back)
        self._trial.opened.connect(self._open)

    def show_book(self, account: AccountId, book: RuleBook, names: Names) -> None:
        """Show the rules of an account as they are now."""
        if account != self._account:
            self._trial.hide()
        self._names = names
        self._show_account(account, book)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._rules, self._editor, self._trial, self._empty):
            part.set_theme(theme)
        self._show(self._rules.chosen_id())

    def step_back(self) -> bool:
        """Close the dry run; returns whether there was one."""
        if not self._trial.isVisible():
            return False
        self._trial.hide()
        self._editor.take_try_keys()
        return True

    # --- what is kept

    def _all(self) -> Sequence[Rule]:
        return self._book.rules

    def _fresh(self) -> Rule:
        return Rule(name="", trigger=Trigger(On.CREATED))

    def _said(self) -> Rule | None:
        return self._editor.rule()

    async def _send(self, account: AccountId, one: Rule) -> Rule:
        self._editor.show_faults({})
        return await self._service.keep(account, one, self._draft)

    def _take_kept(self, kept: Rule) -> None:
        self._book = replace(self._book, rules=with_kept(self._book.rules, kept))

    async def _send_away(self, account: AccountId, one: Rule) -> None:
        await self._service.remove(account, one)

    async def _take_refusal(self, account: AccountId, one: Rule, problem: Problem) -> None:
        if isinstance(problem, RuleRefused):
            if self._is_shown(account, one):
                self._editor.show_faults(problem.faults)
        elif isinstance(problem, Conflict):
            self._tell_of(account, one, problem_text(problem))
            await self._take_version(account, one)
        else:
            self._tell_of(account, one, online_words(problem))

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
                self._show(rule.id)
                self._editor.tell(told)

    # --- how it looks

    def _list_all(self, all: list[Rule], chosen: str) -> None:
        self._rules.show_rules(all, self._names, chosen, edits=self._book.may_edit)
        for (owner, _), rule in self._edited.items():
            if owner == self._account:
                self._rules.show_edited(rule, self._names)

    def _show_edited(self, one: Rule) -> None:
        self._rules.show_edited(one, self._names)

    def _show_one(self, one: Rule, *, kept: bool, edited: bool) -> None:
        shown = self._editor.rule()
        if shown is None or shown.id != one.id:
            self._trial.hide()
        edits = self._book.may_edit
        self._editor.show_rule(one, self._names, edits=edits, edited=kept and edited)

    def _nothing(self) -> Words:
        return Words("zap", self.tr("No rules"), self.tr("This helpdesk does nothing by itself."))

    # --- what rules do beside being kept

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
        self._rules.setFocus(Qt.FocusReason.OtherFocusReason)
        self._do(self._switch(account, rule, on=not rule.enabled))

    def _order(self, ids: list[RemoteId]) -> None:
        busy = bool(self._to_order)
        self._to_order[self._account] = (ids, self._book.order_version)
        if not busy:
            self._do(self._put_in_order())

    async def _put_in_order(self) -> None:
        """Let the rules run as they are shown, one order after the other; the newest is enough."""
        versions: dict[AccountId, str] = {}
        problem: Problem | None = None
        try:
            while self._to_order:
                account, (ids, seen) = next(iter(self._to_order.items()))
                version = versions.get(account, seen)
                now = versions[account] = await self._service.order(account, ids, version)
                if account == self._account:
                    self._book = replace(self._book, order_version=now)
                if self._to_order[account][0] == ids:
                    del self._to_order[account]
        except Problem as caught:
            problem = caught
        finally:
            # What was moved meanwhile was moved in a list that is none any more.
            self._to_order.clear()
        if problem is None:
            await self._fetch()
        else:
            await self._show_undone(problem)

    async def _show_undone(self, problem: Problem) -> None:
        """Show how the rules are where a change was not done, and why it was not."""
        words = online_words(problem)
        self._show_list(self._rules.chosen_id())
        if isinstance(problem, Conflict | RuleRefused):
            words = self.tr(
                "Somebody else changed the rules meanwhile, so nothing was done. They are shown "
                "as they are now: look at them and try again."
            )
            await self._fetch()
        self.tell(words)

    def _open(self, ticket: str) -> None:
        self.opened.emit(TicketRef(self._account, RemoteId(ticket)))
