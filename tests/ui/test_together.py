"""What the window tells colleagues of the person before it, and how it words who else is there."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.domain.errors import DiskFull
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.presence import Doing, Present
from desktop.domain.views import TicketQuery
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.i18n import isolate
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.together.presence_strip import PresenceStrip
from desktop.ui.together.words import presence_words
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.test_frame_look import contrast

__all__ = ["appearance", "stage"]


Places = list[tuple[TicketRef | None, Doing]]


def present(name: str, doing: Doing = Doing.VIEWING) -> Present:
    return Present(RemoteId(name), name, doing)


def test_whoever_writes_is_named_before_those_who_read() -> None:
    kim, lee, noa = (isolate(name) for name in ("Kim", "Lee", "Noa"))
    assert presence_words([]) == ""
    assert presence_words([present("Kim")]) == f"{kim} is looking at this"
    both = [present("Kim", Doing.NOTING), present("Lee")]
    assert presence_words(both) == f"{kim} is writing an internal note…"
    two = [present("Kim", Doing.REPLYING), present("Lee", Doing.REPLYING), present("Noa")]
    assert presence_words(two) == f"{kim} and {lee} are writing replies…"
    many = [present(name) for name in ("Kim", "Lee", "Noa")]
    assert presence_words(many).startswith("3 ")
    assert noa not in presence_words(many)


def test_the_strip_is_there_only_while_somebody_is(stage: Stage) -> None:
    strip = PresenceStrip(LIGHT)
    strip.show_people([present("Kim <b>x</b>"), present("Lee")])
    assert strip.accessibleName() == strip.words
    # Whatever somebody is called is shown letter by letter.
    assert "<b>" not in strip.toolTip()
    strip.show_people([])
    assert strip.isHidden()
    strip.deleteLater()


@pytest.fixture
def told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Places:
    """Return where the person is said to be, as it changes."""
    told: Places = []

    def be(ref: TicketRef | None, doing: Doing = Doing.VIEWING) -> None:
        if not told or told[-1] != (ref, doing):
            told.append((ref, doing))

    monkeypatch.setattr(stage.session.presence, "be", be)
    return told


@pytest.fixture
def pane(stage: Stage, told: Places) -> Generator[ConversationPane]:
    stage.sign_in("agent")
    pane = ConversationPane(stage.session, LIGHT)
    pane.show()
    stage.qtbot.waitExposed(pane)
    yield pane
    stage.run(pane.shut_down())
    assert told[-1][0] is None
    pane.close()
    pane.deleteLater()


def tickets(stage: Stage) -> list[TicketRef]:
    return [row.ref for row in stage.session.library.tickets(TicketQuery()).rows(0, 100)]


def test_it_is_told_what_is_on_show_and_what_is_written(
    stage: Stage,
    pane: ConversationPane,
    told: Places,
) -> None:
    one, two = tickets(stage)[:2]
    pane.show_ticket(one)
    assert told == [(one, Doing.VIEWING)]
    edit = pane.composer.box.edit
    edit.insertPlainText("Try again.")
    assert told[-1] == (one, Doing.REPLYING)
    pane.composer.choose_kind(internal=True)
    assert told[-1] == (one, Doing.NOTING)
    edit.clear()
    assert told[-1] == (one, Doing.VIEWING)
    edit.insertPlainText("Wait")
    pane.show_ticket(two)
    assert told[-1] == (two, Doing.VIEWING)
    # A draft that lies there is not somebody who writes.
    pane.show_ticket(one)
    assert told[-1] == (one, Doing.VIEWING)


def test_who_stops_typing_writes_no_more_and_who_is_away_is_not_there(
    stage: Stage, pane: ConversationPane, told: Places
) -> None:
    [one, *_] = tickets(stage)
    pane.show_ticket(one)
    pane.composer.box.edit.insertPlainText("Try again.")
    pane.here._writing.setInterval(1)
    stage.until(lambda: told[-1] == (one, Doing.VIEWING))
    pane.here._idle.start(1)
    stage.until(lambda: told[-1][0] is None)
    pane.activateWindow()
    stage.until(pane.isActiveWindow)
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert told[-1] == (one, Doing.VIEWING)


def test_who_sent_is_told_to_write_until_it_has_left_or_was_taken_back(
    stage: Stage, pane: ConversationPane, told: Places
) -> None:
    [one, *_] = tickets(stage)
    pane.show_ticket(one)
    edit = pane.composer.box.edit
    edit.insertPlainText("Try again.")
    pane.composer.box.send()
    stage.until(lambda: bool(stage.session.library.outbox_of(one)))
    stage.until(pane.composer.undo.bar.isVisible)
    assert told[-1] == (one, Doing.REPLYING)
    pane.composer.undo.undo()
    stage.until(lambda: edit.toPlainText() == "Try again.")
    stage.until(lambda: told[-1] == (one, Doing.VIEWING))

    pane.composer.choose_kind(internal=True)
    pane.composer.box.send()
    stage.until(lambda: bool(stage.session.library.outbox_of(one)))
    assert told[-1] == (one, Doing.NOTING)
    [item] = stage.session.library.outbox_of(one)
    stage.run(stage.session.actions.send_at_once(item.id))
    stage.until(lambda: not stage.session.library.outbox_of(one))
    stage.until(lambda: told[-1] == (one, Doing.VIEWING))


def test_who_could_not_send_is_not_told_to_write_for_ever(
    stage: Stage, pane: ConversationPane, told: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    [one, *_] = tickets(stage)
    pane.show_ticket(one)

    async def full(*_: object) -> None:
        raise DiskFull(directory="profile")

    monkeypatch.setattr(stage.session.actions, "send", full)
    pane.composer.box.edit.insertPlainText("Try again.")
    pane.composer.box.send()
    assert told[-1] == (one, Doing.REPLYING)
    stage.until(lambda: told[-1] == (one, Doing.VIEWING))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_strip_stands_out_from_what_is_around_it_and_reads_well(
    theme: Theme, stage: Stage
) -> None:
    strip = PresenceStrip(LIGHT)
    strip.set_theme(theme)
    strip.show_people([present("Kim")])
    strip.resize(strip.sizeHint())
    [label] = strip.findChildren(QLabel)
    looking = label.font()
    ground = strip.grab().toImage().pixelColor(1, 1).name()
    assert ground not in {theme.colours.surface, theme.colours.window}
    # Its colours are a pair of the theme, each of which reads well.
    assert (label.palette().windowText().color().name(), ground) == (
        theme.colours.info.text,
        theme.colours.info.fill,
    )
    assert contrast(theme.colours.info) >= 4.5
    strip.show_people([present("Kim", Doing.REPLYING)])
    assert label.font().weight() > looking.weight()
    strip.deleteLater()
