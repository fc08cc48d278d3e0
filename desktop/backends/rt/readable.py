"""Answers that parse and still mean nothing: a date without its zone, a number too large."""

from collections.abc import Generator
from contextlib import contextmanager

from desktop.domain.errors import QT_TRANSLATE_NOOP, UnexpectedAnswer


@contextmanager
def readable(host: str) -> Generator[None]:
    """Around what puts several of RT's answers together: `UnexpectedAnswer` for their nonsense.

    `Http` says the same of a single one. What they hold goes no further: it may be a login.
    """
    try:
        yield
    except (ValueError, ArithmeticError, LookupError, TypeError, RecursionError):
        broken = UnexpectedAnswer(host=host, detail=QT_TRANSLATE_NOOP("Detail", "unreadable data"))
    else:
        return
    raise broken
