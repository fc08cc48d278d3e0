"""What a person wrote is damaged at the start: restored, told in the banner, and sent once."""

import gc
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import Draft
from desktop.domain.errors import CacheDamaged
from desktop.domain.ids import DraftId
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys, safekeeping
from desktop.services.session import Session
from desktop.store import profile as profile_module
from desktop.ui.banner import Banner
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import SEED, Stage, appearance, running_loop

__all__ = ["appearance"]


def words_of(banner: Banner) -> str:
    return " ".join(label.text() for label in banner.findChildren(QLabel))


def test_the_window_tells_of_the_backup_that_was_restored(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, appearance: Appearance
) -> None:
    directory = tmp_path / "profile"
    key = keys.create_demo_key(directory)
    with running_loop(qapp) as loop, RunningHelpdesk(tmp_path / "desk", seed_from=SEED) as desk:
        first = Stage(Session(directory, key), desk, qtbot, loop)
        first.run(first.session.start())
        first.sign_in()
        account = first.session.library.accounts()[0].id
        kept = Draft(id=DraftId("d"), account=account, ticket=None, body="half a thought")
        first.session.profile.drafts.save(kept)
        # The end of a day's use leaves a backup behind.
        first.run(first.session.stop())
        assert list((directory / "backups").iterdir())
        (directory / "own.db").write_bytes(b"no database" * 1000)

        second = Stage(Session(directory, key), desk, qtbot, loop)
        window = MainWindow(second.session, appearance)
        window.show()
        banner = window.findChildren(Banner)[0]
        second.run(second.session.start())
        second.until(banner.isVisible)
        assert "restored from the backup of" in words_of(banner)
        assert "own.db.damaged-" in words_of(banner)
        assert [draft.body for draft in second.session.library.drafts()] == ["half a thought"]
        second.until(lambda: second.session.profile.restored() is None)

        second.run(window.shut_down())
        second.run(second.session.stop())
        shiboken6.delete(window)
        gc.collect()


def test_damage_that_is_found_after_the_start_is_told_and_noted(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    appearance: Appearance,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    directory = tmp_path / "profile"
    key = keys.create_demo_key(directory)
    monkeypatch.setattr(safekeeping, "FIRST_CHECK", 0.0)
    # As of a cache that is too large to be read before the window is shown.
    monkeypatch.setattr(profile_module, "LOOK_SECONDS", -1.0)
    with running_loop(qapp) as loop, RunningHelpdesk(tmp_path / "desk", seed_from=SEED) as desk:
        first = Stage(Session(directory, key), desk, qtbot, loop)
        first.run(first.session.start())
        first.sign_in()
        # Pages that the first window does not read: those of a fetched file.
        profile = first.session.profile
        writer = profile.files.writer()
        writer.write(b"x" * 400_000)
        file = writer.finish()
        with profile.cache.transaction() as tx:
            tx.run("INSERT INTO fetched VALUES (1, 'film', ?)", (file,))
        first.run(first.session.stop())
        path = directory / "cache.db"
        data = bytearray(path.read_bytes())
        data[len(data) - 200_000] ^= 1
        path.write_bytes(data)

        second = Stage(Session(directory, key), desk, qtbot, loop)
        assert not second.session.profile.cache_rebuilt
        told: list[object] = []
        second.session.changes.subscribe(lambda change: told.append(getattr(change, "problem", 0)))
        second.run(second.session.start())
        second.until(lambda: any(isinstance(problem, CacheDamaged) for problem in told))
        second.run(second.session.stop())
        third = Stage(Session(directory, key), desk, qtbot, loop)
        assert third.session.profile.cache_rebuilt
        third.run(third.session.stop())
