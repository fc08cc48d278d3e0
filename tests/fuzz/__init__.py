"""Anything at all, fed to what reads from outside. See `hunt` for how long and what is kept."""
