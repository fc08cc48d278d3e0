"""Mail files read a piece at a time: which mails are in them, and one mail when it is wanted."""

import os
import re
import stat
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.capture.mail import LARGEST, Mail, MailHead, read_head, read_mail
from desktop.domain.capture.mbox import HEAD, LINE, MboxSplitter, Place, is_mbox, unescaped
from desktop.domain.errors import QT_TRANSLATE_NOOP, FileProblem, Problem
from desktop.sync.worker import Worker

STEP: Final = 4 << 20
"""Bytes that are read before anybody else has a turn."""
MOST: Final = 5_000
"""Mails that are listed at once."""
_SIGNS: Final = re.compile(
    rb"^(from|to|date|subject|message-id|received|return-path|mime-version|delivered-to)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_OUTLOOK: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class NoMail(Problem):
    """A file holds no mail that can be read. Field: path."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "{path} is no mail: choose files that end in .eml or .mbox."
    )


class OutlookMail(Problem):
    """A file is one of Outlook's own. Field: path."""

    template = QT_TRANSLATE_NOOP(
        "Problem",
        "{path} is in Outlook's own format. Drag the mail out of Outlook on the web, or save it "
        "as .eml, and choose that.",
    )


class MailTooLarge(Problem):
    """A mail is beyond what is read. Fields: subject, most (MiB)."""

    template = QT_TRANSLATE_NOOP(
        "Problem", "“{subject}” is larger than {most} MiB, so it was not read."
    )


@dataclass(frozen=True, slots=True)
class FoundMail:
    """A mail in a file: what its headers say, and where it is."""

    path: Path
    place: Place
    head: MailHead

    @property
    def source(self) -> str:
        """What it was taken from, as people call it."""
        return self.path.name


@dataclass(slots=True)
class Harvest:
    """What was found in files so far."""

    mails: list[FoundMail] = field(default_factory=list[FoundMail])
    refused: list[Problem] = field(default_factory=list[Problem])
    """Files that could not be read."""
    twice: int = 0
    """Mails left out because the same one, by its Message-ID, came before."""
    read: int = 0
    """Bytes read."""
    size: int = 0
    """Bytes of all the files."""
    cut: bool = False
    """Whether there are more mails than `MOST`."""


class MailFiles:
    """Reads on *worker*'s thread, never long at once."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    async def read(self, paths: Sequence[Path]) -> AsyncIterator[Harvest]:
        """Yield what was found after each step; the same harvest, which grows.

        Files that cannot be read are told in it. Ends early where nobody asks any more.
        """
        harvest = Harvest()
        scans: list[_Scan] = []
        try:
            for path in paths:
                try:
                    scan = await self._worker.run(_Scan, path)
                except Problem as problem:
                    harvest.refused.append(problem)
                    continue
                harvest.size += scan.size
                scans.append(scan)
            seen: set[str] = set()
            for scan in scans:
                try:
                    async for found in self._steps(scan):
                        _take(harvest, seen, found)
                        harvest.read = sum(other.read for other in scans)
                        yield harvest
                except Problem as problem:
                    harvest.refused.append(problem)
                if harvest.cut:
                    break
        finally:
            for scan in scans:
                await self._worker.run(scan.close)
        yield harvest

    async def open(self, found: FoundMail) -> Mail:
        """Return one mail as a message; raises `Problem` where it cannot be read any more."""
        if found.place.size > LARGEST:
            raise MailTooLarge(subject=found.head.subject, most=LARGEST >> 20)
        return await self._worker.run(_open, found)

    async def _steps(self, scan: "_Scan") -> AsyncIterator[list[FoundMail]]:
        while not scan.done:
            yield await self._worker.run(scan.step)


class _Scan:
    """One file while it is looked through."""

    def __init__(self, path: Path) -> None:
        """Open the file; raises `Problem` for what is no mail."""
        self._path = path
        self._file = _opened(path)
        self.read = 0
        self.done = False
        try:
            self.size = os.fstat(self._file.fileno()).st_size
            first = self._file.read(LINE)
            self._file.seek(0)
        except OSError as error:
            self._file.close()
            raise _unreadable(path, error) from None
        self._splitter = MboxSplitter() if is_mbox(first) else None
        if self._splitter is None and not _SIGNS.search(first):
            self._file.close()
            raise (OutlookMail if first.startswith(_OUTLOOK) else NoMail)(path=path.name)

    def step(self) -> list[FoundMail]:
        """Read on; return the mails that ended."""
        try:
            return self._single() if self._splitter is None else self._several(self._splitter)
        except OSError as error:
            raise _unreadable(self._path, error) from None

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _single(self) -> list[FoundMail]:
        self.done = True
        self.read = self.size
        return [self._found(Place(0, self.size, self._file.read(HEAD)))]

    def _several(self, splitter: MboxSplitter) -> list[FoundMail]:
        found: list[FoundMail] = []
        end = self.read + STEP
        while self.read < end:
            line = self._file.readline(LINE)
            place = splitter.feed(line) if line else splitter.finish()
            if place is not None:
                found.append(self._found(place))
            if not line:
                self.done = True
                break
            self.read += len(line)
        return found

    def _found(self, place: Place) -> FoundMail:
        bare = Place(place.start, place.size, b"", place.escaped)
        return FoundMail(self._path, bare, read_head(place.head))


def _take(harvest: Harvest, seen: set[str], found: list[FoundMail]) -> None:
    for mail in found:
        if len(harvest.mails) >= MOST:
            harvest.cut = True
            return
        if mail.head.id and mail.head.id in seen:
            harvest.twice += 1
            continue
        seen.add(mail.head.id)
        harvest.mails.append(mail)


def _open(found: FoundMail) -> Mail:
    with _opened(found.path) as file:
        try:
            file.seek(found.place.start)
            raw = file.read(found.place.size)
        except OSError as error:
            raise _unreadable(found.path, error) from None
    return read_mail(unescaped(raw) if found.place.escaped else raw)


def _opened(path: Path) -> BinaryIO:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            # A pipe or a device has no end, or never begins.
            raise FileProblem(
                path=path.name, detail=QT_TRANSLATE_NOOP("Detail", "it is not a file")
            )
        return path.open("rb")
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError) -> FileProblem:
    return FileProblem(
        path=path.name, detail=error.strerror or QT_TRANSLATE_NOOP("Detail", "it cannot be read")
    )
