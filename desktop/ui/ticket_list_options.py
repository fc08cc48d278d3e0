"""The button over a list of staff's: how it looks, what it is grouped and sorted by."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.domain.saved_view import Column, Grouping, Layout, SortField, SortKey
from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.ticket_list_groups import grouping_words
from desktop.ui.ticket_list_looks import Looks


class ListOptions(QToolButton):
    """`save_asked` wants a view made of the list, `edit_asked` the view on show changed."""

    save_asked = Signal()
    edit_asked = Signal()

    def __init__(self, theme: Theme, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._editable = False
        self.setAccessibleName(self.tr("How the list looks"))
        self.setToolTip(self.tr("Columns, groups, order; save as a view"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.setIcon(icons.icon("sliders-horizontal", theme.colours.text_muted))

    def offer_edit(self, *, offered: bool) -> None:
        """Say whether the view on show is one that the person can change."""
        self._editable = offered

    def show_columns_menu(self, where: QPoint) -> None:
        """Let the person choose columns, at a place on the screen."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_columns(menu)
        menu.popup(where)

    # --- parts

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        look = self._looks.look
        menu.addAction(self.tr("Save as view…")).triggered.connect(self.save_asked)
        if self._editable:
            menu.addAction(self.tr("Edit this view…")).triggered.connect(self.edit_asked)
        menu.addSeparator()
        for layout, words in (
            (Layout.COMPACT, self.tr("Compact rows")),
            (Layout.COLUMNS, self.tr("Columns")),
        ):
            action = menu.addAction(words)
            _check(action, layout is look.layout, partial(self._looks.set_layout, layout))
        if look.layout is Layout.COLUMNS:
            self._add_columns(menu.addMenu(self.tr("Choose columns")))
        menu.addSeparator()
        groups = menu.addMenu(self.tr("Group by"))
        for grouping in (None, *Grouping):
            action = groups.addAction(grouping_words(grouping))
            _check(action, grouping is look.group, partial(self._looks.set_group, grouping))
        self._add_order(menu.addMenu(self.tr("Sort by")))
        if self._looks.is_own:
            menu.addSeparator()
            menu.addAction(self.tr("Back to the view's own look")).triggered.connect(
                self._looks.reset
            )

    def _add_columns(self, menu: QMenu) -> None:
        from desktop.ui.ticket_list_columns import STANDARD, column_words

        shown = self._looks.look.columns or STANDARD
        for column in Column:
            _check(
                menu.addAction(column_words(column)),
                column in shown,
                partial(self._toggle, column),
            )

    def _toggle(self, column: Column) -> None:
        from desktop.ui.ticket_list_columns import STANDARD

        shown = self._looks.look.columns or STANDARD
        if column in shown:
            left = tuple(one for one in shown if one is not column)
            # A table without columns would be no table.
            self._looks.set_columns(left or (Column.SUBJECT,))
        else:
            self._looks.set_columns((*shown, column))

    def _add_order(self, menu: QMenu) -> None:
        from desktop.ui.ticket_list_sorting import field_words

        sort = self._looks.look.sort
        action = menu.addAction(self.tr("Newest message first"))
        _check(action, not sort, partial(self._looks.set_sort, ()))
        for field in SortField:
            known = next((key for key in sort if key.field is field), None)
            words = field_words(field, descending=known is not None and known.descending)
            turned = SortKey(field, known is not None and not known.descending)
            _check(
                menu.addAction(words), known is not None, partial(self._looks.set_sort, (turned,))
            )


def _check(action: QAction, checked: bool, deed: Callable[[], None]) -> None:
    action.setCheckable(True)
    action.setChecked(checked)

    def act(checked: bool) -> None:
        # The look knows what was checked.
        del checked
        deed()

    action.triggered.connect(act)
