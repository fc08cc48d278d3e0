"""Collects runs into paragraphs, within the room that there is."""

from dataclasses import dataclass, field, replace

from desktop.ui.render import links
from desktop.ui.render.blocks import Block, Kind, Mark, Paragraph, Run, Wanted
from desktop.ui.render.characters import cost, is_rtl, pieces, tame
from desktop.ui.render.scripts import Scripts

_PARAGRAPH = 2_000
"""How much one paragraph may cost: measured, layout grows faster than a paragraph does."""
_PARAGRAPH_COST = 40
_RUN_COST = 20
PICTURE_COST = 400
MAX_CHARACTERS = 400_000
_MAX_NESTING = 6


class Full(Exception):  # noqa: N818 - not a fault: there is more to show later
    """The allowance is spent; what was built so far is what is shown."""


@dataclass(slots=True)
class Place:
    """Where the next paragraph stands."""

    quote: int = 0
    indent: int = 0
    marker: str = ""
    kind: Kind = Kind.TEXT
    level: int = 0


@dataclass(slots=True)
class Builder:
    """Builds the blocks of one message; `blocks` is the innermost open list."""

    wanted: Wanted
    rtl: bool
    blocks: list[Block] = field(default_factory=list[Block])
    place: Place = field(default_factory=Place)
    cost: int = 0
    characters: int = 0
    """How much text was added."""
    _scripts: Scripts = field(default_factory=Scripts)
    _runs: list[Run] = field(default_factory=list[Run])
    _paragraph: int = 0
    _gap: bool = False

    @property
    def at_line_start(self) -> bool:
        """Whether white space would lead or double, as HTML collapses it."""
        return not self._runs or self._runs[-1].text.endswith((" ", "\t"))

    @property
    def is_empty_line(self) -> bool:
        """Whether nothing stands on the current line yet."""
        return not self._runs

    def spend(self, amount: int) -> None:
        """Take *amount* from the allowance; raises `Full` when nothing is left."""
        self.cost += amount
        if self.cost > self.wanted.allowance:
            raise Full

    def text(self, text: str, marks: Mark = Mark.NONE, link: str = "") -> None:
        """Add text to the current line; addresses and message numbers in it become links."""
        text = self._scripts.limit(tame(text))
        if link or marks & Mark.CODE or self.place.kind is Kind.CODE:
            self._plain(text, marks, link)
            return
        position = 0
        for found in links.find(text, self.wanted.last_number):
            self._plain(text[position : found.start], marks, "")
            said = text[found.start : found.end]
            if found.link is not None:
                self._plain(said, marks, found.link.url)
            else:
                self.run(Run(said, marks, action=f"message:{found.number}"))
            position = found.end
        self._plain(text[position:], marks, "")

    def run(self, run: Run, amount: int = 0) -> None:
        """Add one finished run."""
        amount += cost(run.text) + _RUN_COST
        self.spend(amount)
        self._paragraph += amount
        self.characters += len(run.text)
        self._runs.append(run)

    def _plain(self, text: str, marks: Mark, link: str) -> None:
        for part, control in pieces(text):
            self._bounded(part, marks | (Mark.CONTROL if control else Mark.NONE), link)

    def _bounded(self, text: str, marks: Mark, link: str) -> None:
        """Add text, breaking a paragraph that grows beyond what lays out quickly."""
        while text:
            room = _PARAGRAPH - self._paragraph
            # A character costs 1 at least: a text that is much too long is not weighed as a whole.
            if len(text) <= room and cost(text) <= room:
                self.run(Run(text, marks, link))
                return
            cut = _break_before(text, room)
            if cut:
                self.run(Run(text[:cut], marks, link))
            self.line()
            text = text[cut:]

    def line(self) -> None:
        """End the current line; the next one follows without a gap."""
        if self._runs or self.place.marker:
            self._emit()
        else:
            self._gap = True

    def paragraph(self) -> None:
        """End the current paragraph, if one is open; the next one is set apart."""
        if self._runs:
            self._emit()
        self._gap = True

    def block(self, block: Block) -> None:
        """Add a finished block after ending the open paragraph."""
        self.paragraph()
        self.spend(_PARAGRAPH_COST)
        self.blocks.append(block)

    def _emit(self) -> None:
        place = self.place
        runs = tuple(_joined(self._runs))
        text = "".join(run.text for run in runs)
        done = Paragraph(
            runs,
            kind=place.kind,
            level=place.level,
            quote=min(place.quote, _MAX_NESTING),
            indent=min(place.indent, _MAX_NESTING),
            marker=place.marker,
            rtl=place.kind is not Kind.CODE and is_rtl(text, self.rtl),
            gap=self._gap and bool(self.blocks),
        )
        place.marker = ""
        self._runs = []
        self._paragraph = 0
        self._gap = False
        self.blocks.append(done)
        self.spend(_PARAGRAPH_COST)

    def finish(self) -> None:
        """Put the open paragraph among the blocks, whatever the allowance."""
        self.wanted = replace(self.wanted, allowance=self.cost + _PARAGRAPH)
        if self._runs:
            self._emit()


def _break_before(text: str, room: int) -> int:
    """Return where to cut *text* so that the head costs at most *room*, at a space if there is one.

    0 says that nothing fits; an empty paragraph has room for something.
    """
    size = min(len(text), max(0, room))
    while size and (amount := cost(text[:size])) > room:
        size = min(size - 1, size * room // amount)
    if size <= 0:
        return 1 if room >= _PARAGRAPH else 0
    space = text.rfind(" ", size // 2, size)
    return space + 1 if space > 0 else size


def _joined(runs: list[Run]) -> list[Run]:
    """Return *runs* with neighbours of one look joined and trailing white space gone."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and not (run.image or last.image) and replace(last, text=run.text) == run:
            joined[-1] = replace(last, text=last.text + run.text)
        else:
            joined.append(run)
    if joined and not joined[-1].image:
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip(" \t"))
        if not joined[-1].text and not joined[-1].action:
            joined.pop()
    return joined
