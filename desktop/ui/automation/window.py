"""The automation centre: the rules and groups of a helpdesk, edited while it can be reached."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.automation import RuleBook
from desktop.domain.catalog import Catalog
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId
from desktop.services.session import Session
from desktop.ui.automation.groups_page import GroupsPage
from desktop.ui.automation.kept_page import WIDTHS
from desktop.ui.automation.names import Names
from desktop.ui.automation.rules_page import RulesPage
from desktop.ui.automation.words import online_words
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.fit_screen import fit_screen
from desktop.ui.i18n import one_line
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, Theme
from desktop.ui.theme_label import rule as hairline

_HEIGHT: Final = 680


class AutomationWindow(QDialog):
    """`opened` carries the ticket of a dry run that was clicked.

    Whenever somebody comes back to it, it shows how rules and groups are by then.
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
        self._seen: tuple[AccountId, RuleBook, Catalog | None] | None = None
        """What is on show; None while the helpdesk is asked first."""
        self._asked = 0
        """Counts the questions: an answer to an earlier one is not shown."""
        self._unreached = False
        self._away = False
        self._leads = False
        """Whether the keys are still to go to where one begins."""
        self.setWindowTitle(self.tr("Automation"))
        self._account = ChevronBox(theme)
        self._account.setAccessibleName(self.tr("Account"))
        self._rules = RulesPage(session.automation, tasks, theme, self._fetch)
        self._groups = GroupsPage(session.automation, tasks, theme, self._fetch)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._pages = {
            self._turner(self.tr("Rules")): self._rules,
            self._turner(self.tr("Groups")): self._groups,
        }
        self._turners = QButtonGroup(self)
        self._lay_out()
        self._account.currentIndexChanged.connect(self._change_account)
        self._turners.buttonClicked.connect(self._turn)
        self._rules.opened.connect(self.opened)
        self._empty.acted.connect(self.refresh)
        fit_screen(self, sum(WIDTHS), _HEIGHT)
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
        self._leads = not self.isVisible()
        self.show()
        self.raise_()
        self.activateWindow()
        self.refresh()

    def refresh(self) -> None:
        """Ask for rules and groups once more; what is as it was stays untouched on show."""
        self._tasks.spawn(self._fetch(again=False), name="automation")

    def holds_writing(self) -> bool:
        """Tell whether something is edited that is kept nowhere but here, though it be closed."""
        return self._rules.is_edited or self._groups.is_edited

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._account, self._rules, self._groups, self._empty):
            part.set_theme(theme)

    def reject(self) -> None:
        """Close what was opened last: a dry run, else the window."""
        if self._page() is not self._rules or not self._rules.step_back():
            super().reject()

    def event(self, arg__1: QEvent) -> bool:
        match arg__1.type():
            case QEvent.Type.WindowDeactivate:
                self._away = True
            case QEvent.Type.WindowActivate if self._away:
                self._away = False
                if self._seen is not None and self.isVisible():
                    self.refresh()
            case _:
                pass
        return super().event(arg__1)

    # --- making

    def _turner(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        head.setSpacing(SPACE_1)
        for button, page in self._pages.items():
            self._turners.addButton(button)
            head.addWidget(button)
            self._stack.addWidget(page)
        head.addStretch(1)
        head.addWidget(self._account)
        next(iter(self._pages)).setChecked(True)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline())
        layout.addWidget(self._stack, 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in a field must not press one

    # --- asking the helpdesk

    async def _fetch(self, *, again: bool = True) -> None:
        """Show what there is now; unless *again*, only where it differs from what is on show."""
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
        catalog = self._library.catalog(account)
        seen = (account, book, catalog)
        if again or self._unreached or seen != self._seen:
            self._unreached = False
            self._seen = seen
            names = Names(catalog, book)
            self._rules.show_book(account, book, names)
            self._groups.show_book(account, book, catalog)
        self._show_page()

    # --- showing

    def _page(self) -> QWidget:
        button = self._turners.checkedButton()
        return next(page for shown, page in self._pages.items() if shown is button)

    def _turn(self) -> None:
        if self._seen is not None:
            self._show_page()

    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self._page())
        if self._leads:
            self._leads = False
            (self._rules if self._page() is self._rules else self._groups).take_keys()

    def _wait(self) -> None:
        self._empty.show_words(Words("loader-circle", self.tr("Asking the helpdesk…"), ""))
        self._stack.setCurrentWidget(self._empty)

    def _show_unreached(self, problem: Problem) -> None:
        """Say that all this needs the helpdesk; what was read before stays to be looked at."""
        words = online_words(problem)
        self._unreached = True
        if self._seen is not None:
            self._rules.tell(words)
            self._groups.tell(words)
            return
        self._empty.show_words(
            Words(
                "cloud-off",
                self.tr("Rules and groups cannot be shown now"),
                words,
                self.tr("Try again"),
            )
        )
        self._stack.setCurrentWidget(self._empty)

    def _change_account(self) -> None:
        self._seen = None
        self._wait()
        self.refresh()

    def _id(self) -> AccountId:
        return AccountId(str(self._account.currentData()))
