"""What a failure means that came before a write could leave."""

from desktop.domain.errors import (
    Busy,
    ConnectionLost,
    Overloaded,
    Problem,
    ServerFault,
    TooMuch,
    UnexpectedAnswer,
    Unreachable,
)
from desktop.domain.reasons import NotPrepared


def nothing_done(problem: Problem, host: str) -> Problem:
    """Return what *problem* means for a write that had not left yet: it certainly did not happen.

    What would be doubt after it is none before it.
    """
    match problem:
        case Overloaded():
            return Busy(host=host, seconds=problem.seconds)
        case ServerFault():
            return Busy(host=host, seconds=None)
        case ConnectionLost() | UnexpectedAnswer() | TooMuch():
            return Unreachable(host=host)
        case _:
            return problem


def not_prepared(problem: Problem, host: str) -> Problem:
    """Return what *problem* means for a write that reads first what it is about.

    An answer that nobody can read may be the fault of that one ticket, and is no want of a network.
    """
    match problem:
        case UnexpectedAnswer() | TooMuch():
            return NotPrepared(host=host, detail=problem.fields.get("detail", ""))
        case _:
            return nothing_done(problem, host)
