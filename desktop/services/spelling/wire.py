"""What the window and the process with the dictionaries say to each other."""

import msgspec


class Question(msgspec.Struct, array_like=True):
    """What is asked of the dictionaries at *paths*, given without their ending."""

    paths: list[str]
    words: list[str]
    suggest: bool = False
    """Asks what each of the words may have been meant to be, not whether it is right."""


class Answer(msgspec.Struct, array_like=True):
    """One entry for each word of the question."""

    right: list[bool] = []
    suggestions: list[list[str]] = []
