"""Reasons are data: each problem comes back as it was, and old sentences stay readable."""

from collections import defaultdict
from pathlib import Path
from string import Formatter

import msgspec
import pytest

from desktop.domain import errors, held
from desktop.domain.errors import Busy, Problem, Refused
from desktop.domain.reasons import Reason, reason_of
from desktop.store.codec import decode_reason, encode_reason

PROBLEMS = sorted(
    {
        value
        for module in (errors, held)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Problem)
    },
    key=lambda kind: kind.__name__,
)


def fields_of(kind: type[Problem]) -> dict[str, object]:
    names = [name for _, name, _, _ in Formatter().parse(kind.template) if name]
    return defaultdict(str, {name: f"<{name}>" for name in names})


@pytest.mark.parametrize("kind", PROBLEMS, ids=lambda kind: kind.__name__)
def test_every_problem_comes_back_as_it_was(kind: type[Problem]) -> None:
    problem = kind(**fields_of(kind))
    kept = decode_reason(*encode_reason(reason_of(problem)))
    assert kept == reason_of(problem)
    assert kept is not None
    assert type(kept.problem) is kind
    assert str(kept.problem) == str(problem) == str(kept)


def test_fields_keep_their_kind_and_others_become_text() -> None:
    reason = reason_of(Busy(host="h", seconds=90.5))
    assert reason.problem.fields == {"host": "h", "seconds": 90.5}
    assert reason_of(Refused(detail=Path("a"))).fields == {"detail": "a"}


def test_what_is_no_problem_tells_its_kind_alone() -> None:
    reason = reason_of(ValueError("the password is hunter2"))
    assert "hunter2" not in msgspec.json.encode(reason.fields).decode()
    assert "ValueError" in str(reason)


@pytest.mark.parametrize(
    "reason",
    [
        Reason("Refused", {"sentence": "The helpdesk did not accept it: no."}),
        Reason("NeverHeardOf", {"sentence": "The helpdesk did not accept it: no."}),
    ],
)
def test_a_sentence_of_an_older_deskbell_is_told_as_it_was(reason: Reason) -> None:
    assert str(reason) == "The helpdesk did not accept it: no."


@pytest.mark.parametrize("reason", [Reason("Refused"), Reason("NeverHeardOf", {"a": 1})])
def test_a_reason_that_cannot_be_told_still_says_something(reason: Reason) -> None:
    assert str(reason) == reason.code
