"""What was edited of rules or groups and is not kept yet."""

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
