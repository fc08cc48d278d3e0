"""The checks of links and of local paths find what is planted."""

from pathlib import Path

import pytest

from tools.checks import links, local_paths
from tools.checks.finding import ROOT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "there.md").write_text("# A heading: here!\n\n# Twice\n\n# Twice\n")
    (tmp_path / "README.md").write_text("# Deskbell\n")
    return tmp_path


def found(project: Path) -> list[str]:
    return [str(finding) for finding in links.check(project)]


@pytest.mark.parametrize(
    "link",
    [
        "[x](docs/gone.md)",
        "![picture](docs/screenshots/gone.png)",
        "[x](docs/there.md#no-such-heading)",
        "[x](#nowhere)",
        '<img src="docs/gone.png" alt="">',
        "[x]: docs/gone.md",
        "[x](docs/there.md#twice-2)",
    ],
)
def test_a_dead_link_is_found(project: Path, link: str) -> None:
    (project / "README.md").write_text(f"# Deskbell\n\n{link}\n")
    assert len(found(project)) == 1
    assert "README.md:3" in found(project)[0]


@pytest.mark.parametrize(
    "link",
    [
        "[x](docs/there.md)",
        "[x](docs/there.md#a-heading-here)",
        "[x](docs/there.md#twice-1)",
        "[x](docs)",
        "[x](/docs/there.md)",
        "[x](https://example.com/gone)",
        "`[x](docs/gone.md)`",
        "```\n[x](docs/gone.md)\n```",
        "[x](#deskbell)",
    ],
)
def test_a_live_link_passes(project: Path, link: str) -> None:
    (project / "README.md").write_text(f"# Deskbell\n\n{link}\n")
    assert found(project) == []


HERE = "/".join(("", "work", "main", "x.py"))
HOME = "/".join(("", "home", "alice", "x.py"))


@pytest.mark.parametrize("line", [f"see {HERE}", f'path = "{HOME}"', f"`{HERE}`", f"({HERE})"])
def test_a_local_path_is_found(project: Path, line: str) -> None:
    (project / "notes.txt").write_text(f"first\n{line}\n")
    findings = [str(finding) for finding in local_paths.check(project)]
    assert len(findings) == 1
    assert findings[0].startswith("notes.txt:2: ")


@pytest.mark.parametrize(
    "line",
    [
        "https://example.com/work/x",
        "a network/work balance",
        "/home/user/x",
        "/homework/",
        "../root/x",
    ],
)
def test_other_paths_pass(project: Path, line: str) -> None:
    (project / "notes.txt").write_text(f"{line}\n")
    assert list(local_paths.check(project)) == []


def test_binary_files_are_left_alone(project: Path) -> None:
    (project / "picture.png").write_bytes(HERE.encode())
    (project / "odd.bin").write_bytes(b"\xff\xfe" + HERE.encode())
    assert list(local_paths.check(project)) == []


def test_the_checks_look_at_this_project() -> None:
    names = {path.relative_to(ROOT).as_posix() for path in local_paths.project_files(ROOT)}
    assert {"pyproject.toml", "tests/checks/test_documents.py"} <= names
    assert not any(name.startswith((".venv/", "build/")) for name in names)
