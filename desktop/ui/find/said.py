"""What messages say, in the paragraphs that the conversation shows: they are looked through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.ids import RemoteId
from desktop.domain.message import Message
from desktop.domain.text import find_all
from desktop.services.suspects import Suspects
from desktop.ui.conversation_thread import MOST
from desktop.ui.render.blocks import Block, Paragraph, Rendered, Wanted
from desktop.ui.render.message import render, text_alone

_ALL_QUOTES: Final = frozenset(range(1_000))


@dataclass(frozen=True, slots=True)
class Said:
    """One paragraph of a message."""

    text: str
    quote: int | None = None
    """The fold that it stands in; None: it is always shown."""
    handle: bool = False
    """It is no words of the message, but what opens a fold."""


@dataclass(frozen=True, slots=True)
class Told:
    """All that a message says, its folds open."""

    id: RemoteId
    said: tuple[Said, ...]

    def visible(self, quotes: frozenset[int]) -> Iterator[tuple[int, Said]]:
        """Return the paragraphs that are shown while the folds *quotes* are open, with places."""
        for place, said in enumerate(self.said):
            if said.quote is None or said.quote in quotes:
                yield place, said


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """One place that was found."""

    message: int
    """Counted from the oldest message that was looked through."""
    paragraph: int
    number: int
    """Which hit of its paragraph it is, from 0."""
    start: int
    end: int


def told_by(message: Message, suspects: Suspects) -> Told:
    """Return what *message* says; of one that the program died over only what is shown of it."""
    mark = suspects.mark(message)
    with suspects.showing(mark):
        match suspects.ends(mark):
            case 0:
                return Told(message.id, _said(message))
            case 1:
                wanted = Wanted(quotes=_ALL_QUOTES, allowance=MOST)
                return Told(message.id, _flat(text_alone(message.body, message.format, wanted)))
            case _:
                return Told(message.id, ())


def find(told: Sequence[Told], wanted: str) -> list[Hit]:
    """Return where *wanted* is said, oldest first."""
    return [
        Hit(message, paragraph, number, start, end)
        for message, one in enumerate(told)
        for paragraph, said in enumerate(one.said)
        if not said.handle
        for number, (start, end) in enumerate(find_all(said.text, wanted))
    ]


def _said(message: Message) -> tuple[Said, ...]:
    whole = render(message.body, message.format, Wanted(quotes=_ALL_QUOTES, allowance=MOST))
    if not any(map(_handle_of, whole.blocks)):
        return _flat(whole)
    closed = render(message.body, message.format, Wanted(allowance=MOST)).blocks
    found: list[Said] = []
    quote: int | None = None
    shown = 0
    for block in whole.blocks:
        if quote is not None and shown < len(closed) and block == closed[shown]:
            quote = None
        if quote is not None:
            found.extend(Said(text, quote) for text in _texts(block))
            continue
        shown += 1
        handle = _handle_of(block)
        if handle:
            quote = int(handle.removeprefix("quote:"))
            found.append(Said("", handle=True))
        else:
            found.extend(Said(text) for text in _texts(block))
    return tuple(found)


def _flat(rendered: Rendered) -> tuple[Said, ...]:
    return tuple(Said(text) for block in rendered.blocks for text in _texts(block))


def is_handle(block: Block) -> bool:
    """Tell whether a block is no words of its message, but what opens a fold."""
    return bool(_handle_of(block))


def _handle_of(block: Block) -> str:
    runs = block.runs if isinstance(block, Paragraph) else ()
    return next((run.action for run in runs if run.action.startswith("quote:")), "")


def _texts(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f"{block.marker}\t{block.text}" if block.marker else block.text
        return
    for row in block.rows:
        # The window writes columns from left to right, whatever the direction.
        for cell in reversed(row) if block.rtl else row:
            for inner in cell.blocks:
                yield from _texts(inner)
