"""The real main window on a profile, in a qasync loop, with an eye on when its list was painted."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.plain_imports import import_plainly

# As the program does, in this order.
import_plainly()

from PySide6.QtCore import QEvent, QObject  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from qasync import QEventLoop  # noqa: E402

from desktop.app import application  # noqa: E402
from desktop.start import SWITCH_INTERVAL  # noqa: E402
from desktop.ui.main_window import MainWindow  # noqa: E402
from desktop.ui.theme_apply import Appearance, Scheme  # noqa: E402
from desktop.ui.ticket_list import TicketPane  # noqa: E402

T = TypeVar("T")

SIZE = (1280, 800)


class Painted(QObject):
    """Tells when the list's next paint is over."""

    def __init__(self, pane: TicketPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._waiting: list[asyncio.Future[float]] = []
        pane.installEventFilter(self)
        pane.view.viewport().installEventFilter(self)

    def next(self) -> asyncio.Future[float]:
        """Return a future of the moment (perf_counter) after the next paint of list or pane."""
        future: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        return future

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._waiting:
            # The whole window is painted in one go; the loop runs again when that is over.
            waiting, self._waiting = self._waiting, []
            asyncio.get_running_loop().call_soon(self._tell, waiting)
        return super().eventFilter(watched, event)

    @staticmethod
    def _tell(waiting: list[asyncio.Future[float]]) -> None:
        now = time.perf_counter()
        for future in waiting:
            if not future.done():
                future.set_result(now)


@dataclass(frozen=True)
class Stage:
    """An open window and what a measurement needs of it."""

    app: QApplication
    session: Session
    window: MainWindow
    pane: TicketPane
    painted: Painted


def run(folder: Path, measure: Callable[[Stage], Awaitable[T]], *, new: bool = False) -> T:
    """Open the window on the profile in *folder* (made when *new*), and return what *measure* does.

    Sync is not started: that is for *measure* to do.
    """
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = application(sys.argv[:1])
    appearance = Appearance(app, Scheme.LIGHT)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    opened = keys.create_demo_key(folder) if new else keys.obtain(folder, None)

    async def whole() -> T:
        session = Session(folder, opened)
        window = MainWindow(session, appearance)
        window.resize(*SIZE)
        window.show()
        pane = window.findChild(TicketPane)
        assert pane is not None
        try:
            return await measure(Stage(app, session, window, pane, Painted(pane)))
        finally:
            await window.shut_down()
            await session.stop()

    with loop:
        return loop.run_until_complete(whole())
