"""Takes files and pictures into a message, within the helpdesk's limits."""

import asyncio
import itertools
import stat
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop.domain.catalog import Limits
from desktop.domain.errors import QT_TRANSLATE_NOOP, FileProblem, Problem
from desktop.domain.outbox import OutgoingFile
from desktop.services.files import content_type_of
from desktop.services.session import Session
from desktop.ui.attachment_arrivals import Arrival, Stage
from desktop.ui.attachment_shrink import SHRINKABLE, encoded, shrink
from desktop.ui.composer_limits import is_too_large, refusal_of_file
from desktop.ui.i18n import isolate, problem_text
from desktop.ui.render.file_names import display_name
from desktop.ui.tasks import Tasks

_EVERY_MS = 100
"""Between two words about how a copy goes on."""


@dataclass(slots=True)
class _Taking:
    """One file that somebody gave, until it is attached or dismissed."""

    draft: str
    source: Path | QImage
    count: Callable[[], int]
    """How many files the draft has by now."""
    limits: Limits
    arrival: Arrival
    task: "asyncio.Task[None] | None" = None
    cancelled: bool = False


class FileIntake(QObject):
    """Copies what is given to a draft, one file after another, whichever draft is shown meanwhile.

    `taken` carries a draft's id and an `OutgoingFile`. `ended` carries the id of a draft that waits
    for no file any more, and why one did not come ("" where all did). `changed` carries the id of
    a draft whose `arrivals` are others.
    """

    taken = Signal(str, object)
    changed = Signal(str)
    ended = Signal(str, str)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._turn = asyncio.Lock()
        self._ids = itertools.count(1)
        self._takings: dict[int, _Taking] = {}
        self._waiting: Counter[str] = Counter()
        self._reasons: dict[str, str] = {}
        self._moved: set[str] = set()
        """Drafts with a copy that went on since that was told last."""
        self._soon = QTimer(self, interval=_EVERY_MS, singleShot=True)
        self._soon.timeout.connect(self._tell_moved)

    def take_paths(
        self, draft: str, paths: list[Path], count: Callable[[], int], limits: Limits
    ) -> None:
        """Copy files into the profile for the draft with that id, which has *count* files."""
        for path in paths:
            self._begin(draft, path, path.name, count, limits)

    def take_picture(
        self, draft: str, image: QImage, count: Callable[[], int], limits: Limits
    ) -> None:
        """Keep a pasted picture as a PNG file, for the draft with that id."""
        moment = datetime.now().astimezone()
        words = QCoreApplication.translate("Composer", "Screenshot {time}")
        name = words.format(time=f"{moment:%Y-%m-%d %H-%M-%S}") + ".png"
        self._begin(draft, image, name, count, limits)

    def arrivals(self, draft: str) -> tuple[Arrival, ...]:
        """Return the files that are not attached to a draft yet, in the order they were given."""
        return tuple(t.arrival for t in self._takings.values() if t.draft == draft)

    def waits(self, draft: str) -> bool:
        """Whether the draft with that id waits for a file."""
        return self._waiting[draft] > 0

    async def settle(self) -> None:
        """Return when no draft waits for a file."""
        while tasks := [t.task for t in self._takings.values() if t.task is not None]:
            await asyncio.wait(tasks)

    def drop(self, id: int) -> None:
        """Let go of a file: stop copying it, or dismiss why it was refused."""
        taking = self._takings.get(id)
        if taking is None:
            return
        if taking.task is not None:
            taking.cancelled = True
            taking.task.cancel()
            return
        del self._takings[id]
        self.changed.emit(taking.draft)

    def shrink(self, id: int) -> None:
        """Attach a picture that was refused for its size, made smaller."""
        taking = self._takings.get(id)
        if taking is not None and taking.task is None and taking.arrival.shrinkable:
            self._show(taking, Stage.SHRINKING)
            self._spawn(taking, self._shrink(taking))

    def dismiss_refused(self, draft: str) -> None:
        """Say no more about what was refused to a draft."""
        gone = [i for i, t in self._takings.items() if t.draft == draft and t.task is None]
        for id in gone:
            del self._takings[id]
        if gone:
            self.changed.emit(draft)

    # --- one file ------------------------------------------------------------------------------

    def _begin(
        self,
        draft: str,
        source: Path | QImage,
        name: str,
        count: Callable[[], int],
        limits: Limits,
    ) -> None:
        id = next(self._ids)
        taking = _Taking(draft, source, count, limits, Arrival(id, name))
        self._takings[id] = taking
        self._spawn(taking, self._take(taking))

    def _spawn(self, taking: _Taking, work: Coroutine[Any, Any, None]) -> None:
        self._waiting[taking.draft] += 1
        taking.task = self._tasks.spawn(self._guard(taking, work), name="attach")
        taking.task.add_done_callback(partial(self._end, taking))
        self.changed.emit(taking.draft)

    async def _take(self, taking: _Taking) -> None:
        name, source = taking.arrival.name, taking.source
        data = b""
        if isinstance(source, Path):
            size = await self._session.worker.run(_size_of, source)
            if size is None:
                self._refuse(taking, _folder())
                return
        else:
            data = await asyncio.to_thread(encoded, source, "PNG")
            size = len(data)
        taking.arrival = replace(taking.arrival, size=size)
        # At once, not only when its turn comes: those before it may take a while.
        reason = refusal_of_file(name, size, self._places_before(taking), taking.limits)
        if reason:
            self._refuse(taking, reason, shrinkable=self._is_shrinkable(taking))
            return
        attach = (
            partial(self._session.actions.attach_path, source, partial(self._go_on, taking))
            if isinstance(source, Path)
            else partial(self._session.actions.attach_bytes, data, name, "image/png")
        )
        await self._attach(taking, attach)

    async def _shrink(self, taking: _Taking) -> None:
        limit = taking.limits.attachment_bytes
        if limit is None:
            return
        small = await asyncio.to_thread(shrink, taking.source, taking.arrival.name, limit)
        if small is None:
            words = QCoreApplication.translate("Composer", "It cannot be made small enough.")
            self._refuse(taking, words)
            return
        taking.arrival = replace(taking.arrival, name=small.name, size=len(small.data))
        attach = partial(
            self._session.actions.attach_bytes, small.data, small.name, small.content_type
        )
        await self._attach(taking, attach)

    async def _attach(self, taking: _Taking, attach: Callable[[], Awaitable[OutgoingFile]]) -> None:
        async with self._turn:
            # Another one may have been attached since it was looked at.
            full = refusal_of_file(taking.arrival.name, 0, taking.count(), taking.limits)
            if full:
                self._refuse(taking, full)
                return
            self._show(taking, Stage.COPYING)
            file = await attach()
            del self._takings[taking.arrival.id]
            self.taken.emit(taking.draft, file)

    def _places_before(self, taking: _Taking) -> int:
        """Return how many files go with the message before this one, those on their way too."""
        before = itertools.takewhile(lambda t: t is not taking, self._takings.values())
        coming = sum(
            t.draft == taking.draft and t.arrival.stage is not Stage.REFUSED for t in before
        )
        return taking.count() + coming

    def _is_shrinkable(self, taking: _Taking) -> bool:
        """Tell whether making it smaller would be enough to be taken."""
        limits, name = taking.limits, taking.arrival.name
        kind = content_type_of(name)
        small = refusal_of_file(name, 0, self._places_before(taking), limits)
        return (
            not small
            and is_too_large(taking.arrival.size, limits)
            and kind in SHRINKABLE
            and all(limits.takes(made) for made in ("image/jpeg", "image/png"))
        )

    async def _guard(self, taking: _Taking, work: Coroutine[Any, Any, None]) -> None:
        """Do *work*; a problem becomes the reason why the file did not come."""
        try:
            await work
        except Problem as problem:
            self._refuse(taking, problem_text(problem))

    def _end(self, taking: _Taking, task: "asyncio.Task[None]") -> None:
        taking.task = None
        id, name, draft = taking.arrival.id, taking.arrival.name, taking.draft
        if taking.cancelled:
            self._takings.pop(id, None)
            words = QCoreApplication.translate("Composer", "{name} was left out.")
            self._reasons[draft] = words.format(name=isolate(display_name(name)))
        elif task.cancelled() or task.exception() is not None:
            words = QCoreApplication.translate("Composer", "It could not be attached.")
            self._refuse(taking, words)
        self._waiting[draft] -= 1
        if not self._waiting[draft]:
            del self._waiting[draft]
        self.changed.emit(draft)
        if not self._waiting[draft]:
            self.ended.emit(draft, self._reasons.pop(draft, ""))

    # --- telling -------------------------------------------------------------------------------

    def _show(self, taking: _Taking, stage: Stage) -> None:
        taking.arrival = replace(taking.arrival, stage=stage, reason="", shrinkable=False)
        self.changed.emit(taking.draft)

    def _refuse(self, taking: _Taking, reason: str, *, shrinkable: bool = False) -> None:
        taking.arrival = replace(
            taking.arrival, stage=Stage.REFUSED, reason=reason, shrinkable=shrinkable
        )
        name = isolate(display_name(taking.arrival.name))
        self._reasons[taking.draft] = f"{name}: {reason}"

    def _go_on(self, taking: _Taking, done: int) -> None:
        taking.arrival = replace(taking.arrival, done=done)
        self._moved.add(taking.draft)
        if not self._soon.isActive():
            self._soon.start()

    def _tell_moved(self) -> None:
        moved, self._moved = self._moved, set()
        for draft in moved:
            self.changed.emit(draft)


def _size_of(path: Path) -> int | None:
    """Return a file's size; None for a folder."""
    try:
        found = path.stat()
    except OSError as error:
        raise FileProblem(
            path=path, detail=error.strerror or QT_TRANSLATE_NOOP("Detail", "it cannot be read")
        ) from None
    return None if stat.S_ISDIR(found.st_mode) else found.st_size


def _folder() -> str:
    return QCoreApplication.translate(
        "Composer", "This is a folder. Attach the files in it, or pack it into one file first."
    )
