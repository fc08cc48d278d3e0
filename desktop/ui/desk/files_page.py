"""Every file of a ticket in one list, the newest first."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.message import Attachment, Message
from desktop.ui import icons
from desktop.ui.attachment_cards import can_preview, icon_of
from desktop.ui.desk.value_button import ValueButton
from desktop.ui.i18n import exact_time, file_size, isolate, number, one_line
from desktop.ui.layout_items import let_go_of_all
from desktop.ui.render.file_names import display_name
from desktop.ui.theme import ICON_SMALL, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

_PAGE = 60
"""Lines that are made at once: a ticket of years may have thousands of files."""


@dataclass(frozen=True, slots=True)
class FileWish:
    """What is wanted with a file: "preview", "save", "open", or "show" its message."""

    verb: str
    message: Message
    attachment: Attachment


class FilesPage(QWidget):
    """Shows a ticket's files. `wanted` carries a `FileWish`."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._messages: tuple[Message, ...] = ()
        self._most = _PAGE
        self._sum = text_label(theme, Type.SMALL, "muted")
        self._more = QPushButton(self.tr("Show more"))
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._show_more)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self._sum)
        layout.addLayout(self._lines)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_messages(self, messages: tuple[Message, ...]) -> None:
        """Show the files of *messages*, which are a whole conversation."""
        holding = tuple(message for message in messages if message.attachments)
        if holding == self._messages and self._lines.count():
            return
        if [m.ticket for m in holding[:1]] != [m.ticket for m in self._messages[:1]]:
            self._most = _PAGE
        self._messages = holding
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show()

    # --- parts

    def _show(self) -> None:
        let_go_of_all(self._lines)
        files = [(m, a) for m in reversed(self._messages) for a in m.attachments]
        for message, attachment in files[: self._most]:
            self._lines.addWidget(self._line(message, attachment))
        self._more.setVisible(len(files) > self._most)
        size = sum(attachment.size for _, attachment in files)
        words = self.tr("%Ln file(s), {size}", "", len(files)).format(size=file_size(size))
        self._sum.setText(words if files else self.tr("No files in this conversation."))

    def _show_more(self) -> None:
        self._most += _PAGE
        self._show()

    def _line(self, message: Message, attachment: Attachment) -> QWidget:
        box = QWidget()
        name = display_name(attachment.name)
        previewed = can_preview(attachment.content_type, attachment.size)
        verb = self.tr("Preview") if previewed else self.tr("Open")
        title = ValueButton(self._theme, verb, flush=True)
        title.show_value(name, icon=icon_of(attachment.name))
        title.let_change(on=True)
        title.clicked.connect(
            partial(self._want, "preview" if previewed else "open", message, attachment)
        )
        place = QPushButton(self._place_words(message))
        place.setProperty("kind", "link")
        place.setFont(self._theme.font(Type.CAPTION))
        place.setToolTip(plain_tooltip(exact_time(message.created)))
        place.setAccessibleName(self.tr("Show the message of {file}").format(file=isolate(name)))
        place.clicked.connect(partial(self._want, "show", message, attachment))
        size = text_label(self._theme, Type.CAPTION, "muted")
        size.setText(file_size(attachment.size))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(title, 1)
        for verb, icon, words in (
            ("open", "eye", self.tr("Open {file}")),
            ("save", "download", self.tr("Save {file}")),
        ):
            head.addWidget(self._button(verb, icon, words, message, attachment))
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addSpacing(ICON_SMALL + SPACE_2)
        below.setSpacing(SPACE_1)
        below.addWidget(size)
        below.addWidget(place)
        below.addStretch(1)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(below)
        return box

    def _button(
        self, verb: str, icon: str, words: str, message: Message, attachment: Attachment
    ) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, self._theme.colours.text_muted))
        button.setIconSize(QSize(14, 14))
        told = words.format(file=isolate(display_name(attachment.name)))
        button.setAccessibleName(told)
        button.setToolTip(plain_tooltip(told))
        button.clicked.connect(partial(self._want, verb, message, attachment))
        return button

    def _place_words(self, message: Message) -> str:
        who = isolate(one_line(message.author.name))
        if message.number is None:
            return self.tr("note, {who}").format(who=who)
        return self.tr("message {number}, {who}").format(number=number(message.number), who=who)

    def _want(self, verb: str, message: Message, attachment: Attachment) -> None:
        self.wanted.emit(FileWish(verb, message, attachment))
