"""What a helpdesk tells anew of an account, and what comes in between a change of it."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from desktop.backends import registry
from desktop.backends.base import Capabilities, Identity
from desktop.domain.changes import AccountsChanged, Change, SyncPhase
from desktop.domain.errors import DiskFull, Refused
from desktop.domain.ids import AccountId, RemoteId
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import accounts
from desktop.services.session import Session
from desktop.store.accounts import AccountStore
from tests.services.conftest import opened, run, signed_in, until


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


@pytest.mark.parametrize("deed", ["sign in again", "fields", "sign out"])
def test_an_account_whose_change_failed_goes_on_syncing(
    tmp_path: Path, helpdesk: RunningHelpdesk, deed: str
) -> None:
    async def change(session: Session, id: AccountId) -> None:
        full = DiskFull(directory="x")
        match deed:
            case "sign in again":
                with patch.object(AccountStore, "set_secret", side_effect=full):
                    await session.accounts.sign_in_again(id, helpdesk.tokens["customer"])
            case "fields":
                with (
                    patch.object(registry, "MAPS_LOGINS", {"native"}),
                    patch.object(AccountStore, "update", side_effect=full),
                ):
                    await session.accounts.set_login_fields(id, {})
            case _:
                with patch.object(accounts, "wipe_account", side_effect=full):
                    await session.accounts.remove(id)

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await session.start()
            account = await signed_in(session, helpdesk)

            def phase() -> SyncPhase | None:
                state = session.library.sync_state(account.id)
                return None if state is None else state.phase

            await until(lambda: phase() is SyncPhase.IDLE, session)
            with pytest.raises(DiskFull):
                await change(session, account.id)
            # Signed out half way it says what it misses; else it syncs as before.
            wanted = SyncPhase.NEEDS_YOU if deed == "sign out" else SyncPhase.IDLE
            await until(lambda: phase() is wanted, session)
            assert session.library.accounts() == [account]

    run(story())
