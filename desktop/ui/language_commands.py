"""What there is to choose of languages, as commands: each in its own name, found by all of them."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.ui.commands.command import Command, Group
from desktop.ui.speech import OWN_NAMES, Language

EVERYWHERE: Final = "language taal Sprache язык زبان"
"""Who cannot read the window must find the way out of its language."""


def language_name(language: Language) -> str:
    """Return what a choice is called: a language by its own name."""
    return OWN_NAMES.get(language) or QCoreApplication.translate("Language", "Like the system")


def language_commands(
    now: Callable[[], Language], choose: Callable[[Language], None]
) -> list[Command]:
    """Return a command for each language; *now* tells the one chosen, *choose* takes another."""
    words = QCoreApplication.translate("Language", "Language: {name}")
    spoken = QCoreApplication.translate("Language", "This language is chosen already.")
    return [
        Command(
            id=f"language.{language}",
            words=words.format(name=language_name(language)),
            group=Group.WINDOW,
            icon="languages",
            run=partial(choose, language),
            why_not=lambda language=language: spoken if now() is language else "",
            also=EVERYWHERE,
        )
        for language in Language
    ]
