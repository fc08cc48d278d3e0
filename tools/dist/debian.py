"""The package for Debian and its kin: the folder under /usr/lib, and what a desktop asks for."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from tools.dist import notices, share
from tools.dist.places import BUILD, FOLDER, ROOT, VERSION, epoch, run

TREE = BUILD / "deb"
_CONTROL = """Package: deskbell
Version: {version}
Architecture: {architecture}
Maintainer: The developers of Deskbell <packages@deskbell.invalid>
Installed-Size: {kib}
Depends: {depends}
Recommends: {recommends}
Section: net
Priority: optional
Homepage: https://deskbell.invalid
Description: native desktop client for support tickets
 Opens and follows tickets at the helpdesks of hosting and software vendors,
 with an inbox for their agents. Reading, searching and writing work offline;
 what was written is sent later, once.
 .
 It talks to Deskbell's own helpdesks and to Request Tracker 5.
"""
_RECOMMENDED = (
    "gnome-keyring | kwalletmanager",
    "xdg-utils",
    "xdg-desktop-portal",
    "desktop-file-utils",
)
"""A keyring for the profile's key, and what opens links and files."""
_OPTIONAL = re.compile(
    r"/plugins/(platformthemes/libqgtk3|printsupport|platforminputcontexts/libibus|networkinformation)"
)
"""Plugins that Qt does without where what they want is not there."""


def architecture() -> str:
    """Return Debian's name for this kind of machine."""
    return _said("dpkg", "--print-architecture")


def write(target: Path) -> None:
    """Make the package *target* from the folder. OSError where this is no Debian."""
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(FOLDER, TREE / "usr" / "lib" / "deskbell", symlinks=True)
    (TREE / "usr" / "bin").mkdir()
    (TREE / "usr" / "bin" / "deskbell").symlink_to("../lib/deskbell/deskbell")
    share.write(TREE / "usr" / "share")
    share.write_autostart(TREE / "etc" / "xdg" / "autostart")
    _documents(TREE / "usr" / "share" / "doc" / "deskbell")
    _control(TREE / "DEBIAN")
    _as_installed(TREE)
    target.parent.mkdir(parents=True, exist_ok=True)
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", TREE, target])


def _documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    inside = TREE / "usr" / "lib" / "deskbell"
    (inside / "licences").rename(folder / "licences")
    (inside / "sbom.cdx.json").rename(folder / "sbom.cdx.json")
    text = (ROOT / "packaging" / "linux" / "copyright").read_text("utf-8")
    (folder / "copyright").write_text(text, encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def _control(folder: Path) -> None:
    folder.mkdir()
    installed = sum(p.stat().st_size for p in TREE.rglob("*") if p.is_file() and not p.is_symlink())
    needed, useful = dependencies(FOLDER)
    (folder / "control").write_text(
        _CONTROL.format(
            version=VERSION,
            architecture=architecture(),
            kib=installed // 1024,
            depends=", ".join(needed),
            recommends=", ".join([*useful, *_RECOMMENDED]),
        ),
        encoding="utf-8",
    )
    (folder / "conffiles").write_text("/etc/xdg/autostart/deskbell.desktop\n", encoding="utf-8")
    files = [p for p in sorted(TREE.rglob("*")) if p.is_file() and not p.is_symlink()]
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"
        for path in files
        if not (name := str(path.relative_to(TREE))).startswith("DEBIAN")
    ]
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


def dependencies(folder: Path) -> tuple[list[str], list[str]]:
    """Return the packages that the libraries in *folder* cannot do without, and those that help."""
    libraries = [p for p in sorted(folder.rglob("*")) if p.is_file() and _is_binary(p)]
    optional = [p for p in libraries if _OPTIONAL.search(p.as_posix())]
    inside = {owner for owner, _ in notices.system_libraries()}
    needed = _wanted([p for p in libraries if p not in optional], folder)
    needed = {name: told for name, told in needed.items() if name not in inside}
    useful = {n: t for n, t in _wanted(optional, folder).items() if n not in inside | needed.keys()}
    return sorted(needed.values()), sorted(useful.values())


def _is_binary(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _wanted(libraries: list[Path], folder: Path) -> dict[str, str]:
    """Return what dpkg says of them: name, and the name with its version."""
    work = BUILD / "shlibdeps"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text(
        "Source: deskbell\n\nPackage: deskbell\nArchitecture: any\n", encoding="utf-8"
    )
    inside = folder / "_internal"
    own = {p.parent for p in inside.rglob("*.so*")}
    told = subprocess.run(
        [
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            "--warnings=0",
            *(f"-l{each}" for each in sorted(own)),
            *libraries,
        ],
        cwd=work,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    packages = told.partition("shlibs:Depends=")[2].strip().split(", ")
    return {package.split()[0]: package for package in packages}


def _as_installed(tree: Path) -> None:
    """Give everything the rights and the time that an installed file has."""
    when = epoch()
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
