"""Sanitised HTML becomes paragraphs and tables."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.ui.render import links
from desktop.ui.render.allow import BLOCK_TAGS
from desktop.ui.render.blocks import Kind, Mark, Paragraph, Picture, Run
from desktop.ui.render.builder import PICTURE_COST, Builder, Full
from desktop.ui.render.characters import one_newline, shown
from desktop.ui.render.pictures import MAX_PICTURES, picture
from desktop.ui.render.tables import TableMaker
from desktop.ui.render.tree import Close, Open, Step, steps

_SPACES = re.compile(r"[ \t\n\r\f]+")
_MARKS = {
    "b": Mark.BOLD,
    "strong": Mark.BOLD,
    "i": Mark.ITALIC,
    "em": Mark.ITALIC,
    "cite": Mark.ITALIC,
    "dfn": Mark.ITALIC,
    "var": Mark.ITALIC,
    "u": Mark.UNDERLINE,
    "ins": Mark.UNDERLINE,
    "s": Mark.STRIKE,
    "strike": Mark.STRIKE,
    "del": Mark.STRIKE,
    "code": Mark.CODE,
    "kbd": Mark.CODE,
    "samp": Mark.CODE,
    "tt": Mark.CODE,
    "small": Mark.SMALL,
    "sub": Mark.LOWERED,
    "sup": Mark.RAISED,
    "mark": Mark.BOLD,
    "q": Mark.ITALIC,
    "summary": Mark.BOLD,
    "caption": Mark.ITALIC,
    "dt": Mark.BOLD,
    "th": Mark.BOLD,
}
_APART = frozenset(
    {"p", "blockquote", "ul", "ol", "dl", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_LISTS = frozenset({"ul", "ol"})
_BULLETS = "•◦▪"


@dataclass(slots=True)
class _List:
    number: int | None


@dataclass(slots=True)
class Flow:
    """Turns the steps of one message into blocks."""

    builder: Builder
    pictures: dict[str, Picture] = field(default_factory=dict[str, Picture])
    position: int = 0
    """How far the clean HTML was read."""
    _marks: list[tuple[str, Mark]] = field(default_factory=list[tuple[str, Mark]])
    _lists: list[_List] = field(default_factory=list[_List])
    _link: links.Link | None = None
    _said: str = ""
    _code: int = 0
    _tables: TableMaker = field(init=False)

    def __post_init__(self) -> None:
        self._tables = TableMaker(self.builder)

    def read(self, clean: str) -> None:
        """Read sanitised HTML to its end; raises `Full` where the allowance ends."""
        for end, step in steps(clean):
            before = self.builder.characters
            try:
                self._take(step)
            except Full:
                self.position += self.builder.characters - before
                raise
            self.position = end
        self.builder.paragraph()

    def _take(self, step: Step) -> None:
        match step:
            case Open():
                self._open(step)
            case Close():
                self._close(step.name)
            case str():
                self._text(step)

    def finish(self) -> None:
        """Close whatever is open, so that everything read so far can be shown."""
        self.builder.finish()
        self._tables.close_all()

    # --- text ----------------------------------------------------------------------------------

    def _text(self, text: str) -> None:
        if self._code:
            first, *more = one_newline(text).expandtabs(4).split("\n")
            self._say(first)
            for line in more:
                self.builder.line()
                self._say(line)
            return
        text = _SPACES.sub(" ", text)
        self._say(text.lstrip(" ") if self.builder.at_line_start else text)

    def _say(self, text: str) -> None:
        if not text:
            return
        marks = Mark.NONE
        for _name, mark in self._marks:
            marks |= mark
        if self._link is not None:
            self._said += text[:300]
        self.builder.text(text, marks, self._link.url if self._link else "")

    # --- tags ----------------------------------------------------------------------------------

    def _open(self, tag: Open) -> None:
        name = tag.name
        if name in _APART and not (self._lists and name in _LISTS):
            self.builder.paragraph()
        elif name in BLOCK_TAGS and name not in {"br", "td", "th"}:
            self._end_line()
        if name in _MARKS and name not in {"th"}:
            self._marks.append((name, _MARKS[name]))
        starter = _STARTERS.get(name)
        if starter is not None:
            starter(self, tag)
        elif name[0] == "h" and name[1:].isdigit():
            self.builder.place.kind, self.builder.place.level = Kind.HEADING, int(name[1])

    def _close(self, name: str) -> None:
        for index in range(len(self._marks) - 1, -1, -1):
            if self._marks[index][0] == name:
                del self._marks[index]
                break
        ender = _ENDERS.get(name)
        if ender is not None:
            ender(self)
        elif name in _APART:
            self.builder.paragraph()
        elif name in BLOCK_TAGS:
            self._end_line()
        if name[0] == "h" and name[1:].isdigit():
            self.builder.place.kind, self.builder.place.level = Kind.TEXT, 0

    def _end_line(self) -> None:
        if not self.builder.is_empty_line:
            self.builder.line()

    def start_break(self, _tag: Open) -> None:
        self.builder.line()

    def start_rule(self, _tag: Open) -> None:
        self.builder.block(Paragraph((), kind=Kind.RULE, quote=self.builder.place.quote))

    def start_quote(self, _tag: Open) -> None:
        self.builder.place.quote += 1

    def end_quote(self) -> None:
        self.builder.paragraph()
        self.builder.place.quote = max(0, self.builder.place.quote - 1)

    def start_list(self, tag: Open) -> None:
        start = tag.attributes.get("start", "1")
        first = int(start) if start.isdecimal() and len(start) < 7 else 1
        self._lists.append(_List(first if tag.name == "ol" else None))
        self.builder.place.indent += 1

    def end_list(self) -> None:
        self._end_line()
        self.builder.place.marker = ""
        if self._lists:
            self._lists.pop()
            self.builder.place.indent = max(0, self.builder.place.indent - 1)
        if not self._lists:
            self.builder.paragraph()

    def start_item(self, _tag: Open) -> None:
        place = self.builder.place
        if not self._lists:
            place.marker = _BULLETS[0]
            return
        current = self._lists[-1]
        if current.number is None:
            place.marker = _BULLETS[(len(self._lists) - 1) % len(_BULLETS)]
        else:
            place.marker = f"{current.number}."
            current.number += 1

    def start_code(self, _tag: Open) -> None:
        self._code += 1
        self.builder.place.kind = Kind.CODE

    def end_code(self) -> None:
        self._code = max(0, self._code - 1)
        self.builder.paragraph()
        if not self._code:
            self.builder.place.kind = Kind.TEXT

    def start_link(self, tag: Open) -> None:
        self._link = links.check(tag.attributes.get("href", ""))
        self._said = ""

    def end_link(self) -> None:
        link, self._link = self._link, None
        if link is not None and links.pretends(self._said, link):
            self.builder.run(Run(f" ({link.host})", Mark.MUTED, link.url))

    def start_picture(self, tag: Open) -> None:
        found = picture(tag.attributes)
        if found is None:
            return
        alt = shown(found.alt)
        if not found.key or (len(self.pictures) >= MAX_PICTURES and found.key not in self.pictures):
            if alt:
                self.builder.run(Run(f"[{alt}]", Mark.MUTED))
            return
        self.pictures[found.key] = found
        self.builder.run(Run(alt, image=found.key), PICTURE_COST)

    def start_table(self, _tag: Open) -> None:
        self._tables.open_table()

    def end_table(self) -> None:
        self._tables.close_table()

    def start_row(self, _tag: Open) -> None:
        self._tables.open_row()

    def start_cell(self, tag: Open) -> None:
        self._tables.open_cell(tag.name == "th", tag.attributes.get("colspan", "1"))

    def end_cell(self) -> None:
        self._tables.close_cell()


_STARTERS: dict[str, Callable[[Flow, Open], None]] = {
    "br": Flow.start_break,
    "hr": Flow.start_rule,
    "blockquote": Flow.start_quote,
    "ul": Flow.start_list,
    "ol": Flow.start_list,
    "li": Flow.start_item,
    "pre": Flow.start_code,
    "a": Flow.start_link,
    "img": Flow.start_picture,
    "table": Flow.start_table,
    "tr": Flow.start_row,
    "td": Flow.start_cell,
    "th": Flow.start_cell,
}
_ENDERS: dict[str, Callable[[Flow], None]] = {
    "blockquote": Flow.end_quote,
    "ul": Flow.end_list,
    "ol": Flow.end_list,
    "pre": Flow.end_code,
    "a": Flow.end_link,
    "table": Flow.end_table,
    "td": Flow.end_cell,
    "th": Flow.end_cell,
}
