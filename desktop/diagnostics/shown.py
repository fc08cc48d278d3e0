"""What may stand in a log or a crash report, by its type: everything else is left out.

A list of what is allowed, not of what is forbidden: a text may always be one that a person wrote,
an address may hold a token, a path a name.
"""

from collections.abc import Iterator
from enum import Enum
from pathlib import PurePath
from traceback import FrameSummary
from types import CoroutineType, TracebackType
from typing import cast

PACKAGES = frozenset({"desktop", "site-packages", "lib", "lib64", "Lib"})
"""Folders from which on a source file's place tells nothing of whose computer it is."""


def shown(value: object) -> str:
    """Return *value* where it tells nothing of a person, else its type in angle brackets."""
    match value:
        case None | bool() | int() | float():
            return str(value)
        case Enum():
            return f"{type(value).__name__}.{value.name}"
        case type():
            return value.__name__
        case BaseException():
            return type(value).__name__
        case CoroutineType():
            return value.__qualname__
        case FrameSummary():
            return f"{place(value.filename)}:{value.lineno}"
        case tuple():
            return " < ".join(shown(one) for one in cast("tuple[object, ...]", value))
        case _:
            return f"<{type(value).__name__}>"


def chain(error: BaseException) -> Iterator[str]:
    """Yield the lines of a traceback without its words, its sources and its values."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        yield from chain(earlier)
        yield "then:"
    yield from _frames(error.__traceback__)
    yield type(error).__name__
    if isinstance(error, BaseExceptionGroup):
        group = cast("BaseExceptionGroup[BaseException]", error)
        for number, one in enumerate(group.exceptions, 1):
            yield f"of which {number}:"
            yield from chain(one)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"  {place(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}"
        trace = trace.tb_next


def place(file: str) -> str:
    """Return where a source file lies, from its package on."""
    parts = PurePath(file).parts
    known = [number for number, part in enumerate(parts) if part in PACKAGES]
    return "/".join(parts[known[-1] :]) if known else parts[-1]
