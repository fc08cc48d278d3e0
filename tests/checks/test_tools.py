"""ruff, the type checker and the import contracts fail on planted violations, as set up here."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import check
from tools.checks.finding import ROOT

BIN = Path(sys.executable).parent


def ruff(path: str, text: str, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [BIN / "ruff", *command, "--no-cache", "--stdin-filename", path, "-"],
        input=text,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )


PLANTED = [
    ("F401", '"""X."""\n\nimport os\n'),
    ("E501", f'"""{"x " * 60}."""\n'),
    ("I001", '"""X."""\n\nimport sys\nimport os\n\nprint(os, sys)\n'),
    ("BLE001", '"""X."""\n\ntry:\n    x = 1\nexcept Exception:\n    x = 2\n'),
    ("S307", '"""X."""\n\nx = eval("1")\n'),
    ("DTZ005", '"""X."""\n\nfrom datetime import datetime\n\nx = datetime.now()\n'),
    ("ASYNC251", '"""X."""\n\nimport time\n\n\nasync def _f() -> None:\n    time.sleep(1)\n'),
    ("TID251", '"""X."""\n\nimport asyncio\n\nx = asyncio.create_task(None)\n'),
    ("D103", '"""X."""\n\n\ndef public() -> None:\n    pass\n'),
    ("N802", '"""X."""\n\n\ndef _Wrong() -> None:\n    pass\n'),
    ("C901", '"""X."""\n\n\ndef _f(a: int) -> None:\n' + "    if a:\n        a += 1\n" * 11),
    ("FIX002", '"""X."""\n\nx = 1  # TODO: later\n'),
    ("B006", '"""X."""\n\n\ndef _f(x: list[int] = []) -> None:\n    x.append(1)\n'),
    ("RUF100", '"""X."""\n\nx = 1  # noqa: E501\n'),
]


@pytest.mark.parametrize(("rule", "text"), PLANTED, ids=[rule for rule, _ in PLANTED])
def test_ruff_finds_a_planted_violation(rule: str, text: str) -> None:
    done = ruff("desktop/domain/planted.py", text, "check", "--output-format", "concise")
    assert done.returncode == 1
    assert rule in done.stdout


def test_persian_and_russian_are_no_mistakes() -> None:
    text = '"""X."""\n\nx = "ｅ ك ی а"\n'
    assert ruff("desktop/domain/planted.py", text, "check").returncode == 0


def test_ruff_finds_an_unformatted_file() -> None:
    assert ruff("desktop/domain/planted.py", "x  =  1\n", "format", "--check").returncode == 1
    assert ruff("desktop/domain/planted.py", "x = 1\n", "format", "--check").returncode == 0


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("copy")
    shutil.copy(ROOT / "pyproject.toml", root)
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "desktop", root / "desktop", ignore=ignore)
    return root


def contracts(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [BIN / "lint-imports", "--no-logo", "--no-cache"],
        capture_output=True,
        text=True,
        cwd=root,
        check=False,
    )


@pytest.mark.parametrize(
    ("where", "line", "contract"),
    [
        ("domain", "import desktop.store", "Imports run downward only"),
        ("store", "import desktop.backends", "Imports run downward only"),
        ("sync", "import desktop.services", "Imports run downward only"),
        ("services", "import desktop.ui", "Imports run downward only"),
        ("services", "import PySide6", "Qt only in the window and the app"),
        ("backends/native", "import httpx", "httpx only in backends.http"),
        ("ui", "import httpx", "httpx only in backends.http"),
        ("sync", "import apsw", "SQL only in the store"),
        ("ui", "import keyring", "The keyring only in services.keys"),
        ("cli", "import fastapi", "Server libraries only in the embedded helpdesk"),
        ("helpdesk", "import desktop.domain", "The embedded helpdesk is a stranger"),
        ("services", "import desktop.helpdesk", "Only the demo knows the embedded helpdesk"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(
    copy: Path, where: str, line: str, contract: str
) -> None:
    planted = copy / "desktop" / where / "planted.py"
    planted.write_text(f"{line}\n")
    try:
        done = contracts(copy)
    finally:
        planted.unlink()
    assert done.returncode == 1, done.stdout
    broken = [said for said in done.stdout.splitlines() if said.endswith("BROKEN")]
    assert any(said.startswith(contract) for said in broken), done.stdout


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("def f(x):\n    return x\n", "reportUnknownParameterType"),
        ("x: int = 'one'\n", "reportAssignmentType"),
        ("import json\n\nprint(json.loads('1').x + undefined)\n", "reportUndefinedVariable"),
        ("x: int = 1  # pyright: ignore[reportAssignmentType]\n", "reportUnnecessaryTypeIgnore"),
    ],
)
def test_the_type_checker_is_strict_on_the_client(tmp_path: Path, text: str, rule: str) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for folder in ("desktop", "tests", "tools", "benchmarks"):
        (tmp_path / folder).mkdir()
    (tmp_path / ".venv").symlink_to(Path(sys.prefix))
    (tmp_path / "desktop" / "planted.py").write_text(text)
    done = subprocess.run(
        [BIN / "basedpyright"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stdout
    assert rule in done.stdout


def test_a_failing_step_fails_the_whole_and_shows_its_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fails = check.Step("planted", (sys.executable, "-c", "print('its words'); raise SystemExit(3)"))
    fine = check.Step("fine", (sys.executable, "-c", "print('silent')"))
    monkeypatch.setattr(check, "STEPS", (fails, fine))
    assert check.main([]) == 1
    said = capsys.readouterr()
    assert "its words" in said.out
    assert "silent" not in said.out
    assert "fine           ok" in said.out
    assert "planted failed" in said.err
    assert check.main(["fine"]) == 0
