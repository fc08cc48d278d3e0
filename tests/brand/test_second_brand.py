"""A second brand, built from its folder, is a program of its own: names, colours, helpdesk."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from collections.abc import Generator
from functools import partial
from pathlib import Path

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.demo_copy import copy_of, filled_demo
from tools.brand import __main__ as command
from tools.brand import made
from tools.brand.folder import read
from tools.brand.tree import ROOT
from tools.dist import trial
from tools.dist.places import epoch

__all__ = ["filled_demo"]

BRANDS = ROOT / "packaging" / "branding"
INSIDE = "tests/brand/in_brand.py"
OURS = BRANDS / "deskbell"


@pytest.fixture(scope="module")
def helpdesk(
    filled_demo: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[RunningHelpdesk]:
    with copy_of(filled_demo, tmp_path_factory.mktemp("desk") / "helpdesk") as running:
        running.set_password(running.tokens["customer"], "sam", "a good password")
        yield running


@pytest.fixture(scope="module")
def folder(helpdesk: RunningHelpdesk, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second brand's folder, with a helpdesk that is there."""
    folder = tmp_path_factory.mktemp("brand") / "northpine"
    shutil.copytree(BRANDS / "northpine", folder)
    file = folder / "brand.toml"
    text = file.read_text("utf-8")
    url = "https://support.northpine.example"
    assert url in text
    file.write_text(text.replace(url, helpdesk.url), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def tree(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy of the project that builds it, its place named as people name it (`../mine`)."""
    target = tmp_path_factory.mktemp("built") / "northpine"
    assert command.main([str(folder), os.path.relpath(target)]) == 0
    return target


def environment(tree: Path, home: Path, **more: str) -> dict[str, str]:
    given = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    return given | {"PYTHONPATH": str(tree), "HOME": str(home), "LC_ALL": "C.UTF-8"} | more


def test_the_project_carries_its_own_brand() -> None:
    assert made.text(read(OURS)) == (ROOT / made.PLACE).read_text("utf-8")
    assert (OURS / "logo.svg").read_bytes() == (ROOT / "resources" / "logo.svg").read_bytes()


def test_what_holds_inside_it(tree: Path, helpdesk: RunningHelpdesk, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests", tree / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    more = {"BRAND_TREE": str(tree), "BRAND_URL": helpdesk.url}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-n", "0", "-q", "-p", "no:cacheprovider", INSIDE],
        cwd=tree,
        env=environment(tree, tmp_path, **more),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def test_commands_name_it(tree: Path, tmp_path: Path) -> None:
    def said(*words: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "desktop", *words],
            cwd=tree,
            env=environment(tree, tmp_path),
            capture_output=True,
            text=True,
            check=False,
        ).stdout

    assert re.fullmatch(r"northpine [\d.]+\n", said("--version"))
    assert "usage: northpine" in said("--help")
    told = said("doctor")
    assert told.startswith("Northpine Support ")
    assert "northpine/profile" in told
    assert "deskbell" not in (said("--help") + told).lower()


def test_its_packages_bear_its_names(tree: Path) -> None:
    linux = tree / "packaging" / "linux"
    entry = (linux / "northpine.desktop").read_text("utf-8")
    assert "Name=Northpine Support\n" in entry
    assert "MimeType=x-scheme-handler/northpine;" in entry
    assert (linux / "example.northpine.Support.metainfo.xml").exists()
    assert (tree / "packaging" / "northpine.spec").exists()
    project = (tree / "pyproject.toml").read_text("utf-8")
    assert 'name = "northpine"' in project
    assert 'northpine = "desktop.__main__:main"' in project
    left = {
        str(file.relative_to(tree))
        for place in ("packaging", "tools/dist")
        for file in (tree / place).rglob("*")
        if file.is_file() and "deskbell" in re.sub("DESKBELL_", "", file.read_text("utf-8")).lower()
    }
    # Who wrote it is told in every brand.
    assert left == {"packaging/linux/copyright"}


def test_its_wheel_has_all_that_goes_into_it(tree: Path) -> None:
    project = tomllib.loads((tree / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert len(included) > 1
    assert [place for place in included if not (tree / place).exists()] == []


def test_its_guides_bear_its_names(tree: Path) -> None:
    guides = {file.name: file.read_text("utf-8") for file in (tree / "docs").iterdir()}
    assert guides.keys() == {"guide-agent.md", "guide-customer.md"}
    for text in guides.values():
        assert "Northpine Support" in text
        assert "deskbell" not in text.lower()


def test_its_packages_bear_the_time_of_the_project(tree: Path, tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", "from tools.dist.places import epoch; print(epoch())"],
        cwd=tree,
        env=environment(tree, tmp_path, GIT_CEILING_DIRECTORIES=str(tree.parent)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout == f"{epoch()}\n", told.stderr


def can_be_ended(pid: int) -> bool:
    """Tell whether a program takes a polite kill by now; before that it just dies."""
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    caught = re.search(r"^SigCgt:\s*([0-9a-f]+)", status, re.MULTILINE)
    return caught is not None and bool(int(caught[1], 16) >> (signal.SIGTERM - 1) & 1)


@pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="it takes Xvfb and xdotool"
)
def test_two_brands_run_beside_each_other(tree: Path, tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("a passphrase for this test\n", "utf-8")
    data = tmp_path / ".local" / "share"
    with trial.screen() as screen:
        more = {k: screen[k] for k in ("DISPLAY", "QT_QPA_PLATFORM")}
        programs = [
            subprocess.Popen(
                [sys.executable, "-m", "desktop", "--passphrase-file", str(secret)],
                cwd=place,
                env=environment(place, tmp_path, **more),
            )
            for place in (ROOT, tree)
        ]
        try:
            for program, name in zip(programs, ("Deskbell", "Northpine Support"), strict=True):
                trial._until(partial(trial.window_named, name, screen), program)
            for program in programs:
                trial._until(partial(can_be_ended, program.pid), program)
        finally:
            for program in programs:
                program.send_signal(signal.SIGTERM)
            ends = [program.wait(trial.SECONDS) for program in programs]
    assert ends == [0, 0]
    for id in ("deskbell", "northpine"):
        assert (data / id / "profile" / "own.db").exists()
