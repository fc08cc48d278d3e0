"""The encrypted local profile: the only room that speaks SQL."""

from desktop.store.profile import Profile

__all__ = ["Profile"]
