"""The folder as one file for Linux systems without packages of ours: the same bytes each time."""

import shutil
import tarfile
from pathlib import Path

from tools.dist import share
from tools.dist.places import BUILD, ROOT, epoch

_STAGE = BUILD / "archive"


def write(target: Path, folder: Path, root: str) -> None:
    """Pack *folder* as *root*/lib into *target*, a .tar.xz: sorted, of one time, owned by nobody.

    Beside it lie what a desktop asks for, and a script that puts all in its place for one person.
    """
    when = epoch()

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime = when
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    shutil.rmtree(_STAGE, ignore_errors=True)
    shutil.copytree(folder, _STAGE / "lib", symlinks=True)
    share.write(_STAGE / "share")
    shutil.copyfile(ROOT / "packaging" / "linux" / "install.sh", _STAGE / "install.sh")
    (_STAGE / "install.sh").chmod(0o755)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(target, "w:xz", preset=6) as out:
        out.add(_STAGE, root, recursive=False, filter=plain)
        for path in sorted(_STAGE.rglob("*")):
            out.add(path, f"{root}/{path.relative_to(_STAGE)}", recursive=False, filter=plain)
