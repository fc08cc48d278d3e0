"""A Debian with nothing in it: the package is installed there, used, and removed again.

Needs root, debootstrap and a mirror. The bare system is kept for the next time.
"""

import os
import shutil
import subprocess
from pathlib import Path

from tools.dist import trial
from tools.dist.places import BUILD

SUITE = "bookworm"
_MIRROR = "http://deb.debian.org/debian"
_BARE = BUILD / "debian.tar"
_ROOT = BUILD / "root"
_FONT = ("fonts-dejavu-core",)
"""A desktop has fonts; the bare system has none."""


def of_package(package: Path) -> None:
    """Install *package* in a clean Debian, try it, remove it; raises `TrialError` on a fault."""
    _fresh_root()
    shutil.copyfile(package, _ROOT / package.name)
    before = _files()
    _apt("update")
    _do("mount", "-t", "proc", "proc", str(_ROOT / "proc"))
    try:
        _apt("install", f"/{package.name}", "desktop-file-utils", *_FONT)
        _registered()
        trial.of_program(["chroot", str(_ROOT), "deskbell"], _ROOT)
        _apt("purge", "deskbell")
    finally:
        _do("umount", str(_ROOT / "proc"))
    left = {path for path in _files() - before if "deskbell" in path.lower()}
    if left:
        raise trial.TrialError(f"removing it leaves {sorted(left)}")
    print("  removed, and nothing of it is left")


def _fresh_root() -> None:
    shutil.rmtree(_ROOT, ignore_errors=True)
    if not _BARE.exists():
        _do("debootstrap", "--variant=minbase", SUITE, str(_ROOT), _MIRROR)
        _do("tar", "--create", "--file", str(_BARE), "--directory", str(_ROOT), ".")
    else:
        _ROOT.mkdir(parents=True)
        _do("tar", "--extract", "--file", str(_BARE), "--directory", str(_ROOT))


def _registered() -> None:
    """See that a desktop would find it: entry, icon, scheme, autostart."""
    for path in (
        "usr/bin/deskbell",
        "usr/share/applications/deskbell.desktop",
        "usr/share/icons/hicolor/scalable/apps/deskbell.svg",
        "usr/share/icons/hicolor/48x48/apps/deskbell.png",
        "etc/xdg/autostart/deskbell.desktop",
    ):
        if not os.path.lexists(_ROOT / path):
            raise trial.TrialError(f"the package installs no /{path}")
    _do("chroot", str(_ROOT), "update-desktop-database")
    cache = (_ROOT / "usr/share/applications/mimeinfo.cache").read_text("utf-8")
    if "x-scheme-handler/deskbell=deskbell.desktop" not in cache:
        raise trial.TrialError("deskbell:// links are not registered")


def _files() -> set[str]:
    kept = ("proc", "sys", "dev", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
    return {
        name
        for path in _ROOT.rglob("*")
        if not (name := str(path.relative_to(_ROOT))).startswith(kept)
    }


def _apt(*words: str) -> None:
    chroot = ["chroot", str(_ROOT), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]
    _do(*chroot, "--yes", "--no-install-recommends", *words)


def _do(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise trial.TrialError(f"{' '.join(command[:4])} …: {(done.stderr or done.stdout)[-2000:]}")
