"""The keys of the window, pressed anywhere; the highlight follows what is read."""

from collections.abc import Generator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget

from desktop.domain.views import TicketQuery, View
from desktop.ui.draft_list import DraftCard
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Drafts
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in()
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.run(window.complete())
    window.activateWindow()
    stage.qtbot.waitActive(window)
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def reply_box(window: MainWindow) -> QWidget:
    return next(w for w in window.findChildren(QWidget) if w.accessibleName() == "Reply")


def test_a_view_takes_the_keys_out_of_the_reply(stage: Stage, window: MainWindow) -> None:
    middle = window._middle
    middle.tickets.view.step(0)
    box = reply_box(window)
    stage.until(box.isVisible)
    for key in "12345612":
        box.setFocus()
        stage.until(box.hasFocus)
        stage.qtbot.keyClick(box, key, CTRL)
        page = middle.currentWidget()
        assert page is not None
        focus = window.focusWidget()
        assert page is not None
        assert focus is page or page.isAncestorOf(focus)


def test_j_and_k_stay_in_the_drafts(stage: Stage, window: MainWindow) -> None:
    session = stage.session
    account = session.library.accounts()[0].id
    for subject in ("First", "Second"):
        draft = replace(session.actions.new_draft(account), subject=subject, body="Words")
        stage.run(session.actions.save_draft(draft))
    # As after a click on them: what is hidden hands its keys on, which may be to a card.
    next(v for v in window._sidebar.findChildren(QListView) if v.isVisible()).setFocus()
    window._sidebar.go(Drafts())
    stage.until(lambda: sum(c.isVisible() for c in window.findChildren(DraftCard)) == 2)
    subjects = [draft.subject for draft in session.library.drafts()]

    for key, place in (("j", 0), ("j", 1), ("k", 0)):
        stage.qtbot.keyClick(window, key)
        card = window.focusWidget()
        assert isinstance(card, DraftCard)
        assert subjects[place] in card.accessibleName()
    assert window._sidebar.place == Drafts()


def test_the_highlight_follows_what_is_read(stage: Stage, window: MainWindow) -> None:
    rows = stage.session.library.tickets(TicketQuery()).rows(0, 3)
    view = window._middle.tickets.view
    window.show_ticket(rows[0].ref)
    assert view.current_ref() == rows[0].ref
    window._sidebar.go(Drafts())
    window._middle.outbox.opened.emit(rows[2].ref, "")
    window._sidebar.go(View.ALL)
    assert view.current_ref() == rows[2].ref
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]
