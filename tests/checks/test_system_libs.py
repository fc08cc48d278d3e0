"""Missing system libraries are found, and told in one command where we may not install them."""

import subprocess
from pathlib import Path

import pytest

from tools import system_libs as libs


def missing(purpose: str = "run", absent: tuple[str, ...] = (), fonts: bool = True) -> list[str]:
    return libs.missing_packages(
        purpose,
        loadable=lambda name: name not in absent,
        fonts=lambda: fonts,
        ensurepip=lambda: True,
    )


def test_nothing_is_missing_on_a_whole_machine() -> None:
    assert missing() == []


def test_each_missing_library_names_its_package() -> None:
    assert missing(absent=("libEGL.so.1", "libxcb-cursor.so.0")) == ["libegl1", "libxcb-cursor0"]


def test_tests_need_no_window_libraries() -> None:
    assert missing("test", absent=("libxcb-cursor.so.0",)) == []
    assert missing("test", absent=("libEGL.so.1",)) == ["libegl1"]


def test_a_machine_without_fonts_gets_one() -> None:
    assert missing(fonts=False) == ["fonts-dejavu-core"]


def test_fonts_are_looked_for_in_folders(tmp_path: Path) -> None:
    assert not libs.has_fonts([tmp_path, tmp_path / "gone"])
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "Sans.ttf").touch()
    assert libs.has_fonts([tmp_path])


def test_programs_that_tests_drive_are_installed_where_that_may_be_and_missed_by_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        asked.append(packages)
        return False

    monkeypatch.setattr(libs, "install", install)
    monkeypatch.setattr(libs, "missing_packages", lambda purpose: [])
    monkeypatch.setattr(libs, "missing_programs", lambda: ["dunst"])
    monkeypatch.setattr(libs, "missing_dictionaries", lambda: ["hunspell-nl"])
    for root in (False, True):
        here = libs.Machine(has_apt=True, is_root=root)
        monkeypatch.setattr(libs.Machine, "here", lambda here=here: here)
        assert [libs.main(["test"]), libs.main(["run"]), libs.main(["--check", "test"])] == [0] * 3
    assert asked == [["dunst", "hunspell-nl"]]


def test_each_missing_program_names_its_package() -> None:
    found = {"dunst": "/usr/bin/dunst"}.get
    missing = libs.missing_programs(found, loadable=lambda _: True, lies=lambda _: True)
    assert missing == [
        *("appstream", "dbus", "desktop-file-utils", "gnome-keyring", "nsis", "openbox"),
        *("xdotool", "xdg-utils", "xfce4-panel", "xvfb", "x11-xkb-utils"),
    ]


def test_each_missing_dictionary_names_its_package(tmp_path: Path) -> None:
    (tmp_path / "ru_RU.dic").touch()
    (tmp_path / "de_DE.dic").touch()
    assert libs.missing_dictionaries(tmp_path) == ["hunspell-nl", "hunspell-en-us"]


def test_what_presses_keys_on_a_screen_is_named_too() -> None:
    keys = libs.missing_programs(
        lambda program: program, loadable=lambda name: "Xtst" not in name, lies=lambda _path: True
    )
    assert keys == ["libxtst6"]


def test_the_linker_is_asked() -> None:
    assert libs.is_loadable("libc.so.6")
    assert not libs.is_loadable("libnosuchthing.so.99")


@pytest.mark.parametrize(
    ("machine", "command"),
    [
        (libs.Machine(has_apt=True, is_root=False), "sudo apt-get install -y libegl1 libgl1"),
        (libs.Machine(has_apt=True, is_root=True), " apt-get install -y libegl1 libgl1"),
        (libs.Machine(has_apt=False, is_root=False), "libegl1 libgl1"),
    ],
)
def test_the_advice_is_one_line_with_the_command(machine: libs.Machine, command: str) -> None:
    said = libs.advice(["libegl1", "libgl1"], machine)
    assert command in said
    assert "\n" not in said


def test_without_root_nothing_is_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(packages: list[str]) -> bool:
        raise AssertionError(packages)

    monkeypatch.setattr(libs, "missing_packages", lambda purpose: ["libegl1"])
    monkeypatch.setattr(libs, "install", refuse)
    monkeypatch.setattr(libs.Machine, "here", lambda: libs.Machine(has_apt=True, is_root=False))
    assert libs.main(["run"]) == 1
    assert "sudo apt-get install -y libegl1" in capsys.readouterr().err


def test_a_fresh_package_list_comes_before_the_installation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[list[str]] = []

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        assert options["stdin"] == subprocess.DEVNULL
        environment = options["env"]
        assert isinstance(environment, dict)
        assert environment["DEBIAN_FRONTEND"] == "noninteractive"
        ran.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert libs.install(["libegl1"])
    assert ["update" in command for command in ran] == [True, False]
    assert all("DPkg::Lock::Timeout=300" in command for command in ran)
    assert ran[1][-1] == "libegl1"


def test_wrong_usage_is_told() -> None:
    assert libs.main(["fly"]) == 2


def test_what_a_bus_starts_is_found_by_its_file() -> None:
    missing = libs.missing_programs(
        lambda program: program, loadable=lambda _name: True, lies=lambda _path: False
    )
    assert missing == ["at-spi2-core"]
