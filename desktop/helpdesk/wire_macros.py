"""The shape of a saved reply, as `wire` has those of everything else."""

from typing_extensions import TypedDict


class Macro(TypedDict):
    """A saved reply or macro."""

    id: str
    name: str
    folder: str
    texts: dict[str, str]
    internal: bool
    then: dict[str, object]
    version: str
