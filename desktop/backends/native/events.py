"""The stream that says "something changed": Server-Sent Events, resumed where it broke off."""

from collections.abc import AsyncIterator
from contextlib import aclosing

from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.native.asks import API
from desktop.backends.native.presence import NativePresence
from desktop.domain.errors import QT_TRANSLATE_NOOP


class Events:
    """Listens to one helpdesk; remembers the last event over reconnections."""

    def __init__(self, http: Http, presence: NativePresence) -> None:
        self._http = http
        self._presence = presence
        self._last_id = ""

    async def wake_ups(self) -> AsyncIterator[None]:
        """Yield at each change; the helpdesk sends one at once on connecting.

        Ends when the helpdesk ends the stream, raises `Problem` when it breaks.
        """
        ask = Ask(path=f"{API}/events", what=QT_TRANSLATE_NOOP("Detail", "The stream of changes"))
        async with aclosing(self._http.events(ask, last_id=self._last_id)) as events:
            self._presence.forget()
            try:
                async for event in events:
                    self._last_id = event.id
                    if event.event == "changed":
                        yield None
                    elif event.event == "presence":
                        self._presence.hear(event.data)
            finally:
                self._presence.forget()
