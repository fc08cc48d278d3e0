"""What a free desktop is told of the program: valid, and put where it is looked for."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tools.dist import archive, share
from tools.dist.places import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of free desktops")
LINUX = ROOT / "packaging" / "linux"


@pytest.mark.parametrize("name", ["deskbell.desktop", "autostart.desktop"])
def test_entries_are_valid(name: str) -> None:
    program = shutil.which("desktop-file-validate")
    if program is None:
        pytest.skip("desktop-file-utils is not installed")
    told = subprocess.run([program, LINUX / name], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "")


def test_the_description_is_valid_and_of_this_version() -> None:
    file = LINUX / "org.deskbell.Deskbell.metainfo.xml"
    told = ElementTree.parse(file)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    releases = [each.get("version") for each in told.iterfind("releases/release")]
    assert releases[0] == project["version"]
    assert told.findtext("project_license") == project["license"]
    program = shutil.which("appstreamcli")
    if program is None:
        pytest.skip("appstream is not installed")
    said = subprocess.run(
        [program, "validate", "--no-net", file], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive of a program that says where it was started from, unpacked."""
    monkeypatch.setattr(archive, "_STAGE", tmp_path / "stage")
    monkeypatch.setattr(share, "ICONS", tmp_path / "icons")
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "48.png").write_bytes(b"a picture")
    folder = tmp_path / "deskbell"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "deskbell"
    program.write_text('#!/bin/sh\necho "$0"\n', encoding="utf-8")
    program.chmod(0o755)
    target = tmp_path / "deskbell.tar.xz"
    archive.write(target, folder, "deskbell-1")
    first = target.read_bytes()
    os.utime(program, (1, 1))
    archive.write(target, folder, "deskbell-1")
    assert target.read_bytes() == first, "the same input gave another archive"
    shutil.unpack_archive(target, tmp_path / "unpacked", filter="data")
    return tmp_path / "unpacked" / "deskbell-1"


def test_the_archive_puts_itself_into_a_persons_folders_and_goes(
    packed: Path, tmp_path: Path
) -> None:
    prefix = tmp_path / "a home" / ".local"
    (prefix / "share" / "applications").mkdir(parents=True)
    (prefix / "share" / "applications" / "other.desktop").write_text("", encoding="utf-8")
    environment = os.environ | {"PREFIX": str(prefix)}

    def install(*words: str) -> int:
        command = [packed / "install.sh", *words]
        return subprocess.run(command, env=environment, capture_output=True, check=False).returncode

    for _ in range(2):
        assert install() == 0
        entry = (prefix / "share/applications/deskbell.desktop").read_text("utf-8")
        assert f'Exec="{prefix}/lib/deskbell/deskbell" %u' in entry
        assert f'Exec="{prefix}/lib/deskbell/deskbell" deskbell://new' in entry
        assert (prefix / "share/icons/hicolor/48x48/apps/deskbell.png").exists()
        said = subprocess.run(
            [prefix / "bin/deskbell"], capture_output=True, text=True, check=True
        ).stdout
        assert said.strip() == f"{prefix}/bin/deskbell"
    assert install("--wrong") == 2
    assert install("--remove") == 0
    left = {str(p.relative_to(prefix)) for p in prefix.rglob("*") if not p.is_dir()}
    assert left - {"share/applications/mimeinfo.cache"} == {"share/applications/other.desktop"}
