"""What a brand does to the connect page: its words, and the helpdesk that it leads to at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer

from desktop.brand import BRAND
from desktop.brand.brand import spoken
from desktop.domain.found import FoundHelpdesk
from desktop.ui.i18n import isolate, one_line
from desktop.ui.welcome_steps import Step, words_of

PRESET_URL = "" if BRAND.helpdesk is None else BRAND.helpdesk.url
"""Where the brand's helpdesk is; "" for a brand without one."""
MAY_CHOOSE = BRAND.helpdesk is None or BRAND.helpdesk.others
"""Whether the person may name a helpdesk."""
_AGAIN = 20
"""Milliseconds after which is seen again whether asking is possible yet."""


class Look(QObject):
    """Calls *ask* soon after `begin`, where the brand has a helpdesk and the loop runs by then."""

    def __init__(self, parent: QObject, ask: Callable[[], None]) -> None:
        super().__init__(parent)
        self._ask = ask
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._try)

    def begin(self) -> None:
        """Ask as soon as that is possible: the first window is painted before there is a loop."""
        if PRESET_URL:
            self._timer.start(0)

    def _try(self) -> None:
        # Not before the first paint.
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self._timer.start(_AGAIN)
        else:
            self._ask()


def title(found: FoundHelpdesk | None) -> str:
    """Return what the page is called, with what was found or with nothing yet."""
    name = BRAND.helpdesk.name if BRAND.helpdesk is not None else ""
    if found is not None:
        name = found.name
    if not name:
        return QCoreApplication.translate("Welcome", "Connect to your helpdesk")
    words = QCoreApplication.translate("Welcome", "Sign in to {name}")
    return words.format(name=isolate(one_line(name)))


def about(step: Step) -> str:
    """Return what a step tells of itself, in the brand's words where it has some."""
    language = QLocale().name()[:2]
    if step in (Step.WHERE, Step.BY_HAND):
        return spoken(BRAND.welcome, language) or words_of(step)
    hint = spoken(BRAND.helpdesk.hint, language) if BRAND.helpdesk is not None else ""
    return f"{hint}\n{words_of(step)}" if hint else words_of(step)
