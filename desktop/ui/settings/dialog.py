"""The window of settings: pages at the side, a search over all of them, no button to confirm."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.fit_screen import fit_screen
from desktop.ui.search_box import SearchBox
from desktop.ui.settings.book import SettingsBook
from desktop.ui.settings.rows import SettingRow
from desktop.ui.settings.setting import Page, Setting
from desktop.ui.theme import ICON, SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme, Type
from desktop.ui.theme_label import rule, text_label

_WIDTH: Final = 860
_HEIGHT: Final = 640
_SIDE: Final = 210
_LINE: Final = 36


class SettingsDialog(QDialog):
    """Shows a book of settings; each takes effect as soon as it is changed."""

    def __init__(self, book: SettingsBook, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = book
        self._theme = theme
        self._shown: list[SettingRow] = []
        self.setWindowTitle(self.tr("Settings"))
        self.search = SearchBox(theme)
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setProperty("pages", True)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setIconSize(QSize(ICON, ICON))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        # It follows the keys to what is in it; by itself it would be one more stop without a name.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.search.changed.connect(self._show)
        self.search.left_down.connect(self._go_to_first)
        self.search.escaped.connect(self.close)
        self.pages.currentRowChanged.connect(self._turn)
        book.changed.connect(self._follow)
        fit_screen(self, _WIDTH, _HEIGHT)

    @property
    def rows(self) -> Sequence[SettingRow]:
        """The settings on show."""
        return self._shown

    def begin(self, setting: str = "") -> None:
        """Show the settings as they are now; a *setting* by its id, with the keys at it."""
        self._list_pages()
        self.search.clear()
        found = next((one for one in self._book.all() if one.id == setting), None)
        page = self._page() or Page.GENERAL if found is None else found.page
        self.pages.setCurrentRow(max(0, self._row_of(page)))
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        row = next((row for row in self._shown if row.setting.id == setting), None)
        if row is None:
            self.search.setFocus()
        else:
            row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(row)

    def refresh(self) -> None:
        """Read every value that is on show again."""
        for row in self._shown:
            row.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.search.set_theme(theme)
        self._draw_pages()
        # In place: it may be one of them that was just changed.
        for row in self._shown:
            row.set_theme(theme)

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            super().keyPressEvent(arg__1)

    # --- parts

    def _follow(self) -> None:
        """Read values again; show others where some of those on show are no more."""
        there = {setting.id for setting in self._book.all()}
        if all(row.setting.id in there for row in self._shown):
            self.refresh()
        else:
            self._show()

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("pane", "side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE_3, SPACE_4, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(self.search)
        column.addWidget(self.pages, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(self._scroll, 1)

    def _list_pages(self) -> None:
        there = {setting.page for setting in self._book.all()}
        was = self.pages.blockSignals(True)
        kept = self._page()
        self.pages.clear()
        for page in Page:
            if page in there:
                item = QListWidgetItem(page.words())
                item.setData(Qt.ItemDataRole.UserRole, page.value)
                item.setSizeHint(QSize(0, _LINE))
                self.pages.addItem(item)
        if kept is not None:
            self.pages.setCurrentRow(self._row_of(kept))
        self.pages.blockSignals(was)
        self._draw_pages()

    def _draw_pages(self) -> None:
        for place in range(self.pages.count()):
            item = self.pages.item(place)
            page = Page(item.data(Qt.ItemDataRole.UserRole))
            item.setIcon(icons.icon(page.icon, self._theme.colours.text_muted))

    def _page(self) -> Page | None:
        place = self.pages.currentRow()
        if place < 0:
            return None
        return Page(self.pages.item(place).data(Qt.ItemDataRole.UserRole))

    def _row_of(self, page: Page) -> int:
        items = map(self.pages.item, range(self.pages.count()))
        listed = [item.data(Qt.ItemDataRole.UserRole) for item in items]
        return listed.index(page.value) if page.value in listed else -1

    def _turn(self) -> None:
        if self._page() is not None and self.search.text():
            self.search.clear()
        self._show()

    def _go_to_first(self) -> None:
        if self._shown:
            self._shown[0].control.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        """Show the page, or what was found, by page."""
        typed = self.search.text().strip()
        page = self._page()
        found = self._book.find(typed)
        if not typed:
            found = [setting for setting in found if setting.page is page]
        if page is not None:
            # What was found is of all pages.
            self.pages.item(self.pages.currentRow()).setSelected(not typed)
        self._shown = []
        sheet = QWidget()
        sheet.setProperty("pane", "surface")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_2)
        self._fill(layout, found)
        if not found:
            none = text_label(self._theme, Type.BODY, "muted", wrap=True)
            none.setText(self.tr("No setting has these words."))
            layout.addWidget(none)
        layout.addStretch(1)
        self._scroll.setWidget(sheet)

    def _fill(self, layout: QVBoxLayout, found: Sequence[Setting]) -> None:
        above: Page | None = None
        for setting in found:
            if setting.page is not above:
                heading = text_label(self._theme, Type.TITLE)
                heading.setText(setting.page.words())
                if above is not None:
                    layout.addSpacing(SPACE_4)
                layout.addWidget(heading)
                above = setting.page
            else:
                layout.addWidget(rule())
            row = SettingRow(setting, self._theme)
            row.changed.connect(self.refresh)
            layout.addWidget(row)
            self._shown.append(row)
