"""`make dist`: make the packages of this system in `dist/`, and try what was made.

With `root`, the .deb is also installed, started and removed in a clean Debian (needs root).
"""

import hashlib
import shutil
import sys
from pathlib import Path

from tools.dist import archive, debian, folder, notices, parts_list, share, trial
from tools.dist.places import FOLDER, MACHINE, PACKAGES, VERSION


def main(arguments: list[str]) -> int:
    """Do it, saying what is done; return the exit code."""
    _say("environment")
    folder.make_environment()
    _say("icons")
    share.make_icons()
    _say("folder")
    folder.make_folder()
    _say("notices and parts")
    notices.collect()
    parts_list.write()
    made = _packages()
    _say("trial of the folder")
    # A program with a window has no standard output on Windows; its twin has one.
    program = "deskbell-cli.exe" if sys.platform == "win32" else "deskbell"
    trial.of_program([str(FOLDER / program)])
    if "root" in arguments:
        from tools.dist import clean_root

        _say("trial in a clean Debian")
        clean_root.of_package(made[-1])
    for package in made:
        print(f"{package.name}\t{package.stat().st_size / 1e6:.1f} MB\t{_digest(package)}")
    return 0


def _packages() -> list[Path]:
    """Make what this system installs from the folder."""
    name = f"deskbell-{VERSION}"
    if sys.platform == "win32":
        from tools.dist import windows

        _say("installer")
        installer = PACKAGES / f"{name}-windows-{MACHINE}.exe"
        windows.write(installer)
        return [installer]
    if sys.platform == "darwin":
        from tools.dist import macos

        _say("disk image")
        image = PACKAGES / f"{name}-macos-{MACHINE}.dmg"
        macos.write(image)
        return [image]
    _say("archive")
    packed = PACKAGES / f"{name}-linux-{MACHINE}.tar.xz"
    archive.write(packed, FOLDER, packed.name.removesuffix(".tar.xz"))
    if shutil.which("dpkg-shlibdeps") is None:
        print(
            "  no .deb: that takes dpkg-deb and dpkg-shlibdeps (Debian: apt-get install dpkg-dev)"
        )
        return [packed]
    _say("package for Debian")
    package = PACKAGES / f"deskbell_{VERSION}_{debian.architecture()}.deb"
    debian.write(package)
    return [packed, package]


def _digest(package: Path) -> str:
    return hashlib.sha256(package.read_bytes()).hexdigest()


def _say(what: str) -> None:
    print(f"— {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
