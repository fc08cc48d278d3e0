"""The conversations of a ticket in a row of chips, over its messages."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop.domain.conversations import MAIN, SideConversation
from desktop.domain.ids import RemoteId
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.conversations.chip import ConversationChip
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.theme import Theme
from desktop.ui.theme_label import rule


class ConversationStrip(QWidget):
    """Hidden where there is one conversation alone.

    `chosen` carries the id of the one that is to be shown, None for all; `begun` asks for a new
    one, `renamed` carries the one that is to get another name.
    """

    chosen = Signal(object)
    begun = Signal()
    renamed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[RemoteId | None, ConversationChip] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_click)
        self.new_button = QToolButton()
        self.new_button.setAccessibleName(self.tr("New conversation…"))
        self.new_button.clicked.connect(self.begun)
        self._may_rename = False
        row = QWidget()
        self._row = FlowLayout(row, t.SPACE_1)
        self._row.addWidget(self.new_button)
        room = QVBoxLayout()
        # A chip that is not chosen has no frame: its word begins where the head's words do.
        room.setContentsMargins(t.SPACE_2, t.SPACE_2, t.SPACE_2, t.SPACE_2)
        room.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(room)
        layout.addWidget(rule())
        self.setAccessibleName(self.tr("Conversations of this ticket"))
        self.hide()
        self.set_theme(theme)

    @property
    def ids(self) -> list[RemoteId | None]:
        """What can be chosen, in the order in which it stands."""
        return list(self._chips)

    def chip(self, id: RemoteId | None) -> ConversationChip:
        """Return the chip of a conversation; None: that of all."""
        return self._chips[id]

    def show_conversations(
        self,
        side: Sequence[SideConversation],
        new: frozenset[RemoteId],
        chosen: RemoteId | None,
        *,
        may_begin: bool,
    ) -> None:
        """Show these beside the main one; *new* have something unread."""
        self._may_rename = may_begin
        wanted: dict[RemoteId | None, SideConversation | None] = {None: None, MAIN: None}
        wanted |= {there.id: there for there in side}
        if list(wanted) != list(self._chips):
            self._make(list(wanted))
        for id, there in wanted.items():
            self._chips[id].show_conversation(there, new=id is not None and id in new)
        self._chips[chosen].setChecked(True)
        self.new_button.setVisible(may_begin)
        self.setVisible(bool(side))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.new_button.setIcon(icons.icon("plus", theme.colours.text_muted))
        self.new_button.setIconSize(QSize(t.ICON_SMALL, t.ICON_SMALL))
        for chip in self._chips.values():
            chip.set_theme(theme)

    def _make(self, ids: Sequence[RemoteId | None]) -> None:
        """Keep the chips that are there: one of them may have the keys."""
        for id in [id for id in self._chips if id not in ids]:
            chip = self._chips.pop(id)
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._row.removeWidget(self.new_button)
        for id in ids:
            chip = self._chips.pop(id, None)
            if chip is None:
                chip = ConversationChip(self._theme, id)
                chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
                chip.customContextMenuRequested.connect(self._on_menu)
                self._group.addButton(chip)
            else:
                self._row.removeWidget(chip)
            self._row.addWidget(chip)
            self._chips[id] = chip
        self._row.addWidget(self.new_button)

    def _on_click(self, chip: ConversationChip) -> None:
        self.chosen.emit(chip.id)

    def _on_menu(self, place: QPoint) -> None:
        chip = self.sender()
        if not isinstance(chip, ConversationChip) or not chip.id or not self._may_rename:
            return
        id = chip.id
        menu = QMenu(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename the conversation…"), lambda: self.renamed.emit(id))
        menu.popup(chip.mapToGlobal(place))
