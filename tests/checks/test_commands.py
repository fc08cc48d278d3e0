"""The check of the documents' commands finds what is planted, and lets through what works."""

from pathlib import Path

import pytest

from tools.checks import commands
from tools.checks.finding import ROOT

MAKEFILE = "ARGS ?=\n\nrun: ## run it\n\ntest-rt: ## live tests\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "Makefile").write_text(MAKEFILE)
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "there.py").write_text("")
    return tmp_path


def found(project: Path, text: str) -> list[str]:
    (project / "README.md").write_text(f"# Read me\n\n{text}\n", "utf-8")
    return [str(finding) for finding in commands.check_documents(project)]


@pytest.mark.parametrize(
    "text",
    [
        "`deskbell ticktes --json`",
        "`deskbell tickets --jsn`",
        "`deskbell tickets [--jsn]`",
        "`deskbell demo [--role customer|boss]`",
        "`deskbell close`… is fine, `deskbell close --json` is not",
        "```sh\ndeskbell close   # which?\n```",
        "```sh\ndeskbell helpdesk serve --port 80 > ready.json &\n```",
        "```sh\nLANG=C .venv/bin/deskbell nothing\n```",
        "`make tea`",
        "`make run TESTS=x`",
        "```sh\nxvfb-run make test-gone\n```",
        "`.venv/bin/python -m tools.gone`",
        "`python -m tools.there`",
    ],
)
def test_what_would_not_be_understood_is_found(project: Path, text: str) -> None:
    (finding,) = found(project, text)
    assert finding.startswith("README.md:")


@pytest.mark.parametrize(
    "text",
    [
        "`deskbell`",
        "`deskbell helpdesk serve`",
        "`deskbell tickets [--json] [--from DATE] [--search Q]`",
        "`deskbell demo [--role customer|agent]`",
        "`deskbell account remove NAME [--keep-drafts|--discard-drafts]`",
        "`deskbell reply NUMBER --text-file F [--attach FILE]… [--internal]`",
        "`deskbell deskbell://ticket/[ACCOUNT/]NUMBER[#MESSAGE]`",
        "`deskbell: warning:`",
        "```sh\ndeskbell helpdesk serve --data d --port 80 > ready.json &\n```",
        "```json\ndeskbell nothing\n```",
        '```sh\nmake test-rt ARGS="-k outbox"   # some\nmake -C ../mine run\n```',
        "`xvfb-run make run`",
        "`.venv/bin/python -m tools.there DIR`",
        "`python -m http.server`",
    ],
)
def test_what_works_passes(project: Path, text: str) -> None:
    assert found(project, text) == []


@pytest.mark.parametrize("gone", ["deskbell outbox arrived", "--secrets-in-message", "--version"])
def test_what_the_page_of_the_command_line_leaves_out_is_found(gone: str) -> None:
    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    (missing,) = commands.undocumented(page.replace(gone, ""))
    assert gone in missing
