"""Sets of names, written as people read them."""


def names(text: str) -> frozenset[str]:
    """Return the words of *text* as a set."""
    return frozenset(text.split())
