"""`make translations`: bring translations/*.ts to the texts of the sources, and compile them.

English is a translation too, for its plurals: the source text itself is filled in, and both forms
of a counted one ("1 message", "2 messages") where its brackets tell them. Others a person writes.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

from tools import english_plurals

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "translations"
SOURCE_LANGUAGE = "en"
_DEEP = "    "
# The console scripts of PySide6 start the same programs through Python; lupdate for Python sources
# is a program of its own in that folder.
_TOOLS = Path(PySide6.__file__).parent


def _run(*command: str | Path, cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{Path(command[0]).name} failed: {done.stdout}{done.stderr}")


def _lupdate(root: Path, ts: Path) -> None:
    sources = sorted((root / "desktop").rglob("*.py"))
    names = [path.relative_to(root).as_posix() for path in sources]
    # No locations: they would change with every line that moves.
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    _run(_TOOLS / "lupdate", *options, *names, "-ts", ts, cwd=root)


def _is_english(ts: Path) -> bool:
    return ts.stem == f"deskbell_{SOURCE_LANGUAGE}"


def _fill_in_english(text: str) -> str:
    """Finish every text: its English translation is itself, or what its brackets stand for."""
    tree = ET.fromstring(text)  # noqa: S314 - lupdate has just written it
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        source = message.findtext("source") or ""
        if message.get("numerus") == "yes":
            _fill_in_plurals(translation, source)
            continue
        translation.text = source
        translation.attrib.pop("type", None)
    body = ET.tostring(tree, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _fill_in_plurals(translation: ET.Element, source: str) -> None:
    """Write both forms where nobody has and the source tells them."""
    forms = english_plurals.forms(source)
    if translation.get("type") != "unfinished" or forms is None:
        return
    translation.clear()
    translation.text, translation.tail = f"\n{_DEEP * 3}", f"\n{_DEEP}"
    for form, deep in zip(forms, (3, 2), strict=True):
        written = ET.SubElement(translation, "numerusform")
        written.text, written.tail = form, f"\n{_DEEP * deep}"


def updated(root: Path, ts: Path, scratch: Path) -> str:
    """Return what *ts* should hold by the sources below *root*; the file itself stays as it is."""
    copy = scratch / ts.name
    if ts.exists():
        copy.write_bytes(ts.read_bytes())
    # Where a text changed its context, lupdate puts it in order only when it runs once more.
    for _ in range(2):
        _lupdate(root, copy)
    text = copy.read_text("utf-8")
    return _fill_in_english(text) if _is_english(ts) else text


def compiled(ts: Path, scratch: Path) -> bytes:
    """Return the .qm content that *ts* makes."""
    qm = scratch / ts.with_suffix(".qm").name
    _run(_TOOLS / "lrelease", "-silent", ts, "-qm", qm, cwd=scratch)
    return qm.read_bytes()


def _replace(file: Path, content: bytes) -> None:
    """Write a new file in the place of *file*: Qt may be reading words out of the old one."""
    beside = file.with_suffix(".new")
    beside.write_bytes(content)
    beside.replace(file)


def main() -> int:
    """Update and compile every language that has a file.

    The English one is made if there is none.
    """
    folder = ROOT / FOLDER
    folder.mkdir(exist_ok=True)
    files = {folder / f"deskbell_{SOURCE_LANGUAGE}.ts", *folder.glob("deskbell_*.ts")}
    with tempfile.TemporaryDirectory() as scratch:
        for ts in sorted(files):
            text = updated(ROOT, ts, Path(scratch))
            ts.write_text(text, "utf-8")
            _replace(ts.with_suffix(".qm"), compiled(ts, Path(scratch)))
            unfinished = text.count('type="unfinished"')
            print(f"{ts.name}: {text.count('<message')} texts, {unfinished} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
