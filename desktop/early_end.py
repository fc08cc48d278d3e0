"""Signals that ask for the end before there is a window to listen to them."""

import signal
from types import FrameType

_ASKING = (signal.SIGINT, signal.SIGTERM)


class EarlyEnd:
    """Notes that SIGINT or SIGTERM came: raised in the midst of Qt, they would be lost there."""

    def __init__(self) -> None:
        self.asked = False
        self._before = [(number, signal.signal(number, self._note)) for number in _ASKING]

    def forget(self) -> None:
        """Let the signals do again what they did before."""
        for number, handler in self._before:
            signal.signal(number, handler)

    def _note(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self.asked = True
