"""Codes of the wire that this client knows, and what stands for those it does not."""

from enum import StrEnum
from typing import TypeVar

from desktop.backends.native.shapes import WireStatus
from desktop.domain.status import Status

E = TypeVar("E", bound=StrEnum)


def known(kind: type[E], value: str, otherwise: E) -> E:
    """Return the member of *kind* with that code, or *otherwise* for one of a newer helpdesk."""
    try:
        return kind(value)
    except ValueError:
        return otherwise


def meaning(status: WireStatus) -> Status:
    """Return the meaning; one this client does not know yet is somewhere under way."""
    return known(Status, status.meaning, Status.IN_PROGRESS)
