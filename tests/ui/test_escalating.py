"""Handing a ticket to the engineers, by the key: the customer is told, and the status follows."""

from collections.abc import Generator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.domain.ids import TicketRef
from desktop.domain.macros import ANY, Macro
from desktop.domain.status import Status
from desktop.domain.work import Deeds
from desktop.helpdesk import statuses
from desktop.ui.commands.palette import Palette
from desktop.ui.composer import Composer
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.ui.command_stage import CTRL, SHIFT, opened, press
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

FAULT = Deeds(status_id="engineers", meaning=Status.WITH_ENGINEERS, type_id="fault")
WISH = Deeds(status_id="wish", meaning=Status.WITH_ENGINEERS, add_tags=("wish",))
AS_FAULT = Macro(id="f" * 32, name="As a fault", texts={ANY: "It is a fault of ours."}, then=FAULT)
AS_WISH = Macro(id="e" * 32, name="Record the wish", texts={ANY: "A good idea!"}, then=WISH)
UNTOLD = (
    Macro(id="d" * 32, name="Without words", then=FAULT),
    Macro(id="c" * 32, name="Note", texts={ANY: "For them"}, internal=True, then=FAULT),
)


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        window.resize(1440, 800)
        yield window


def share(stage: Stage, *macros: Macro) -> None:
    account = stage.session.library.accounts()[0].id
    for macro in macros:
        stage.run(stage.session.macros.save(account, macro, shared=True))
    stage.until(lambda: len(stage.session.macros.all(account)) == len(macros))


def composer(window: MainWindow) -> Composer:
    found = window.findChild(Composer)
    assert found is not None
    return found


def escalate(stage: Stage, window: MainWindow) -> Palette:
    """Open the list by its key, on the newest open ticket."""
    window._middle.tickets.view.setFocus()
    stage.qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_E, SHIFT)
    palette = window.findChild(Palette)
    assert palette is not None
    stage.until(palette.field.hasFocus)
    return palette


def offered(palette: Palette) -> list[str]:
    shown = palette.view
    model = shown.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    texts = [row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data() for row in rows]
    return [str(text) for text in texts if text]


def choose(stage: Stage, window: MainWindow, name: str) -> None:
    palette = escalate(stage, window)
    stage.qtbot.keyClicks(palette.field, name)
    stage.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    stage.until(composer(window).box.edit.hasFocus)


def send(stage: Stage, window: MainWindow) -> TicketRef:
    ref = window.navigator.ticket
    assert ref is not None
    stage.qtbot.keyClick(composer(window).box.edit, Qt.Key.Key_Return, CTRL)
    stage.until(lambda: composer(window).undo.bar.item is not None)
    item = composer(window).undo.bar.item
    assert item is not None
    stage.run(stage.session.actions.send_at_once(item))
    return ref


def customers(stage: Stage, ref: TicketRef) -> list[dict[str, Any]]:
    """Return what the helpdesk shows the customer of the thread."""
    from tests.helpdesk.side import Side

    side = Side(stage.helpdesk.url, stage.helpdesk.tokens["customer"])
    with side.http:
        return side.thread(ref.id)


def status(stage: Stage, ref: TicketRef) -> str:
    row = stage.session.library.ticket(ref)
    assert row is not None
    return row.ticket.status_id


def test_as_a_fault_or_a_wish_the_customer_is_told_and_the_status_follows(
    stage: Stage, window: MainWindow
) -> None:
    share(stage, AS_FAULT, AS_WISH, *UNTOLD)
    press(stage, window, "j")
    shown = " | ".join(offered(escalate(stage, window)))
    assert "As a fault" in shown
    assert "Record the wish" in shown
    assert not [name for name in ("Without words", "Note", "in your own") if name in shown]
    stage.qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)

    for name, words, id in (
        ("fault", "It is a fault of ours.", "engineers"),
        ("wish", "A good idea!", "wish"),
    ):
        choose(stage, window, name)
        assert composer(window).text == words
        ref = send(stage, window)
        stage.until(lambda ref=ref, id=id: status(stage, ref) == id)
        assert customers(stage, ref)[-1]["body"] == words


def test_without_a_saved_reply_the_person_tells_the_customer(
    stage: Stage, window: MainWindow
) -> None:
    share(stage, AS_FAULT)
    press(stage, window, "j")
    shown = " ".join(offered(escalate(stage, window)))
    assert "As a fault" in shown
    assert "Wish recorded" in shown
    assert shown.count("in your own words") <= 1
    stage.qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)

    choose(stage, window, "wish")
    row = composer(window).saved_replies.row
    assert row.text.startswith("Tell the customer what happens now.")
    assert "Wish recorded" in row.text
    stage.qtbot.keyClick(composer(window).box.edit, Qt.Key.Key_Return, CTRL)
    assert stage.session.library.outbox() == []
    stage.qtbot.keyClicks(composer(window).box.edit, "We wrote it down.")
    assert "Tell the customer" not in row.text
    ref = send(stage, window)
    stage.until(lambda: status(stage, ref) == "wish")
    assert customers(stage, ref)[-1]["body"] == "We wrote it down."


def test_a_note_stays_a_note_and_the_customer_is_told_beside_it(
    stage: Stage, window: MainWindow
) -> None:
    share(stage, AS_FAULT)
    press(stage, window, "j", "n")
    stage.until(composer(window).box.edit.hasFocus)
    stage.qtbot.keyClicks(composer(window).box.edit, "For us alone")

    choose(stage, window, "fault")

    draft = composer(window).box.draft
    assert draft is not None
    assert (draft.internal, draft.body) == (False, "It is a fault of ours.")
    ref = send(stage, window)
    stage.until(lambda: status(stage, ref) == "engineers")
    assert not any("For us" in message["body"] for message in customers(stage, ref))
    (kept,) = [draft for draft in stage.session.library.drafts() if draft.body]
    assert (kept.internal, kept.body) == (True, "For us alone")


def test_offline_both_wait_and_then_arrive_in_their_order(stage: Stage, window: MainWindow) -> None:
    share(stage, AS_FAULT)
    stage.helpdesk.stop()
    press(stage, window, "j")
    choose(stage, window, "fault")
    ref = send(stage, window)
    row = stage.session.library.ticket(ref)
    assert row is not None
    assert stage.session.work.as_wished(row).ticket.status_id == "engineers"

    stage.helpdesk.start()
    stage.session.actions.sync_now(ref.account)
    stage.until(lambda: status(stage, ref) == "engineers")

    assert customers(stage, ref)[-1]["body"] == "It is a fault of ours."
    assert stage.session.library.outbox() == []


def test_a_refused_status_is_shown_though_the_customer_was_told(
    stage: Stage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    share(stage, AS_FAULT)
    press(stage, window, "j")
    choose(stage, window, "fault")
    monkeypatch.delitem(statuses.BY_ID, "engineers")
    ref = send(stage, window)

    def told() -> str:
        return " ".join(w.text() for w in window.findChildren(QLabel) if w.isVisible())

    stage.until(lambda: len(stage.session.library.outbox()) == 1 and "not a status" in told())
    assert customers(stage, ref)[-1]["body"] == "It is a fault of ours."
