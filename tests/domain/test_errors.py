import string

import pytest

from desktop.domain import errors
from desktop.domain.errors import Problem

PROBLEMS = [
    value
    for value in vars(errors).values()
    if isinstance(value, type) and issubclass(value, Problem)
]


@pytest.mark.parametrize("kind", PROBLEMS)
def test_every_problem_is_a_sentence_about_its_fields(kind: type[Problem]) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(kind.template) if name]
    problem = kind(**{name: f"<{name}>" for name in names})
    words = str(problem)
    assert words.endswith(".") or kind is Problem
    for name in names:
        assert f"<{name}>" in words
