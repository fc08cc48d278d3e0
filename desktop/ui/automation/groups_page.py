"""The groups of staff that rules name: their list, and the one that is edited."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.automation import UNKEPT, Do, GroupNamed, RuleBook, StaffGroup
from desktop.domain.catalog import Catalog
from desktop.domain.errors import Conflict, NotFound, Problem
from desktop.domain.ids import AccountId, RemoteId
from desktop.services.automation import Automation
from desktop.ui.automation.edits import let_go, with_kept
from desktop.ui.automation.group_editor import GroupEditor
from desktop.ui.automation.rules_page import WIDTHS
from desktop.ui.automation.told_line import ToldLine
from desktop.ui.automation.words import online_words, rule_name
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.i18n import locale, one_line, problem_text
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, Theme
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.two_lines import MORE, TwoLines
from desktop.ui.views.values import Choice

_ID = Qt.ItemDataRole.UserRole
_NAMING = (Do.ASSIGN_IN_TURN, Do.NOTIFY)


class GroupList(QListWidget):
    """`chosen` carries the id of a group, "" for one that is not kept yet."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = TwoLines(theme, 1, self)
        self._showing = False
        self.setViewportMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Groups of staff"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_groups(self, entries: list[tuple[StaffGroup, str, bool]], chosen: str) -> None:
        """Show groups, each with the words below it and whether it is edited; choose one."""
        self._showing = True
        self.clear()
        for group, more, edited in entries:
            item = QListWidgetItem()
            item.setData(_ID, group.id)
            self._tell(item, group, more, edited=edited)
            self.addItem(item)
        self._showing = False
        places = [place for place, entry in enumerate(entries) if entry[0].id == chosen]
        self.setCurrentRow(places[0] if places else min(0, self.count() - 1))

    def show_edited(self, group: StaffGroup, more: str) -> None:
        """Tell of a group what it will be once it is kept."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == group.id:
                self._tell(self.item(row), group, more, edited=True)

    def chosen_id(self) -> str:
        """Return the id of the group that is chosen; "" also for one that is not kept yet."""
        row = self.currentRow()
        return "" if row < 0 else str(self.item(row).data(_ID))

    def _tell(self, item: QListWidgetItem, group: StaffGroup, more: str, *, edited: bool) -> None:
        name = one_line(group.name) or self.tr("New group")
        if edited:
            name = self.tr("{name} (not saved)").format(name=name)
        item.setText(name)
        item.setData(MORE, more)
        item.setToolTip(plain_tooltip(name))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {more}")

    def _choose(self, current: QListWidgetItem | None) -> None:
        if current is not None and not self._showing:
            self.chosen.emit(str(current.data(_ID)))


class GroupsPage(QWidget):
    """What was edited and not kept stays, for each group, as long as the page is there."""

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
        self._departments: list[Choice] = []
        self._edited: dict[tuple[AccountId, RemoteId], StaffGroup] = {}
        self._wanted: str | None = None
        """The group to choose when the book comes; None: the one that is chosen already."""
        self._draft = uuid4()
        self._list = GroupList(theme)
        self._told = ToldLine(theme)
        self._new = QPushButton(self.tr("New group"))
        self._editor = GroupEditor(theme)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._new.clicked.connect(self._begin_group)
        self._list.chosen.connect(self._show_group)
        self._editor.changed.connect(self._note_edit)
        self._editor.kept.connect(lambda: self._do(self._keep()))
        self._editor.undone.connect(self._undo)
        self._editor.removed.connect(lambda: self._do(self._remove()))
        self._empty.acted.connect(self._begin_group)

    def show_book(self, account: AccountId, book: RuleBook, catalog: Catalog | None) -> None:
        """Show the groups of an account as they are now."""
        language = locale().bcp47Name()
        self._account, self._book = account, book
        self._departments = [
            Choice(department.id, one_line(department.called(language)))
            for department in (() if catalog is None else catalog.departments)
        ]
        wanted, self._wanted = self._wanted, None
        self._told.say("")
        self._show_list(self._list.chosen_id() if wanted is None else wanted)

    def tell(self, words: str) -> None:
        """Say what went wrong; the groups on show stay as they are."""
        self._told.say(words, "danger")

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._list, self._editor, self._empty):
            part.set_theme(theme)

    def take_keys(self) -> None:
        """Give the keys to where one begins."""
        shown = self._stack.currentWidget() is self._editor
        (self._list if shown else self._empty).setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._stack.addWidget(self._editor)
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

    # --- asking the helpdesk

    def _do(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.spawn(coroutine, name="groups")

    async def _keep(self) -> None:
        group, account = self._editor.group(), self._account
        if group is None:
            return
        self._editor.set_busy(busy=True)
        self._editor.tell("")
        try:
            kept = await self._service.keep_group(account, group, self._draft)
        except (Conflict, NotFound) as problem:
            await self._take_version(account, group, problem)
            return
        except Problem as problem:
            self._tell_of(account, group, online_words(problem))
            return
        finally:
            self._editor.set_busy(busy=False)
        let_go(self._edited, account, group, kept)
        if not group.id:
            self._draft = uuid4()
        if account == self._account:
            # At once: what is saved before the helpdesk tells is this one, and no further one.
            self._book = replace(self._book, groups=with_kept(self._book.groups, kept))
            self._show_list(kept.id)
        self._wanted = kept.id
        await self._fetch()

    async def _take_version(
        self, account: AccountId, group: StaffGroup, problem: Conflict | NotFound
    ) -> None:
        """Let the next try to keep a group count from how it is now: the person was told.

        One that somebody removed meanwhile becomes a new one, which can be made again.
        """
        await self._fetch()
        now = next((other for other in self._book.groups if other.id == group.id), None)
        if account != self._account:
            return
        if now is None and isinstance(problem, NotFound):
            self._edited.pop((account, group.id), None)
            self._edited[account, UNKEPT] = replace(group, id=UNKEPT, version="")
            self._show_list(UNKEPT)
            self._editor.tell(
                self.tr("Somebody else removed this group. Saving makes it once more.")
            )
            return
        if now is not None:
            self._edited[account, group.id] = replace(group, version=now.version, left=now.left)
            self._show_list(group.id)
        self._tell_of(account, group, problem_text(problem))

    async def _remove(self) -> None:
        account = self._account
        group = next((g for g in self._book.groups if g.id == self._list.chosen_id()), None)
        if group is None:
            return
        try:
            await self._service.remove_group(account, group)
        except GroupNamed as named:
            self._tell_of(account, group, self._naming_words(named))
            return
        except Conflict as conflict:
            await self._fetch()
            self._tell_of(account, group, problem_text(conflict))
            return
        except Problem as problem:
            self._tell_of(account, group, online_words(problem))
            return
        self._edited.pop((account, group.id), None)
        self._wanted = ""
        await self._fetch()
        self.take_keys()

    # --- showing

    def _show_list(self, chosen: str) -> None:
        groups = list(self._book.groups)
        new = self._edited.get((self._account, UNKEPT))
        if new is not None:
            groups.append(new)
        self._new.setVisible(self._book.may_edit and bool(groups))
        entries = [self._entry(group) for group in groups]
        self._list.show_groups(entries, chosen)
        if groups:
            self._stack.setCurrentWidget(self._editor)
            self._show_group(self._list.chosen_id())
            return
        words = self.tr("A group takes turns in getting tickets, or is told about them, by rules.")
        make = self.tr("Make a group") if self._book.may_edit else ""
        self._empty.show_words(Words("users", self.tr("No groups yet"), words, make))
        self._stack.setCurrentWidget(self._empty)

    def _entry(self, group: StaffGroup) -> tuple[StaffGroup, str, bool]:
        edited = self._edited.get((self._account, group.id))
        shown = edited or group
        return shown, self._more(shown), edited is not None

    def _more(self, group: StaffGroup) -> str:
        count = self.tr("%Ln member(s)", "", len(group.members))
        found = (c.words for c in self._departments if c.value == group.department)
        department = next(found, "")
        both = self.tr("{count} · {department}")
        return both.format(count=count, department=department) if department else count

    def _show_group(self, id: str) -> None:
        key = (self._account, RemoteId(id))
        edited = self._edited.get(key)
        kept = next((group for group in self._book.groups if group.id == id), None)
        group = edited or kept
        if group is None:
            return
        self._editor.show_group(
            group,
            self._book.agents,
            self._departments,
            edits=self._book.may_edit,
            edited=edited is not None,
        )
        self._editor.show_use(self._naming(group) if group.id else ())

    def _naming(self, group: StaffGroup) -> list[str]:
        """Return what the rules are called that name a group."""
        return [
            rule_name(rule)
            for rule in self._book.rules
            if any(deed.do in _NAMING and group.id in deed.values for deed in rule.actions)
        ]

    def _naming_words(self, named: GroupNamed) -> str:
        called = {rule.id: rule_name(rule) for rule in self._book.rules}
        names = [f"“{called.get(rule.id) or one_line(rule.name)}”" for rule in named.rules]
        words = self.tr("It stays, for rules name it: {rules}. Take it out of them first.")
        return words.format(rules=locale().createSeparatedList(names))

    def _tell_of(self, account: AccountId, group: StaffGroup, words: str) -> None:
        if account == self._account and group.id == self._list.chosen_id():
            self._editor.tell(words)

    # --- what the person does

    def _begin_group(self) -> None:
        key = (self._account, UNKEPT)
        if key not in self._edited:
            self._edited[key] = StaffGroup(name="")
        self._show_list(UNKEPT)
        self._editor.take_keys()

    def _note_edit(self) -> None:
        group = self._editor.group()
        if group is not None:
            self._edited[self._account, group.id] = group
            self._editor.show_edited(edited=True)
            self._list.show_edited(group, self._more(group))

    def _undo(self) -> None:
        id = RemoteId(self._list.chosen_id())
        self._edited.pop((self._account, id), None)
        self._show_list(id)
        self.take_keys()
