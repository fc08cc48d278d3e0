"""Where what was found stands in the document of the conversation."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame

from desktop.domain.text import find_all
from desktop.ui.conversation_entries import MessageEntry
from desktop.ui.conversation_formats import WORDS
from desktop.ui.conversation_paint import entry_frames, entry_key
from desktop.ui.conversation_view import ConversationView
from desktop.ui.find.said import Hit, Told

Range = tuple[int, int]


def ranges(
    view: ConversationView, told: Sequence[Told], hits: Iterable[Hit], wanted: str
) -> dict[Hit, Range]:
    """Return where *hits* stand in the document; not those in what is folded."""
    by_message: dict[str, list[Hit]] = {}
    for hit in hits:
        by_message.setdefault(f"m:{told[hit.message].id}", []).append(hit)
    frames = {entry_key(frame): frame for frame in entry_frames(view.document())}
    found: dict[Hit, Range] = {}
    for entry in view.entries:
        here = by_message.get(entry.key)
        if here is None or not isinstance(entry, MessageEntry) or entry.key not in frames:
            continue
        blocks = _paragraphs(view.document(), frames[entry.key])
        visible = told[here[0].message].visible(entry.wanted.quotes)
        # A long message ends earlier on show.
        standing = {place: block for (place, _), block in zip(visible, blocks, strict=False)}
        for hit in here:
            block = standing.get(hit.paragraph)
            place = None if block is None else _range(block, hit, wanted)
            if place is not None:
                found[hit] = place
    return found


def _paragraphs(document: QTextDocument, frame: QTextFrame) -> list[QTextBlock]:
    blocks: list[QTextBlock] = []
    block = document.findBlock(frame.firstPosition())
    last = frame.lastPosition()
    while block.isValid() and block.position() <= last:
        if block.blockFormat().hasProperty(WORDS):
            blocks.append(block)
        block = block.next()
    return blocks


def _range(block: QTextBlock, hit: Hit, wanted: str) -> Range | None:
    # Not from the hit: pictures and signs for hidden characters stand between the words here.
    text = block.text()
    found = find_all(text, wanted)
    if hit.number >= len(found):
        return None
    start, end = found[hit.number]
    return block.position() + _units(text[:start]), block.position() + _units(text[:end])


def _units(text: str) -> int:
    """Return the length of *text* as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
