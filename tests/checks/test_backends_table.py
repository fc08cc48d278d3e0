"""The check of docs/backends.md finds tests that are not there, and cells that say nothing."""

from pathlib import Path

import pytest

from tools.checks import backends
from tools.checks.finding import ROOT

HEAD = "| feature | native | Request Tracker |\n|---|---|---|\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "contract.py").write_text(
        "class Contract:\n    def test_all(self): ...\n"
    )
    (tmp_path / "tests" / "test_a.py").write_text(
        "from tests.contract import Contract\n"
        "def test_one(): ...\n"
        "async def test_two(): ...\n"
        "class TestA(Contract):\n    def test_own(self): ...\n"
    )
    return tmp_path


def found(project: Path, cell: str) -> list[str]:
    table = f"{HEAD}| Assigning | {cell} | cannot: it has nobody to assign to |\n"
    (project / "docs" / "backends.md").write_text(table)
    return [finding.text for finding in backends.check(project)]


@pytest.mark.parametrize(
    "cell",
    [
        "works `tests/test_a.py::test_one`",
        "works, but slowly: `tests/test_a.py::test_two` `tests/test_a.py::test_one`",
        "works `tests/test_a.py::TestA::test_own`",
        "works `tests/test_a.py::TestA::test_all`",
        "cannot: its server knows nothing like it",
    ],
)
def test_what_is_there_passes(project: Path, cell: str) -> None:
    assert found(project, cell) == []


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("works", "names no test"),
        ("works `tests/test_a.py`", "names no test"),
        ("works `tests/test_a.py::test_three`", "test_three is not there"),
        ("works `tests/test_b.py::test_one`", "test_b.py::test_one is not there"),
        ("works `tests/test_a.py::TestA::test_one`", "TestA::test_one is not there"),
        ("works `tests/test_a.py::TestB::test_own`", "TestB::test_own is not there"),
        ("works `tests/test_a.py::test_one` `tests/test_a.py::gone`", "gone is not there"),
        ("cannot", "does not say why"),
        ("cannot: no", "does not say why"),
        ("", "neither works nor cannot"),
        ("soon", "neither works nor cannot"),
        ("works `tests/test_a.py::test_one` | more", "has 4 cells"),
    ],
)
def test_what_is_not_there_is_found(project: Path, cell: str, words: str) -> None:
    [finding] = found(project, cell)
    assert words in finding


def test_a_document_without_the_table_is_found(project: Path) -> None:
    (project / "docs" / "backends.md").write_text("# Nothing\n")
    assert [finding.text for finding in backends.check(project)] == ["has no table"]


def test_every_test_that_the_document_names_is_there() -> None:
    assert [str(finding) for finding in backends.check(ROOT)] == []
