"""What a helpdesk tells anew of an account."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.backends.base import Capabilities, Identity
from desktop.domain.changes import AccountsChanged, Change
from desktop.domain.errors import Refused
from desktop.domain.ids import RemoteId
from desktop.helpdesk.running import RunningHelpdesk
from tests.services.conftest import opened, run, signed_in


def test_what_is_new_is_kept_and_told_once(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await signed_in(session, helpdesk)
            able = session.library.capabilities(account.id)
            assert able is not None
            same = Identity(person=account.person, helpdesk=account.helpdesk, capabilities=able)
            told: list[Change] = []
            session.changes.subscribe(
                lambda change: told.append(change) if isinstance(change, AccountsChanged) else None
            )
            assert not await session.accounts.learned(account.id, same)
            assert told == []

            person = replace(account.person, name="Renamed")
            unable: Capabilities = replace(able, close=not able.close)
            new = Identity(person=person, helpdesk="Another name", capabilities=unable)
            assert await session.accounts.learned(account.id, new)
            known = session.library.account(account.id)
            assert known is not None
            assert (known.person.name, known.helpdesk) == ("Renamed", "Another name")
            assert known.name == account.name
            assert session.library.capabilities(account.id) == unable
            assert told == [AccountsChanged()]

            other = replace(person, id=RemoteId("somebody else"))
            with pytest.raises(Refused):
                await session.accounts.learned(account.id, replace(new, person=other))
            known = session.library.account(account.id)
            assert known is not None
            assert known.person == person

    run(story())
