"""Whose program this is: the project's own, or a vendor's with their name and helpdesk. ADR 35."""

from typing import Final

from desktop.brand.made import BRAND

__all__ = ["BRAND", "branded"]

PROJECT: Final = "Deskbell"
"""What texts in the sources call the program. Their translations are made for a brand with it."""


def branded(text: str) -> str:
    """Return one of our own texts with the brand's names in the place of the project's."""
    return text.replace(PROJECT, BRAND.name).replace(PROJECT.lower(), BRAND.id)
