"""What can be seen here of the packages for Windows and macOS, and of who makes them."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.dist import windows
from tools.dist.places import ROOT

PACKAGING = ROOT / "packaging"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_the_installer_is_made(tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("nsis is not installed")
    folder = tmp_path / "deskbell"
    (folder / "_internal").mkdir(parents=True)
    (folder / "deskbell.exe").write_bytes(b"MZ")
    (folder / "_internal" / "a.dll").write_bytes(b"MZ")
    (tmp_path / "deskbell.ico").write_bytes(_icon())
    installer = tmp_path / "out" / "deskbell-windows.exe"
    windows.write(installer, folder, tmp_path)
    assert installer.read_bytes().startswith(b"MZ")


def _icon() -> bytes:
    """Return the smallest icon there is: one pixel of 32 bits."""
    head = b"\0\0\1\0\1\0" + bytes([1, 1, 0, 0, 1, 0, 32, 0, 48, 0, 0, 0, 22, 0, 0, 0])
    picture = (40, 1, 2)
    info = b"".join(n.to_bytes(4, "little") for n in picture) + b"\1\0\x20\0" + bytes(24)
    return head + info + bytes(8)


def test_the_installer_takes_away_what_it_and_the_program_write() -> None:
    """Each key of the registry that is written, also by the settings, goes with the program."""
    script = (PACKAGING / "windows" / "deskbell.nsi").read_text("utf-8")
    install, uninstall = script.split('Section "Uninstall"')
    entries = (ROOT / "desktop" / "services" / "windows_entries.py").read_text("utf-8")
    for key in re.findall(r'_(?:RUN|LINKS): Final = r"([^"]+)"', entries):
        assert f'"{key}"' in script, f"the installer does not know {key}"
    written = set(re.findall(r'WriteReg\w+ HKCU "\$\{(\w+)\}', install))
    removed = set(re.findall(r'DeleteReg\w+ HKCU "\$\{(\w+)\}', uninstall))
    assert written | {"RUN"} == removed
    assert "HKLM" not in script, "it is for one person, without an administrator"


def test_the_app_opens_links_and_speaks_our_languages() -> None:
    told = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    (kind,) = told["CFBundleURLTypes"]
    assert kind["CFBundleURLSchemes"] == ["deskbell"]
    ours = {file.stem.removeprefix("deskbell_") for file in (ROOT / "translations").glob("*.ts")}
    assert set(told["CFBundleLocalizations"]) == ours
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert list(rights) == ["com.apple.security.cs.allow-unsigned-executable-memory"]


@pytest.mark.parametrize(
    "script", [PACKAGING / "macos" / "make.sh", PACKAGING / "linux" / "install.sh"]
)
def test_scripts_can_be_read_by_their_shell(script: Path) -> None:
    assert script.stat().st_mode & 0o100
    shell = script.read_text("utf-8").partition("\n")[0].removeprefix("#!")
    done = subprocess.run([shell, "-n", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def steps() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for file in WORKFLOWS:
        jobs = yaml.safe_load(file.read_text("utf-8"))["jobs"]
        for name, job in jobs.items():
            assert job["timeout-minutes"] <= 90, f"{file.name}: {name} may hang"
            found += [(f"{file.name}: {name}", step) for step in job["steps"]]
    return found


def test_workflows_call_what_is_there() -> None:
    """Each target of make, script and module that they name exists."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.M))
    called = 0
    for place, step in steps():
        said = step.get("run", "")
        for target in re.findall(r"\bmake ([a-z-]+)", said):
            assert target in targets, f"{place}: no target {target}"
            called += 1
        for module in re.findall(r"-m (tools\.\w+)", said):
            path = ROOT / module.replace(".", "/")
            assert (path / "__main__.py").exists(), f"{place}: no module {module}"
            called += 1
        for script in re.findall(r"\b(tools/\w+\.py)|(\.ci/run)", said):
            assert (ROOT / "".join(script)).exists(), f"{place}: no {script}"
            called += 1
    assert called >= 5


def test_workflows_ask_for_nothing_they_do_not_need() -> None:
    for file in WORKFLOWS:
        assert yaml.safe_load(file.read_text("utf-8"))["permissions"] == {"contents": "read"}
    for place, step in steps():
        assert "${{ secrets" not in step.get("run", ""), f"{place}: a secret in a command line"
