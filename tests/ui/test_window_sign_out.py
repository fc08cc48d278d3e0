"""Signing out and in again in the whole window: what stands there afterwards is true."""

import asyncio
from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel

from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def first_ticket(stage: Stage) -> TicketRef:
    return stage.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref


def words(pane: ConversationPane) -> str:
    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def test_signing_in_again_shows_no_ticket_as_gone(stage: Stage, window: MainWindow) -> None:
    stage.sign_in()
    pane = window.findChildren(ConversationPane)[0]
    ref = first_ticket(stage)
    row = stage.session.library.ticket(ref)
    assert row is not None
    window.show_ticket(ref)
    stage.until(lambda: bool(pane.view.entries))
    stage.run(stage.session.accounts.remove(ref.account, keep_unsent=True))
    # Another one left an account and has tickets still: nothing false stands beside them.
    stage.sign_in("agent")
    stage.until(lambda: row.ticket.subject not in words(pane))
    assert pane.notice == ""
    stage.sign_in()
    again = stage.session.library.find(row.ticket.number)[0].ref
    window.show_ticket(again)
    stage.until(lambda: bool(pane.view.entries) and row.ticket.subject in words(pane))
    assert pane.notice == ""


def test_a_ticket_that_comes_back_is_not_called_gone_any_more(
    stage: Stage, window: MainWindow
) -> None:
    stage.sign_in()
    pane = window.findChildren(ConversationPane)[0]
    ref = first_ticket(stage)
    stage.run(stage.session.accounts.remove(ref.account, keep_unsent=True))

    async def too_early() -> str:
        token = stage.helpdesk.tokens["customer"]
        await stage.session.accounts.add("native", stage.helpdesk.url, token)
        window.show_ticket(ref)
        while not pane.notice:  # noqa: ASYNC110 - a label tells nobody that it changed
            await asyncio.sleep(0)
        return pane.notice

    assert "not there any more" in stage.run(too_early())
    stage.until(lambda: bool(pane.view.entries))
    assert pane.notice == ""
