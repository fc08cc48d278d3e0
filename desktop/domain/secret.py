"""A password and its like, which must never be shown by accident."""

from typing import NoReturn


class Secret:
    """Text that prints as dots wherever it is printed; only `reveal` gives it away.

    It cannot be pickled, and no encoder takes it without being told how (`store.codec`).
    """

    __slots__ = ("_text",)

    def __init__(self, text: str = "") -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text itself: for the one field, request or cell that it is meant for."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __repr__(self) -> str:
        return "Secret(•••)" if self._text else "Secret()"

    __str__ = __repr__

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")
