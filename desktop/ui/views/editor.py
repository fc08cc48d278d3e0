"""The editor of a view: what it shows, in which order, how it looks; with a preview beside."""

from collections.abc import Callable

from msgspec import structs
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import Problem
from desktop.domain.filter_check import problem_of
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import Column, Grouping, Layout, SavedView
from desktop.services.session import Session
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.i18n import one_line, problem_text
from desktop.ui.layout_items import set_margins
from desktop.ui.message_box import mark, message_box
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label
from desktop.ui.ticket_list_columns import STANDARD, Cells, column_words
from desktop.ui.ticket_list_groups import grouping_words, headings, names_of
from desktop.ui.ticket_list_scope import saved_name
from desktop.ui.ticket_list_view import TicketView
from desktop.ui.views.group_box import GroupBox
from desktop.ui.views.many_choice import ManyChoice
from desktop.ui.views.sort_lines import SortLines
from desktop.ui.views.values import Choice, Values
from desktop.ui.views.words import ViewCounts

_REST_MS = 300
"""How long the person rests before the preview is found anew."""
_LONGEST_NAME = 80
_FORM = 600
"""Pixels that the lines of conditions need."""
_PREVIEW = 200
"""Pixels that the preview needs beside them."""


class ViewEditor(QDialog):
    """Open it with `open()`. `kept` carries the `SavedView` as it was kept.

    Closing it with changes asks first.
    """

    kept = Signal(object)

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, view: SavedView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._before = view
        self._question: QMessageBox | None = None
        self._asked_for = 0
        self._name = QLineEdit(saved_name(view) if view.is_built_in else view.name)
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setPlaceholderText(self.tr("What the view is called"))
        self._account = self._make_accounts()
        self._filter = GroupBox(theme, Values(session.library, view.account), view.filter, self)
        self._words = self._make_words()
        self._sort = SortLines(theme, view.sort, self)
        self._group = ChevronBox(theme)
        self._group.setAccessibleName(self.tr("Group by"))
        for grouping in (None, *Grouping):
            self._group.addItem(
                grouping_words(grouping), "" if grouping is None else grouping.value
            )
        self._group.setCurrentIndex(self._group.findData(view.group.value if view.group else ""))
        self._layout = ChevronBox(theme)
        self._layout.setAccessibleName(self.tr("Layout"))
        self._layout.addItem(self.tr("Compact rows"), Layout.COMPACT.value)
        self._layout.addItem(self.tr("Columns"), Layout.COLUMNS.value)
        self._layout.setCurrentIndex(self._layout.findData(view.layout.value))
        self._columns = ManyChoice(theme, [Choice(c.value, column_words(c)) for c in Column])
        self._columns.setAccessibleName(self.tr("Columns"))
        chosen = view.columns or STANDARD
        self._columns.set_values([c.value for c in chosen], [column_words(c) for c in chosen])
        self._wrong = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._wrong.hide()
        self._count = text_label(theme, Type.TITLE)
        self._list = TicketView(theme, self)
        self._list.setAccessibleName(self.tr("Preview"))
        self._list.set_staff(Cells(session.library).priority)
        self._save = QPushButton(self.tr("Save"))
        self._save.setProperty("kind", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._keep)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._preview)
        self._lay_out()
        self._connect()
        new = not view.id or view.is_built_in
        self.setWindowTitle(self.tr("New view") if new else self.tr("Edit view"))
        self.resize(1120, 680)
        self._name.setFocus()
        self._name.selectAll()
        self._preview()
        self._first = self._view(whole=False)

    # --- Qt's side

    def reject(self) -> None:
        """Close, or ask first where something would be lost."""
        if self._view(whole=False) == self._first:
            super().reject()
        elif self._question is None:
            self._ask()

    def closeEvent(self, arg__1: QCloseEvent) -> None:
        arg__1.ignore()
        self.reject()

    # --- parts

    def _make_accounts(self) -> ChevronBox | None:
        accounts = self._session.library.accounts()
        if len(accounts) < 2:
            return None
        box = ChevronBox(self._theme)
        box.setAccessibleName(self.tr("Account"))
        box.addItem(self.tr("All accounts"), "")
        for account in accounts:
            box.addItem(one_line(account.name), account.id)
        box.setCurrentIndex(max(0, box.findData(self._before.account or "")))
        return box

    def _make_words(self) -> QLineEdit:
        words = QLineEdit(self._before.search)
        words.setAccessibleName(self.tr("With these words"))
        words.setPlaceholderText(self.tr("As typed into the search box; none is needed"))
        return words

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        set_margins(column, SPACE_5, SPACE_5, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        rows: list[tuple[str, QWidget]] = [(self.tr("Name"), self._name)]
        if self._account is not None:
            rows.append((self.tr("Account"), self._account))
        rows += [
            (self.tr("Shows tickets of which"), self._filter),
            (self.tr("With these words"), self._words),
            (self.tr("Sorted by"), self._sort),
            (self.tr("Grouped by"), self._group),
            (self.tr("Layout"), self._layout),
        ]
        for words, field in rows:
            column.addWidget(self._label(words, field))
            column.addWidget(field)
            column.addSpacing(SPACE_2)
        self._columns_label = self._label(self.tr("Columns"), self._columns)
        column.addWidget(self._columns_label)
        column.addWidget(self._columns)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(form)
        scroll.setMinimumWidth(_FORM)
        form.setProperty("pane", "surface")
        self._beside = QWidget()
        preview = QVBoxLayout(self._beside)
        preview.setContentsMargins(SPACE_3, SPACE_5, SPACE_3, 0)
        preview.setSpacing(SPACE_3)
        preview.addWidget(self._count)
        preview.addWidget(self._list, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(scroll, 3)
        body.addWidget(self._beside, 2)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_4)
        foot.setSpacing(SPACE_2)
        foot.addWidget(self._wrong, 1)
        foot.addStretch(0)
        foot.addWidget(cancel)
        foot.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addLayout(foot)
        self._show_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where it would be cut it goes; what the view shows is seen once it is saved.
        self._beside.setVisible(self.width() >= _FORM + _PREVIEW)

    def _label(self, words: str, field: QWidget) -> QLabel:
        label = text_label(self._theme, Type.CAPTION_STRONG, "muted")
        label.setText(words)
        label.setBuddy(field)
        return label

    def _connect(self) -> None:
        self._filter.changed.connect(self._edited)
        self._words.textChanged.connect(self._edited)
        self._sort.changed.connect(self._edited)
        self._columns.changed.connect(self._edited)
        self._group.currentIndexChanged.connect(self._edited)
        self._layout.currentIndexChanged.connect(self._show_columns)
        self._name.textChanged.connect(self._clear_wrong)
        if self._account is not None:
            self._account.currentIndexChanged.connect(self._edited)

    def _edited(self) -> None:
        self._clear_wrong()
        self._rest.start()

    def _show_columns(self) -> None:
        shown = self._layout.currentData() == Layout.COLUMNS.value
        self._columns.setVisible(shown)
        self._columns_label.setVisible(shown)

    def _clear_wrong(self) -> None:
        self._wrong.hide()

    def _view(self, *, whole: bool = True) -> SavedView | None:
        """Return the view as it is said; None where a condition is not *whole*."""
        group = self._filter.group() if whole else self._filter.whole_parts()
        if group is None:
            return None
        layout = Layout(self._layout.currentData())
        columns = self._said_columns()
        account = self._before.account
        if self._account is not None:
            chosen = self._account.currentData()
            account = AccountId(chosen) if chosen else None
        return structs.replace(
            self._before,
            name=self._name.text().strip(),
            account=account,
            filter=group,
            search=self._words.text().strip(),
            sort=self._sort.sort(),
            group=Grouping(self._group.currentData()) if self._group.currentData() else None,
            layout=layout,
            columns=columns if layout is Layout.COLUMNS else self._before.columns,
        )

    def _said_columns(self) -> tuple[Column, ...]:
        """Return the chosen columns, in the order that they had; new ones come last."""
        chosen = [Column(value) for value in self._columns.values()]
        before = [one for one in self._before.columns or STANDARD if one in chosen]
        return (*before, *(one for one in chosen if one not in before))

    def _preview(self) -> None:
        view = self._view(whole=False)
        if view is not None and problem_of(view.filter) is None:
            self._asked_for += 1
            self._tasks.spawn(self._find(view, self._asked_for), name="preview of a view")

    async def _find(self, view: SavedView, number: int) -> None:
        query = self._session.views.query(view)
        rows = self._session.library.tickets(query)
        await self._session.readers.run(rows.finish)
        if number == self._asked_for and self.isVisible():
            group = query.group
            names = names_of(self._session.library, group)
            told = () if group is None else headings(rows.groups, group, (), names)
            self._list.show_rows(rows, "", told)
            self._count.setText(ViewCounts().tickets(rows.count))

    def _keep(self) -> None:
        view = self._view()
        if view is None:
            self._tell(self.tr("A condition has nothing to compare with. Choose it, or remove it."))
            return
        problem = problem_of(view.filter)
        if problem is not None:
            self._tell(problem_text(problem))
            return
        self._save.setEnabled(False)
        self._tasks.spawn(self._keep_view(view), name="keep a view")

    async def _keep_view(self, view: SavedView) -> None:
        try:
            kept = await self._session.views.save(view)
        except Problem as problem:
            self._tell(problem_text(problem))
            self._name.setFocus()
            return
        finally:
            self._save.setEnabled(True)
        self.kept.emit(kept)
        self.accept()

    def _tell(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.show()

    def _ask(self) -> None:
        box = self._question = message_box(
            self,
            self.tr("Keep the changes to this view?"),
            self.tr("They are lost if you close it without saving."),
        )
        save = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        mark(save, "primary")
        drop = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(stay)
        deeds: dict[object, Callable[[], None]] = {save: self._keep, drop: super().reject}
        box.finished.connect(lambda: self._answered(deeds.get(box.clickedButton())))
        box.open()

    def _answered(self, deed: Callable[[], None] | None) -> None:
        self._question = None
        if deed is not None:
            deed()
