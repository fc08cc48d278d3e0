"""The key in a real keyring: locked, gone, changed, absent, and coming back."""

import asyncio
import gc
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.changes import Change, SyncPhase, Warned
from desktop.domain.errors import KeyringUnavailable
from desktop.domain.ids import AccountId
from desktop.domain.key_errors import KeyLost, KeyOutOfReach, TokenNotKept
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import key_change, keys
from desktop.services.session import Session
from tests.services.conftest import run, signed_in, until
from tests.services.real_keyring import RealKeyring, on_real_keyring

# The keyring library leaves its connection open where the keyring is locked.
pytestmark = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[RealKeyring]:
    with on_real_keyring(tmp_path / "keyring", monkeypatch) as keyring:
        yield keyring
    gc.collect()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def open_once(profile: Path) -> keys.Opened:
    """Make the profile, or open it, and close it."""
    opened = keys.obtain(profile, None)
    session = Session(profile, opened)
    asyncio.run(session.stop())
    return opened


def test_a_locked_keyring_is_told_and_opens_once_it_is_unlocked(
    real: RealKeyring, profile: Path
) -> None:
    first = open_once(profile)
    real.lock()
    with pytest.raises(KeyOutOfReach, match="it is locked") as caught:
        keys.obtain(profile, None)
    assert "Unlock" in str(caught.value)
    real.unlock()
    assert keys.obtain(profile, None).key == first.key


def test_a_keyring_that_comes_up_later_is_found(real: RealKeyring, profile: Path) -> None:
    first = open_once(profile)
    real.stop()
    with pytest.raises(KeyOutOfReach, match="there is none"):
        keys.obtain(profile, None)
    real.start()
    assert keys.obtain(profile, None).key == first.key


def test_without_a_bus_there_is_no_keyring(
    real: RealKeyring, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_once(profile)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(KeyOutOfReach, match="there is none"):
        keys.obtain(profile, None)
    with pytest.raises(KeyringUnavailable):
        keys.obtain(profile.with_name("new"), None)
    assert not profile.with_name("new").exists()


def forgotten(entry: str) -> None:
    keys.keyring_delete(entry)


def another(entry: str) -> None:
    keys.keyring_set(entry, "ab" * 32)


def nonsense(entry: str) -> None:
    keys.keyring_set(entry, "no key at all")


@pytest.mark.parametrize("change", [forgotten, another, nonsense])
def test_a_changed_entry_is_told_and_the_recovery_key_mends_it(
    real: RealKeyring, profile: Path, change: Callable[[str], None]
) -> None:
    opened = open_once(profile)
    words = key_change.new_recovery_key(profile, opened)
    change(opened.note.entry)
    with pytest.raises(KeyLost, match="recovery key"):
        open_once(profile)
    recovered = keys.obtain_with_recovery(profile, words)
    assert recovered.key == opened.key
    key_change.move_to_keyring(profile, recovered)
    assert open_once(profile).key == opened.key


def test_the_key_moves_out_of_the_keyring_and_back_with_the_tokens(
    real: RealKeyring, profile: Path, helpdesk: RunningHelpdesk
) -> None:
    async def sign_in() -> AccountId:
        session = Session(profile, keys.obtain(profile, None))
        account = await signed_in(session, helpdesk)
        await session.stop()
        return account.id

    id = asyncio.run(sign_in())
    opened = open_once(profile)
    token = helpdesk.tokens["customer"]
    in_keyring = {opened.note.entry: opened.key.hex(), keys.token_entry(opened.note, id): token}
    assert real.entries() == in_keyring

    behind = key_change.set_passphrase(profile, opened, "in my head alone")
    assert real.entries() == {}
    assert keys.obtain_with(profile, "in my head alone").key == opened.key
    session = Session(profile, behind)
    assert session.tokens.get(id) == token
    asyncio.run(session.stop())

    back = key_change.move_to_keyring(profile, behind)
    assert real.entries() == in_keyring
    session = Session(profile, back)
    assert session.tokens.get(id) == token
    assert not session.profile.accounts.secret(id)
    asyncio.run(session.stop())


def test_what_the_keyring_does_not_let_go_of_goes_later(real: RealKeyring, profile: Path) -> None:
    opened = open_once(profile)
    real.lock()
    behind = key_change.set_passphrase(profile, opened, "in my head alone")
    assert behind.note.leftovers == (opened.note.entry,)
    real.unlock()
    assert opened.note.entry in real.entries()
    session = Session(profile, keys.obtain_with(profile, "in my head alone"))
    asyncio.run(session.stop())
    assert real.entries() == {}


def test_a_waiting_prompt_holds_nothing_up(
    real: RealKeyring, profile: Path, helpdesk: RunningHelpdesk
) -> None:
    """Neither what is typed nor the end of the program waits for the person at the prompt."""

    async def story() -> None:
        session = Session(profile, keys.obtain(profile, None))
        account = await signed_in(session, helpdesk)
        with real.silent_prompter() as asked:
            real.lock()
            await session.start()
            await asyncio.to_thread(asked)
            draft = replace(session.actions.new_draft(account.id), body="typed meanwhile")
            async with asyncio.timeout(10):
                await session.actions.save_draft(draft)
                assert [d.body for d in session.library.drafts()] == ["typed meanwhile"]
                assert session.library.sync_state(account.id).problem is None
                await session.stop()

    run(story())


def test_a_keyring_that_goes_while_we_run_is_told_and_found_again(
    real: RealKeyring, profile: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        session = Session(profile, keys.obtain(profile, None))
        warned: list[Change] = []
        session.changes.subscribe(
            lambda change: warned.append(change) if isinstance(change, Warned) else None
        )
        real.stop()
        await session.start()
        account = await signed_in(session, helpdesk)
        # It lasts as long as the program.
        [told] = warned
        assert isinstance(told, Warned)
        assert isinstance(told.problem, TokenNotKept)
        state = session.library.sync_state
        await until(lambda: state(account.id).phase is SyncPhase.IDLE, session)
        await session.stop()

        real.start()
        session = Session(profile, keys.obtain(profile, None))
        real.stop()
        await session.start()
        state = session.library.sync_state
        await until(lambda: state(account.id).phase is SyncPhase.NEEDS_YOU, session)
        assert isinstance(state(account.id).problem, KeyringUnavailable)
        real.start()
        await asyncio.to_thread(session.tokens.set, account.id, helpdesk.tokens["customer"])
        session.actions.sync_now(account.id)
        await until(lambda: state(account.id).phase is SyncPhase.IDLE, session)
        await session.stop()

    run(story())


def test_signing_out_without_the_keyring_takes_the_token_from_it_later(
    real: RealKeyring, profile: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        session = Session(profile, keys.obtain(profile, None))
        account = await signed_in(session, helpdesk)
        real.lock()
        await session.accounts.remove(account.id)
        assert session.library.accounts() == []
        await session.stop()
        real.unlock()
        assert keys.token_entry(session.opened.note, account.id) in real.entries()
        again = Session(profile, keys.obtain(profile, None))
        await again.stop()
        assert list(real.entries()) == [session.opened.note.entry]

    run(story())
