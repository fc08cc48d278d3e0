"""What was edited of rules or groups and is not kept yet, and what just was."""

from dataclasses import replace
from typing import TypeVar

from desktop.domain.automation import Rule, StaffGroup
from desktop.domain.ids import AccountId, RemoteId

T = TypeVar("T", Rule, StaffGroup)


def let_go(
    edited: dict[tuple[AccountId, RemoteId], T], account: AccountId, sent: T, kept: T
) -> None:
    """Let go of an edit that was *sent* and is *kept* now; what was written since stays."""
    now = edited.pop((account, sent.id), None)
    if now is not None and now != sent:
        edited[account, kept.id] = replace(now, id=kept.id, version=kept.version)


def with_kept(all: tuple[T, ...], kept: T) -> tuple[T, ...]:
    """Return *all* rules or groups with one that was kept, in its place or behind them."""
    if any(one.id == kept.id for one in all):
        return tuple(kept if one.id == kept.id else one for one in all)
    return (*all, kept)
