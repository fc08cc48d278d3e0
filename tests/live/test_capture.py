"""Calls, chats and mails brought in at a real Request Tracker: one text, and notes for staff."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.domain.ids import RemoteId
from desktop.domain.outbox import Said, Side
from desktop.services.capture import Target
from desktop.services.mail_files import Harvest
from desktop.services.session import Session
from tests.live.request_tracker import Person, RtWorld
from tests.services.conftest import opened, run

MAIL = (
    b"From: =?utf-8?b?2LnZhNuM?= <ali@elsewhere.example>\r\nSubject: Site\r\n"
    b"Message-ID: <1@x>\r\nDate: Sun, 15 Nov 2026 10:42:00 +0000\r\n"
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\n\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85\r\n--b\r\n"
    b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=log.txt\r\n\r\n"
    b"line\r\n--b--\r\n"
)


async def until(condition: Callable[[], object], session: Session) -> None:
    """Return when *condition* holds; a first sync of all tickets may go on meanwhile."""
    changed = asyncio.Event()
    stop = session.changes.subscribe(lambda _: changed.set())
    try:
        async with asyncio.timeout(150):
            while not condition():
                changed.clear()
                await changed.wait()
    finally:
        stop()


async def send_all(session: Session) -> None:
    for item in session.library.outbox():
        await session.actions.send_at_once(item.id)
    await until(lambda: not session.library.outbox(), session)


@pytest.mark.timeout(300)
def test_a_conversation_becomes_one_text_and_mails_become_notes(
    world: RtWorld, tmp_path: Path
) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL)
    requester = "caller@elsewhere.example"
    subject = f"A call of {uuid4().hex}"

    async def story() -> None:
        agent, customer = world.people["agent2"], world.people["alice"]
        theirs = await world.open_ticket("A ticket that is there", "Hello")
        async with opened(tmp_path / "profile") as session:
            token = world.rt.tokens["agent1"]
            account = (await session.accounts.add("rt", world.rt.url, token, "rt")).id
            await session.start()
            await until(lambda: session.library.catalog(account), session)
            await until(lambda: session.library.sync_state(account).synced_at, session)
            assert not session.capture.keeps_authors(account)
            catalog = session.library.catalog(account)
            assert catalog is not None
            new = Target(
                account=account,
                department=catalog.departments[0].id,
                subject=subject,
                requester=requester,
                channel="phone",
            )
            said = [
                Said(name="Jan", email=requester, side=Side.CUSTOMER, when=0.0, body="It is down."),
                Said(name="", side=Side.STAFF, body="I look into it."),
            ]
            await session.capture.send(new, said)
            harvest = Harvest()
            async for each in session.capture.files.read([tmp_path / "a.eml"]):
                harvest = each
            told, left = await session.capture.said_in(account, harvest.mails, {}, "[…]")
            assert not left
            await session.capture.send(Target(account=account, ticket=theirs), told)
            await send_all(session)

        query = f"/tickets?query=Subject = '{subject}'&fields=Requestor"
        [row] = agent.ask("GET", f"{query}&per_page=100").json()["items"]
        found = agent.ask("GET", f"/ticket/{row['id']}").json()
        assert [person["id"] for person in found["Requestor"]] == [requester]
        # Its usual mail about a new ticket is among them: nothing keeps RT from that.
        text = next(t for t in contents(agent, row["id"], "text/plain") if "It is down." in t)
        assert "Jan <caller@elsewhere.example>:\nIt is down." in text
        assert "I look into it." in text
        note = "\n".join(contents(agent, theirs, "text/plain"))
        assert "علی <ali@elsewhere.example>:" in note
        assert "سلام" in note
        assert "line" in note
        # A note: the customer whose ticket it is sees nothing of it.
        history = customer.ask("GET", f"/ticket/{theirs}/history?fields=Type&per_page=100").json()
        assert "Comment" not in {item["Type"] for item in history["items"]}

    run(story())


def contents(agent: Person, ticket: RemoteId, kind: str) -> list[str]:
    """Return the texts of a ticket as RT has them."""
    path = f"/ticket/{ticket}/attachments?fields=ContentType,Content&per_page=100"
    items = agent.ask("GET", path).json()["items"]
    return [item["Content"] for item in items if item["ContentType"].startswith(kind)]
