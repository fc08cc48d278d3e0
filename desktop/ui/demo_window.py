"""The demo in a window of its own, opened from this one."""

import asyncio
import sys

from PySide6.QtCore import QProcess

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem

STOP_SECONDS = 10.0


async def run_demo() -> None:
    """Run `deskbell demo` until its window is closed; raises `Problem` where it fails.

    It has a helpdesk and a profile of its own. Where this is cancelled it ends as by its own
    button, so that what it keeps meanwhile goes as well.
    """
    process = QProcess()
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(code: int) -> None:
        if not ended.done():
            ended.set_result(code)

    def fail(error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            finish(1)

    process.finished.connect(finish)
    process.errorOccurred.connect(fail)
    frozen = bool(getattr(sys, "frozen", False))
    process.start(sys.executable, ["demo"] if frozen else ["-m", "desktop", "demo"])
    try:
        code = await asyncio.shield(ended)
    except asyncio.CancelledError:
        process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await asyncio.shield(ended)
        except TimeoutError:
            process.kill()
            await ended
        raise
    if code != 0:
        raise Problem(detail=QT_TRANSLATE_NOOP("Detail", "the demo did not start, or ended badly"))
