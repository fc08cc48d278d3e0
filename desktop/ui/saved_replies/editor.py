"""One saved reply, to be written: name, words in several languages, and what it does."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalog import Catalog
from desktop.domain.macros import ANY, VARIABLES, Macro
from desktop.services.spelling.spelling import About
from desktop.ui.completing import completer
from desktop.ui.form.tick import Tick
from desktop.ui.growing_text import GrowingText
from desktop.ui.saved_replies.deeds_form import DeedsForm
from desktop.ui.spelling.words import name_of
from desktop.ui.theme import SPACE_2, SPACE_3, Theme, Type
from desktop.ui.theme_label import text_label

_LANGUAGES = (ANY, "en", "nl", "de", "ru", "fa")


class MacroEditor(QScrollArea):
    """Edits one `Macro`; `changed` carries each version of it that the person makes."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._macro = Macro(id="", name="")
        self._showing = False
        self._languages: list[str] = []
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name"))
        self._folder = QLineEdit()
        self._folder.setAccessibleName(self.tr("Folder"))
        self._folder.setPlaceholderText(self.tr("None"))
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Language"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._text = GrowingText(theme, 8, 360)
        self._text.setAccessibleName(self.tr("Words"))
        self._text.setPlaceholderText(
            self.tr("Nothing to write? Then it only does what is chosen below.")
        )
        self._insert = QToolButton()
        self._insert.setText(self.tr("Fill in…"))
        self._insert.setToolTip(self.tr("What is known of the ticket takes this place"))
        self._insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._insert.setMenu(self._variables())
        self._internal = Tick(self.tr("As an internal note, which customers never see"), theme)
        self._deeds = DeedsForm(theme)
        self._shared = Tick(self.tr("Shared with all staff"), theme)
        self._lay_out(theme)
        self._name.textEdited.connect(self._on_change)
        self._folder.textEdited.connect(self._on_change)
        self._text.textChanged.connect(self._on_change)
        self._internal.changed.connect(self._on_change)
        self._shared.changed.connect(self._on_change)
        self._deeds.changed.connect(self._on_change)
        self._tabs.currentChanged.connect(self._show_text)

    @property
    def macro(self) -> Macro:
        """What is in the fields."""
        return self._macro

    @property
    def box(self) -> GrowingText:
        """Where the words are written."""
        return self._text

    def about(self) -> About:
        """Return in which language the words on show are."""
        return About(certain=self._language)

    def offer(self, catalog: Catalog | None, folders: list[str], *, can_share: bool) -> None:
        """Offer what a helpdesk has, and the folders there are."""
        self._deeds.offer(catalog)
        self._folder.setCompleter(completer(folders, self._folder))
        self._shared.setVisible(can_share)

    def show_macro(self, macro: Macro) -> None:
        """Show another one."""
        self._macro = macro
        self._showing = True
        self._name.setText(macro.name)
        self._folder.setText(macro.folder)
        self._internal.box.setChecked(macro.internal)
        self._shared.box.setChecked(macro.shared)
        self._deeds.show_deeds(macro.then)
        self._languages = [*_LANGUAGES, *(key for key in macro.texts if key not in _LANGUAGES)]
        while self._tabs.count():
            self._tabs.removeTab(0)
        for code in self._languages:
            self._tabs.addTab(self._tab_words(code))
        first = next((at for at, code in enumerate(self._languages) if macro.texts.get(code)), 0)
        self._tabs.setCurrentIndex(first)
        self._showing = False
        self._show_text()

    def take(self, kept: Macro) -> None:
        """Go on with *kept*, which holds what is in the fields: nothing on show moves."""
        self._macro = kept

    def begin(self) -> None:
        """Begin to write."""
        field = self._text if self._name.text() else self._name
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._deeds, self._internal, self._shared):
            part.set_theme(theme)

    # --- parts

    def _lay_out(self, theme: Theme) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        head = QFormLayout()
        head.setSpacing(SPACE_2)
        head.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        head.addRow(self.tr("Name"), self._name)
        head.addRow(self.tr("Folder"), self._folder)
        words = QHBoxLayout()
        words.addWidget(self._tabs, 1)
        words.addWidget(self._insert)
        then = text_label(theme, Type.BODY_STRONG)
        then.setText(self.tr("And beside that"))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(SPACE_3)
        layout.addLayout(head)
        layout.addLayout(words)
        layout.addWidget(self._text)
        layout.addWidget(self._internal)
        layout.addWidget(then)
        layout.addWidget(self._deeds)
        layout.addWidget(self._shared)
        layout.addStretch(1)
        self.setWidget(page)

    def _variables(self) -> QMenu:
        menu = QMenu(self)
        for name in VARIABLES:
            action = QAction(name, menu)
            action.triggered.connect(lambda _=False, name=name: self._put(name))
            menu.addAction(action)
        return menu

    def _put(self, name: str) -> None:
        self._text.insertPlainText(f"{{{{{name}}}}}")
        self._text.setFocus()

    @property
    def _language(self) -> str:
        place = self._tabs.currentIndex()
        return self._languages[place] if 0 <= place < len(self._languages) else ANY

    def _tab_words(self, code: str) -> str:
        name = name_of(code) if code else self.tr("Any language")
        return f"{name} •" if self._macro.texts.get(code) else name

    def _show_text(self) -> None:
        if self._showing:
            return
        self._showing = True
        self._text.setPlainText(self._macro.texts.get(self._language, ""))
        self._showing = False

    def _on_change(self) -> None:
        if self._showing:
            return
        texts = {**self._macro.texts, self._language: self._text.toPlainText()}
        self._macro = msgspec.structs.replace(
            self._macro,
            name=" ".join(self._name.text().split()),
            folder=" ".join(self._folder.text().split()),
            texts={code: text for code, text in texts.items() if text.strip()},
            internal=self._internal.box.isChecked(),
            then=self._deeds.deeds(),
            shared=self._shared.box.isChecked(),
        )
        place = self._tabs.currentIndex()
        self._tabs.setTabText(place, self._tab_words(self._language))
        self.changed.emit(self._macro)
