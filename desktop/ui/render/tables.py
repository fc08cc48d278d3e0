"""Tables: kept when they are ones, taken apart when they only lay out a page or nest too deep."""

from dataclasses import dataclass, field

from desktop.ui.render.blocks import Block, Cell, Table
from desktop.ui.render.builder import Builder, Place
from desktop.ui.render.characters import is_rtl

MAX_DEPTH = 4
"""How deep real tables nest. Measured: each level doubles to trebles Qt's layout time."""
_MAX_OPEN = 30
_MAX_CELLS = 400
"""Of one message: 900 cells take Qt 50 ms."""
_MAX_COLUMNS = 24
_CELL_COST = 120


@dataclass(slots=True)
class _Open:
    """A table that is being read, and what was around it."""

    around: list[Block]
    place: Place
    rows: list[list[Cell]] = field(default_factory=list[list[Cell]])
    header: bool = False
    span: int = 1
    in_cell: bool = False


@dataclass(slots=True)
class TableMaker:
    """Builds tables out of the tags, on top of a `Builder`."""

    builder: Builder
    _open: list[_Open] = field(default_factory=list[_Open])
    _ignored: int = 0
    _cells: int = 0

    def open_table(self) -> None:
        """Begin a table."""
        self.builder.paragraph()
        if len(self._open) >= _MAX_OPEN or self._cells >= _MAX_CELLS:
            self._ignored += 1
            return
        self._open.append(_Open(self.builder.blocks, self.builder.place))

    def open_row(self) -> None:
        """Begin a row; a cell that is still open ends."""
        if self._ignored or not self._open:
            self.builder.paragraph()
            return
        self.close_cell()
        self._open[-1].rows.append([])

    def open_cell(self, header: bool, span: str) -> None:
        """Begin a cell."""
        if self._ignored or not self._open or self._cells >= _MAX_CELLS:
            self.builder.text("\t")
            return
        self.close_cell()
        table = self._open[-1]
        if not table.rows:
            table.rows.append([])
        self._cells += 1
        self.builder.spend(_CELL_COST)
        table.header = header
        table.span = min(int(span), _MAX_COLUMNS) if span.isdecimal() and len(span) < 5 else 1
        table.in_cell = True
        self.builder.blocks = []
        self.builder.place = Place()

    def close_cell(self) -> None:
        """End the open cell, if there is one."""
        if self._ignored or not self._open or not self._open[-1].in_cell:
            return
        self.builder.paragraph()
        table = self._open[-1]
        cell = Cell(tuple(self.builder.blocks), table.header, max(1, table.span))
        table.rows[-1].append(cell)
        table.in_cell = False
        self.builder.blocks, self.builder.place = table.around, table.place

    def close_table(self) -> None:
        """End the innermost table: it stays one, or its cells become paragraphs."""
        if self._ignored:
            self._ignored -= 1
            self.builder.paragraph()
            return
        if not self._open:
            return
        self.close_cell()
        table = self._open.pop()
        self.builder.paragraph()
        rows = tuple(tuple(row) for row in table.rows if any(cell.blocks for cell in row))
        if not rows:
            return
        if _is_table(rows):
            place = self.builder.place
            rtl = is_rtl(_first_text(rows), self.builder.rtl)
            self.builder.blocks.append(Table(rows, min(place.quote, 6), min(place.indent, 6), rtl))
        else:
            self.builder.blocks.extend(b for row in rows for cell in row for b in cell.blocks)

    def close_all(self) -> None:
        """End every table that is open."""
        self._ignored = 0
        while self._open:
            self.close_table()


def _is_table(rows: tuple[tuple[Cell, ...], ...]) -> bool:
    """Tell whether rows are data: two filled cells side by side, not too deep, not too wide."""
    if all(sum(1 for cell in row if cell.blocks) <= 1 for row in rows):
        return False
    widest = max(sum(cell.span for cell in row) for row in rows)
    return widest <= _MAX_COLUMNS and _depth(rows) <= MAX_DEPTH


def _depth(rows: tuple[tuple[Cell, ...], ...]) -> int:
    inner = (
        _depth(block.rows)
        for row in rows
        for cell in row
        for block in cell.blocks
        if isinstance(block, Table)
    )
    return 1 + max(inner, default=0)


def _first_text(rows: tuple[tuple[Cell, ...], ...]) -> str:
    texts: list[str] = []
    for cell in rows[0]:
        texts.extend(b.text for b in cell.blocks if not isinstance(b, Table))
    return " ".join(texts)[:400]
