"""The person's own keys: what differs from the keys that commands bring along."""

from collections.abc import Iterable, Mapping
from unicodedata import bidirectional

import msgspec
from PySide6.QtGui import QKeySequence

from desktop.ui.commands.command import Command

_decode = msgspec.json.Decoder(dict[str, tuple[str, ...]]).decode


def portable(keys: str) -> str:
    """Return *keys* in Qt's portable words, always the same for the same keys; "" for none."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: str) -> str:
    """Return *keys* in the words of the person's system and language, as keyboards have them.

    A Persian keyboard says "Ctrl"; Qt's translation of it stands on no key, and nobody types it.
    """
    words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return portable(keys) if any(bidirectional(sign) == "AL" for sign in words) else words


def steps(keys: str) -> list[str]:
    """Return the keys of a sequence one by one: "G" and "M" of "G, M"."""
    found = portable(keys)
    # A comma is a key too: it parts others only where a blank follows it.
    return found.split(", ") if found else []


def with_number_pad(keys: str) -> tuple[str, ...]:
    """Return *keys*, and with them those of the number pad that mean the same."""
    enter = portable(keys.replace("Return", "Enter"))
    return (keys,) if enter == keys else (keys, enter)


class Bindings:
    """Which keys each command has. A command that it does not name keeps its own."""

    def __init__(self, chosen: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self._chosen = dict(chosen or {})

    @classmethod
    def of(cls, text: str | None) -> "Bindings":
        """Return what `text` wrote; what cannot be read binds nothing."""
        if text is None:
            return cls()
        try:
            return cls(_decode(text))
        except msgspec.MsgspecError:
            return cls()

    def text(self) -> str:
        """Return all of it as JSON, to be kept."""
        return msgspec.json.encode(self._chosen).decode()

    def keys(self, command: Command) -> tuple[str, ...]:
        """Return a command's keys, the one to be named first."""
        chosen = self._chosen.get(command.id, command.keys)
        return tuple(dict.fromkeys(found for keys in chosen if (found := portable(keys))))

    def is_own(self, command: Command) -> bool:
        """Tell whether the person chose other keys than the command brings along."""
        return command.id in self._chosen

    def bind(self, command: Command, keys: Iterable[str]) -> None:
        """Give a command these keys and no others; none at all is a choice too."""
        wanted = tuple(dict.fromkeys(portable(one) for one in keys))
        if wanted == tuple(portable(one) for one in command.keys):
            self._chosen.pop(command.id, None)
        else:
            self._chosen[command.id] = wanted

    def reset(self, *ids: str) -> None:
        """Forget what was chosen for some commands; for all of them where none is named."""
        for id in ids or tuple(self._chosen):
            self._chosen.pop(id, None)
