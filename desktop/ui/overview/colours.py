"""Colours of plots: told apart by people who see colours differently, and on both grounds."""

from desktop.domain.catalog import Catalog
from desktop.ui.theme import Theme

_LIGHT = ("#0b6e69", "#b4540a", "#2b5fb3", "#a23b7a", "#7a6a00", "#5b3aa8", "#8a3b2a", "#4b5563")
_DARK = ("#4cc2ba", "#f0a35e", "#7fb0f2", "#e58cc0", "#d8c34a", "#b49cf0", "#e2917f", "#a3adba")


def nth(theme: Theme, index: int) -> str:
    """Return the colour of one of several things that have none of their own."""
    palette = _DARK if theme.dark else _LIGHT
    return palette[index % len(palette)]


def of_status(theme: Theme, catalog: Catalog | None, id: str) -> str:
    """Return the colour of a status: apart from others even where their meanings are one."""
    order = [choice.id for choice in catalog.statuses] if catalog else []
    return nth(theme, order.index(id) if id in order else len(order))


def of_department(theme: Theme, catalog: Catalog | None, id: str) -> str:
    """Return the colour of a department."""
    order = [str(department.id) for department in catalog.departments] if catalog else []
    return nth(theme, order.index(id) if id in order else len(order))
