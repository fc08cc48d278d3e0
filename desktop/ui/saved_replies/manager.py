"""Keeping saved replies: a list beside an editor; looking around loses nothing that is unsaved."""

from dataclasses import replace

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalog import Catalog
from desktop.domain.errors import Problem
from desktop.domain.fuzzy import match
from desktop.domain.ids import AccountId
from desktop.domain.macros import Macro
from desktop.services.session import Session
from desktop.ui.confirm_button import ConfirmButton
from desktop.ui.i18n import number, problem_text
from desktop.ui.layout_items import set_margins
from desktop.ui.message_box import mark, message_box
from desktop.ui.saved_replies.editor import MacroEditor
from desktop.ui.saved_replies.words import title
from desktop.ui.spelling.part import check
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

_ID = Qt.ItemDataRole.UserRole


class MacroManager(QDialog):
    """Shows the saved replies of one account. `refresh` shows what came meanwhile."""

    closed = Signal()

    def __init__(
        self, session: Session, account: AccountId, tasks: Tasks, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._account = account
        self._tasks = tasks
        self._known: dict[str, Macro] = {}
        self._edited: dict[str, Macro] = {}
        """What was changed here and not saved, by id; new ones among it."""
        self._offered: tuple[Catalog | None, list[str], bool] | None = None
        self._question: QMessageBox | None = None
        self.setWindowTitle(self.tr("Saved replies"))
        self.resize(980, 720)
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find"))
        self._find.setAccessibleName(self.tr("Find a saved reply"))
        self._find.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Saved replies"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._new = QPushButton(self.tr("New"))
        self._copy = QPushButton(self.tr("Duplicate"))
        self._editor = MacroEditor(theme)
        self.spelling = check(session, tasks, self._editor.box, theme, self._editor.about)
        """What is misspelled in the reply on show."""
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._told.setMinimumHeight(self._told.fontMetrics().lineSpacing())
        self._remove = ConfirmButton(self.tr("Remove"), self.tr("Remove for good"))
        self._save = QPushButton(self.tr("Save"))
        self._save.setProperty("kind", "primary")
        self._lay_out()
        for button in (self._new, self._copy, self._save, self._remove):
            button.setAutoDefault(False)
        self._find.textChanged.connect(self._list_them)
        self._list.currentItemChanged.connect(self._show_current)
        self._editor.changed.connect(self._on_edit)
        self._new.clicked.connect(self._begin)
        self._copy.clicked.connect(self._duplicate)
        self._save.clicked.connect(self._keep)
        self._remove.confirmed.connect(self._drop)
        self.refresh()

    def refresh(self) -> None:
        """Show what the helpdesk has by now; what is being written stays."""
        known = self._session.macros.all(self._account)
        self._known = {macro.id: macro for macro in known}
        folders = sorted({macro.folder for macro in known if macro.folder})
        catalog = self._session.library.catalog(self._account)
        # Saved replies are a part of it, and change nothing about what is offered.
        offer = None if catalog is None else replace(catalog, macros=())
        can_share = self._session.macros.can_share(self._account)
        offered = (offer, folders, can_share)
        if offered != self._offered:
            self._offered = offered
            self._editor.offer(offer, folders, can_share=can_share)
            self._show_current()
        self._list_them()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._editor.set_theme(theme)
        self.spelling.set_theme(theme)

    def holds_writing(self) -> bool:
        """Tell whether something is edited that is not saved."""
        return bool(self._edited)

    def reject(self) -> None:
        """Close, and ask first where something is not saved."""
        if not self._edited:
            super().reject()
            self.closed.emit()
        elif self._question is None:
            self._ask_to_lose()

    # --- making

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._new)
        buttons.addWidget(self._copy)
        buttons.addStretch()
        side = QWidget()
        left = QVBoxLayout(side)
        set_margins(left, 0, 0, SPACE_3, 0)
        left.setSpacing(SPACE_2)
        left.addWidget(self._find)
        left.addWidget(self._list, 1)
        left.addLayout(buttons)
        ends = QHBoxLayout()
        ends.setSpacing(SPACE_2)
        ends.addWidget(self._remove)
        ends.addWidget(self._told, 1)
        ends.addWidget(self._save)
        page = QWidget()
        right = QVBoxLayout(page)
        set_margins(right, SPACE_3, 0, 0, 0)
        right.addWidget(self._editor, 1)
        right.addLayout(ends)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(side)
        panes.addWidget(page)
        panes.setStretchFactor(1, 1)
        panes.setSizes([300, 680])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.addWidget(panes)

    # --- the list

    @property
    def _current(self) -> str | None:
        selected = self._list.selectedItems()
        return str(selected[0].data(_ID)) if selected else None

    def _list_them(self) -> None:
        wanted, current = self._find.text(), self._current
        both = {**self._known, **self._edited}
        shown = [m for m in both.values() if match(title(m), wanted) is not None]
        shown.sort(key=lambda m: (m.folder.casefold(), m.name.casefold()))
        self._list.blockSignals(True)
        self._list.clear()
        for macro in shown:
            words = self._words(macro)
            item = QListWidgetItem(words)
            item.setToolTip(plain_tooltip(words))
            item.setData(_ID, macro.id)
            self._list.addItem(item)
            if macro.id == current:
                self._list.setCurrentItem(item)
        if self._current is None and self._list.count():
            self._list.setCurrentRow(0)
        self._list.blockSignals(False)
        if self._current != current or current not in self._edited:
            self._show_current()

    def _words(self, macro: Macro) -> str:
        name = title(macro) if macro.name else self.tr("Without a name")
        return f"{name} •" if macro.id in self._edited else name

    def _show_current(self) -> None:
        id = self._current
        macro = None if id is None else self._edited.get(id) or self._known.get(id)
        self._editor.setEnabled(macro is not None)
        self._copy.setEnabled(macro is not None)
        self._remove.setEnabled(macro is not None)
        self._save.setEnabled(macro is not None and macro.id in self._edited)
        self._told.setText("")
        self._editor.show_macro(macro or Macro(id="", name=""))

    def _go(self, id: str) -> None:
        self._find.clear()
        self._list_them()
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == id:
                self._list.setCurrentRow(row)

    # --- what the person does

    def _on_edit(self, macro: Macro) -> None:
        if not macro.id:
            return
        self._edited[macro.id] = macro
        self._save.setEnabled(True)
        for item in self._list.selectedItems():
            item.setText(self._words(macro))

    def _begin(self) -> None:
        self._add(self._session.macros.new())

    def _duplicate(self) -> None:
        macro = self._editor.macro
        name = self.tr("{name} (copy)").format(name=macro.name)
        fresh = self._session.macros.new()
        self._add(msgspec.structs.replace(macro, id=fresh.id, name=name, version=""))

    def _add(self, macro: Macro) -> None:
        can_share = self._session.macros.can_share(self._account)
        self._edited[macro.id] = msgspec.structs.replace(macro, shared=can_share)
        self._go(macro.id)
        self._editor.begin()

    def _keep(self) -> None:
        macro = self._editor.macro
        if not macro.name:
            self._told.setText(self.tr("Give it a name."))
            self._editor.begin()
        elif not macro.texts and not macro.does:
            self._told.setText(self.tr("Write something, or choose what it does."))
            self._editor.begin()
        else:
            self._told.setText("")
            self._save.setEnabled(False)
            self._tasks.spawn(self._keep_it(macro), name="keep saved reply")

    async def _keep_it(self, macro: Macro) -> None:
        try:
            kept = await self._session.macros.save(self._account, macro, shared=macro.shared)
        except Problem as problem:
            self._tell(macro, problem)
            return
        # The catalog brings it later.
        self._known[macro.id] = kept
        edited = self._edited.pop(macro.id, macro)
        if edited != macro:
            # What was written while it was on its way stays to be saved, over what is kept now.
            self._edited[macro.id] = msgspec.structs.replace(edited, version=kept.version)
        elif self._current == macro.id:
            self._editor.take(kept)
        self._list_them()

    def _drop(self) -> None:
        macro = self._editor.macro
        self._edited.pop(macro.id, None)
        known = self._known.get(macro.id)
        if known is None:
            self._list_them()
        else:
            self._tasks.spawn(self._drop_it(known), name="remove saved reply")

    async def _drop_it(self, macro: Macro) -> None:
        try:
            await self._session.macros.remove(self._account, macro)
        except Problem as problem:
            self._tell(macro, problem)
            return
        self._known.pop(macro.id, None)
        self._list_them()

    def _tell(self, macro: Macro, problem: Problem) -> None:
        if self._current == macro.id:
            self._told.setText(problem_text(problem))
            self._save.setEnabled(macro.id in self._edited)

    def _ask_to_lose(self) -> None:
        count = number(len(self._edited))
        words = self.tr("Saved replies changed and not saved: {count}. Close and lose that?")
        box = self._question = message_box(self, words.format(count=count))
        role = QMessageBox.ButtonRole
        lose = mark(box.addButton(self.tr("Close and lose it"), role.DestructiveRole), "danger")
        stay = mark(box.addButton(self.tr("Go on writing"), role.RejectRole), "primary")
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        lose.clicked.connect(self._lose)
        box.finished.connect(self._forget_question)
        box.open()

    def _lose(self) -> None:
        self._edited.clear()
        self.reject()

    def _forget_question(self) -> None:
        self._question = None
