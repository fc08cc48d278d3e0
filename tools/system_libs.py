"""Find the system libraries that Qt needs and that are missing, and install them where we may.

As root on Debian or Ubuntu it installs them. Everywhere else it prints the one command to run.
Needs nothing but the standard library. Usage: system_libs.py [--check] run|test|bench
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
}
"""What Qt loads in any case: library name to Debian package."""

WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What a window on X11 or Wayland needs on top."""

FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
PROGRAMS = {
    "appstreamcli": "appstream",
    "dbus-daemon": "dbus",
    "desktop-file-validate": "desktop-file-utils",
    "dunst": "dunst",
    "gnome-keyring-daemon": "gnome-keyring",
    "makensis": "nsis",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xdg-mime": "xdg-utils",
    "xfce4-panel": "xfce4-panel",
    "Xvfb": "xvfb",
    "setxkbmap": "x11-xkb-utils",
}
"""What some tests drive: a real desktop with its notifications, keyring, screen and keyboard.

Where it is missing they are skipped.
"""
PEERS = {
    "chromedriver": "chromium-driver",
    "chromium": "chromium",
    "rt-5": "rt5-clients",
    "thunderbird": "thunderbird",
}
"""What a person would use instead, for `make bench`; where one is missing it is not compared."""
SERVICES = {"/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core"}
"""The same of what a bus starts when it is asked for: file to Debian package."""
SCREEN = WINDOW | {"libX11.so.6": "libx11-6", "libXtst.so.6": "libxtst6"}
"""What a window on that screen needs, and whoever presses keys there."""

DICTIONARIES = {
    "nl.dic": "hunspell-nl",
    "de_DE.dic": "hunspell-de-de",
    "en_US.dic": "hunspell-en-us",
    "ru_RU.dic": "hunspell-ru",
}
"""What some tests of spelling ask; where one is missing they are skipped."""
DICTIONARY_FOLDER = Path("/usr/share/hunspell")

PURPOSES = {"run": OFFSCREEN | WINDOW, "test": OFFSCREEN, "bench": OFFSCREEN}


def is_loadable(library: str) -> bool:
    """Tell whether the dynamic linker finds *library*: it looks where Qt will look."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts(folders: Iterable[Path] = FONT_FOLDERS) -> bool:
    """Tell whether any scalable font is installed; without one Qt paints no letter."""
    return any(
        path.suffix.lower() in {".ttf", ".otf", ".ttc"}
        for folder in folders
        if folder.is_dir()
        for path in folder.rglob("*")
    )


def has_ensurepip() -> bool:
    """Tell whether this Python can make virtual environments (Debian ships that apart)."""
    return importlib.util.find_spec("ensurepip") is not None


def missing_packages(
    purpose: str,
    *,
    loadable: Callable[[str], bool] = is_loadable,
    fonts: Callable[[], bool] = has_fonts,
    ensurepip: Callable[[], bool] = has_ensurepip,
) -> list[str]:
    """Return the Debian names of what *purpose* lacks, in a stable order."""
    missing = [package for library, package in PURPOSES[purpose].items() if not loadable(library)]
    if not fonts():
        missing.append(FONT_PACKAGE)
    if shutil.which("uv") is None and not ensurepip():
        missing.append("python3-venv")
    return missing


def missing_programs(
    found: Callable[[str], object] = shutil.which,
    *,
    loadable: Callable[[str], bool] = is_loadable,
    lies: Callable[[str], bool] = os.path.exists,
) -> list[str]:
    """Return the Debian names of what some tests drive and that is missing."""
    programs = [package for program, package in PROGRAMS.items() if found(program) is None]
    programs += [package for path, package in SERVICES.items() if not lies(path)]
    return programs + [package for library, package in SCREEN.items() if not loadable(library)]


def missing_peers(found: Callable[[str], object] = shutil.which) -> list[str]:
    """Return the Debian names of what benchmarks compare with and that is missing."""
    return [package for program, package in PEERS.items() if found(program) is None]


def missing_dictionaries(folder: Path = DICTIONARY_FOLDER) -> list[str]:
    """Return the Debian names of the dictionaries that some tests ask and that are missing."""
    return [package for name, package in DICTIONARIES.items() if not (folder / name).exists()]


@dataclass(frozen=True)
class Machine:
    """What decides whether we may install: Debian's tools and root."""

    has_apt: bool
    is_root: bool

    @staticmethod
    def here() -> "Machine":
        """Describe the machine this runs on."""
        has_apt = shutil.which("apt-get") is not None
        return Machine(has_apt, hasattr(os, "geteuid") and os.geteuid() == 0)


def advice(packages: list[str], machine: Machine) -> str:
    """Return the sentence that says what to run, for a machine where we do not install."""
    names = " ".join(packages)
    if machine.has_apt:
        sudo = "" if machine.is_root else "sudo "
        return f"Qt needs system libraries that are missing. Run: {sudo}apt-get install -y {names}"
    return (
        "Qt needs system libraries that are missing. Install what your system calls these Debian "
        f"packages: {names}"
    )


def install(packages: list[str]) -> bool:
    """Install *packages* with apt-get; False where that failed even after a fresh package list."""
    print(f"Installing system libraries: {' '.join(packages)}", flush=True)
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    put = [*apt, "install", "-y", "--no-install-recommends", "-q", *packages]

    def run(command: list[str]) -> bool:
        return (
            subprocess.run(
                command,
                env=environment,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            ).returncode
            == 0
        )

    # A fresh container has no package lists at all, an old one has stale ones.
    return (run([*apt, "update", "-q"]) and run(put)) or run(put)


def main(arguments: list[str]) -> int:
    """Return 0 when nothing is missing any more, else 1 after one line that says what to do."""
    only_check = "--check" in arguments
    purposes = [a for a in arguments if a in PURPOSES]
    if len(purposes) != 1:
        print(f"usage: system_libs.py [--check] {'|'.join(PURPOSES)}", file=sys.stderr)
        return 2
    if not sys.platform.startswith("linux"):
        return 0
    machine = Machine.here()
    if purposes[0] != "run" and machine.has_apt and machine.is_root and not only_check:
        wanted = missing_programs() + missing_dictionaries()
        if purposes[0] == "bench":
            wanted += missing_peers()
        # Nothing depends on it: tests say what they lack.
        if wanted:
            install(wanted)
    missing = missing_packages(purposes[0])
    if not missing:
        return 0
    if machine.has_apt and machine.is_root and not only_check:
        install(missing)
        # What was just installed is invisible to this process where ld.so has cached the miss.
        again = subprocess.run(
            [sys.executable, __file__, "--check", purposes[0]], check=False, capture_output=True
        )
        if again.returncode == 0:
            return 0
    print(advice(missing, machine), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
