"""What was fetched before is damaged at the start: told in the banner, and fetched again."""

import gc
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import Draft
from desktop.domain.ids import DraftId
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.banner import Banner
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import SEED, Stage, appearance, running_loop

__all__ = ["appearance"]


def test_the_window_tells_of_the_copy_that_was_set_aside(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, appearance: Appearance
) -> None:
    directory = tmp_path / "profile"
    key = keys.create_demo_key(directory)
    with running_loop(qapp) as loop, RunningHelpdesk(tmp_path / "desk", seed_from=SEED) as desk:
        first = Stage(Session(directory, key), desk, qtbot, loop)
        first.run(first.session.start())
        first.sign_in()
        known = first.session.profile.tickets.count(TicketQuery())
        assert known
        account = first.session.library.accounts()[0].id
        kept = Draft(id=DraftId("d"), account=account, ticket=None, body="half a thought")
        first.session.profile.drafts.save(kept)
        first.run(first.session.stop())
        (directory / "cache.db").write_bytes(b"no database" * 1000)

        second = Stage(Session(directory, key), desk, qtbot, loop)
        window = MainWindow(second.session, appearance)
        window.show()
        banner = window.findChildren(Banner)[0]
        second.run(second.session.start())
        second.until(banner.isVisible)
        words = " ".join(label.text() for label in banner.findChildren(QLabel))
        assert "was damaged" in words
        assert "drafts and unsent messages are safe" in words
        second.until(lambda: second.session.profile.tickets.count(TicketQuery()) == known)
        assert [draft.body for draft in second.session.library.drafts()] == ["half a thought"]
        assert banner.isVisible()
        next(b for b in banner.findChildren(QPushButton) if b.text() == "Dismiss").click()
        assert not banner.isVisible()

        second.run(window.shut_down())
        second.run(second.session.stop())
        shiboken6.delete(window)
        gc.collect()
