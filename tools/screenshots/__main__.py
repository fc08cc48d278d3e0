"""Take all pictures, or those that are named: python -m tools.screenshots [NAME…]."""

import asyncio
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

# Before Qt is imported: the pictures are the same with and without a screen, and on one of a
# usual size, for windows open no larger than it.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parent / 'screen.json'}"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_FONT_DPI"] = "96"

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop.app import application
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance, Scheme
from tools.checks.translations import texts
from tools.screenshots import scenes
from tools.screenshots.agents import panels
from tools.screenshots.colleagues import capture, conversations, together
from tools.screenshots.forms import faults, forms
from tools.screenshots.stage import ROOT, SIZE, Spoken, Stage
from tools.translations import FOLDER, compiled

TRANSLATIONS = ROOT / FOLDER
NOTHING: Spoken = {}


async def play(
    profile: Path,
    appearance: Appearance,
    wanted: frozenset[str],
    server: RunningHelpdesk,
    role: str | None,
    parts: Sequence[scenes.Scene],
    spoken: Spoken = NOTHING,
) -> None:
    """Open the window on a new profile, signed in as *role* (or not at all), and play *parts*."""
    session = Session(profile, keys.create_demo_key(profile))
    window = MainWindow(session, appearance)
    appearance.choose(Scheme.LIGHT)
    window.resize(*SIZE)
    window.show()
    try:
        await session.start()
        await window.complete()
        if role is not None:
            await session.accounts.add("native", server.url, server.tokens[role], "Demo")
        stage = Stage(session, window, appearance, wanted, spoken)
        for part in parts:
            await part(stage, server)
    finally:
        window.close()
        await window.shut_down()
        await session.stop()
        # A later change of theme is none of its business.
        window.deleteLater()


@contextmanager
def persian() -> Iterator[Spoken]:
    """Let the application speak Persian, from right to left, as far as it is translated.

    Yield its words by the English ones.
    """
    before, translator = QLocale(), QTranslator()
    source = TRANSLATIONS / "deskbell_fa.ts"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "deskbell_fa.qm"
        made.write_bytes(compiled(source, Path(folder)))
        if not translator.load(str(made)):
            raise OSError(f"{source} makes no translation")
    QLocale.setDefault(QLocale(QLocale.Language.Persian, QLocale.Country.Iran))
    QCoreApplication.installTranslator(translator)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts(source.read_text("utf-8")):
        words[text.source].update(text.translations)
    yield {english: frozenset(own) for english, own in words.items()}
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


async def play_all(folder: Path, appearance: Appearance, wanted: frozenset[str]) -> None:
    """Play every scene, each window on a profile of its own."""
    with RunningHelpdesk(folder / "persian", demo=True) as server, persian() as words:
        parts = [forms, faults]
        await play(folder / "forms-fa", appearance, wanted, server, "customer", parts, words)
    with RunningHelpdesk(folder / "helpdesk", demo=True) as server:
        plays = (
            ("new", None, [scenes.welcome]),
            ("agent", "agent", [scenes.agent, panels, together, conversations, capture]),
            ("forms", "customer", [forms, faults]),
            ("customer", "customer", [*scenes.CUSTOMER, *scenes.OFFLINE]),
        )
        for name, role, parts in plays:
            await play(folder / name, appearance, wanted, server, role, parts)


def main(names: list[str]) -> int:
    """Take the pictures; what fails is raised."""
    app = application(sys.argv[:1])
    appearance = Appearance(app, Scheme.LIGHT)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory(prefix="deskbell-screenshots-") as folder, loop:
        loop.run_until_complete(play_all(Path(folder), appearance, frozenset(names)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
