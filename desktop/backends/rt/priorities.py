"""RT's priorities: numbers, of which RT's pages name some. Pure."""

from desktop.domain.catalog import Named

USUAL = (Named("0", "Low"), Named("50", "Medium"), Named("100", "High"))
"""As RT names them unless its administrator said otherwise, which its interface does not tell."""


def is_priority(code: str) -> bool:
    """Tell whether RT can take *code*: of anything but a number it makes 0."""
    return code.isascii() and code.isdecimal() and len(code) < 10


def priority_name(code: str) -> str:
    """Return how people call a priority: by its number where it has no usual name."""
    return next((named.name for named in USUAL if named.id == code), code)
