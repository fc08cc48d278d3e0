"""A technical ticket from begin to end: written offline, sent once, its logins apart."""

import hashlib
from dataclasses import replace
from pathlib import Path

from desktop.domain.changes import Change, LoginsDestroyed, SyncPhase
from desktop.domain.drafts import Draft
from desktop.domain.fields import CredentialKind
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import State
from desktop.domain.status import Status
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.services.conftest import opened, run, signed_in, until
from tests.services.technical import (
    ask_for_logins,
    files_with,
    login,
    places,
    screenshot,
    secrets,
    technical_draft,
    tickets_called,
)

PASSWORD = "tr41n-0f-thought"
BETTER = "b3tter-th0ught"


async def synced(session: Session, helpdesk: RunningHelpdesk, role: str = "customer") -> None:
    account = await signed_in(session, helpdesk, role)
    await (await session.connect(account)).sync_once()


async def online(session: Session) -> None:
    await session.start()
    [account] = session.library.accounts()
    await until(lambda: session.library.sync_state(account.id).phase is SyncPhase.IDLE, session)


async def sent(session: Session, helpdesk: RunningHelpdesk) -> TicketRef:
    """Send a technical ticket, and return it."""
    [account] = session.library.accounts()
    draft = technical_draft(session, account.id, PASSWORD)
    await session.actions.send(draft, 0.0)
    await (await session.connect(account)).sync_once()
    [ticket] = tickets_called(helpdesk, draft.subject)
    return TicketRef(account.id, ticket)


def test_written_offline_edited_after_a_restart_and_sent_once(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    ask_for_logins(helpdesk)
    contents = {
        "mail.log": b"deferred: connection timed out\n" * 4000,
        "گزارش ۱.txt": "صندوق پستی".encode(),
        "Screenshot.png": screenshot(),
    }
    on_disk = ("mail.log", "گزارش ۱.txt")
    for name in on_disk:
        (tmp_path / name).write_bytes(contents[name])
    written: list[Draft] = []

    async def offline() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            helpdesk.stop()
            await session.start()
            [account] = session.library.accounts()
            draft = technical_draft(session, account.id, PASSWORD)
            files = [
                await session.actions.attach_path(tmp_path / name) for name in list(contents)[:2]
            ]
            files.append(
                await session.actions.attach_bytes(
                    contents["Screenshot.png"], "Screenshot.png", "image/png"
                )
            )
            draft = replace(draft, files=tuple(files))
            await session.actions.save_draft(draft)
            written.append(draft)
        for name in on_disk:
            (tmp_path / name).unlink()

    async def edited_and_sent() -> None:
        async with opened(tmp_path / "profile") as session:
            [draft] = session.library.drafts()
            assert replace(draft, changed=0.0) == replace(written[0], changed=0.0)
            await session.start()
            root = login(CredentialKind.SERVER_ROOT, BETTER)
            draft = replace(
                draft, body=f"{draft.body}\nThanks!", fields=draft.fields | {"root": root}
            )
            await session.actions.save_draft(draft)
            await session.actions.send(draft, 0.0)
            assert session.library.drafts() == []
            assert [item.state for item in session.library.outbox()] == [State.QUEUED]
            helpdesk.start()
            session.actions.sync_now()
            await until(lambda: not session.library.outbox(), session)
            [ticket] = tickets_called(helpdesk, draft.subject)
            ref = TicketRef(draft.account, ticket)
            await until(lambda: session.library.ticket(ref) is not None, session)
            [message] = session.library.conversation(ref).messages
            assert message.body == draft.body
            assert {file.name: file.sha256 for file in message.attachments} == {
                name: hashlib.sha256(content).hexdigest() for name, content in contents.items()
            }
            row = session.library.ticket(ref)
            assert row is not None
            assert row.ticket.details is not None
            assert row.ticket.details.fields["domain"] == "example.com"
            assert [s.field for s in row.ticket.details.secrets] == ["root", "mailboxes"]

    run(offline())
    run(edited_and_sent())
    assert secrets(helpdesk) == [
        ("root", "root", BETTER),
        ("mailboxes", "info@example.com", f"{PASSWORD}-2"),
    ]
    assert places(helpdesk, BETTER) == places(helpdesk, f"{PASSWORD}-2") == {"secrets.password"}
    for content in contents.values():
        digest = hashlib.sha256(content).hexdigest()
        assert "attachments.sha256" in places(helpdesk, digest)
    helpdesk.stop()
    assert files_with(helpdesk.directory, BETTER) == [str(helpdesk.directory / "helpdesk.db")]


def test_a_form_that_changed_meanwhile_shows_without_a_new_client(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            await synced(session, helpdesk)
            [account] = session.library.accounts()
            await session.start()
            ask_for_logins(helpdesk)

            def asked() -> list[str]:
                catalog = session.library.catalog(account.id)
                assert catalog is not None
                department = next(d for d in catalog.departments if d.id == "d3")
                return [field.id for field in department.form]

            await until(lambda: asked() == ["domain", "priority", "root", "mailboxes"], session)
            helpdesk.change_department("d3", form=[{"id": "x"}])
            await until(lambda: asked() == [], session)
            catalog = session.library.catalog(account.id)
            assert catalog is not None
            broken = next(d for d in catalog.departments if d.id == "d3")
            assert broken.form_problem

    run(story())


def test_staff_see_a_login_until_the_ticket_closes_and_so_does_the_customer(
    helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    ask_for_logins(helpdesk)

    async def story() -> None:
        async with opened(tmp_path / "customer") as session, opened(tmp_path / "staff") as staff:
            await synced(session, helpdesk)
            await synced(staff, helpdesk, "agent")
            ref = await sent(session, helpdesk)
            await online(session)
            [agent] = staff.library.accounts()
            engine = await staff.connect(agent)
            await engine.sync_once()
            seen = staff.library.ticket(TicketRef(agent.id, ref.id))
            assert seen is not None
            assert seen.ticket.details is not None
            root, _ = seen.ticket.details.secrets
            revealed = await engine.context.backend.reveal(ref.id, root.id)
            assert revealed == login(CredentialKind.SERVER_ROOT, PASSWORD)

            unsent = login(CredentialKind.CMS, BETTER)
            draft = replace(
                session.actions.new_draft(ref.account, ref), body="and this", credentials=(unsent,)
            )
            await session.actions.save_draft(draft)
            waiting = replace(draft, id=session.actions.new_draft(ref.account, ref).id)
            item = await session.actions.send(waiting, 60.0)
            changes: list[Change] = []
            session.changes.subscribe(changes.append)
            await staff.actions.close_ticket(seen.ref)
            await engine.sync_once()

            await until(lambda: LoginsDestroyed(ref) in changes, session)
            row = session.library.ticket(ref)
            assert row is not None
            assert row.ticket.status is Status.CLOSED
            assert row.ticket.details is not None
            assert [secret.purged for secret in row.ticket.details.secrets] == [True, True]
            kept = session.library.draft(draft.id)
            assert kept is not None
            assert (kept.body, kept.credentials) == ("and this", ())
            parked = session.library.outbox_item(item)
            assert parked is not None
            assert (parked.state, parked.reason_code) == (State.PARKED, "ClosedMeanwhile")
            assert (await session.actions.edit(item)).credentials == ()

    run(story())
    assert places(helpdesk, PASSWORD) == places(helpdesk, BETTER) == set()
