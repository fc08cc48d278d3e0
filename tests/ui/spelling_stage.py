"""A box in which spelling is checked with small dictionaries of the tests' own."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QTextCharFormat, QTextDocument

SPELLED = QTextCharFormat.UnderlineStyle.SpellCheckUnderline

DUTCH = (
    *("hallo", "wereld", "de", "het", "een", "ik", "niet", "van", "is", "dat", "op", "met", "voor"),
    *("en", "maar", "printer", "foto/S", "doet", "meer", "klant", "beste", "staat", "huis/E"),
)
DUTCH_RULES = """SET UTF-8
SFX S Y 1
SFX S 0 's .
SFX E Y 1
SFX E s zen s
"""
ENGLISH = ("hello", "world", "the", "a", "printer", "does", "not", "work", "is", "and", "it", "of")
ENGLISH += ("house", "this", "that", "on", "we", "you", "with", "for", "have", "please", "word")


def put_dictionary(
    folder: Path, name: str, words: Iterable[str], rules: str = "SET UTF-8\n"
) -> None:
    """Write a dictionary of Hunspell's."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = list(words)
    (folder / f"{name}.aff").write_text(rules, encoding="utf-8")
    (folder / f"{name}.dic").write_text(
        "\n".join([str(len(listed)), *listed, ""]), encoding="utf-8"
    )


def put_dictionaries(profile: Path) -> None:
    """Give a profile Dutch and English ones."""
    put_dictionary(profile / "dictionaries", "nl", DUTCH, DUTCH_RULES)
    put_dictionary(profile / "dictionaries", "en", ENGLISH)


def marked(document: QTextDocument) -> list[str]:
    """Return the words that are underlined as misspelled."""
    found: list[str] = []
    block = document.begin()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        found += [
            text[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
            for one in block.layout().formats()
            if one.format.underlineStyle() == SPELLED
        ]
        block = block.next()
    return found
