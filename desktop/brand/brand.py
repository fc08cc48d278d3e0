"""What a brand is made of, as the program reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """The helpdesk that a vendor's program leads to."""

    name: str
    kind: str
    url: str
    others: bool
    """Whether the person may sign in to other helpdesks as well."""
    hint: Mapping[str, str] = field(default_factory=dict[str, str])
    """What to sign in with, under codes of languages; {} for nothing to add."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """One brand; `python -m tools.brand` writes it from a folder that it has checked."""

    name: str
    """What people read."""
    id: str
    """What computers read: the command, links, folders and files. One short word, a-z and 0-9."""
    app_id: str
    """As systems name programs, the other way round: org.example.Program."""
    vendor: str
    website: str
    support: str
    """Where people write when the program itself fails them."""
    updates: str = ""
    """Where the newest version is told, as JSON with `version` and `page`; "" for nowhere."""
    helpdesk: Preset | None = None
    welcome: Mapping[str, str] = field(default_factory=dict[str, str])
    """The sentence of the first page, under codes of languages; {} for the program's own."""
    light: Mapping[str, str] = field(default_factory=dict[str, str])
    """Colours that differ from those of the light theme, by their names there."""
    dark: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def token(self) -> str:
        """One word for keyrings and servers."""
        return self.id.capitalize()


def spoken(texts: Mapping[str, str], language: str) -> str:
    """Return the text for a language (`nl`), else the English one, else ""."""
    return texts.get(language, texts.get("en", ""))
