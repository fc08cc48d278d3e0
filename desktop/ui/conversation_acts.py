"""What a click in the conversation does: its own links, those of messages, menus."""

from collections.abc import Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import QT_TRANSLATE_NOOP, FileProblem
from desktop.domain.ids import OutboxId
from desktop.domain.message import Message
from desktop.services.session import Session
from desktop.ui.attachment_actions import AttachmentActions
from desktop.ui.conversation_links import ask_to_open
from desktop.ui.conversation_loads import PictureLoads
from desktop.ui.conversation_menu import MessageMenu
from desktop.ui.conversation_quote import quote_of, text_of
from desktop.ui.conversation_shown import Shown
from desktop.ui.conversation_thread import message_key
from desktop.ui.conversation_view import ConversationView, plain_selection
from desktop.ui.desk.files_page import FileWish
from desktop.ui.outbox_place import place_of
from desktop.ui.tasks import Tasks


class ConversationActs(QObject):
    """Does what *view* reports. Problems go through *tasks*.

    `changed` asks to show the conversation anew, `quoted` carries text for the reply, `editing`
    the id of an unsent message to go on with, `told` what went wrong in one sentence,
    `progressed` how a download goes on and whether that was its end.
    """

    changed = Signal()
    quoted = Signal(str)
    editing = Signal(str)
    told = Signal(str)
    progressed = Signal(str, bool)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        shown: Shown,
        view: ConversationView,
        loads: PictureLoads,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._shown = shown
        self._view = view
        self._loads = loads
        self._window = parent
        self._files = AttachmentActions(session, tasks, parent)
        self._files.told.connect(self.progressed)
        view.acted.connect(self.act)
        view.link_clicked.connect(self._open_link)
        view.menu_asked.connect(self._show_menu)

    def act(self, key: str, action: str) -> None:
        """Do what one of the window's own links at the entry *key* says."""
        verb, _, rest = action.partition(":")
        message = self._shown.message(key)
        if key.startswith("p:"):
            self._act_on_item(OutboxId(key[2:]), verb)
        elif message is not None:
            self._act_on_message(key, message, verb, rest)
        match verb:
            case "earlier":
                self._shown.more()
                self.changed.emit()
            case "later":
                self._shown.newer()
                self.changed.emit()
            case "message":
                self._spawn(self._go_to(int(rest)), "go to message")
            case "quote":
                self._shown.opened.toggle_quote(key, int(rest))
                self.changed.emit()
            case "more":
                rendered = self._shown.rendered(key)
                self._shown.opened.show_more(key, rendered.cost if rendered else 0)
                self.changed.emit()
            case _:
                pass

    def quote_current(self) -> None:
        """Quote the message that the text cursor stands in, or what is selected of it."""
        message = self._shown.message(self._view.current_entry())
        if message is not None:
            self._quote(message)

    def clean_up(self) -> None:
        """Remove the copies of attachments that were opened with other programs."""
        self._files.clean_up()

    def _spawn(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.spawn(work, name=name)

    def _open_link(self, url: str) -> None:
        ask_to_open(self._window, url)

    def _act_on_item(self, item: OutboxId, verb: str) -> None:
        match verb:
            case "retry":
                self._spawn(self._session.actions.retry(item), "retry")
            case "pause":
                self._spawn(self._session.actions.pause(item), "pause")
            case "arrived":
                self._spawn(self._session.actions.settle(item), "settle")
            case "answer":
                self._look_at_answer(item)
            case "discard":
                self._shown.opened.asked.add(f"p:{item}")
                self.changed.emit()
            case "keep":
                self._shown.opened.asked.discard(f"p:{item}")
                self.changed.emit()
            case "discard-now":
                self._shown.opened.asked.discard(f"p:{item}")
                self._spawn(self._session.actions.discard(item), "discard")
            case "edit":
                self.editing.emit(item)
            case _:
                pass

    def _look_at_answer(self, id: OutboxId) -> None:
        """Scroll to the message for which an unsent one is held."""
        item = self._session.library.outbox_item(id)
        if item is not None:
            self._view.places.scroll_to(place_of(item, self._session.library))

    def _act_on_message(self, key: str, message: Message, verb: str, rest: str) -> None:
        match verb:
            case "images":
                self._spawn(self._show_images(key), "load images")
            case "try-again":
                self._spawn(self._try_again(message), "show again")
            case "quote-this":
                self._quote(message)
            case "menu":
                self._show_menu(key, "", QCursor.pos())
            case "save-body":
                words = self.tr("message-{number}")
                name = words.format(number=message.number or message.id) + ".txt"
                self._files.places.ask_file(name, partial(self._save_body, message))
            case "save-all" if self._shown.ref is not None:
                self._files.save_all(self._shown.ref, message)
            case "preview" | "save" | "open":
                attachment = next((a for a in message.attachments if a.id == rest), None)
                if attachment is not None and self._shown.ref is not None:
                    self._files.act(verb, self._shown.ref, message, attachment)
            case _:
                pass

    def act_on_file(self, wish: FileWish) -> None:
        """Do what is wanted with a file of the ticket on show."""
        ref = self._shown.ref
        if ref is None or wish.message.ticket != ref.id:
            return
        if wish.verb == "show":
            self._spawn(self._go_to_message(wish.message), "go to message")
        else:
            self._files.act(wish.verb, ref, wish.message, wish.attachment)

    async def _go_to_message(self, message: Message) -> None:
        """Scroll to a message; notes have no numbers, so older ones are not fetched for them."""
        if message.number is not None:
            await self._go_to(message.number)
        elif self._shown.message(message_key(message)) is not None:
            self._view.places.scroll_to(message_key(message))

    async def _go_to(self, number: int) -> None:
        """Scroll to the message that people call by that number, fetching older ones."""
        if self._shown.message_numbered(number) is None:
            self._shown.reach(number)
            await self._shown.refresh()
        message = self._shown.message_numbered(number)
        if message is not None:
            self._view.places.scroll_to(message_key(message))

    async def _show_images(self, key: str) -> None:
        rendered = self._shown.rendered(key)
        if rendered is None:
            return
        self._shown.opened.show_images(key)
        failed = await self._loads.remote(rendered.pictures)
        self.changed.emit()
        if failed:
            words = self.tr("Images from {hosts} could not be loaded.")
            self.told.emit(words.format(hosts=", ".join(failed)))

    async def _try_again(self, message: Message) -> None:
        await self._shown.forgive(message)
        self.changed.emit()

    def _save_body(self, message: Message, target: Path) -> None:
        self._spawn(self._session.worker.run(_write_text, message, target), "save message")

    def _quote(self, message: Message) -> None:
        selected = plain_selection(self._view.textCursor())
        if selected and self._view.current_entry() == message_key(message):
            self.quoted.emit(selected)
        else:
            self._spawn(self._quote_whole(message), "quote")

    async def _quote_whole(self, message: Message) -> None:
        self.quoted.emit(await self._session.worker.run(quote_of, message))

    def _show_menu(self, key: str, url: str, place: QPoint) -> None:
        menu = MessageMenu(self._window)
        selected = plain_selection(self._view.textCursor())
        if selected:
            menu.add_copy(self.tr("Copy"), selected)
            menu.add(self.tr("Quote selection in your reply"), partial(self.quoted.emit, selected))
        if url:
            menu.add_copy(self.tr("Copy link address"), url)
        menu.addSeparator()
        message = self._shown.message(key)
        conversation = self._shown.conversation
        if message is not None and conversation is not None:
            menu.add_message(conversation.row, message, partial(self._quote, message))
            menu.addSeparator()
        menu.add(self.tr("Select all"), self._view.selectAll)
        menu.show_at(place)


def _write_text(message: Message, target: Path) -> None:
    try:
        target.write_text(text_of(message), encoding="utf-8")
    except OSError as error:
        raise FileProblem(
            path=target,
            detail=error.strerror or QT_TRANSLATE_NOOP("Detail", "it cannot be written"),
        ) from None
