"""Importing as Python does it, once Qt is there."""

import builtins
from importlib import import_module
from typing import Any


def import_plainly() -> None:
    """Take back PySide6's own way to import: from then on nothing reads the sources of modules.

    It searches the source of every module for the word "PySide6", for the sake of
    `from __feature__ import ...`, which nothing here does; and six megabytes of sources stay in
    memory.
    """
    # What puts its own way in place.
    import_module("PySide6.QtCore")
    plain: Any = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
