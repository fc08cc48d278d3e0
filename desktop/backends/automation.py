"""Keeping the rules that a helpdesk runs by itself."""

from collections.abc import Sequence
from typing import Protocol

from desktop.domain.automation import Rule, RuleBook, RuleNotice, StaffGroup, Trial
from desktop.domain.ids import OutboxId, RemoteId


class AutomationDesk(Protocol):
    """Calls need the helpdesk to be reached; problems mean the same as those of `Backend`.

    `RuleRefused` tells what is wrong with a rule and where; `Forbidden` whoever may only read.
    """

    async def rules(self) -> RuleBook:
        """Return all rules in their order."""
        ...

    async def add_rule(self, rule: Rule, key: OutboxId) -> Rule:
        """Keep a new rule as the last one; the same again under the same key is done once."""
        ...

    async def change_rule(self, rule: Rule) -> Rule:
        """Keep a rule as it is now; `Conflict` where somebody changed it since its `version`."""
        ...

    async def switch_rule(self, rule: Rule, *, on: bool) -> Rule:
        """Let a rule run, or not; `Conflict` where somebody changed it since its `version`."""
        ...

    async def order_rules(self, ids: Sequence[RemoteId], version: str) -> str:
        """Let all rules run in that order; return its version.

        `Conflict` where somebody ordered them since *version*, which is "" of a helpdesk without.
        """
        ...

    async def remove_rule(self, rule: Rule) -> None:
        """Remove a rule; one that is gone is no error, one changed since is a `Conflict`."""
        ...

    async def add_group(self, group: StaffGroup, key: OutboxId) -> StaffGroup:
        """Keep a new group; the same again under the same key is done once.

        `NameTaken` where another one is called so.
        """
        ...

    async def change_group(self, group: StaffGroup) -> StaffGroup:
        """Keep a group as it is now; `Conflict` where somebody changed it since its `version`."""
        ...

    async def remove_group(self, group: StaffGroup) -> None:
        """Remove a group; `GroupNamed` while rules name it. One that is gone is no error."""
        ...

    async def notices(self) -> tuple[RuleNotice, ...]:
        """Return what rules told this person and they have not read, newest first; bounded."""
        ...

    async def read_notices(self, ids: Sequence[RemoteId]) -> None:
        """Note that these were read."""
        ...

    async def try_rule(self, rule: Rule) -> Trial:
        """Return what a rule would do now, as it is here; nothing is written."""
        ...
