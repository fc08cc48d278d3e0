"""Names and words in quotation marks, as the person's language writes them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.ui.i18n import locale


def quoted(words: str) -> str:
    """Return *words* in quotation marks."""
    return QCoreApplication.translate("Automation", "“{words}”").format(words=words)


def quoted_list(names: Iterable[str]) -> str:
    """Return several names as a part of a sentence."""
    return locale().createSeparatedList([quoted(name) for name in names])
