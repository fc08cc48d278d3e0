"""The real window on one conversation, which dies where it is told to.

Usage: python -m tests.hostile.dying_window PROFILE PHASE HOW; prints the notes that are shown.

PHASE is "render", "layout", "paint" or "none". HOW is "bold" (it dies over the message while that
has its layout) or "always". It is made to die from outside: the product knows nothing of it.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import window as benchmark
from desktop.domain.accounts import Account
from desktop.domain.changes import AccountsChanged
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import BodyFormat
from desktop.domain.ticket import Person, Role
from desktop.ui import conversation_thread, conversation_writer
from desktop.ui.conversation_entries import MessageEntry
from desktop.ui.conversation_paint import CardPainter
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.render.blocks import Mark, Paragraph
from tests.hostile.watching import until
from tests.store.make import message, ticket

ACCOUNT = AccountId("0123456789ab")
ME = Person(RemoteId("me"), "Sam Person", Role.CUSTOMER)
BODIES = ("<p>before", "<p>this is the <b>deadly</b> one", "<p>after")


def die() -> None:
    """End as a crash in C++ does: nothing is cleaned up."""
    os.kill(os.getpid(), signal.SIGKILL)


def prepare(phase: str, how: str) -> None:
    """Wrap what lays out and paints so that it dies over the deadly message."""

    def is_deadly(paragraph: object) -> bool:
        if not isinstance(paragraph, Paragraph) or "deadly" not in paragraph.text:
            return False
        return how == "always" or any(run.marks & Mark.BOLD for run in paragraph.runs)

    if phase == "render":
        for name in ("render", "text_alone"):
            _wrap(conversation_thread, name, lambda done: any(map(is_deadly, done.blocks)))
    if phase == "layout":
        blocks = conversation_writer.Writer.blocks

        def write(self: Any, them: Any) -> None:
            blocks(self, them)
            if any(map(is_deadly, them)):
                die()

        setattr(conversation_writer.Writer, "blocks", write)  # noqa: B010
    if phase == "paint":
        paint = CardPainter.paint

        def painting(self: Any, *args: Any) -> None:
            paint(self, *args)
            block = self._document.begin()
            while block.isValid():
                if "deadly" in block.text():
                    bold = any(f.format.fontWeight() > 400 for f in block.textFormats())
                    if how == "always" or bold:
                        die()
                block = block.next()

        setattr(CardPainter, "paint", painting)  # noqa: B010


def _wrap(module: Any, name: str, deadly: Callable[[Any], bool]) -> None:
    made = getattr(module, name)

    def wrapped(*args: Any) -> Any:
        done = made(*args)
        if deadly(done):
            die()
        return done

    setattr(module, name, wrapped)


async def show(stage: benchmark.Stage) -> list[str | None]:
    """Show the conversation and return the note of each message."""
    session = stage.session
    if not session.library.accounts():
        session.profile.accounts.add(
            Account(
                id=ACCOUNT, kind="native", url="https://support.example", name="Work", person=ME,
                helpdesk="Help", added=0.0,
            )
        )  # fmt: skip
        at = datetime.now(UTC)
        session.profile.tickets.save(
            ACCOUNT,
            me=ME.id,
            tickets=[ticket("1", created=at, updated=at, last_message=at)],
            messages=[
                message(str(n), "1", n, body=body, format=BodyFormat.HTML, number=n)
                for n, body in enumerate(BODIES, 1)
            ],
        )
    session.changes.publish(AccountsChanged())
    await stage.window.complete()
    stage.window.show_ticket(TicketRef(ACCOUNT, RemoteId("1")))
    pane = stage.window.findChild(ConversationPane)
    assert pane is not None
    noted = session.profile.directory / "showing"
    await until(lambda: len(_shown(pane)) == len(BODIES) and noted.read_text() == "")
    for action in sys.argv[4:]:
        key, _, verb = action.partition("/")
        before = _shown(pane)

        def is_written_anew(before: list[MessageEntry] = before) -> bool:
            return len(_shown(pane)) == len(BODIES) and _shown(pane) != before

        pane.view.acted.emit(key, verb)
        await until(is_written_anew)
    # All of it is in view: what is painted now has been painted to its end.
    pane.view.viewport().repaint()
    return [entry.rendered.note for entry in _shown(pane)]


def _shown(pane: ConversationPane) -> list[MessageEntry]:
    return [entry for entry in pane.view.entries if isinstance(entry, MessageEntry)]


def main(folder: Path, phase: str, how: str) -> None:
    """Run it and print what was shown."""
    prepare(phase, how)
    notes = benchmark.run(folder, show, new=not folder.exists())
    print(json.dumps(notes))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
