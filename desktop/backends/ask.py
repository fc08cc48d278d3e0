"""One request of a backend, as a value: what is asked, and how its body is made."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field

from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.secret import Secret

Query = Mapping[str, str | int] | tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Stream:
    """A request body that is made while it is sent."""

    length: int
    chunks: Callable[[], AsyncIterator[bytes]]
    """Begins anew at each call."""
    content_type: str = "application/octet-stream"


Body = bytes | Stream


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request, below the base address; *path* begins with a slash and is already quoted."""

    method: str = "GET"
    path: str
    query: Query = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Body = field(default=b"", repr=False)
    """Bytes are JSON unless *headers* say otherwise."""
    what: str = QT_TRANSLATE_NOOP("Detail", "What you asked for")
    """Names the object in the words of `NotFound` and `Conflict`: "This ticket"."""
    signed: bool = True
    """Whether the sign-in goes with it."""
    silence: float = 30.0
    """Seconds without any byte after which the line counts as lost."""
    secrets: tuple[Secret, ...] = ()
    """What the body holds that the server's words must not bring back."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What is missing of a file that is here in part."""

    start: int
    """How many bytes are here."""
    etag: str
    """The name of its content, quoted, as the server told it."""
