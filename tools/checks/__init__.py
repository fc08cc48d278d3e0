"""Checks of our own: what ruff, the type checker and import-linter cannot see."""
