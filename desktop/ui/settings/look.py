"""How the window looks, and the language it speaks, as settings."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from desktop.services.session import Session
from desktop.ui import window_memory
from desktop.ui.commands.registry import Commands
from desktop.ui.language_commands import EVERYWHERE, language_name
from desktop.ui.settings.setting import OneOf, Page, Setting
from desktop.ui.speech import Language
from desktop.ui.text_size_commands import text_size_words
from desktop.ui.theme_apply import Appearance, Scheme, TextSize


def look_settings(
    session: Session, appearance: Appearance, commands: Commands
) -> Callable[[], list[Setting]]:
    """Return what tells them; they do what the commands of the same name do."""

    def settings() -> list[Setting]:
        return [
            Setting(
                id="look.theme",
                page=Page.APPEARANCE,
                name=QCoreApplication.translate("Settings", "Colours"),
                also=QCoreApplication.translate("Settings", "theme dark light appearance"),
                control=OneOf(
                    options=[(scheme.value, _scheme_words(scheme)) for scheme in Scheme],
                    value=lambda: appearance.scheme.value,
                    choose=lambda value: commands.run(f"look.{value}"),
                    usual=Scheme.SYSTEM.value,
                ),
            ),
            Setting(
                id="look.text_size",
                page=Page.APPEARANCE,
                name=QCoreApplication.translate("Settings", "Size of letters"),
                also=QCoreApplication.translate("Settings", "font text zoom scale bigger smaller"),
                control=OneOf(
                    options=[(size.value, text_size_words(size)) for size in TextSize],
                    value=lambda: appearance.text_size.value,
                    choose=lambda value: commands.run(f"text_size.{value}"),
                    usual=TextSize.USUAL.value,
                ),
            ),
            Setting(
                id="look.font",
                page=Page.APPEARANCE,
                name=QCoreApplication.translate("Settings", "Font"),
                told=QCoreApplication.translate(
                    "Settings", "What it has no letters for is written in the usual one."
                ),
                also=QCoreApplication.translate("Settings", "letters typeface family"),
                control=OneOf(
                    options=_fonts(appearance.family),
                    value=lambda: appearance.family,
                    choose=appearance.font_wanted.emit,
                    usual="",
                ),
            ),
            Setting(
                id="look.language",
                page=Page.APPEARANCE,
                name=QCoreApplication.translate("Settings", "Language"),
                told=QCoreApplication.translate(
                    "Settings", "Of this window; tickets stay in the language they are written in."
                ),
                also=EVERYWHERE,
                control=OneOf(
                    options=[(one.value, language_name(one)) for one in Language],
                    value=lambda: window_memory.language(session).value,
                    choose=lambda value: commands.run(f"language.{value}"),
                    usual=Language.SYSTEM.value,
                ),
            ),
        ]

    return settings


def _fonts(chosen: str) -> list[tuple[str, str]]:
    """Return the families that a window can be read in, with what was *chosen* in any case."""
    usual = QCoreApplication.translate("Settings", "Like the system")
    families = {
        # Of several makers' the first is taken, as by its name alone.
        family.partition(" [")[0]
        for family in QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    }
    named = sorted({*families, chosen} - {""}, key=str.casefold)
    return [("", usual), *((family, family) for family in named)]


def _scheme_words(scheme: Scheme) -> str:
    match scheme:
        case Scheme.SYSTEM:
            return QCoreApplication.translate("Settings", "Like the system")
        case Scheme.LIGHT:
            return QCoreApplication.translate("Settings", "Light")
        case Scheme.DARK:
            return QCoreApplication.translate("Settings", "Dark")
