"""The real program beside its window: tray, badge, a second start, and links from outside."""

import json
import re
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.demo_copy import demo_in
from tests.desktop.desktop import Desktop, on_a_desktop, until
from tests.desktop.tray import Tray


@pytest.fixture
def helpdesk(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[RunningHelpdesk]:
    with demo_in(tmp_path / "helpdesk", tmp_path_factory) as running:
        yield running


@pytest.fixture
def desktop(tmp_path: Path) -> Generator[Desktop]:
    with on_a_desktop(tmp_path / "home") as desktop:
        yield desktop


def test_the_program_lives_in_the_tray(
    desktop: Desktop, helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    here = ("--profile", str(tmp_path / "home" / "profile"))
    sign_in = ("account", "add", "--kind", "native", "--url", helpdesk.url)
    desktop.deskbell(*sign_in, *here, given=f"{helpdesk.tokens['customer']}\n")
    desktop.deskbell("key", "recovery", *here)
    tray = Tray(desktop)

    # As after a login: in the tray alone.
    program = desktop.start(sys.executable, "-m", "desktop", "--hidden", *here)
    said = until(lambda: re.search(r"Unread tickets: (\d+)", tray.tooltip()), "unread tickets")
    assert int(said[1]) > 0
    until(lambda: "All synced" in tray.tooltip(), "the end of the sync")
    assert desktop.window("Deskbell") is None
    synced = tray.picture()

    # What the menu says is done, and said in words and by the icon.
    tray.choose("Pause syncing")
    until(lambda: "Paused" in tray.tooltip(), "a pause")
    assert "Pause syncing" not in tray.menu()
    assert tray.picture() != synced
    tray.choose("Resume syncing")
    until(lambda: "All synced" in tray.tooltip(), "the end of the pause")

    # A second start raises the first, and ends.
    desktop.deskbell(*here)
    shown = until(lambda: desktop.window("Deskbell"), "the window")
    until(lambda: desktop.active() == shown, "the window in front")
    tray.click()
    until(lambda: desktop.window("Deskbell") is None, "the window put away")

    # A link opens what it leads to; what is opened before one's eyes is read.
    def unread_here() -> list[str]:
        rows = json.loads(desktop.deskbell("tickets", "--json", *here))
        return [row["number"] for row in rows if row["unread"]]

    before = unread_here()
    desktop.deskbell(*here, f"deskbell://ticket/{before[-1]}")
    until(lambda: unread_here() == before[:-1], "the ticket of the link read")
    until(lambda: f"Unread tickets: {len(before) - 1}\n" in tray.tooltip(), "one unread less")
    desktop.deskbell(*here, "deskbell://new?subject=It%20broke")
    until(lambda: desktop.window("New ticket"), "the form for a new ticket")

    # A panel that ends for good leaves nobody without a window; one that comes again has the icon.
    tray.click()
    if desktop.window("Deskbell") is not None:
        until(lambda: tray.click() or desktop.window("Deskbell") is None, "the window put away")
    tray.stop()
    until(lambda: desktop.window("Deskbell"), "the window without a tray")
    tray.start()
    until(lambda: "Unread tickets" in tray.tooltip(), "the icon in the new panel")

    tray.choose("Quit")
    until(lambda: program.poll() is not None, "the end")
    assert program.returncode == 0
