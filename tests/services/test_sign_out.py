"""Signing out: nothing of what was wiped can be read in the profile's files any more."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop.domain.accounts import Account
from desktop.domain.ids import TicketRef
from desktop.domain.text import fold
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services import keys
from desktop.services.session import Session
from desktop.store.backups import Backups
from tests.canary import deciphered
from tests.services.conftest import opened, run, signed_in

WORD = "zweisprachenwort"
FILE = b"contents-of-a-file-" * 5000


def left_of(profile: Path, words: Iterable[bytes]) -> dict[str, list[bytes]]:
    """Return what of *words* can be read with the key, free pages and backups among it."""
    key = keys.obtain(profile, None).key
    found: dict[str, list[bytes]] = {}
    for file in profile.rglob("*.db*"):
        if file.is_file() and not file.name.endswith(("-wal", "-shm")):
            content = deciphered(file, key)
            here = [word for word in words if word in content]
            if here:
                found[file.name] = here
    return found


async def written(session: Session, helpdesk: RunningHelpdesk, role: str, word: str) -> Account:
    """Sign in, sync and index; leave a draft with a file, and a message that waits."""
    account = await signed_in(session, helpdesk, role)
    engine = await session.connect(account)
    await engine.sync_once()
    await session.index_all()
    row = session.library.find("501", account.id)[0]
    file = await session.actions.attach_bytes(FILE + word.encode(), f"{word}.txt", "text/plain")
    draft = session.actions.new_draft(account.id, row.ref)
    await session.actions.save_draft(replace(draft, body=f"{word} draft", files=(file,)))
    other = TicketRef(account.id, session.library.find("502", account.id)[0].ref.id)
    reply = replace(session.actions.new_draft(account.id, other), body=f"{word} reply")
    await session.actions.send(reply, 600.0)
    return account


def test_nothing_can_be_read_after_signing_out(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    profile = tmp_path / "profile"
    subjects: list[bytes] = []

    async def story() -> None:
        async with opened(profile) as session:
            account = await written(session, helpdesk, "customer", WORD)
            subjects.extend(
                row.ticket.subject.encode()
                for row in session.library.tickets(TicketQuery()).rows(0, 50)
            )
            assert Backups(profile, session.profile.own, session.opened.key).make()
            damaged = profile / "cache.db.damaged-20260101-000000"
            damaged.write_bytes((profile / "cache.db").read_bytes())
            assert await session.accounts.unsent(account.id) == (1, 1)
            await session.accounts.remove(account.id)
            assert session.library.drafts() == session.library.outbox() == []
            # A box that still shows the text saves it no more.
            late = session.actions.new_draft(account.id)
            await session.actions.save_draft(replace(late, body=f"{WORD} late"))
            assert session.library.drafts() == []
            assert not list((profile / "backups").glob("*"))
            assert not list(profile.glob("*.damaged-*"))

    async def before() -> None:
        async with opened(profile) as session:
            await written(session, helpdesk, "customer", WORD)

    words = [WORD.encode(), FILE[:40], helpdesk.tokens["customer"].encode()]
    run(before())
    assert {bytes(w) for found in left_of(profile, words).values() for w in found} == set(words)

    async def forget() -> None:
        async with opened(profile) as session:
            [account] = session.library.accounts()
            await session.accounts.remove(account.id)

    run(forget())
    run(story())
    assert subjects
    indexed = {
        word.encode() for s in subjects for word in fold(s.decode()).split() if len(word) > 5
    }
    assert indexed
    assert left_of(profile, [*words, *subjects, *indexed]) == {}
    for log in profile.glob("*-wal"):
        assert log.stat().st_size == 0


def test_another_account_keeps_what_is_its_own(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            stays = await written(session, helpdesk, "agent", "otherword")
            goes = await written(session, helpdesk, "customer", WORD)
            tickets = session.profile.tickets.count(TicketQuery(account=stays.id))
            await session.accounts.remove(goes.id)
            assert session.profile.tickets.count(TicketQuery(account=stays.id)) == tickets > 0
            assert [d.body for d in session.library.drafts()] == ["otherword draft"]
            [file] = session.library.drafts()[0].files
            assert session.profile.files.read(file.file, 0, 9) == FILE[:9]
            assert [i.account for i in session.library.outbox()] == [stays.id]
            # The index was emptied for it, and fills again.
            assert session.profile.search.waiting() == tickets
            await session.index_all()
            subject = session.library.find("501", stays.id)[0].ticket.subject
            found = session.profile.tickets.count(TicketQuery(search=subject.split()[-1]))
            assert found

    run(story())
    assert left_of(tmp_path / "profile", [WORD.encode()]) == {}


def test_what_was_kept_comes_back_with_the_same_person(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await written(session, helpdesk, "customer", WORD)
            ids = [item.id for item in session.library.outbox()]
            subject = session.library.find("501", account.id)[0].ticket.subject
            await session.accounts.remove(account.id, keep_unsent=True)
            assert session.library.accounts() == []
            assert session.library.account(account.id).name == account.name
            assert [a.id for a in session.library.left_accounts()] == [account.id]
            assert [d.body for d in session.library.drafts()] == [f"{WORD} draft"]
            # Kept is what was written; what was fetched, and the token, are not.
            gone = [helpdesk.tokens["customer"].encode(), subject.encode()]
            assert left_of(tmp_path / "profile", gone) == {}
            assert session.profile.tickets.count(TicketQuery()) == 0

            other = await session.accounts.add(
                "native", helpdesk.url, helpdesk.tokens["agent"], None
            )
            assert other.id != account.id
            back = await session.accounts.add(
                "native", helpdesk.url, helpdesk.tokens["customer"], None
            )
            assert (back.id, back.name) == (account.id, account.name)
            assert session.library.left_accounts() == []
            assert [item.id for item in session.library.outbox()] == ids
            engine = await session.connect(back)
            await engine.sync_once()
            await session.actions.retry(ids[0])
            await engine.push_once()
            assert session.library.outbox() == []

    run(story())
