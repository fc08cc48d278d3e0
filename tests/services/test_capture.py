"""Calls, chats and mails brought in over a real helpdesk: offline, once, within its bounds."""

import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.domain.activity import Happening
from desktop.domain.capture.conversations import conversations
from desktop.domain.errors import DiskFull, Unsupported
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.outbox import ImportMessages, NewTicket, Reply, Said, Side, State
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.bulk import Bulk
from desktop.services.bulk_parts import Outcome
from desktop.services.capture import MOST, Capture, Target
from desktop.services.mail_files import FoundMail, Harvest, MailFiles
from desktop.services.mail_import import MailJob
from desktop.services.session import Session
from desktop.sync.worker import Worker
from tests.services.conftest import opened, run, signed_in, until
from tests.services.full_disk import full_at_entry

MAIL = (
    "From: Noor <noor@x.example>\r\nSubject: {subject}\r\nMessage-ID: <{id}@x>\r\n"
    "Date: Sun, 15 Nov 2026 10:42:00 +0100\r\n{more}\r\n{body}\r\n"
)


def mail(id: str, subject: str = "Site", body: str = "Hello", more: str = "") -> bytes:
    return MAIL.format(id=id, subject=subject, body=body, more=more).encode()


def with_files(id: str, *sizes: int) -> bytes:
    parts = [f"--b\r\nContent-Type: text/plain\r\n\r\nBody {id}\r\n"]
    for number, size in enumerate(sizes):
        parts.append(
            "--b\r\nContent-Type: application/x-thing\r\n"
            f"Content-Disposition: attachment; filename=f{number}.bin\r\n\r\n{'x' * size}\r\n"
        )
    more = "Content-Type: multipart/mixed; boundary=b\r\n"
    return mail(id, body="".join(parts) + "--b--", more=more)


async def harvested(files: MailFiles, *paths: Path) -> Harvest:
    harvest = Harvest()
    async for each in files.read(paths):
        harvest = each
    return harvest


async def at_desk(session: Session, helpdesk: RunningHelpdesk) -> tuple[AccountId, Target]:
    await session.start()
    account = await signed_in(session, helpdesk, "agent")
    await until(lambda: session.library.sync_state(account.id).synced_at, session)
    catalog = session.library.catalog(account.id)
    assert catalog is not None
    target = Target(
        account=account.id,
        department=catalog.departments[0].id,
        subject="Brought in",
        requester="noor@x.example",
        source="old.mbox",
    )
    return account.id, target


def importing(session: Session, target: Target, *parts: Sequence[FoundMail]) -> Bulk[MailJob]:
    return Bulk(
        [
            MailJob(place, target, part, capture=session.capture, more="[…]")
            for place, part in enumerate(parts)
        ],
        library=session.library,
        actions=session.actions,
        marks=lambda: session.worker.run(session.profile.sends.marks),
        changed=lambda: None,
    )


async def all_sent(session: Session) -> None:
    for item in session.library.outbox():
        await session.actions.send_at_once(item.id)
    session.actions.sync_now()
    await until(lambda: not session.library.outbox(), session)


def found(session: Session, subject: str) -> list[TicketRef]:
    # Not by search: the index follows what arrives after a while.
    rows = session.library.tickets(TicketQuery()).rows(0, 100)
    return [row.ref for row in rows if subject in row.ticket.subject]


def test_what_is_brought_in_offline_arrives_once_with_its_files(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    (tmp_path / "a.eml").write_bytes(with_files("1", 10, 2000))

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            _, target = await at_desk(session, helpdesk)
            helpdesk.stop()
            harvest = await harvested(session.capture.files, tmp_path / "a.eml")
            first = importing(session, target, harvest.mails)
            await first.run()
            assert first.count(Outcome.WAITING) == 1
            (tmp_path / "a.eml").unlink()
        # Another start of the program: what waits is still there, with its files.
        async with opened(tmp_path / "profile") as session:
            [item] = session.library.outbox()
            assert isinstance(item.command, ImportMessages)
            assert item.state is State.QUEUED
            assert [file.size for file in item.files] == [10, 2000]
            helpdesk.start()
            await session.start()
            await all_sent(session)
            await until(lambda: found(session, "Brought in"), session)
            [ref] = found(session, "Brought in")
            [message] = session.library.conversation(ref, None).messages
            assert message.author.name == "Noor"
            assert [a.size for a in message.attachments] == [10, 2000]
            assert message.imported is not None
            assert message.imported.source == "old.mbox"
            staff = session.actions.online(ref.account).staff
            assert staff is not None
            events = await staff.activity(ref.id)
            brought = [e.detail.words for e in events if e.what is Happening.IMPORTED]
            assert brought == ["old.mbox"]
            # Nobody is told of it as of something new.
            row = session.library.ticket(ref)
            assert row is not None
            assert not row.unread
            assert message.created.isoformat() == "2026-11-15T09:42:00+00:00"

    run(story())


def test_the_same_mail_again_is_told_and_not_doubled(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    (tmp_path / "a.eml").write_bytes(mail("1"))

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account, target = await at_desk(session, helpdesk)
            harvest = await harvested(session.capture.files, tmp_path / "a.eml")
            await importing(session, target, harvest.mails).run()
            await all_sent(session)
            [ref] = found(session, "Brought in")
            row = session.library.ticket(ref)
            assert row is not None
            number = row.ticket.number
            known = await session.capture.known(account, ["1@x", "2@x"])
            assert known == {"1@x": (ref.id, number)}
            again = importing(session, target, harvest.mails)
            await again.run()
            [item] = session.library.outbox()
            await session.actions.send_at_once(item.id)

            def parked() -> bool:
                now = session.library.outbox_item(item.id)
                return now is not None and now.state is State.PARKED

            await until(parked, session)
            await again.look()
            [part] = again.parts
            assert part.outcome is Outcome.UNCHANGED
            assert part.why is not None
            assert f"#{number}" in str(part.why)
            assert found(session, "Brought in") == [ref]

    run(story())


def test_a_writer_without_a_real_address_goes_by_their_name(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    odd = mail("1").replace(b"<noor@x.example>", b'<"no or"@x@y>')
    (tmp_path / "a.eml").write_bytes(odd)

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            _, target = await at_desk(session, helpdesk)
            harvest = await harvested(session.capture.files, tmp_path / "a.eml")
            await importing(session, target, harvest.mails).run()
            await all_sent(session)
            [ref] = found(session, "Brought in")
            [message] = session.library.conversation(ref, None).messages
            assert message.author.name == "Noor"

    run(story())


def test_undo_takes_back_what_has_not_left_and_stop_begins_no_more(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{n}.eml" for n in range(3)]
    for number, path in enumerate(paths):
        path.write_bytes(mail(str(number), f"Subject {number}"))

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            _, target = await at_desk(session, helpdesk)
            helpdesk.stop()
            harvest = await harvested(session.capture.files, *paths)
            many = importing(session, target, *([one] for one in harvest.mails))

            def stop_after_one() -> None:
                if many.count(Outcome.WAITING) == 1:
                    many.stop()

            many._changed = stop_after_one
            await many.run()
            assert [part.outcome for part in many.parts] == [
                Outcome.WAITING,
                Outcome.AHEAD,
                Outcome.AHEAD,
            ]
            many._changed = lambda: None
            await many.run()
            assert many.count(Outcome.WAITING) == 3
            await many.undo()
            assert many.count(Outcome.DROPPED) == 3
            assert session.library.outbox() == []

    run(story())


def test_a_conversation_in_two_commands_is_queued_whole_or_not_at_all(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            _, target = await at_desk(session, helpdesk)
            helpdesk.stop()
            said = [
                Said(name="Jan", side=Side.CUSTOMER, when=float(n), body=f"Word {n}")
                for n in range(MOST + 1)
            ]
            await session.capture.keep_pasted("Jan: Word 0 …")
            with full_at_entry(session, 2), pytest.raises(DiskFull):
                await session.capture.send(target, said, pasted=True)
            assert session.library.outbox() == []
            assert session.capture.pasted()
            ids = await session.capture.send(target, said, pasted=True)
            assert [item.id for item in session.library.outbox()] == ids
            assert len(ids) == 2
            assert session.capture.pasted() == ""

    run(story())


def test_what_failed_to_be_queued_is_tried_again_and_not_doubled(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{n}.eml" for n in range(3)]
    for number, path in enumerate(paths):
        path.write_bytes(mail(str(number), f"Subject {number}"))

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            _, target = await at_desk(session, helpdesk)
            helpdesk.stop()
            harvest = await harvested(session.capture.files, *paths)
            many = importing(session, target, *([one] for one in harvest.mails))
            with full_at_entry(session, 2):
                await many.run()
            assert [part.outcome for part in many.parts] == [
                Outcome.WAITING,
                Outcome.REFUSED,
                Outcome.REFUSED,
            ]
            assert many.can_mend
            await many.retry()
            assert many.count(Outcome.WAITING) == 3
            assert len(session.library.outbox()) == 3

    run(story())


def test_files_and_words_beyond_the_helpdesks_bounds_are_told(tmp_path: Path) -> None:
    from desktop.helpdesk.helpdesk import Settings

    settings = Settings(attachment_bytes=1000, attachments=2, body_characters=500)
    (tmp_path / "a.eml").write_bytes(with_files("1", 10, 2000, 20, 30))
    (tmp_path / "b.eml").write_bytes(mail("2", body="ü" * 800))

    async def story(helpdesk: RunningHelpdesk) -> None:
        async with opened(tmp_path / "profile") as session:
            account, _ = await at_desk(session, helpdesk)
            harvest = await harvested(session.capture.files, tmp_path / "a.eml", tmp_path / "b.eml")
            said, left = await session.capture.said_in(account, harvest.mails, {}, "[…]")
            assert [(out.name, out.why) for out in left] == [
                ("f1.bin", "large"),
                ("f3.bin", "many"),
            ]
            assert [file.name for file in said[0].files] == ["f0.bin", "f2.bin"]
            assert len(said[1].body) <= 500
            assert said[1].body.endswith("[…]")
            assert [file.name for file in said[1].files] == ["message.txt"]

    with RunningHelpdesk(tmp_path / "helpdesk", settings=settings) as helpdesk:
        run(story(helpdesk))


def test_files_that_are_no_mails_are_told_and_the_others_read(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail("1"))
    (tmp_path / "again.eml").write_bytes(mail("1"))
    (tmp_path / "picture.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 100)
    (tmp_path / "outlook.msg").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100)
    (tmp_path / "empty.eml").write_bytes(b"")
    (tmp_path / "folder.eml").mkdir()
    paths = [*sorted(tmp_path.iterdir()), tmp_path / "gone.eml"]

    async def story() -> None:
        worker = Worker()
        try:
            harvest = await harvested(MailFiles(worker), *paths)
        finally:
            worker.close()
        assert [found.head.id for found in harvest.mails] == ["1@x"]
        assert harvest.twice == 1
        assert sorted(problem.code for problem in harvest.refused) == [
            "FileProblem", "FileProblem", "NoMail", "NoMail", "OutlookMail",
        ]  # fmt: skip

    run(story())


def test_a_large_mbox_is_read_in_steps_and_never_whole_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.mbox"
    body = ("x" * 70 + "\n") * 7000
    with path.open("wb") as file:
        for number in range(60):
            file.write(b"From a@x Sun Nov 22 10:42:00 2026\n")
            file.write(mail(str(number), f"Re: Subject {number % 7}", body).replace(b"\r\n", b"\n"))
            file.write(b"\n")
    size = path.stat().st_size
    assert size > 25 << 20

    async def story() -> None:
        worker = Worker()
        steps = 0
        try:
            files = MailFiles(worker)
            harvest = Harvest()
            tracemalloc.start()
            async for each in files.read([path]):
                harvest = each
                steps += 1
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert len(harvest.mails) == 60
            assert harvest.read == harvest.size == size
            assert steps >= 6
            assert peak < 8 << 20
            one = await files.open(harvest.mails[59])
            assert one.body.strip() == body.strip()
        finally:
            worker.close()
        assert len(conversations([m.head for m in harvest.mails], frozenset())) == 7

    run(story())


def test_a_helpdesk_that_cannot_gets_one_text_that_says_who_said_what() -> None:
    class Elsewhere(Capture):
        def __init__(self) -> None:
            pass

        def keeps_authors(self, account: AccountId) -> bool:
            return False

    said = [
        Said(name="Jan", email="jan@x.example", side=Side.CUSTOMER, when=0.0, body="Hello"),
        Said(name="Kim", side=Side.STAFF, body="Hi"),
    ]
    new = Target(account=AccountId("a"), department=RemoteId("d1"), subject="S", channel="chat")
    [command] = Elsewhere().commands(new, said)
    assert isinstance(command, NewTicket)
    assert command.body.endswith("] Jan <jan@x.example>:\nHello\n\nKim:\nHi")
    into = Target(account=AccountId("a"), ticket=RemoteId("t1"))
    notes = Elsewhere().commands(into, said)
    assert len(notes) == 2
    # A reply would be mailed to the customer as if it were fresh.
    assert all(isinstance(note, Reply) and note.internal for note in notes)
    # What was meant for staff would be seen by the customer as a ticket's first message.
    among_us = Said(name="", side=Side.STAFF, body="Difficult", internal=True)
    with pytest.raises(Unsupported, match="internal notes"):
        Elsewhere().commands(new, [*said, among_us])
