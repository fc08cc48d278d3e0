"""The translations with a brand's names in them: the program itself replaces nothing at a start."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

from tools import translations


def rename(folder: Path, renamed: Callable[[str], str], scratch: Path) -> None:
    """Rewrite and compile each translation in *folder*; sources stay what texts are found by."""
    for ts in sorted(folder.glob("*.ts")):
        tree = ET.parse(ts)  # noqa: S314 - our own file
        for translation in tree.iter("translation"):
            for part in (translation, *translation.iter("numerusform")):
                part.text = renamed(part.text or "")
        tree.write(ts, encoding="utf-8", xml_declaration=True)
        ts.with_suffix(".qm").write_bytes(translations.compiled(ts, scratch))
