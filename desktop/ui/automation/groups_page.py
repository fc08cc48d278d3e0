"""The groups of staff that rules name: their list, and the one that is edited."""

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.automation import UNKEPT, Do, GroupNamed, RuleBook, StaffGroup
from desktop.domain.catalog import Catalog
from desktop.domain.errors import Conflict, NotFound, Problem
from desktop.domain.ids import AccountId
from desktop.services.automation import Automation
from desktop.ui.automation.edits import with_kept
from desktop.ui.automation.group_editor import GroupEditor
from desktop.ui.automation.group_list import GroupList
from desktop.ui.automation.kept_page import KeptPage
from desktop.ui.automation.quotes import quoted_list
from desktop.ui.automation.words import online_words, rule_name
from desktop.ui.empty_state import Words
from desktop.ui.i18n import locale, one_line, problem_text
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.views.values import Choice

_NAMING = (Do.ASSIGN_IN_TURN, Do.NOTIFY)


class GroupsPage(KeptPage[StaffGroup]):
    """The groups, which no rule need name."""

    def __init__(
        self,
        service: Automation,
        tasks: Tasks,
        theme: Theme,
        fetch: Callable[[], Coroutine[Any, Any, None]],
        parent: QWidget | None = None,
    ) -> None:
        """*fetch* asks for the book once more, which comes by `show_book`."""
        self._groups, self._editor = GroupList(theme), GroupEditor(theme)
        super().__init__(service, tasks, theme, fetch, (self._groups, self._editor), parent)
        self._departments: list[Choice] = []
        self._new.setText(self.tr("New group"))
        self._lay_out(self._editor)

    def show_book(self, account: AccountId, book: RuleBook, catalog: Catalog | None) -> None:
        """Show the groups of an account as they are now."""
        language = locale().bcp47Name()
        self._departments = [
            Choice(department.id, one_line(department.called(language)))
            for department in (() if catalog is None else catalog.departments)
        ]
        self._show_account(account, book)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._groups, self._editor, self._empty):
            part.set_theme(theme)

    # --- what is kept

    def _all(self) -> Sequence[StaffGroup]:
        return self._book.groups

    def _fresh(self) -> StaffGroup:
        return StaffGroup(name="")

    def _said(self) -> StaffGroup | None:
        return self._editor.group()

    async def _send(self, account: AccountId, one: StaffGroup) -> StaffGroup:
        return await self._service.keep_group(account, one, self._draft)

    def _take_kept(self, kept: StaffGroup) -> None:
        self._book = replace(self._book, groups=with_kept(self._book.groups, kept))

    async def _send_away(self, account: AccountId, one: StaffGroup) -> None:
        await self._service.remove_group(account, one)

    async def _take_refusal(self, account: AccountId, one: StaffGroup, problem: Problem) -> None:
        """Let the next try count from how the group is now, where somebody else changed it.

        One that somebody removed meanwhile becomes a new one, which can be made again.
        """
        if not isinstance(problem, Conflict | NotFound):
            self._tell_of(account, one, online_words(problem))
            return
        await self._fetch()
        now = self._kept(one.id)
        if account != self._account:
            return
        if now is None and isinstance(problem, NotFound):
            self._edited.pop((account, one.id), None)
            self._edited[account, UNKEPT] = replace(one, id=UNKEPT, version="")
            self._show_list(UNKEPT)
            self._editor.tell(
                self.tr("Somebody else removed this group. Saving makes it once more.")
            )
            return
        if now is not None:
            self._edited[account, one.id] = replace(one, version=now.version, left=now.left)
            self._show_list(one.id)
        self._tell_of(account, one, problem_text(problem))

    def _why_it_stays(self, problem: Problem) -> str:
        if not isinstance(problem, GroupNamed):
            return super()._why_it_stays(problem)
        called = {rule.id: rule_name(rule) for rule in self._book.rules}
        names = [called.get(rule.id) or one_line(rule.name) for rule in problem.rules]
        words = self.tr("It stays, for rules name it: {rules}. Take it out of them first.")
        return words.format(rules=quoted_list(names))

    # --- how it looks

    def _list_all(self, all: list[StaffGroup], chosen: str) -> None:
        edited = [self._edited.get((self._account, group.id)) for group in all]
        shown = [new or group for group, new in zip(all, edited, strict=True)]
        entries = [
            (group, self._more(group), new is not None)
            for group, new in zip(shown, edited, strict=True)
        ]
        self._groups.show_groups(entries, chosen)

    def _show_edited(self, one: StaffGroup) -> None:
        self._groups.show_edited(one, self._more(one))

    def _show_one(self, one: StaffGroup, *, kept: bool, edited: bool) -> None:
        del kept
        edits = self._book.may_edit
        agents, departments = self._book.agents, self._departments
        self._editor.show_group(one, agents, departments, edits=edits, edited=edited)
        self._editor.show_use(self._naming(one) if one.id else ())

    def _nothing(self) -> Words:
        words = self.tr("A group takes turns in getting tickets, or is told about them, by rules.")
        make = self.tr("Make a group") if self._book.may_edit else ""
        return Words("users", self.tr("No groups yet"), words, make)

    def _more(self, group: StaffGroup) -> str:
        count = self.tr("%Ln member(s)", "", len(group.members))
        found = (c.words for c in self._departments if c.value == group.department)
        department = next(found, "")
        both = self.tr("{count} · {department}")
        return both.format(count=count, department=department) if department else count

    def _naming(self, group: StaffGroup) -> list[str]:
        """Return what the rules are called that name a group."""
        return [
            rule_name(rule)
            for rule in self._book.rules
            if any(deed.do in _NAMING and group.id in deed.values for deed in rule.actions)
        ]
