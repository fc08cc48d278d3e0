"""What the fields of a form know about where they stand."""

from dataclasses import dataclass

from desktop.domain.catalog import Catalog, Named, Service
from desktop.domain.fields import Words, spoken
from desktop.ui.i18n import locale
from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Setting:
    """The look, the language, and what the helpdesk offers everywhere."""

    theme: Theme
    language: str
    services: tuple[Service, ...] = ()
    priorities: tuple[Named, ...] = ()
    types: tuple[Named, ...] = ()

    def say(self, words: Words) -> str:
        """Return words of the catalog in the person's language."""
        return spoken(words, self.language)


def setting_of(catalog: Catalog | None, theme: Theme) -> Setting:
    """Return the setting of a form for a helpdesk; *catalog* None offers nothing."""
    if catalog is None:
        return Setting(theme, language())
    return Setting(theme, language(), catalog.services, catalog.priorities, catalog.types)


def language() -> str:
    """Return the code of the person's language, as catalogs name it: "fa-ir"."""
    return locale().name().replace("_", "-").lower()
