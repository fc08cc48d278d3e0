"""Makes a copy of the project that builds a brand's program, under the brand's names throughout."""

import re
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.brand.brand import Brand
from tools.brand import made, words
from tools.brand.folder import LOGO
from tools.dist.places import COMMIT_TIME, epoch

ROOT: Final = Path(__file__).resolve().parent.parent.parent
_FOLDERS = ("desktop", "resources", "translations", "packaging", "tools")
_FILES = ("pyproject.toml", "uv.lock", "Makefile", "LICENSE", "README.md", "CHANGELOG.md")
_NAMED = ("packaging", "tools/dist")
"""What makes packages: the project's names stand there for the program's, in files and in names."""
_GUIDES = "guide-*.md"
"""The documents that come with the program and are read in its window."""
_CREDITS = ("packaging/linux/copyright",)
"""Who wrote the program is told as it is, in every brand: its licence asks for that."""
_BESIDE = {".svg", ".png", ".ico", ".pyc"}


class NotEmpty(Exception):  # noqa: N818 - it is what the folder is
    """There is something in the folder that the copy is to be made in."""


def make(brand: Brand, folder: Path, target: Path) -> None:
    """Make the copy in *target* for the brand that was read from *folder*.

    Raises `NotEmpty` rather than to mix it with anything.
    """
    if target.exists() and any(target.iterdir()):
        raise NotEmpty
    for name in _FOLDERS:
        hidden = shutil.ignore_patterns("__pycache__", "*.pyc", "branding", ".*")
        shutil.copytree(ROOT / name, target / name, ignore=hidden, symlinks=True)
    for name in _FILES:
        shutil.copyfile(ROOT / name, target / name)
    (target / made.PLACE).write_text(made.text(brand), encoding="utf-8")
    shutil.copyfile(folder / LOGO, target / "resources" / "logo.svg")
    _write_guides(target / "docs", _in_words(brand))
    with tempfile.TemporaryDirectory() as scratch:
        words.rename(target / "translations", _in_words(brand), Path(scratch))
    for name in _NAMED:
        _rename_all(target / name, target, brand)
    _rename_project(target, brand)
    # The same input gives the same packages, also where there is no history to ask.
    with suppress(LookupError):
        (target / COMMIT_TIME).write_text(f"{epoch()}\n", encoding="utf-8")


def _write_guides(docs: Path, renamed: Callable[[str], str]) -> None:
    docs.mkdir()
    for guide in sorted((ROOT / "docs").glob(_GUIDES)):
        (docs / guide.name).write_text(renamed(guide.read_text("utf-8")), encoding="utf-8")


def _in_words(brand: Brand) -> Callable[[str], str]:
    """Return what puts the brand's names into a text for people."""

    def renamed(text: str) -> str:
        return text.replace("Deskbell", brand.name).replace("deskbell", brand.id)

    return renamed


def _rename_all(folder: Path, root: Path, brand: Brand) -> None:
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        inside = file.relative_to(root).as_posix()
        if file.suffix not in _BESIDE:
            text = file.read_text("utf-8")
            file.write_text(_in_packages(text, brand, credits=inside in _CREDITS), encoding="utf-8")
        name = file.name.replace("org.deskbell.Deskbell", brand.app_id)
        file.rename(file.with_name(name.replace("deskbell", brand.id)))


def _in_packages(text: str, brand: Brand, *, credits: bool) -> str:
    """Return a file of the packaging with the brand's names; of one with *credits* the paths."""
    if credits:
        return text.replace("/deskbell", f"/{brand.id}")
    for ours, theirs in (
        ("The developers of Deskbell", brand.vendor),
        ("packages@deskbell.invalid", brand.support),
        ("https://deskbell.invalid", brand.website),
        ("Deskbell's own helpdesks", f"the helpdesk of {brand.vendor}"),
        ("org.deskbell.Deskbell", brand.app_id),
        ("Deskbell", brand.name),
        ("دسک‌بل", brand.name),
    ):
        text = text.replace(ours, theirs)
    return text.replace("deskbell", brand.id)


def _rename_project(target: Path, brand: Brand) -> None:
    """Give the wheel and its command the brand's name."""
    for name, pattern in (
        ("pyproject.toml", r'^(name = "|)deskbell(?=("$| = "desktop\.))'),
        ("uv.lock", r'^(name = ")deskbell(?="$)'),
    ):
        file = target / name
        text = re.sub(pattern, rf"\g<1>{brand.id}", file.read_text("utf-8"), flags=re.MULTILINE)
        file.write_text(text, encoding="utf-8")
    make = target / "Makefile"
    make.write_text(make.read_text("utf-8").replace("(BIN)/deskbell", f"(BIN)/{brand.id}"), "utf-8")
