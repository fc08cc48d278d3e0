"""Loads the pictures of a conversation in the background: few at a time, quietly failing."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtGui import QImage

from desktop.domain.errors import Problem
from desktop.domain.ids import TicketRef
from desktop.domain.message import Message
from desktop.services.session import Session
from desktop.ui.conversation_pictures import Pictures, thumbnail
from desktop.ui.decoding import decode
from desktop.ui.render.blocks import Picture
from desktop.ui.render.pictures import TYPES

_THUMBNAILS = 24
_MAX_THUMBNAIL = 4 * 2**20

Fetch = Callable[[str], Awaitable[bytes]]


class PictureLoads:
    """Puts what it loads into *pictures* and calls *arrived* after each one."""

    def __init__(
        self, session: Session, pictures: Pictures, fetch: Fetch, arrived: Callable[[], None]
    ) -> None:
        self._session = session
        self._pictures = pictures
        self._fetch = fetch
        self._arrived = arrived
        self._tried: set[str] = set()

    def forget(self) -> None:
        """Begin anew, for another ticket."""
        self._tried.clear()

    async def inline(self, pictures: tuple[Picture, ...]) -> None:
        """Decode the images that bodies carry themselves."""
        for picture in pictures:
            if picture.data and picture.key not in self._tried:
                self._tried.add(picture.key)
                await self._keep(picture.key, picture.data)

    async def remote(self, pictures: tuple[Picture, ...]) -> list[str]:
        """Fetch the images of one message; return the hosts that gave none."""
        wanted = [p for p in pictures if p.url and p.key not in self._pictures.loaded()]
        results = await asyncio.gather(*(self._one(picture) for picture in wanted))
        failed = [p.host for p, came in zip(wanted, results, strict=True) if not came]
        return list(dict.fromkeys(failed))

    async def _one(self, picture: Picture) -> bool:
        try:
            data = await self._fetch(picture.url)
        except Problem:
            return False
        return await self._keep(picture.key, data)

    async def _keep(self, key: str, data: bytes) -> bool:
        mark = self._session.suspects.mark_of("picture", key)
        image = await self._session.worker.run(self._made, mark, decode, data)
        if image is not None:
            self._pictures.put(key, image)
            self._arrived()
        return image is not None

    async def thumbnails(self, ref: TicketRef, messages: tuple[Message, ...]) -> None:
        """Fetch small pictures for the newest attached images."""
        wanted = [
            (message, attachment)
            for message in reversed(messages)
            for attachment in message.attachments
            if attachment.content_type.partition(";")[0].strip().lower() in TYPES
            and attachment.size <= _MAX_THUMBNAIL
            and attachment.id not in self._tried
        ]
        for message, attachment in wanted[:_THUMBNAILS]:
            if self._session.thrift.spares and not self._session.actions.is_here(attachment):
                continue
            self._tried.add(attachment.id)
            try:
                file = await self._session.actions.open_attachment(ref, message, attachment)
                data = await self._session.actions.read_file(file)
            except Problem:
                # Offline, say: the card shows an icon, and saving will tell what is wrong.
                continue
            mark = self._session.suspects.mark_of("file", attachment.id)
            image = await self._session.worker.run(self._made, mark, thumbnail, data)
            if image is not None:
                self._pictures.put_thumbnail(attachment.id, image)
                self._arrived()

    def _made(
        self, mark: str, make: Callable[[bytes], QImage | None], data: bytes
    ) -> QImage | None:
        """Return the image in *data*; None also for one that the program died over before."""
        suspects = self._session.suspects
        if suspects.ends(mark):
            return None
        with suspects.showing(mark):
            return make(data)
