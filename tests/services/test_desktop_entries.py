"""What makes a desktop start the program or open links with it, as desktops themselves read it."""

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.services.linux_entries import LinuxEntries, quoted
from desktop.services.macos_entries import MacosEntries
from desktop.services.windows_entries import link_line, login_line

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="files of the free desktops")
COMMAND = ["/a desk/bin/deskbell", "--profile", '/kim/a "b" $c %d `e` \\f']


@pytest.fixture
def entries(tmp_path: Path) -> LinuxEntries:
    home = tmp_path / "home"
    return LinuxEntries({"PATH": os.environ["PATH"], "HOME": str(home)})


def validate(path: Path) -> None:
    program = shutil.which("desktop-file-validate")
    assert program is not None, "make test installs it where it may"
    done = subprocess.run([program, path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@linux
def test_the_packages_own_entry_is_valid_and_takes_links() -> None:
    path = ROOT / "packaging" / "linux" / "deskbell.desktop"
    validate(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert "MimeType=x-scheme-handler/deskbell;" in lines
    assert "Exec=deskbell %u" in lines


@linux
def test_start_at_login_is_a_file_that_comes_and_goes(entries: LinuxEntries) -> None:
    assert not entries.starts_at_login()
    entries.start_at_login(COMMAND)
    assert entries.starts_at_login()
    validate(entries.at_login)
    text = entries.at_login.read_text(encoding="utf-8")
    assert text.count('"--hidden"') == 1
    # The desktop's own settings turn it off like this.
    entries.at_login.write_text(f"{text}Hidden=true\n", encoding="utf-8")
    assert not entries.starts_at_login()
    entries.start_at_login(None)
    assert not entries.at_login.exists()
    entries.start_at_login(None)


@linux
def test_links_open_with_the_program_as_the_desktop_says_itself(entries: LinuxEntries) -> None:
    assert not entries.opens_links()
    entries.open_links(COMMAND)
    assert entries.opens_links()
    validate(entries.links)
    entries.open_links(None)
    assert not entries.opens_links()


@linux
def test_a_command_comes_out_of_the_file_as_it_went_in(
    entries: LinuxEntries, tmp_path: Path
) -> None:
    gio = shutil.which("gio")
    if gio is None:
        pytest.skip("there is no gio here to start it as desktops do")
    told = tmp_path / "told"
    program = tmp_path / "a program"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}.new"; mv "{told}.new" "{told}"\n')
    program.chmod(0o700)
    entries.open_links([str(program), *COMMAND[1:]])
    launch = [gio, "launch", str(entries.links), "deskbell://ticket/1"]
    subprocess.run(launch, check=True, timeout=60)
    for _ in range(600):
        if told.exists():
            break
        subprocess.run(["sleep", "0.1"], check=True)
    assert told.read_text().splitlines() == [*COMMAND[1:], "deskbell://ticket/1"]


def test_no_line_can_be_added_to_the_file() -> None:
    with pytest.raises(OSError, match="control characters"):
        quoted("a\nExec=b")


def test_what_windows_and_macos_are_told(tmp_path: Path) -> None:
    command = ["C:\\Desk bell\\deskbell.exe"]
    assert login_line(command) == '"C:\\Desk bell\\deskbell.exe" --hidden'
    assert link_line(command) == '"C:\\Desk bell\\deskbell.exe" "%1"'
    entries = MacosEntries(tmp_path)
    entries.start_at_login(["/Applications/Deskbell.app/Contents/MacOS/deskbell"])
    assert entries.starts_at_login()
    agent = plistlib.loads(entries.at_login.read_bytes())
    assert agent["ProgramArguments"][1:] == ["--hidden"]
    assert agent["RunAtLoad"] is True
    entries.start_at_login(None)
    assert not entries.starts_at_login()
