"""Take all pictures, or those that are named: python -m tools.screenshots [NAME or FOLDER…]."""

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

# Before Qt is imported: the pictures are the same with and without a screen, and on one of a
# usual size, for windows open no larger than it.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parent / 'screen.json'}"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_FONT_DPI"] = "96"

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop.app import named_application
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.main_window import MainWindow
from desktop.ui.speech import OWN_NAMES, Language, Speech
from desktop.ui.theme_apply import Appearance, Scheme
from tools.screenshots import languages, scenes
from tools.screenshots.agents import panels
from tools.screenshots.colleagues import capture, conversations, together
from tools.screenshots.forms import faults, forms
from tools.screenshots.stage import SIZE, Spoken, Stage, stands_for

NOTHING: Spoken = {}
LANGUAGES = "languages"


async def play(
    profile: Path,
    appearance: Appearance,
    wanted: frozenset[str],
    server: RunningHelpdesk,
    role: str | None,
    parts: Sequence[scenes.Scene],
    spoken: Spoken = NOTHING,
    size: tuple[int, int] = SIZE,
) -> None:
    """Open the window on a new profile, signed in as *role* (or not at all), and play *parts*."""
    session = Session(profile, keys.create_demo_key(profile))
    window = MainWindow(session, appearance)
    appearance.choose(Scheme.LIGHT)
    window.resize(*size)
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


async def play_languages(
    speech: Speech, folder: Path, appearance: Appearance, wanted: frozenset[str]
) -> None:
    """Play the main states in every language, and the forms in the one from right to left."""
    with RunningHelpdesk(folder / "languages", demo=True) as server:
        for language in OWN_NAMES:
            if not any(
                stands_for(name, f"{LANGUAGES}/{language}") for name in wanted or (LANGUAGES,)
            ):
                continue
            speech.choose(language)
            words = languages.spoken(language)
            for role, scene in (("agent", languages.states), (None, languages.first_start)):
                profile = folder / f"{language}-{role}"
                at = (profile, appearance, wanted, server, role, [scene(language)], words)
                await play(*at, size=languages.SIZE)
        if wanted:
            return
        speech.choose(Language.PERSIAN)
        words = languages.spoken(Language.PERSIAN)
        parts = [forms, faults]
        await play(folder / "forms-fa", appearance, wanted, server, "customer", parts, words)
        speech.choose(Language.ENGLISH)


async def play_all(
    app: QApplication, folder: Path, appearance: Appearance, wanted: frozenset[str]
) -> None:
    """Play every scene, each window on a profile of its own."""
    speech = Speech(app, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    if not wanted or any(name.startswith(LANGUAGES) for name in wanted):
        await play_languages(speech, folder, appearance, wanted)
    if wanted and all(name.startswith(LANGUAGES) for name in wanted):
        return
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
    app = named_application(sys.argv[:1])
    appearance = Appearance(app, Scheme.LIGHT)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory(prefix="deskbell-screenshots-") as folder, loop:
        loop.run_until_complete(play_all(app, Path(folder), appearance, frozenset(names)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
