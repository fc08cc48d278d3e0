"""The window's own process for the journey by keys: the real application, and who presses them.

It prints what the journey told as one line of JSON, and ends with 1 where it broke.

Usage: python -m tests.ui.triage_story PROFILE URL TOKEN
"""

import asyncio
import json
import os
import sys
import traceback
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from desktop.domain.ids import TicketRef
from desktop.domain.ticket import Ticket, TicketRow
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session
from desktop.settings import FirstAccount, Settings
from desktop.start import start_window
from desktop.ui.commands.palette import Palette
from desktop.ui.main_window import MainWindow
from tests.ui.x_screen import XKeyboard

PATIENCE: Final = 40.0
W = TypeVar("W", bound=QWidget)


class Hands:
    """Presses keys one after the other, each once what the one before asked for is seen."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        self.window = window
        self.session = session
        self.keyboard = XKeyboard()
        self.counts: dict[str, list[int]] = {}
        """How many keys each kind of work took, by ticket."""

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Wait until *condition* holds."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not condition():  # noqa: ASYNC110 - on whatever a person could see
                    await asyncio.sleep(0.005)
        except TimeoutError:
            raise AssertionError(f"never came: {what}; {self.where()}") from None

    def where(self) -> str:
        """Tell what has the keys."""
        focus, active = QApplication.focusWidget(), QApplication.activeWindow()
        name = focus.accessibleName() if focus else ""
        return f"focus {focus} {name!r}, active {active}, popup {QApplication.activePopupWidget()}"

    async def press(self, *chords: str) -> None:
        """Press keys, each when the window in front has them."""
        for chord in chords:
            await self.until(self._in_front, f"the keys before {chord}")
            self.keyboard.press(chord)
            await self._heard()

    async def write(self, text: str) -> None:
        """Type *text* into whatever has the keys."""
        await self.press(*text)

    async def field(self, kind: type[W], name: str = "") -> W:
        """Wait until a widget of that kind and accessible name has the keys."""

        def found() -> bool:
            focus = QApplication.focusWidget()
            return isinstance(focus, kind) and name in focus.accessibleName()

        await self.until(found, f"{kind.__name__} {name!r} with the keys")
        focus = QApplication.focusWidget()
        assert isinstance(focus, kind)
        return focus

    def _in_front(self) -> bool:
        """Give the keys to the dialog opened last: no window manager does it here."""
        if QApplication.activePopupWidget() is not None:
            return True
        wanted = QApplication.activeModalWidget() or self.window
        if QApplication.activeWindow() is not wanted:
            wanted.activateWindow()
            return False
        return QApplication.focusWidget() is not None

    async def _heard(self) -> None:
        """Wait until the window has taken the key: a second journey to the server is over."""
        for _ in range(3):
            await asyncio.sleep(0.004)

    # --- what is on show

    @property
    def ref(self) -> TicketRef:
        """The ticket that keys mean."""
        ref = self.window.navigator.ticket
        assert ref is not None, "no ticket is chosen"
        return ref

    @property
    def ticket(self) -> Ticket:
        """The ticket that keys mean, as it is here."""
        return self.known(self.ref)

    def known(self, ref: TicketRef) -> Ticket:
        """Return a ticket as it is here."""
        row = self.session.library.ticket(ref)
        assert row is not None
        return row.ticket

    def shown(self) -> list[TicketRow]:
        """Return the list on show."""
        model = self.window._middle.tickets.view.ticket_model()
        rows = (model.row(place) for place in range(model.rowCount()))
        return [row for row in rows if row is not None]

    def everything(self) -> list[TicketRow]:
        """Return all tickets, newest first."""
        return list(self.session.library.tickets(TicketQuery()).rows(0, 200))

    def body(self) -> str:
        """Return what stands in the box."""
        return self.window._reading.conversation().composer.text

    async def filled_in(self) -> str:
        """Wait for a saved reply in the box, in the customer's language; return its words."""
        await self.until(lambda: self.body().endswith("Support"), "the saved reply")
        return self.body()

    def palette(self) -> Palette:
        """Return the palette."""
        found = self.window.findChild(Palette)
        assert found is not None
        return found

    async def choose(self, typed: str, *, into: str = "") -> None:
        """Type into the list of choices that is about to open, and take the first."""
        await self.field(QLineEdit, into)
        await self.write(typed)
        await self.press("Return")
        await self.until(self._chosen, f"{typed} chosen")

    def _chosen(self) -> bool:
        return QApplication.activePopupWidget() is None and not self.palette().isVisible()

    async def next(self) -> None:
        """Go to the next ticket of the list."""
        before = self.window.navigator.ticket
        await self.press("j")
        await self.until(lambda: self.window.navigator.ticket not in (None, before), "the next one")
        await self.until(self.reads, "the conversation")

    async def and_on(self, keys: str) -> None:
        """Send by *keys* that go on to the next ticket."""
        before = self.ref
        await self.press(keys)
        await self.until(lambda: self.ref != before and self.reads(), "the next one")

    def reads(self) -> bool:
        """Tell whether the reading pane shows the ticket that keys mean."""
        pane = self.window._reading.conversation()
        draft = pane.composer.box.draft
        return draft is not None and draft.ref == self.window.navigator.ticket

    async def at(self, view: str) -> None:
        """Wait until the list of *view*, or what stands in its place, has the keys."""
        pane = self.window._middle.tickets
        await self.until(lambda: pane._title.text() == view, f"the view {view}")
        await self.until(lambda: pane._count.text() not in ("…", ""), "its tickets")
        await self.until(self._in_front, "the window in front")
        await self.until(lambda: pane.isAncestorOf(self.window.focusWidget()), "the keys")


async def journey(hands: Hands) -> dict[str, Any]:
    """Triage twenty tickets; return how each is to be in the end, by its number."""
    due: dict[str, dict[str, Any]] = {}

    async def one(kind: str, work: Callable[[], Coroutine[Any, Any, dict[str, Any]]]) -> None:
        before = hands.keyboard.presses
        if hands.window.navigator.ticket is None or hands.ticket.number in due:
            await hands.next()
        number = hands.ticket.number
        assert number not in due, f"#{number} comes twice"
        due[number] = await work()
        hands.counts.setdefault(kind, []).append(hands.keyboard.presses - before)

    await hands.press("g", "u")
    await hands.at("Unassigned")
    for _ in range(2):
        await one("answered by a saved reply that a slash found", partial(_answer, hands, "/exact"))
    for _ in range(3):
        await one("answered by a saved reply", partial(_answer, hands, "m"))
    for _ in range(3):
        await one("handed to a colleague with a note", partial(_hand_on, hands))
    for _ in range(2):
        await one("moved, tagged and taken", partial(_sort, hands))
    for _ in range(2):
        await one("solved by a macro", partial(_solve, hands))
    # Where no layout has Latin letters, places are what counts.
    await _layout(hands, "ir")
    await one("worked on by the clock", partial(_time, hands))
    await _layout(hands, "us")
    await one("linked", partial(_link, hands))
    await _layout(hands, "us", "ru", group=1)
    await one("closed, and that taken back", partial(_undo, hands))
    await _layout(hands, "ru")
    await one("taken", partial(_take, hands))
    await hands.press("g", "u")
    await hands.at("Unassigned")
    await _layout(hands, "us")
    await one("found in the palette", partial(_palette, hands))
    await _rebind(hands)
    await one("assigned by a key of one's own", partial(_own_key, hands))
    await _save_view(hands)
    await hands.press("g", "u")
    await hands.at("Unassigned")
    due |= await _bulk(hands, set(due))
    return due


async def _answer(hands: Hands, way: str) -> dict[str, Any]:
    await hands.press("a", "s", "3")
    if way == "m":
        await hands.press("m")
        await hands.choose("ex")
    else:
        await hands.press("r")
        await hands.field(QTextEdit)
        await hands.write(way)
        await hands.press("Return")
    says = await hands.filled_in()
    await hands.and_on("Ctrl+Shift+Return")
    return {"assignee": "me", "status": "answered", "says": says}


async def _hand_on(hands: Hands) -> dict[str, Any]:
    await hands.press("Shift+a")
    await hands.choose("lena")
    await hands.press("p", "3", "n")
    await hands.field(QTextEdit)
    await hands.write("@le")
    await hands.press("Return")
    await hands.until(lambda: "@Lena " in hands.body(), "her name")
    await hands.write("please look")
    await hands.and_on("Alt+Shift+Return")
    return {"assignee": "Lena", "priority": "high", "notes": "@Lena please look"}


async def _sort(hands: Hands) -> dict[str, Any]:
    await hands.press("d")
    await hands.choose("billing")
    await hands.press("l")
    await hands.write("refund")
    await hands.press("Return", "Esc", "t")
    me = hands.session.library.me(hands.ref.account).id
    ref = hands.ref
    await hands.until(lambda: (p := hands.known(ref).assignee) is not None and p.id == me, "taken")
    return {"assignee": "me", "department": "Billing", "tags": "refund"}


async def _solve(hands: Hands) -> dict[str, Any]:
    await hands.press("a", "m")
    await hands.choose("solved")
    says = await hands.filled_in()
    await hands.and_on("Ctrl+Shift+Return")
    return {"assignee": "me", "status": "closed", "says": says}


async def _time(hands: Hands) -> dict[str, Any]:
    await hands.press("Shift+t")
    await hands.until(lambda: hands.session.timekeeper.timer, "the timer")
    await hands.press("a", "Shift+g")
    await hands.field(QLineEdit, "Time worked")
    await hands.write("7")
    await hands.press("Return")
    await hands.until(lambda: hands.session.timekeeper.timer is None, "logged")
    await hands.press("Shift+h")
    await hands.field(QLineEdit, "Time worked")
    await hands.write("5")
    await hands.press("Return")
    return {"assignee": "me", "minutes": 12}


async def _link(hands: Hands) -> dict[str, Any]:
    number = hands.ticket.number
    other = next(row.ticket.number for row in hands.everything() if row.ticket.number != number)
    await hands.press("a", "Shift+l", "1")
    await hands.choose(other)
    return {"assignee": "me", "linked": other}


async def _layout(hands: Hands, *layouts: str, group: int = 0) -> None:
    """Go on with the keyboard of another language."""
    await asyncio.to_thread(hands.keyboard.choose_layout, *layouts, group=group)


async def _take(hands: Hands) -> dict[str, Any]:
    await hands.press("t")
    return {"assignee": "me"}


async def _undo(hands: Hands) -> dict[str, Any]:
    was = hands.ticket.status_id
    await hands.press("e")
    await hands.until(hands.session.library.outbox, "closing")
    await hands.press("z")
    await hands.until(lambda: not hands.session.library.outbox(), "taken back")
    await hands.press("a")
    return {"assignee": "me", "status": was}


async def _palette(hands: Hands) -> dict[str, Any]:
    ref, number = hands.ref, hands.ticket.number
    await hands.press("Ctrl+k")
    await hands.choose("overdue")
    await hands.at("Overdue")
    await hands.press("Ctrl+k")
    await hands.choose("unassigned")
    await hands.at("Unassigned")
    await hands.press("Ctrl+k")
    await hands.choose(number)
    await hands.until(lambda: hands.ref == ref and hands.reads(), "the ticket")
    await hands.press("Ctrl+k")
    await hands.choose("mine, and in progress")
    await hands.until(lambda: hands.known(ref).status_id == "progress", "the macro")
    return {"assignee": "me", "status": "progress"}


async def _rebind(hands: Hands) -> None:
    await hands.press("?")
    field = await hands.field(QLineEdit, "Search by words or keys")
    await hands.write("assign to me")
    await hands.press("Return", "F8")
    await hands.until(lambda: hands.window.commands.keys("ticket.assign_me") == ("F8",), "bound")
    await hands.until(field.hasFocus, "the field")
    await hands.press("Esc", "Esc")
    await hands.until(lambda: QApplication.activeModalWidget() is None, "the map is closed")


async def _own_key(hands: Hands) -> dict[str, Any]:
    await hands.press("F8")
    return {"assignee": "me"}


async def _save_view(hands: Hands) -> None:
    await hands.press("g", "m")
    await hands.at("Mine")
    await hands.press("/")
    await hands.write("certificate")
    await hands.press("Ctrl+Shift+v")
    await hands.field(QLineEdit, "Name of the view")
    await hands.write("my certificates")
    await hands.press("Return")
    views = hands.session.views
    await hands.until(lambda: "my certificates" in [v.name for v in views.all()], "the view")
    await hands.at("my certificates")
    await hands.until(hands.shown, "its tickets")


async def _bulk(hands: Hands, done: set[str]) -> dict[str, Any]:
    numbers = [row.ticket.number for row in hands.shown()][:2]
    assert not done & set(numbers), "a ticket is still unassigned"
    await hands.press("j", "x", "Shift+Down", "Ctrl+Shift+g")
    await hands.choose("me")
    await hands.press("Return")
    marked = [row.ref for row in hands.everything() if row.ticket.number in numbers]
    me = hands.session.library.me(marked[0].account).id

    def all_mine() -> bool:
        return all((p := hands.known(ref).assignee) is not None and p.id == me for ref in marked)

    await hands.until(all_mine, "all assigned")
    return {number: {"assignee": "me"} for number in numbers}


# --- the process


def main(arguments: list[str]) -> int:
    """Run the application until the journey is over; return its exit code."""
    profile, url, token = Path(arguments[0]), *arguments[1:3]
    complete = MainWindow.complete
    stories: list[asyncio.Task[None]] = []

    async def tell(window: MainWindow) -> None:
        hands = Hands(window, window._session)
        try:
            library = window._session.library
            await hands.until(lambda: any(s.synced_at for s in library.sync_states()), "the sync")
            due = await journey(hands)
            await hands.until(lambda: not library.outbox(), "everything sent")
            print(json.dumps({"due": due, "presses": hands.counts}), flush=True)
            await hands.press("Ctrl+q")
        except BaseException:  # noqa: BLE001 - whatever it was, it is told
            traceback.print_exc()
            sys.stderr.flush()
            if picture := os.environ.get("JOURNEY_PICTURE"):
                window.grab().save(picture)
            os._exit(1)

    async def complete_and_tell(self: MainWindow) -> None:
        await complete(self)
        stories.append(asyncio.get_running_loop().create_task(tell(self)))

    MainWindow.complete = complete_and_tell
    opened = keys.create_demo_key(profile)
    account = FirstAccount("native", url, token, "Desk")
    return start_window(Settings(profile=profile), opened=opened, first=account)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
