"""The automation centre: rules of helpdesks, read and changed while they can be reached."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

import msgspec

from desktop.domain.automation import Rule, RuleBook, RuleNotice, StaffGroup, Trial
from desktop.domain.errors import QT_TRANSLATE_NOOP, Unsupported
from desktop.domain.ids import AccountId, OutboxId, RemoteId
from desktop.services.library import Library

if TYPE_CHECKING:
    from desktop.backends.automation import AutomationDesk
    from desktop.backends.base import Backend


class Automation:
    """Nothing of it is kept here: the helpdesk is asked each time."""

    def __init__(self, library: Library, online: Callable[[AccountId], "Backend"]) -> None:
        self._library = library
        self._online = online

    def accounts(self) -> list[AccountId]:
        """Return the accounts whose helpdesk runs rules that this person may see."""
        can = ((a.id, self._library.capabilities(a.id)) for a in self._library.accounts())
        return [id for id, found in can if found is not None and found.automation]

    async def rules(self, account: AccountId) -> RuleBook:
        """Return all rules in their order."""
        return await self._desk(account).rules()

    async def keep(self, account: AccountId, rule: Rule, draft: UUID) -> Rule:
        """Keep a rule, new or changed; of a new one *draft* tells attempts to add the same one."""
        desk = self._desk(account)
        if rule.id:
            return await desk.change_rule(rule)
        return await desk.add_rule(rule, _key(draft, rule))

    async def switch(self, account: AccountId, rule: Rule, *, on: bool) -> Rule:
        """Let a rule run, or not, unless somebody changed it meanwhile."""
        return await self._desk(account).switch_rule(rule, on=on)

    async def order(self, account: AccountId, ids: Sequence[RemoteId], version: str) -> str:
        """Let all rules run in that order, unless somebody ordered them since *version*.

        Returns the version of the new order.
        """
        return await self._desk(account).order_rules(ids, version)

    async def remove(self, account: AccountId, rule: Rule) -> None:
        """Remove a rule for good, unless somebody changed it meanwhile."""
        await self._desk(account).remove_rule(rule)

    async def keep_group(self, account: AccountId, group: StaffGroup, draft: UUID) -> StaffGroup:
        """Keep a group, new or changed; *draft* is as for `keep`."""
        desk = self._desk(account)
        if group.id:
            return await desk.change_group(group)
        return await desk.add_group(group, _key(draft, group))

    async def remove_group(self, account: AccountId, group: StaffGroup) -> None:
        """Remove a group that no rule names."""
        await self._desk(account).remove_group(group)

    async def try_out(self, account: AccountId, rule: Rule) -> Trial:
        """Return what a rule would do now, kept or not."""
        return await self._desk(account).try_rule(rule)

    async def notices(self, account: AccountId) -> tuple[RuleNotice, ...]:
        """Return what rules told this person and they have not read, newest first."""
        return await self._desk(account).notices()

    async def read(self, account: AccountId, ids: Sequence[RemoteId]) -> None:
        """Note that notices were read."""
        await self._desk(account).read_notices(ids)

    def _desk(self, account: AccountId) -> "AutomationDesk":
        desk = self._online(account).automation
        if desk is None:
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "running rules by itself"))
        return desk


def _key(draft: UUID, made: Rule | StaffGroup) -> OutboxId:
    # Another wording is another request: the helpdesk never saw it under the same key.
    return OutboxId(str(uuid5(draft, msgspec.json.encode(made).decode())))
