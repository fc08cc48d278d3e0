"""What a rendered message consists of: paragraphs and tables with nothing hidden in them."""

from dataclasses import dataclass, field
from enum import IntFlag, StrEnum


class Mark(IntFlag):
    """How a run of text looks."""

    NONE = 0
    BOLD = 1
    ITALIC = 2
    UNDERLINE = 4
    STRIKE = 8
    CODE = 16
    SMALL = 32
    MUTED = 64
    RAISED = 128
    LOWERED = 256
    CONTROL = 512
    """Stands for a hidden character that is shown instead of obeyed."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look, or one picture (`image`, then `text` is its description)."""

    text: str
    marks: Mark = Mark.NONE
    link: str = ""
    """Where it leads: a checked http, https or mailto address."""
    action: str = ""
    """What the window does on a click: "message:3", "quote:0", "images", "more"."""
    tip: str = ""
    """Plain text shown on hover."""
    image: str = ""
    """The key of a picture in `Rendered.pictures`."""


class Kind(StrEnum):
    """What a paragraph is."""

    TEXT = "text"
    CODE = "code"
    HEADING = "heading"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line or paragraph; `gap` asks for space before it."""

    runs: tuple[Run, ...]
    kind: Kind = Kind.TEXT
    level: int = 0
    """1 to 6 for headings."""
    quote: int = 0
    """How deep it is quoted."""
    indent: int = 0
    """How deep it stands in lists."""
    marker: str = ""
    """The bullet or number before it."""
    rtl: bool = False
    gap: bool = False

    @property
    def text(self) -> str:
        """Its characters, without looks."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    blocks: tuple["Block", ...]
    header: bool = False
    span: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A real table: at least two columns somewhere."""

    rows: tuple[tuple[Cell, ...], ...]
    quote: int = 0
    indent: int = 0
    rtl: bool = False
    gap: bool = True


Block = Paragraph | Table


class Note(StrEnum):
    """Why a body is not shown as it was meant."""

    PLAIN_TOO_COMPLEX = "too_complex"
    PLAIN_TOO_BIG = "too_big"
    PLAIN_AFTER_END = "after_end"
    """The program died while it was shown as meant."""
    WITHHELD = "withheld"
    """It died while even the plain text was shown: nothing of it is."""
    PLAIN_AFTER_FAULT = "after_fault"
    """A fault of ours: what renders it raised something."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image that a body refers to."""

    key: str
    url: str = ""
    """Where it would come from; "" for one that the body carries itself."""
    host: str = ""
    data: bytes = field(default=b"", repr=False)
    content_type: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0
    """As the body asks, 0 where it does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A body ready to be written into a document."""

    blocks: tuple[Block, ...]
    rtl: bool
    """The direction of the whole message."""
    cost: int
    """How much layout it takes; 1 is about one Latin letter (0.3 µs)."""
    pictures: tuple[Picture, ...] = ()
    blocked: tuple[Picture, ...] = ()
    """Remote images that are not shown."""
    rest: int = 0
    """How many characters of the source, about, are not shown."""
    note: Note | None = None
    mark: str = ""
    """What notes on disk that this body is being shown; see `services.suspects`."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person asked to see of one message, and how much room there is."""

    quotes: frozenset[int] = frozenset()
    """Which folded quotes are open."""
    images: bool = False
    """Whether remote images may be shown."""
    allowance: int = 64_000
    """How much cost may be spent on it; more on each "Show more"."""
    last_number: int = 0
    """The highest message number of the conversation: only existing numbers become links."""
