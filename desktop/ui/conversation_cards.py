"""Writes the entries of a conversation: each message, note and unsent reply as one card."""

from collections.abc import Callable
from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption

from desktop.domain.outbox import (
    DISCARDABLE,
    NEEDS_PERSON,
    SENDABLE,
    TAKEABLE,
    UNDER_WAY,
    Reply,
    State,
)
from desktop.domain.ticket import Role
from desktop.ui import conversation_words as words
from desktop.ui import theme as t
from desktop.ui.attachment_cards import write_attachments, write_files
from desktop.ui.conversation_entries import (
    EarlierEntry,
    Entry,
    LaterEntry,
    MessageEntry,
    PendingEntry,
    UnreadEntry,
)
from desktop.ui.conversation_formats import HEAD, Formats, direction, tab
from desktop.ui.conversation_writer import Writer
from desktop.ui.conversations.words import short
from desktop.ui.i18n import isolate, number, one_line
from desktop.ui.outbox_told import (
    arrived_words,
    look_words,
    retry_words,
    unsure_discard_words,
)
from desktop.ui.outbox_words import STATE_ICONS
from desktop.ui.render.blocks import Mark, Note, Rendered

ACTION_URL = "deskbell-do:"
_SHORT = 20
"""Letters of a conversation's name in the head of a card, whose number stays on its line."""


def address(key: str, action: str) -> str:
    """Return the href of a link that does something to the entry *key*."""
    return f"{ACTION_URL}{quote(key, safe='')}/{quote(action, safe=':')}"


class CardWriter:
    """Appends entries to a document; *width* is what a card's content may take."""

    def __init__(
        self,
        formats: Formats,
        size: Callable[[str], tuple[int, int] | None],
        width: Callable[[], int],
    ) -> None:
        self.formats = formats
        self._size = size
        self._width = width

    def append(self, cursor: QTextCursor, entry: Entry) -> None:
        """Write *entry* at the end of the document that *cursor* belongs to."""
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(self.formats.tiny(t.SPACE_3))
        cursor.setBlockCharFormat(self.formats.tiny_text())
        look = _look(entry)
        gutter = look not in {"link", "line"}
        frame = cursor.insertFrame(self.formats.frame(entry.key, look, gutter=gutter))
        writer = Writer(
            frame.firstCursorPosition(), self.formats, lambda action: address(entry.key, action)
        )
        match entry:
            case EarlierEntry():
                self._line(writer, words.earlier(entry.count), "earlier")
            case LaterEntry():
                self._line(writer, words.later(entry.count), "later")
            case UnreadEntry():
                self._line(writer, words.unread(), "")
            case MessageEntry():
                self._message(writer, entry)
            case PendingEntry():
                self._pending(writer, entry)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(self.formats.tiny())
        cursor.setBlockCharFormat(self.formats.tiny_text())

    def _line(self, writer: Writer, text: str, action: str) -> None:
        format = QTextBlockFormat()
        format.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        writer.begin(format)
        if action:
            writer.say(text, action=action)
        else:
            c = self.formats.theme.colours
            writer.say(text, Mark.BOLD | Mark.SMALL, colour=c.accent)

    def _head(self, writer: Writer) -> None:
        format = QTextBlockFormat()
        direction(format, rtl=self.formats.rtl)
        format.setTabPositions([head_tab(self._width(), rtl=self.formats.rtl)])
        format.setProperty(HEAD, 1)
        format.setBottomMargin(t.SPACE_1)
        writer.begin(format)

    def _message(self, writer: Writer, entry: MessageEntry) -> None:
        message, c = entry.message, self.formats.theme.colours
        self._head(writer)
        writer.say(isolate(one_line(message.author.name)), Mark.BOLD)
        role = words.role(message, entry.mine)
        colour = c.accent if message.author.role is Role.AGENT and not entry.mine else ""
        writer.say("  ")
        writer.say(role, Mark.SMALL | Mark.MUTED, colour=colour)
        if message.internal:
            writer.say("  ")
            writer.icon("lock", c.note.text, t.ICON_SMALL)
            label = short(entry.place, _SHORT) if entry.place else words.internal_note()
            writer.say(f" {label}", Mark.BOLD | Mark.SMALL, colour=c.note.text)
        writer.say("  ·  ", Mark.MUTED | Mark.SMALL)
        writer.say(entry.time, Mark.MUTED | Mark.SMALL, tip=entry.exact, exact=entry.exact)
        channel = words.channel(message.channel)
        if channel:
            writer.say("  ·  ", Mark.MUTED | Mark.SMALL)
            writer.say(channel, Mark.MUTED | Mark.SMALL)
        if message.imported is not None:
            tip = words.imported_by(message.imported)
            writer.say("  ·  ", Mark.MUTED | Mark.SMALL)
            writer.say(words.imported(), Mark.MUTED | Mark.SMALL, tip=tip)
        if not message.internal:
            self._place(writer, entry.place, c.text_muted)
        writer.say("\t", Mark.SMALL)
        writer.icon("quote", c.text_faint, t.ICON_SMALL, action="quote-this", tip=words.quote())
        writer.say("   ", Mark.SMALL)
        if message.number is not None:
            writer.say(f"#{number(message.number)}", Mark.MUTED | Mark.SMALL, action="menu")
        else:
            writer.say("⋯", Mark.MUTED | Mark.SMALL, action="menu")
        if message.internal:
            # On a line of its own: the head of a card has no room for it beside the time.
            self._own_line(writer)
            writer.say(words.only_staff(), Mark.SMALL, colour=c.note.text)
        self._notes(writer, entry.rendered)
        self._body(writer, entry.rendered, entry.wanted.quotes)
        self._rest(writer, entry.rendered)
        write_attachments(writer, entry, self._width())

    def _pending(self, writer: Writer, entry: PendingEntry) -> None:
        item, c = entry.item, self.formats.theme.colours
        needs_you = item.state in NEEDS_PERSON
        self._head(writer)
        writer.say(words.what(item), Mark.BOLD)
        note = isinstance(item.command, Reply) and item.command.internal
        self._place(writer, entry.place, c.note.text if note else c.text_muted)
        writer.say("  ")
        colour = c.warning.text if needs_you else c.text_muted
        if item.state is State.PARKED:
            colour = c.danger.text
        writer.icon(STATE_ICONS[item.state], colour, t.ICON_SMALL)
        writer.say(" " + entry.state, Mark.SMALL, colour=colour)
        for text in (entry.told, entry.change):
            if text:
                self._own_line(writer)
                writer.say(text, Mark.SMALL | (Mark.MUTED if text is entry.told else Mark.BOLD))
        if entry.rendered is not None:
            self._body(writer, entry.rendered, entry.wanted.quotes)
        write_files(writer, item.files, entry.sent, self._width())
        links = _links(entry)
        if not links:
            return
        format = QTextBlockFormat()
        direction(format, rtl=self.formats.rtl)
        writer.gap(t.SPACE_2)
        writer.begin(format)
        for index, (text, action) in enumerate(links):
            if index:
                writer.say("   ·   ", Mark.MUTED | Mark.SMALL)
            writer.say(text, Mark.SMALL, action=action)

    def _place(self, writer: Writer, name: str, colour: str) -> None:
        """Name the conversation of a message among several; "" says nothing."""
        if not name:
            return
        writer.say("  ·  ", Mark.SMALL, colour=colour)
        writer.icon("messages-square", colour, t.ICON_SMALL)
        writer.say(f" {short(name, _SHORT)}", Mark.SMALL | Mark.BOLD, colour=colour)

    def _notes(self, writer: Writer, rendered: Rendered) -> None:
        """Say what was changed or held back, above the body it concerns."""
        c = self.formats.theme.colours
        if rendered.note is not None:
            self._own_line(writer)
            writer.icon("info", c.text_muted, t.ICON_SMALL)
            writer.say(" " + words.plain_note(rendered.note), Mark.SMALL | Mark.MUTED)
            if rendered.note in {Note.PLAIN_AFTER_END, Note.WITHHELD}:
                writer.say("  ")
                writer.say(words.try_again(rendered.note), Mark.SMALL, action="try-again")
        if rendered.blocked:
            hosts = list(dict.fromkeys(picture.host for picture in rendered.blocked))
            self._own_line(writer)
            writer.icon("image-off", c.text_muted, t.ICON_SMALL)
            text = words.blocked(hosts)
            writer.say(f" {text}", Mark.SMALL | Mark.MUTED, tip=words.why_blocked())
            writer.say("  ")
            writer.say(words.show_images(), Mark.SMALL, action="images")

    def _own_line(self, writer: Writer) -> None:
        format = QTextBlockFormat()
        direction(format, rtl=self.formats.rtl)
        format.setBottomMargin(t.SPACE_1)
        writer.begin(format)

    def _body(self, writer: Writer, rendered: Rendered, opened: frozenset[int]) -> None:
        writer.opened = opened
        writer.pictures = {picture.key: picture for picture in rendered.pictures}
        writer.size = self._size
        if rendered.blocks:
            writer.blocks(rendered.blocks)
            return
        if rendered.note is Note.WITHHELD:
            return
        self._own_line(writer)
        writer.say(words.no_text(), Mark.MUTED | Mark.ITALIC)

    def _rest(self, writer: Writer, rendered: Rendered) -> None:
        if not rendered.rest:
            return
        format = QTextBlockFormat()
        direction(format, rtl=self.formats.rtl)
        format.setTopMargin(t.SPACE_2)
        writer.begin(format)
        if rendered.note is not Note.WITHHELD:
            writer.say(words.rest(rendered.rest) + "  ", Mark.SMALL | Mark.MUTED)
            writer.say(words.more(), Mark.SMALL, action="more")
            writer.say("   ·   ", Mark.MUTED | Mark.SMALL)
        writer.say(words.save_whole(), Mark.SMALL, action="save-body")


def _links(entry: PendingEntry) -> list[tuple[str, str]]:
    """Return what can be done about an unsent item, each in words and as an action."""
    item = entry.item
    links: list[tuple[str, str]] = []
    if entry.asking and item.state in DISCARDABLE:
        discard = unsure_discard_words() if item.doubted else words.discard_now()
        return [(discard, "discard-now"), (words.keep(), "keep")]
    if entry.pausable:
        links.append((words.pause(), "pause"))
    if item.state is State.PROBING:
        return [(words.discard(), "discard")]
    if item.state in UNDER_WAY:
        return links
    if entry.answer:
        links.append((look_words(item), "answer"))
    waits = item.state in SENDABLE and (item.why is not None or bool(entry.told))
    if item.state in NEEDS_PERSON or item.state is State.PAUSED or waits:
        links.append((retry_words(item), "retry"))
    if item.state is State.UNCONFIRMED:
        links.append((arrived_words(), "arrived"))
    if isinstance(item.command, Reply) and item.state in TAKEABLE:
        links.append((words.edit(), "edit"))
    return [*links, (words.discard(), "discard")]


def head_tab(width: int, *, rtl: bool) -> QTextOption.Tab:
    """Return the tab stop that puts a message's number at the far end of its first line."""
    # A hair's breadth of room: the widths of letters are no whole pixels.
    return tab(width - 2, rtl=rtl, end=True)


def _look(entry: Entry) -> str:
    match entry:
        case EarlierEntry() | LaterEntry():
            return "link"
        case UnreadEntry():
            return "line"
        case MessageEntry() if entry.message.internal:
            return "note"
        case MessageEntry():
            return "mine" if entry.mine else "other"
        case PendingEntry() if (
            isinstance(entry.item.command, Reply) and entry.item.command.internal
        ):
            return "note-pending"
        case PendingEntry():
            return "pending"
